// A town's folder with a few cards and nobody running in it, for tests of `tegata card`; and the command as programs
// call it.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CardOrder, contentsRootSet } from '@tegata/card';
import { TEST_ROOTS } from '../../../../packages/card/testing/contents.ts';
import {
  factoryCard,
  handedOverCard,
  order,
  PINS,
  SECURITY_CODE,
} from '../../../../packages/card/testing/sandbox-card.ts';
import { folderAt } from '../../../folder.ts';
import { CardDrawer, type CardLabel } from '../../../things/cards.ts';

const entry = fileURLToPath(new URL('../../main.ts', import.meta.url));

type Profile = NonNullable<CardLabel['specimen']>['profile'];

/** A new folder whose drawer holds one card each of these kinds, named after them. */
export async function homeWith(
  cards: Readonly<Record<string, Pick<Partial<CardOrder>, 'profile' | 'algorithm' | 'pins'>>>,
): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'tegata-card-'));
  const folder = folderAt(home);
  const drawer = new CardDrawer(folder.cards, folder.keys);
  mkdirSync(folder.cards, { recursive: true });
  writeFileSync(folder.seeded, '{}');
  writeFileSync(folder.people, '[]');
  const published = join(folder.keys, 'jlis', 'card-contents');
  mkdirSync(published, { recursive: true });
  writeFileSync(join(published, 'roots.jwks.json'), JSON.stringify(contentsRootSet(TEST_ROOTS)));
  let n = 0;
  for (const [handle, changes] of Object.entries(cards)) {
    const serial = `99000000000000${++n}`;
    const profile: Profile = changes.profile ?? 'adult';
    const made = order({ ...changes, serial, profile });
    const chip = await makeCard(drawer, serial, { ...changes, serial, profile });
    await chip.close();
    const { sign, ...childPins } = PINS;
    drawer.label({
      cardSerial: serial,
      addressee: handle,
      formId: handle,
      holderName: made.holder.name,
      address: made.holder.address,
      birth: made.holder.birth.toString(),
      sex: '2',
      kind: profile === 'child' ? 'child' : 'adult',
      issuedOn: `2026-01-0${n}`,
      expiry: made.expiry.toString(),
      municipalityCode: '131032',
      securityCode: SECURITY_CODE,
      place: 'wallet',
      testPins: profile === 'child' ? childPins : { ...childPins, sign },
      specimen: { handle, profile },
    });
  }
  return home;
}

async function makeCard(drawer: CardDrawer, serial: string, changes: Partial<CardOrder>) {
  const inPhone = changes.profile === 'android' || changes.profile === 'iphone';
  if (!inPhone && changes.profile !== 'pin-less') return handedOverCard(drawer.storeOf(serial), changes);
  const pins = inPhone ? { pins: { auth: PINS.auth, sign: PINS.sign } } : {};
  return (await factoryCard(drawer.storeOf(serial), { ...changes, ...pins })).chip;
}

export type Outcome = { status: number; out: string; err: string };

const settings = (home: string, env: NodeJS.ProcessEnv) => ({
  ...process.env,
  NODE_OPTIONS: '',
  LC_ALL: 'C',
  TEGATA_HOME: home,
  TEGATA_CARD: '',
  ...env,
});

/** Runs `tegata card …` to its end, with `input` on standard input. */
export function tegataCard(
  home: string,
  words: readonly string[],
  { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [entry, 'card', ...words],
      { env: settings(home, env), maxBuffer: 1 << 24, encoding: 'latin1' },
      (error, out, err) =>
        resolve({
          status: error ? Number(error.code) : 0,
          out,
          err: Buffer.from(err, 'latin1').toString(),
        }),
    );
    child.stdin?.end(input);
  });
}

/** Runs it with --json and reads the answer. */
export async function cardJson(home: string, words: readonly string[], how: { input?: string } = {}) {
  const { status, out, err } = await tegataCard(home, [...words, '--json'], how);
  const text = Buffer.from(out, 'latin1').toString();
  return { status, err, value: JSON.parse(text) };
}

/** A command that runs on, such as `insert`. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves with the event of that name (--json prints one a line). */
  event(name: string): Promise<Record<string, unknown>>;
  readonly ended: Promise<number | null>;
}

/** Starts a command that runs on. */
export function startCard(home: string, words: readonly string[]): Running {
  const child = spawn(process.execPath, [entry, 'card', ...words, '--json'], {
    env: settings(home, {}),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seen: Record<string, unknown>[] = [];
  let rest = '';
  const heard = new Set<() => void>();
  child.stdout.on('data', (piece: Buffer) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    seen.push(...lines.filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>));
    for (const listener of heard) listener();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    child,
    ended,
    event: (name) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = seen.find((each) => each.event === name);
          if (found) resolve(found);
        };
        heard.add(look);
        look();
        void ended.then((code) => reject(new Error(`ended with ${code} before "${name}"`)));
      }),
  };
}
