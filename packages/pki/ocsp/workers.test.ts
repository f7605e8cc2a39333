import cluster from 'node:cluster';
import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { PAGE_OCTETS, SLOT, writeSlot } from '../status/pages.ts';
import { serialSequence } from '../status/serial-sequence.ts';
import { keyRing, testAuthorities } from '../testing/authorities.ts';
import type { FiledRecords } from '../testing/ocsp-worker.ts';
import { readBasicResponse } from '../validate/ocsp-answer.ts';
import { ocspStatus } from '../validate/ocsp-status.ts';
import { certificateIdOf } from './certificate-id.ts';
import { writeOcspRequest } from './request.ts';
import { keepOcspWorkers, type OcspWorkers } from './workers.ts';

const NOW = Temporal.Now.instant();
const SCRIPT = new URL('../testing/ocsp-worker.ts', import.meta.url);
const serialKey = new Uint8Array(32).fill(9);
const serials = serialSequence(serialKey);

let town: Awaited<ReturnType<typeof testAuthorities>>;
let issuer: Certificate;
let folder: string;
let asked: Certificate;
let workers: OcspWorkers | undefined;
let failures: unknown[] = [];

beforeAll(async () => {
  town = await testAuthorities({ key: keyRing(), now: NOW });
  issuer = town.authentication.generations[0]!.certificate;
  const { certificate } = await town.issue('authentication', 'workers');
  asked = { ...readCertificate(certificate), serial: serials.serialAt(5) };
  folder = await mkdtemp(join(tmpdir(), 'tegata-ocsp-'));
});
afterEach(async () => {
  await workers?.stop();
  workers = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts a state of the records in place of the one before, as a commit does. */
async function commit(newest: number, revoked: boolean): Promise<void> {
  const page = new Uint8Array(PAGE_OCTETS);
  writeSlot(page, 5, revoked ? SLOT.revoked : SLOT.good);
  const records: FiledRecords = {
    newest,
    page: Buffer.from(page).toString('base64'),
    revoked: revoked ? { [asked.serial]: NOW.toString() } : {},
  };
  await writeFile(join(folder, 'next'), JSON.stringify(records));
  await rename(join(folder, 'next'), join(folder, 'records'));
}

async function open(count: number): Promise<OcspWorkers> {
  await commit(1, false);
  failures = [];
  workers = await keepOcspWorkers({
    script: SCRIPT,
    port: 0,
    count,
    authorities: [town.authentication.authority],
    brief: { file: join(folder, 'records'), serialKey },
    onFailure: (error) => failures.push(error),
  });
  return workers;
}

/** Each over a connection of its own, which the workers take in turn. */
const ask = (body: Uint8Array, port: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    request({ port, method: 'POST', agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end(body);
  });

/** What is told, checked as a relying party does, by the key of the delegate that told it. */
async function told(port: number, nonce = true): Promise<Record<string, string>> {
  const states: Record<string, string> = {};
  for (let turn = 0; turn < 6; turn++) {
    let delegate = '';
    const status = ocspStatus({
      nonce,
      ask: async (question) => {
        const answer = await ask(question, port);
        delegate = readCertificate(readBasicResponse(answer)!.certificates[0]!).serial;
        return answer;
      },
    });
    const { state } = await status(asked, issuer, Temporal.Now.instant());
    states[delegate] = state;
  }
  return states;
}

const childrenOf = () =>
  Object.values(cluster.workers ?? {}).filter((worker) => worker?.process.exitCode === null);

describe('a responder of several workers', () => {
  test('answers at one address, each worker by a delegate of its own', async () => {
    const { port } = await open(2);
    expect(Object.values(await told(port))).toEqual(['good', 'good']);
    expect(failures).toEqual([]);
  });

  test('tells a revocation by every worker, also where a stored answer said otherwise', async () => {
    const { port } = await open(2);
    expect(Object.values(await told(port, false))).toEqual(['good', 'good']);
    await commit(2, true);
    await expect.poll(async () => Object.values(await told(port))).toEqual(['revoked', 'revoked']);
    expect(Object.values(await told(port, false))).toEqual(['revoked', 'revoked']);
  });

  test('goes on when a worker dies, and has another one in its place', async () => {
    const { port } = await open(2);
    const first = Object.keys(await told(port));
    childrenOf()[0]!.process.kill('SIGKILL');
    await expect.poll(() => failures).toMatchObject([{ code: 'pki.worker-ended', detail: 'SIGKILL' }]);
    // Nobody is refused meanwhile: the other one takes every connection.
    expect(Object.values(await told(port)).every((state) => state === 'good')).toBe(true);
    await expect
      .poll(async () => Object.keys(await told(port)).filter((delegate) => !first.includes(delegate)), {
        timeout: 20_000,
      })
      .toHaveLength(1);
  });

  test('gives the answers under way when it stops, and leaves nobody behind', async () => {
    const { port, stop } = await open(2);
    const question = writeOcspRequest([certificateIdOf(asked, issuer)]);
    const socket = connect(port, '127.0.0.1');
    const head = `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${question.length}\r\n`;
    socket.write(`${head}Expect: 100-continue\r\n\r\n`);
    const [ready] = await once(socket, 'data');
    expect(String(ready)).toMatch(/^HTTP\/1.1 100 /);
    const stopped = stop();
    const [[answer]] = await Promise.all([once(socket, 'data'), socket.write(question)]);
    expect(String(answer)).toMatch(/^HTTP\/1.1 200 /);
    await stopped;
    expect(childrenOf()).toEqual([]);
    const refused = new Promise((resolve) => connect(port, '127.0.0.1').on('error', resolve));
    expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
    expect(failures).toEqual([]);
  });

  test('says so when its workers cannot work', async () => {
    const kept = keepOcspWorkers({
      script: SCRIPT,
      port: 0,
      count: 2,
      authorities: [town.authentication.authority],
      brief: 'a worker that cannot work',
    });
    await expect(kept).rejects.toMatchObject({ code: 'pki.worker-ended', detail: 'exit code 3' });
    expect(childrenOf()).toEqual([]);
  });
});
