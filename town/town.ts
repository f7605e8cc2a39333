// The town (まち): puts everybody in their place and connects them; the only module that knows them all.
// Order matters: folder, clock, database, keys, institutions, terminals, people, doors.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Jlis, openJlis } from '@tegata/jlis';
import { jlisContract } from '@tegata/jlis/contract';
import {
  dropInstitution,
  type LedgerServer,
  openInstitution,
  removeEmbedded,
  type ServerProgress,
  startEmbedded,
  useGiven,
} from '@tegata/ledger';
import { type Municipality, openMunicipality } from '@tegata/municipality';
import { municipalityContract } from '@tegata/municipality/contract';
import type { MunicipalityProfile } from '@tegata/municipality/profiles';
import { holdsNumber } from '@tegata/office';
import { createPress } from '@tegata/paper';
import { createCaller } from '@tegata/wire';
import { authorityKeysFrom } from './authority-keys.ts';
import { openingMoment, TownClock } from './clock/clock.ts';
import { type Folder, folderAt, occupy } from './folder.ts';
import type { House } from './hosts.ts';
import { type Identities, openIdentities, type PartyName } from './identities.ts';
import { settle } from './municipality.ts';
import { secretOf } from './secrets.ts';
import { CardDrawer } from './things/cards.ts';
import { LetterBoxes } from './things/letters.ts';
import { Readers } from './things/readers.ts';

export type TownOptions = {
  /** The town's folder, usually `.town`. */
  folder: string;
  port: number;
  /** A PostgreSQL that somebody else runs. */
  databaseUrl?: string | undefined;
  /** A municipality that ships, or the file of a profile; left out: the one the folder remembers, else Minato. */
  municipality?: string | undefined;
  /** Begin anew: everything in the folder goes. */
  fresh?: boolean;
  progress: (line: string) => void;
  /** The operator's log. */
  log: (line: string) => void;
};

/** The institutions and things of a town, before its terminals and doors. */
export type Town = {
  folder: Folder;
  port: number;
  clock: TownClock;
  profile: MunicipalityProfile;
  server: LedgerServer;
  identities: Identities;
  jlis: Jlis;
  municipality: Municipality;
  drawer: CardDrawer;
  letters: LetterBoxes;
  readers: Readers;
  /** Comes back when no institution has work left in its outbox. */
  drain(): Promise<void>;
  /** A party's way to ask J-LIS and the ward. */
  ask(party: PartyName): { jlis: JlisCaller; municipality: MunicipalityCaller };
  close(): Promise<void>;
};

export type JlisCaller = ReturnType<typeof createCaller<(typeof jlisContract)['operations']>>;
export type MunicipalityCaller = ReturnType<typeof createCaller<(typeof municipalityContract)['operations']>>;

/** Names of the card readers that stand in the town. */
const readerNames = ['kiosk', 'counter'] as const;

/** Opens the town's institutions; what was opened is closed again when a later step fails. */
export async function openTown(options: TownOptions): Promise<Town> {
  const { port, progress } = options;
  const folder = folderAt(options.folder);
  const leave = occupy(folder, port);
  const closers: (() => Promise<void> | void)[] = [leave];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const cutOff = existsSync(folder.keys) && !existsSync(folder.seeded);
    if (cutOff && !options.fresh) progress('An earlier first opening was cut off; beginning anew …');
    const fresh = options.fresh || cutOff;
    if (fresh) clearTown(folder, options.databaseUrl === undefined);
    const profile = await settle(folder, options.municipality, fresh);
    const clock = TownClock.at(folder.clock, openingMoment).keep();
    const server = await openServer(options, folder);
    closers.push(() => server.stop());
    if (fresh && options.databaseUrl)
      for (const name of ['jlis', 'municipality']) await dropInstitution(server, name);
    const identities = await openIdentities(folder.keys);
    const drawer = new CardDrawer(folder.cards, folder.keys);
    const letters = new LetterBoxes(folder.letters);
    const readers = await Readers.open(drawer, readerNames);
    closers.push(() => readers.close());

    const houses = new Map<string, House>();
    const reach = (party: string) => (request: Request) => {
      const house = houses.get(party);
      if (!house) throw new Error(`nobody called ${party} lives here`);
      return house.fetch(request);
    };
    const office = async (name: 'jlis' | 'municipality') => {
      const ledger = await openInstitution(server, name, {
        clock,
        refuse: holdsNumber,
        onError: once(name, options.log),
      });
      closers.push(() => ledger.close());
      return {
        ledger,
        identity: identities.of(name),
        directory: identities.directory,
        clock,
        reach,
        keysFolder: join(folder.keys, name),
        passphrase: secretOf(folder.keys, name),
        post: letters,
        report: (event: { operation: string | null; code: string; status: number; thrown: unknown }) => {
          if (event.status >= 500)
            options.log(`${name}: ${event.operation ?? '-'} ${event.code} ${String(event.thrown)}`);
        },
      };
    };

    progress('Opening the ward office and J-LIS …');
    const press = await createPress();
    const municipality = await openMunicipality({
      ...(await office('municipality')),
      press,
      profile,
    });
    closers.push(() => municipality.stop());
    const authorityKeys = authorityKeysFrom(process.env);
    const jlis = await openJlis({
      ...(await office('jlis')),
      ...(authorityKeys && { authorityKeys }),
      factory: {
        storeOf: (serial) => drawer.storeOf(serial),
        ship: async (label) => drawer.label({ ...label, place: 'safe' }),
      },
      publicBase: `http://localhost:${port}`,
      municipalities: [
        {
          code: profile.code,
          name: profile.name.ja,
          nameEn: profile.name.en,
          prefectureRomaji: profile.romaji.prefecture,
          cityRomaji: profile.romaji.city,
        },
      ],
    });
    closers.push(() => jlis.stop());
    houses.set('municipality', municipality.app).set('jlis', jlis.app);
    await Promise.all([municipality.start(), jlis.start()]);

    const asked = new Map<PartyName, { jlis: JlisCaller; municipality: MunicipalityCaller }>();
    const ask = (party: PartyName) => {
      const known = asked.get(party);
      if (known) return known;
      const terms = { self: identities.of(party), directory: identities.directory, clock, record: () => {} };
      const callers = {
        jlis: createCaller(jlisContract, { ...terms, transport: reach('jlis') }),
        municipality: createCaller(municipalityContract, { ...terms, transport: reach('municipality') }),
      };
      asked.set(party, callers);
      return callers;
    };
    // What one delivers may give the other new work, so the round goes twice.
    const drain = async () => {
      for (const institution of [municipality, jlis, municipality, jlis]) await institution.drain();
    };
    return {
      folder,
      port,
      clock,
      profile,
      server,
      identities,
      jlis,
      municipality,
      drawer,
      letters,
      readers,
      drain,
      ask,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const QUIET_MS = 10_000;

/** A database that is away fails every poll; one line for each kind of failure in a while says as much. */
function once(name: string, log: (line: string) => void): (error: Error) => void {
  const said = new Map<string, number>();
  return ({ message }) => {
    const now = performance.now();
    if (now - (said.get(message) ?? Number.NEGATIVE_INFINITY) < QUIET_MS) return;
    said.set(message, now);
    log(`${name}: ${message}`);
  };
}

/** Everything but the lock: the embedded database, the keys, the cards, the letters, the clock. */
function clearTown(folder: Folder, embedded: boolean): void {
  if (embedded) removeEmbedded(folder.postgres);
  for (const path of [
    folder.clock,
    folder.cards,
    folder.letters,
    folder.papers,
    folder.keys,
    folder.people,
    folder.walk,
    folder.kiosk,
    folder.seeded,
  ]) {
    rmSync(path, { recursive: true, force: true });
  }
}

async function openServer({ databaseUrl, progress }: TownOptions, folder: Folder): Promise<LedgerServer> {
  if (databaseUrl) return useGiven({ url: databaseUrl, folder: folder.postgres });
  if (!existsSync(folder.postgres)) progress('Setting up PostgreSQL 18 (first start) …');
  return startEmbedded({ folder: folder.postgres, progress: (step) => progress(words(step)) });
}

function words(step: ServerProgress): string {
  switch (step.step) {
    case 'initialising':
      return 'PostgreSQL: initialising its folder …';
    case 'copying-binaries':
      return `PostgreSQL: copying its programs to ${step.to}, where its own user can run them …`;
    case 'moved':
      return `PostgreSQL: this folder is closed to its user, so its data live in ${step.to}`;
    case 'redoing-half-written':
      return 'PostgreSQL: an earlier first start was cut off; beginning that step anew …';
    case 'stopping-leftover':
      return `PostgreSQL: stopping the server that a killed run left behind (process ${step.pid}) …`;
    case 'recovering':
      return 'PostgreSQL went away; starting it again …';
    case 'starting':
      return 'PostgreSQL: starting …';
    case 'ready':
      return `PostgreSQL 18 is ready on 127.0.0.1:${step.port}`;
  }
}
