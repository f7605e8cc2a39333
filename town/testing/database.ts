// The town's PostgreSQL, killed from outside (停電): once, or kept away for as long as a test wants to look at it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folderAt } from '../folder.ts';
import type { TownProcess } from './town-process.ts';

type Postmaster = { pid: number; port: number };

/** The server's own lock file: process id in the first line, port in the fourth. */
function postmasterOf(town: TownProcess): Postmaster | undefined {
  const folders = [folderAt(town.home).postgres, /its data live in (.+)/.exec(town.printed())?.[1]];
  for (const folder of folders) {
    if (!folder || !existsSync(folder)) continue;
    const found = readdirSync(folder, { recursive: true }).find((path) =>
      String(path).endsWith('postmaster.pid'),
    );
    if (!found) continue;
    const lines = readFileSync(join(folder, String(found)), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  }
  return undefined;
}

/** Kills the database; the town starts it again by itself. */
export function killDatabase(town: TownProcess): void {
  const postmaster = postmasterOf(town);
  if (!postmaster) throw new Error('the town has no PostgreSQL of its own');
  process.kill(postmaster.pid, 'SIGKILL');
}

/** Kills the database and sits on its port, so that it stays away until the returned function is called. */
export async function keepDatabaseAway(town: TownProcess): Promise<() => Promise<void>> {
  const port = postmasterOf(town)?.port;
  if (!port) throw new Error('the town has no PostgreSQL of its own');
  const seat = createServer((socket) => socket.destroy());
  for (;;) {
    try {
      killDatabase(town);
    } catch {
      // Just now there is none: it is being started again.
    }
    for (let attempt = 0; attempt < 20; attempt++) {
      if (await sit(seat, port)) return () => new Promise((left) => seat.close(() => left()));
      await pause(2);
    }
  }
}

function sit(seat: ReturnType<typeof createServer>, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const seated = () => answer(true);
    seat.once('error', () => {
      seat.off('listening', seated);
      answer(false);
    });
    seat.listen(port, '127.0.0.1', seated);
  });
}
