// J-LIS's public repository (/pki) as a command reaches it: over HTTP while the town is open; otherwise the town is opened for
// a moment, without doors.
import { existsSync } from 'node:fs';
import { folderAt, presence } from '../folder.ts';
import { townFolder } from './town-folder.ts';

/** A path of the repository to its answer; rejects when nobody answers. */
export type AskRepository = (path: string, init?: RequestInit) => Promise<Response>;

export type Repository = {
  readonly ask: AskRepository;
  /** The port at which an open town answers. */
  readonly port: number;
  close(): Promise<void>;
};

const USUAL_PORT = 8080;
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 200;

/** The repository of the open town, or of the one that is opened for this command without its doors. */
export async function repository(): Promise<Repository> {
  const folder = folderAt(townFolder());
  const nobody = {
    port: USUAL_PORT,
    ask: () => Promise.reject(new Error('the town was never opened')),
    close: async () => {},
  };
  if (!existsSync(folder.seeded)) return nobody;
  // Another command may have the town open without doors for a moment: its end is waited for.
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const running = presence(folder);
    if (!running) return openedFor(folder.root).catch(() => nobody);
    const base = `http://127.0.0.1:${running.port}/pki`;
    const ask: AskRepository = (path, init) =>
      fetch(`${base}${path}`, { ...init, signal: AbortSignal.timeout(10_000) });
    const open = await ask('/ca/sign.pem').then(
      (response) => response.ok,
      () => false,
    );
    if (open) return { port: running.port ?? USUAL_PORT, ask, close: async () => {} };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return nobody;
}

async function openedFor(root: string): Promise<Repository> {
  const { openTown } = await import('../town.ts');
  const silent = () => {};
  const town = await openTown({
    folder: root,
    port: USUAL_PORT,
    databaseUrl: process.env.DATABASE_URL,
    progress: silent,
    log: silent,
  });
  return {
    port: USUAL_PORT,
    ask: async (path, init) => town.jlis.pki.request(path, init),
    close: () => town.close(),
  };
}
