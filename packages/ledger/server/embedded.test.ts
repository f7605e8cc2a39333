import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedServer, removeEmbedded, startEmbedded } from './embedded.ts';
import { isAlive } from './processes.ts';
import { elsewhere } from './quarters.ts';
import type { ServerProgress } from './server.ts';

let folder: string;
let running: EmbeddedServer[];
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tegata-embedded-')), 'postgres');
  chmodSync(join(folder, '..'), 0o755);
  running = [];
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running) await server.stop();
  removeEmbedded(folder);
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startEmbedded>[0]> = {}): Promise<EmbeddedServer> {
  const server = await startEmbedded({ folder, throwaway: true, ...options });
  running.push(server);
  return server;
}

async function ask<T>(server: EmbeddedServer, sql: string): Promise<T> {
  const client = new pg.Client(server.address);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0] as T;
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await delay(10);
}

const watched = () => {
  const steps: string[] = [];
  return { steps, progress: ({ step }: ServerProgress) => void steps.push(step) };
};

describe('a start', () => {
  test('creates the cluster once; the next start keeps the rows, the password and the port', async () => {
    const first = watched();
    const one = await start({ progress: first.progress });
    expect(first.steps).toContain('initialising');
    await ask(one, 'CREATE TABLE kept AS SELECT 7 AS n');
    await one.stop();
    expect(isAlive(one.pid)).toBe(false);

    const second = watched();
    const two = await start({ progress: second.progress });
    expect(second.steps).not.toContain('initialising');
    expect(two.address).toEqual(one.address);
    expect(await ask<number>(two, 'SELECT n FROM kept')).toBe(7);
  });

  test('listens on this machine only, asks everybody for a password, and keeps its secrets private', async () => {
    const server = await start();
    expect(await ask(server, 'SHOW listen_addresses')).toBe('127.0.0.1');
    expect(await ask(server, 'SHOW unix_socket_directories')).toBe('');
    const guess = new pg.Client({ ...server.address, password: 'postgres' });
    await expect(guess.connect()).rejects.toMatchObject({ code: '28P01' });
    server.secrets.of('tegata_test');
    for (const file of ['settings.json', 'roles.json', 'postgres.log']) {
      expect([file, statSync(join(folder, file)).mode & 0o777]).toEqual([file, 0o600]);
    }
    expect(statSync(join(folder, 'cluster')).mode & 0o777).toBe(0o700);
  });

  test('waits for the disk at every commit unless it is a throw-away', async () => {
    const server = await start({ throwaway: false });
    expect(await ask(server, 'SHOW fsync')).toBe('on');
    expect(await ask(server, 'SHOW synchronous_commit')).toBe('on');
  });

  test('is refused while another run holds the folder', async () => {
    await start();
    await expect(startEmbedded({ folder })).rejects.toMatchObject({
      code: 'ledger.already-running',
      remedy: 'stop-the-other-town',
    });
  });

  test('is refused on a wanted port that is taken, and takes another one otherwise', async () => {
    const one = await start();
    await one.stop();
    const squatter = createServer().listen(one.address.port, '127.0.0.1');
    await once(squatter, 'listening');
    try {
      await expect(startEmbedded({ folder, port: one.address.port })).rejects.toMatchObject({
        code: 'ledger.port-in-use',
      });
      const two = await start();
      expect(two.address.port).not.toBe(one.address.port);
    } finally {
      squatter.close();
    }
  });

  test('is refused with a remedy where the folder cannot be made', async () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, 'a file in the way');
    await expect(startEmbedded({ folder })).rejects.toMatchObject({
      code: 'ledger.folder-not-writable',
      remedy: 'give-write-permission',
    });
  });

  test.runIf(process.getuid?.() === 0)(
    'by root from a closed folder moves the cluster and says where',
    async () => {
      chmodSync(join(folder, '..'), 0o700);
      const { steps, progress } = watched();
      const server = await start({ progress });
      expect(steps).toContain('moved');
      expect(existsSync(join(elsewhere(folder), 'cluster', 'PG_VERSION'))).toBe(true);
      await ask(server, 'CREATE TABLE kept AS SELECT 7 AS n');
      await server.stop();

      const again = await start();
      expect(await ask<number>(again, 'SELECT n FROM kept')).toBe(7);
      await again.stop();

      // Whoever deletes the folder by hand means to begin anew.
      rmSync(folder, { recursive: true });
      const anew = await start();
      expect(await ask(anew, "SELECT to_regclass('kept')")).toBeNull();
    },
  );
});

describe('after a killed run', () => {
  const holdingTown = fileURLToPath(new URL('../testing/holding-town.ts', import.meta.url));

  async function startTown(): Promise<{ town: ChildProcess; port: number; pid: number }> {
    const town = spawn(process.execPath, [holdingTown, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(town);
    const [line] = await once(createInterface(town.stdout as NodeJS.ReadableStream), 'line');
    return { town, ...JSON.parse(line) };
  }

  test('the server ends with its town, and the next start finds the committed rows', async () => {
    const { town, pid } = await startTown();
    town.kill('SIGKILL');
    await until(() => !isAlive(pid));
    const server = await start();
    expect(await ask<number>(server, 'SELECT 1')).toBe(1);
  });

  test('a server that outlived its town is stopped and started anew', async () => {
    const { town, pid } = await startTown();
    // Stopped, the server cannot follow its watchdog's request, as when the machine is very busy.
    process.kill(pid, 'SIGSTOP');
    town.kill('SIGKILL');
    await once(town, 'exit');
    const { steps, progress } = watched();
    const starting = start({ progress });
    await until(() => steps.includes('stopping-leftover'));
    process.kill(pid, 'SIGCONT');
    expect(await ask<number>(await starting, 'SELECT 1')).toBe(1);
    expect(isAlive(pid)).toBe(false);
  });

  test('a half-written cluster is made again', async () => {
    const one = await start();
    await one.stop();
    // The settings are written after initdb has finished: without them nothing in the cluster can be trusted.
    rmSync(join(folder, 'settings.json'));
    for (const file of readdirSync(join(folder, 'cluster')).slice(5)) {
      rmSync(join(folder, 'cluster', file), { recursive: true });
    }
    const { steps, progress } = watched();
    const two = await start({ progress });
    expect(steps).toContain('redoing-half-written');
    expect(await ask<number>(two, 'SELECT 1')).toBe(1);
  });

  test('a lock file that names a stranger’s process is no obstacle and the stranger lives on', async () => {
    const one = await start();
    await one.stop();
    const stranger = spawn('sleep', ['60']);
    children.push(stranger);
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), `${stranger.pid}\n${folder}/cluster\n1\n5432\n`);
    const two = await start();
    expect(await ask<number>(two, 'SELECT 1')).toBe(1);
    expect(isAlive(stranger.pid as number)).toBe(true);
  });
});

describe('while running', () => {
  test('a killed server is restarted on its port, and both moments are reported', async () => {
    const server = await start();
    await ask(server, 'CREATE TABLE kept AS SELECT 7 AS n');
    const first = server.pid;
    const news: string[] = [];
    server.onDown(() => news.push('down'));
    const back = new Promise<void>((resolve) => {
      server.onUp(() => {
        news.push('up');
        resolve();
      });
    });
    process.kill(first, 'SIGKILL');
    await back;
    expect(news).toEqual(['down', 'up']);
    expect(server.pid).not.toBe(first);
    expect(await ask<number>(server, 'SELECT n FROM kept')).toBe(7);
  });

  test('stopping right after a crash leaves nothing running', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGKILL');
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(server.stop()).toBe(server.stop());
  });
});
