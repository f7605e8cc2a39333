// One card is in one place: a lock file names the process that holds it. A lock left by a dead process is taken
// over. The file is made with link(2), so it appears whole or not at all.
import { randomUUID } from 'node:crypto';
import { access, link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { CardError } from '../errors.ts';

interface Holder {
  readonly pid: number;
  /** Start time of that process (Linux), so that a pid given out again does not look like the holder. */
  readonly started: string;
  readonly token: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A held lock. */
export interface CardLock {
  /** Throws `card.in-use` when somebody else took the lock over meanwhile. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

/** Tokens of the locks this process holds: after a restart in a container our own pid may name a dead holder. */
const heldHere = new Set<string>();

/** Takes the card behind `path`, or throws `card.in-use` naming the holder. */
export async function lockCard(path: string): Promise<CardLock> {
  const mine: Holder = { pid: process.pid, started: await startTime(process.pid), token: randomUUID() };
  const draft = `${path}.${mine.token}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
  heldHere.add(mine.token);
  try {
    await claim(path, draft);
  } catch (error) {
    heldHere.delete(mine.token);
    throw error;
  } finally {
    await unlink(draft);
  }
  return {
    confirm: async () => {
      const holder = await readHolder(path);
      if (holder?.token !== mine.token) throw inUse(holder);
    },
    release: async () => {
      heldHere.delete(mine.token);
      if ((await readHolder(path))?.token === mine.token) await unlink(path);
    },
  };
}

/** Makes `path` a link to `draft`, in place of nothing or of a dead holder's lock; throws `card.in-use`. */
async function claim(path: string, draft: string): Promise<void> {
  for (;;) {
    try {
      return await link(draft, path);
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const holder = await readHolder(path);
    if (holder !== undefined && (await isAlive(holder))) throw inUse(holder);
    if (await replaceStale(path, draft, holder?.token)) return;
  }
}

/**
 * Takes over one particular stale lock. The right to do so is a lock itself, named after the stale token, so of many
 * who saw the same dead holder only one replaces it; and that right can go stale and be taken over in the same way.
 */
async function replaceStale(path: string, draft: string, staleToken = 'unreadable'): Promise<boolean> {
  const right = `${path}.after-${staleToken}`;
  await claim(right, draft);
  try {
    const holder = await readHolder(path);
    if ((holder?.token ?? 'unreadable') !== staleToken || !(await isThere(path))) return false;
    const successor = `${draft}.next`;
    await link(draft, successor);
    await rename(successor, path);
    return true;
  } finally {
    await unlink(right);
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The holder a lock names; `undefined` when it is gone or not one of ours. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder;
    // The token becomes part of a file name.
    return Number.isInteger(holder.pid) && UUID.test(holder.token) ? holder : undefined;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.pid === process.pid) return heldHere.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false;
  }
  return (await startTime(holder.pid)) === holder.started;
}

async function startTime(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // Field 22; the command name (field 2) may hold spaces, so count from its closing bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function inUse(holder: Holder | undefined): CardError {
  const pid = holder?.pid;
  return new CardError('card.in-use', `The card is held by process ${pid ?? 'unknown'}.`, {
    ...(pid !== undefined && { holderPid: pid }),
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
