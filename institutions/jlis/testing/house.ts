// J-LIS on a ledger of its own, with a small ward office, letter boxes, a drawer of chips and callers, for the tests of
// this room.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CardStore, Chip, MyNumberCard, memoryCardStore, memoryTransport } from '@tegata/card';
import { freshLedger } from '@tegata/ledger/testing';
import { holdsNumber, openOffice, openVault } from '@tegata/office';
import { type Caller, createCaller, directoryOf, generateIdentity, type RequestOf } from '@tegata/wire';
import sharp from 'sharp';
import { jlisContract } from '../contract.ts';
import type { CardLabel, JlisDeps, Letter } from '../deps.ts';
import { openJlis } from '../index.ts';
import type { Premises } from '../premises.ts';
import { fakeMunicipality } from './fake-municipality.ts';

type Operations = (typeof jlisContract)['operations'];
type Designation = RequestOf<Operations['designateNumber']>;

/** What is different from HANAKO, a citizen. */
type Newcomer = Partial<Omit<Designation, 'attributes'>> & {
  attributes?: Partial<Designation['attributes']>;
};

/** A Thursday, in the middle of the day. */
export const NOON = '2026-11-26T12:00+09:00[Asia/Tokyo]';
export const MINATO = '131032';
const PARTIES = ['jlis', 'municipality', 'kiosk', 'counter', 'desk', 'front-door'] as const;
const PINS = { auth: '1234', sign: 'ABC123', register: '1234', text: '1234' };
/** Failures are tried again at once. */
const RETRY = { limit: 8, firstSeconds: 0, maxSeconds: 1 };

export type House = Awaited<ReturnType<typeof openHouse>>;

export async function openHouse(changes: Partial<Pick<JlisDeps, 'factory' | 'authorityKeys'>> = {}) {
  let now = Temporal.ZonedDateTime.from(NOON).toInstant();
  const clock = { now: () => now };
  const made = await Promise.all(PARTIES.map((name) => generateIdentity(name)));
  const directory = await directoryOf(
    made.map(({ identity }) => ({ name: identity.name, jwk: identity.publicJwk })),
  );
  const identityOf = (name: (typeof PARTIES)[number]) => made[PARTIES.indexOf(name)]!.identity;
  const ledger = await freshLedger('jlis', { clock, refuse: holdsNumber, retry: RETRY });
  const municipality = fakeMunicipality(identityOf('municipality'), directory, clock);
  const keysFolder = mkdtempSync(join(tmpdir(), 'tegata-jlis-'));
  const letters = new Map<string, Letter>();
  const stores = new Map<string, CardStore>();
  const labels = new Map<string, CardLabel>();
  const faults: unknown[] = [];
  const storeOf = (serial: string) => stores.getOrInsertComputed(serial, memoryCardStore);
  const deps: JlisDeps = {
    ledger,
    identity: identityOf('jlis'),
    directory,
    clock,
    reach: () => municipality.fetch,
    keysFolder,
    passphrase: 'test',
    post: { deliver: async (letter) => void letters.getOrInsert(letter.id, letter) },
    factory: { storeOf, ship: async (label) => void labels.set(label.cardSerial, label) },
    publicBase: 'http://localhost:8080',
    municipalities: [
      {
        code: MINATO,
        name: '港区',
        nameEn: 'Minato City',
        prefectureRomaji: 'Tokyo-to',
        cityRomaji: 'Minato-ku',
      },
    ],
    report: ({ status, thrown }) => status >= 500 && faults.push(thrown),
    ...changes,
  };
  const jlis = await openJlis(deps);
  await jlis.start();

  const ask = (party: (typeof PARTIES)[number]): Caller<typeof jlisContract> =>
    createCaller(jlisContract, {
      self: identityOf(party),
      directory,
      transport: (request) => jlis.app.fetch(request),
      clock,
      record: () => {},
    });

  async function newcomer(more: Newcomer = {}) {
    const municipal = ask('municipality');
    const { residentCodes } = await municipal.drawResidentCodes({ count: 1 });
    const report: Designation = {
      residentCode: residentCodes[0]!,
      addressee: randomUUID(),
      municipalityCode: MINATO,
      status: 'citizen',
      ...more,
      attributes: { ...HANAKO, ...more.attributes },
    };
    return { report, ...(await municipal.designateNumber(report)) };
  }

  /** An application that is accepted, and its card delivered to the ward. */
  async function makeCard(more?: Parameters<typeof newcomer>[0]) {
    const person = await newcomer(more);
    const { formId } = person;
    const photo = needsPhoto(person.report) ? await goodPhoto(daysAgo(20)) : {};
    const { applicationId, state } = await ask('desk').submitApplication({ formId, ...photo });
    if (state !== 'accepted') throw new Error(state);
    await jlis.drain();
    const { applications } = await ask('desk').applicationStatus({ params: { formId } });
    return { ...person, applicationId, cardSerial: applications[0]!.cardSerial! };
  }

  /** Sets the PINs as the counter's terminal does. */
  async function setPins(cardSerial: string, pins: Partial<typeof PINS> = PINS) {
    const chip = await Chip.open(storeOf(cardSerial));
    const card = await MyNumberCard.connect(memoryTransport(chip));
    await card.setPinsWithIssuer(async ({ challenge }) => {
      const asked = { cardSerial, challenge: challenge.toBase64(), purpose: 'set-pins' as const };
      return Uint8Array.fromBase64((await ask('municipality').openIssuerSession(asked)).cryptogram);
    }, pins);
    return card;
  }

  /** A card in its holder's hand. */
  async function cardInUse(more?: Parameters<typeof newcomer>[0]) {
    const made = await makeCard(more);
    const { cardSerial } = made;
    const card = await setPins(cardSerial);
    await ask('municipality').activateCard({ deliveredOn: today() }, { params: { cardSerial } });
    const certificate = await card.readCertificate('auth');
    return {
      ...made,
      card,
      certificate,
      /** What a kiosk sends for a challenge. */
      async answer(challenge: string) {
        await card.verify('auth', PINS.auth);
        const digest = new Uint8Array(
          await crypto.subtle.digest('SHA-256', Uint8Array.fromBase64(challenge)),
        );
        const signature = await card.sign('auth', digest);
        return { certificate: certificate.toBase64(), signature: signature.toBase64() };
      },
    };
  }

  const needsPhoto = ({ attributes: { birth } }: Designation) =>
    Temporal.PlainDate.compare(Temporal.PlainDate.from(birth).add({ years: 1 }), daysAgo(0)) <= 0;
  const daysAgo = (days: number) =>
    now.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().subtract({ days }).toString();
  const today = () => daysAgo(0);
  return {
    jlis,
    deps,
    ledger,
    municipality,
    letters,
    labels,
    stores,
    faults,
    ask,
    newcomer,
    makeCard,
    setPins,
    cardInUse,
    clock: {
      ...clock,
      set: (to: string) => {
        now = Temporal.ZonedDateTime.from(to).toInstant();
      },
      advance: (by: Temporal.DurationLike) => {
        now = now.toZonedDateTimeISO('Asia/Tokyo').add(by).toInstant();
      },
    },
    /** The desks' own view, for what no contract offers yet. */
    async premises(): Promise<Premises> {
      const [office, vault] = await Promise.all([
        openOffice(deps, fileURLToPath(new URL('../migrations', import.meta.url))),
        openVault(keysFolder, deps.passphrase),
      ]);
      return { ...deps, office, vault };
    },
    /** Journal kinds about a subject, oldest first. */
    kinds: async (subject: string) => (await ledger.journal.read({ subject })).map(({ kind }) => kind),
    async close() {
      await jlis.stop();
      await ledger.close();
      rmSync(keysFolder, { recursive: true, force: true });
    },
  };
}

export const HANAKO = {
  name: '手形　花子',
  furigana: 'てがた　はなこ',
  address: '東京都港区芝公園１丁目５番２５号',
  birth: '1985-10-10',
  sex: '2',
} as const;

let photo: Promise<Buffer> | undefined;

/** A picture that meets every rule, at NOON if nothing else is said. */
export async function goodPhoto(photoTakenOn = '2026-11-01') {
  photo ??= picture();
  return { photo: (await photo).toString('base64'), photoTakenOn };
}

/** A picture of noise, so that its file is as large as a photograph's. */
export function picture({
  width = 600,
  height = 760,
  kind = 'jpeg' as 'jpeg' | 'png' | 'webp',
  grey = false,
} = {}) {
  const noise = sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
  const coloured = grey ? noise.grayscale().toColourspace('b-w') : noise;
  return coloured.toFormat(kind).toBuffer();
}
