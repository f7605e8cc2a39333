// One command holds a card in a reader, another takes it out: both meet in the card's own folder. `held.json` says who
// holds it and where; the file `eject` asks for it back. Files, because they work alike on every system.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderAt } from '../../folder.ts';
import { townFolder } from '../town-folder.ts';

export type Holder = { readonly pid: number; readonly where: string };

const LOOK_EVERY = 100;

const placeOf = (serial: string, name: string) => join(folderAt(townFolder()).cards, serial, name);

/** Who holds a card in a reader now; a note left by a process that is gone counts for nothing. */
export function heldBy(serial: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(placeOf(serial, 'held.json'), 'utf8')) as Holder;
    process.kill(holder.pid, 0);
    return holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
    return JSON.parse(readFileSync(placeOf(serial, 'held.json'), 'utf8')) as Holder;
  }
}

/** A card held in a reader. */
export interface Holding {
  /** Resolves when somebody asks for the card. */
  readonly asked: Promise<void>;
  release(): void;
}

/** Notes that this process holds the card. */
export function holdCard(serial: string, where: string): Holding {
  const note = placeOf(serial, 'held.json');
  const request = placeOf(serial, 'eject');
  mkdirSync(join(note, '..'), { recursive: true });
  rmSync(request, { force: true });
  writeFileSync(`${note}.next`, JSON.stringify({ pid: process.pid, where } satisfies Holder));
  renameSync(`${note}.next`, note);
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = setInterval(() => existsSync(request) && resolve(), LOOK_EVERY);
  return {
    asked: promise,
    release: () => {
      clearInterval(look);
      rmSync(request, { force: true });
      rmSync(note, { force: true });
    },
  };
}

/** Asks for a card and waits until it is let go; answers whether it was in time (ms). */
export async function askBack(serial: string, patience: number): Promise<boolean> {
  writeFileSync(placeOf(serial, 'eject'), '');
  for (let waited = 0; waited < patience; waited += LOOK_EVERY) {
    if (!heldBy(serial)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  rmSync(placeOf(serial, 'eject'), { force: true });
  return !heldBy(serial);
}
