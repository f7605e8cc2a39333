/** The PostgreSQL 18 that comes with the town: started under its own folder, watched, restarted, and stopped. */

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LedgerError } from '../errors.ts';
import { installedBinaries } from './binaries.ts';
import { type ClusterSettings, ensureCluster, keepSettings } from './cluster.ts';
import { fileFailure } from './failure.ts';
import { health } from './health.ts';
import { clearLeftover, holdCluster, releaseCluster } from './leftover.ts';
import { choosePort, LOOPBACK } from './port.ts';
import { type Postmaster, startPostmaster } from './postmaster.ts';
import { elsewhere, prepareQuarters, type Quarters } from './quarters.ts';
import { roleSecrets } from './role-secrets.ts';
import type { LedgerServer, ServerProgress } from './server.ts';

export type EmbeddedOptions = {
  /** Folder of this server, for example `.town/postgres`. */
  folder: string;
  /** A fixed port. Without it any free one is chosen and kept for the next start. */
  port?: number;
  /** First part of database and role names; `tegata_` by default. */
  prefix?: string;
  progress?: (step: ServerProgress) => void;
  /** For tests only: no waiting for the disk, so a power cut may lose everything. */
  throwaway?: boolean;
  /** PostgreSQL's `bin/`, `lib/`, `share/`; by default those of the installed npm package. */
  binaries?: string;
};

/** An embedded server; `pid` changes when it had to be restarted. */
export type EmbeddedServer = LedgerServer & { readonly kind: 'embedded'; readonly pid: number };

const ATTEMPTS_WITH_NEW_PORT = 3;

/**
 * Starts (and on the first run creates) the embedded server; repairs what a killed earlier run left.
 * @throws LedgerError with a code and a remedy for every cause an operator can mend
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const progress = options.progress ?? (() => {});
  const throwaway = options.throwaway ?? false;
  try {
    const quarters = prepareQuarters(
      resolve(options.folder),
      options.binaries ?? installedBinaries(),
      progress,
    );
    holdCluster(quarters);
    try {
      await clearLeftover(quarters, progress);
      const settings = await ensureCluster(quarters, throwaway, progress);
      progress({ step: 'starting' });
      const started = await startOnFreePort(quarters, settings, options.port, throwaway);
      progress({ step: 'ready', port: started.port });
      return supervise(
        quarters,
        started,
        settings.password,
        options.prefix ?? 'tegata_',
        throwaway,
        progress,
      );
    } catch (error) {
      releaseCluster(quarters);
      throw error;
    }
  } catch (error) {
    throw fileFailure(error);
  }
}

/** Removes an embedded server's folder and, where it had to live elsewhere, that place too. It must be stopped. */
export function removeEmbedded(folder: string): void {
  for (const path of [elsewhere(folder), resolve(folder)]) rmSync(path, { recursive: true, force: true });
}

type Started = { postmaster: Postmaster; port: number };

/** Another program may take the port between our look and PostgreSQL's bind, so a lost race is run again. */
async function startOnFreePort(
  quarters: Quarters,
  settings: ClusterSettings,
  wanted: number | undefined,
  throwaway: boolean,
): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(wanted, attempt === 1 ? settings.port : 0);
    try {
      const postmaster = await startPostmaster(quarters, port, throwaway);
      if (port !== settings.port) keepSettings(quarters, { ...settings, port });
      return { postmaster, port };
    } catch (error) {
      const lostRace = error instanceof LedgerError && error.code === 'ledger.port-in-use';
      if (!lostRace || wanted !== undefined || attempt === ATTEMPTS_WITH_NEW_PORT) throw error;
    }
  }
}

/** Restarts the server on the same port whenever it dies unasked, for as long as that takes. */
function supervise(
  quarters: Quarters,
  started: Started,
  password: string,
  prefix: string,
  throwaway: boolean,
  progress: (step: ServerProgress) => void,
): EmbeddedServer {
  const { port } = started;
  const state = health();
  let postmaster = started.postmaster;
  let stopping: Promise<void> | undefined;
  let recovery: Promise<void> = Promise.resolve();

  const recover = async () => {
    if (stopping) return;
    state.lost('postmaster exited');
    progress({ step: 'recovering' });
    for (let pause = 50; !stopping; pause = Math.min(pause * 2, 5_000)) {
      try {
        await clearLeftover(quarters, progress);
        postmaster = await startPostmaster(quarters, port, throwaway);
        break;
      } catch (error) {
        state.lost(String(error));
        await delay(pause, undefined, { ref: false });
      }
    }
    watch();
    if (!stopping) state.back();
  };
  const watch = () => {
    void postmaster.exited.then(() => {
      recovery = recover();
    });
  };
  watch();

  return {
    kind: 'embedded',
    address: { host: LOOPBACK, port, user: 'postgres', password, database: 'postgres' },
    prefix,
    secrets: roleSecrets(quarters.home),
    get up() {
      return state.up;
    },
    get pid() {
      return postmaster.pid;
    },
    onDown: state.onDown,
    onUp: state.onUp,
    stop() {
      stopping ??= (async () => {
        await recovery;
        await postmaster.stop();
        releaseCluster(quarters);
      })();
      return stopping;
    },
  };
}
