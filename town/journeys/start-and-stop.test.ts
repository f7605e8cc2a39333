// The town as a process: it opens, keeps what happened, closes without a trace, and opens again after any kill.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderAt, presence } from '../folder.ts';
import { killDatabase } from '../testing/database.ts';
import {
  forget,
  newHome,
  processesOf,
  refusedStart,
  startTown,
  type TownProcess,
} from '../testing/town-process.ts';

const firstStart = 180_000;
const laterStart = 60_000;

type Init = { method?: string; headers?: Record<string, string>; body?: string };

let home: string;
let town: TownProcess;

beforeAll(async () => {
  home = newHome();
  town = await startTown({ home });
}, firstStart);
afterAll(async () => {
  await town?.stop();
  forget(home);
});

const people = () =>
  JSON.parse(readFileSync(folderAt(home).people, 'utf8')) as { handle: string; addressee: string }[];

/** `*.localhost` may not resolve outside a browser, so the host travels in a header. */
function visit(host: string, path = '/', init: Init = {}): Promise<Response> {
  const name = host ? `${host}.localhost:${town.port}` : `localhost:${town.port}`;
  return request(`http://127.0.0.1:${town.port}${path}`, name, init);
}

async function request(url: string, host: string, init: Init): Promise<Response> {
  const { request: send } = await import('node:http');
  return new Promise((resolve, reject) => {
    const outgoing = send(
      url,
      { method: init.method ?? 'GET', headers: { ...init.headers, host } },
      (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on('data', (piece) => pieces.push(piece));
        incoming.on('end', () =>
          resolve(
            new Response(Buffer.concat(pieces), {
              status: incoming.statusCode ?? 0,
              headers: incoming.headers as Record<string, string>,
            }),
          ),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(init.body);
  });
}

test('the first start says what it does, moves the people in, and opens every door', async () => {
  expect(town.printed()).toMatch(/PostgreSQL/);
  expect(town.printed()).toMatch(/invented people/);
  expect(people().length).toBeGreaterThan(130);
  for (const host of ['', 'desk', 'counter', 'kiosk', 'guide-that-is-not-there']) {
    expect((await visit(host)).status, host).toBeLessThan(400);
  }
  for (const host of ['municipality', 'jlis']) {
    const description = (await (await visit(host, '/openapi.json')).json()) as { openapi: string };
    expect(description.openapi).toMatch(/^3/);
  }
});

test('pages answer unknown addresses, wrong methods and wrong bodies calmly', async () => {
  // The counter first asks who sits there, whatever the address.
  for (const host of ['', 'desk', 'kiosk']) {
    const lost = await visit(host, '/no/such/page', {
      headers: { accept: 'text/html', 'accept-language': 'en' },
    });
    expect(lost.status, host).toBe(404);
    const text = await lost.text();
    expect(text).toContain('<main');
    expect(text).not.toMatch(/ {4}at |node_modules/);
  }
  const wrong = await visit('kiosk', '/', { method: 'DELETE' });
  expect([403, 404, 405]).toContain(wrong.status);
});

test('institutions answer strangers and malformed bodies with problem details', async () => {
  const headers = { 'content-type': 'application/json' };
  for (const [method, path, body, status] of [
    ['GET', '/no/such/thing', undefined, 404],
    ['DELETE', '/activity', undefined, 405],
    ['POST', '/designations', '{"half":', 401],
    ['POST', '/designations', 'x'.repeat(6_000_000), 413],
  ] as const) {
    const answer = await visit('jlis', path, { method, headers, ...(body && { body }) });
    expect(answer.status, `${method} ${path}`).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await answer.json()) as { title: string; status: number; code: string };
    expect(problem).toMatchObject({ status, code: expect.stringMatching(/^wire\./) });
    expect(JSON.stringify(problem)).not.toContain('node_modules');
  }
});

test(
  'the same folder and the same port cannot be taken twice, and the message says what to do',
  async () => {
    const second = await refusedStart(home, ['--port', '1']);
    expect(second.code).toBe(1);
    expect(second.text).toContain(`http://localhost:${town.port}/`);

    const other = newHome();
    const occupied = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => occupied.once('listening', resolve));
    const { port } = occupied.address() as { port: number };
    const refused = await refusedStart(other, ['--port', String(port)]);
    occupied.close();
    forget(other);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain(`--port ${port + 1}`);
    expect(refused.text).not.toContain('    at ');
  },
  laterStart,
);

test(
  'SIGTERM closes everything it started; the next start keeps all state',
  async () => {
    const before = people();
    expect(await town.stop('SIGTERM')).toBe(0);
    await untilGone(home);
    town = await startTown({ home, port: town.port });
    expect(town.printed()).not.toMatch(/invented people move in/);
    expect(people()).toEqual(before);
  },
  laterStart,
);

test(
  'PostgreSQL killed under an open town: calm pages, then the town is back by itself',
  async () => {
    killDatabase(town);
    const during = await visit('counter', '/', { headers: { accept: 'text/html' } });
    expect([200, 302, 303, 503]).toContain(during.status);
    await expect
      .poll(async () => (await visit('', '/')).status, { timeout: 30_000, interval: 300 })
      .toBe(200);
  },
  laterStart,
);

test(
  'kill -9 of the whole town leaves a town that starts again',
  async () => {
    const before = people();
    killTown(home);
    await town.stop('SIGKILL');
    town = await startTown({ home, port: town.port });
    expect(people()).toEqual(before);
  },
  laterStart,
);

test(
  '--fresh begins anew',
  async () => {
    const before = people().map(({ addressee }) => addressee);
    await town.stop();
    town = await startTown({ home, port: town.port, words: ['--fresh'] });
    const after = people().map(({ addressee }) => addressee);
    expect(after.length).toBe(before.length);
    expect(after.filter((each) => before.includes(each))).toEqual([]);
  },
  firstStart,
);

test(
  'a first opening that is cut off is begun anew',
  async () => {
    const other = newHome();
    const cut = startTown({ home: other });
    cut.catch(() => {});
    const { keys, seeded } = folderAt(other);
    await expect.poll(() => existsSync(keys), { timeout: 60_000, interval: 50 }).toBe(true);
    await delay(1_500);
    expect(existsSync(seeded)).toBe(false);
    killTown(other);
    const again = await startTown({ home: other });
    expect(again.printed()).toMatch(/beginning anew/);
    await again.stop();
    forget(other);
  },
  firstStart,
);

/** kill -9 of the process that is the town; what started it and what it started are left to find out. */
function killTown(folder: string): void {
  const running = presence(folderAt(folder));
  if (!running) throw new Error('no town runs there');
  process.kill(running.pid, 'SIGKILL');
}

async function untilGone(folder: string): Promise<void> {
  await expect.poll(() => processesOf(folder), { timeout: 15_000, interval: 200 }).toEqual([]);
}
