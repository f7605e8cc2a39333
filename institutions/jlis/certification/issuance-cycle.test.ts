// 発行の途中で落ちても: the cycle on PostgreSQL, ended at every half-step by SIGKILL, by a cut connection, and at random.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dropInstitution } from '@tegata/ledger';
import { testServer } from '@tegata/ledger/testing';
import { generateSigningKey, readCertificate } from '@tegata/pki';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failingAt, HALF_STEPS, PowerCut } from '../../../packages/pki/testing/power-cuts.ts';
import { newSite, openIssuing, orderOf, type Site, serverOf } from '../testing/issuing.ts';

const program = fileURLToPath(new URL('../testing/issuer-process.ts', import.meta.url));
let site: Site;
let desk: Awaited<ReturnType<typeof openIssuing>>;
let publicKey: Uint8Array;

beforeAll(async () => {
  site = newSite(await testServer());
  desk = await openIssuing(site);
  ({ publicKeySpki: publicKey } = await generateSigningKey());
});
afterAll(async () => {
  await desk?.close();
  await dropInstitution(serverOf(site), 'jlis');
  rmSync(site.keysFolder, { recursive: true, force: true });
});

type Row = {
  state: string;
  serial: string;
  tbs: Buffer | null;
  certificate: Buffer | null;
  fingerprint: string | null;
};

/** Every record of a request, also void ones. */
const recordsOf = async (requestId: string): Promise<Row[]> =>
  (await desk.ledger.pool.query<Row>('SELECT * FROM certificate WHERE request_id = $1', [requestId])).rows;

/** What has to be so however the cycle was ended: one certificate, published once, the one that was planned. */
async function expectOne(requestId: string, planned: Row | undefined): Promise<void> {
  await desk.authority.resume();
  const issued = await desk.authority.issue(orderOf(requestId, publicKey));
  const records = await recordsOf(requestId);
  const [published, ...others] = records.filter(({ state }) => state !== 'void');
  expect(others).toEqual([]);
  expect(published).toMatchObject({ state: 'published', serial: issued.serial });
  expect(published!.fingerprint).not.toBeNull();
  if (planned?.tbs) expect(Buffer.compare(readCertificate(issued.certificate).tbs, planned.tbs)).toBe(0);
  if (planned?.certificate) expect(Buffer.compare(issued.certificate, planned.certificate)).toBe(0);
  const { rows } = await desk.ledger.pool.query(
    'SELECT issuer, serial FROM certificate GROUP BY issuer, serial HAVING count(*) > 1',
  );
  expect(rows).toEqual([]);
  expect(await kindsOf(issued.serial)).toEqual(['certificate.issued', 'certificate.published']);
}

const kindsOf = async (subject: string) =>
  (await desk.ledger.journal.read({ subject })).map(({ kind }) => kind);

/** The signal that ended a process of its own, which issues under `requestId` until the half-step. */
const killedAt = (cut: number, requestId: string): Promise<string | null> =>
  new Promise((resolve) => {
    const words = [program, JSON.stringify(site), String(cut), requestId, publicKey.toBase64()];
    spawn(process.execPath, words, { stdio: 'inherit' }).on('exit', (_code, signal) => resolve(signal));
  });

describe('a process that is killed', () => {
  // After one step and before the next is the same to the database.
  test.each<[cut: number, state: string | undefined]>([
    [0, undefined],
    [2, 'reserved'],
    [4, 'linted'],
    [6, 'signed'],
    [8, 'signed'],
    [9, 'published'],
  ])('at half-step %i leaves a record from which the cycle is finished or voided', async (cut, state) => {
    const requestId = `killed-${cut}`;
    expect(await killedAt(cut, requestId)).toBe('SIGKILL');
    const [left] = await recordsOf(requestId);
    expect(left?.state).toBe(state);
    await expectOne(requestId, left);
  });
});

describe('a connection that is cut', () => {
  test.each(HALF_STEPS)('at half-step %i makes no second certificate', async (cut) => {
    const requestId = `severed-${cut}`;
    const sever = async () => {
      await desk.ledger.pool.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid()',
      );
    };
    const severed = await openIssuing(site, ({ store, publish }) => failingAt(store, publish, cut, sever));
    try {
      await severed.authority.issue(orderOf(requestId, publicKey)).catch(() => {});
    } finally {
      await severed.close();
    }
    await expectOne(
      requestId,
      (await recordsOf(requestId)).find(({ state }) => state !== 'void'),
    );
  });
});

test('again and again, also during resume', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(14), { maxLength: 5 }), async (cuts) => {
      const requestId = `property-${run++}`;
      let planned: Row | undefined;
      for (const cut of cuts) {
        const failing = await openIssuing(site, ({ store, publish }) => failingAt(store, publish, cut));
        try {
          await failing.authority.resume();
          await failing.authority.issue(orderOf(requestId, publicKey));
        } catch (error) {
          expect(error).toBeInstanceOf(PowerCut);
        } finally {
          await failing.close();
        }
        planned ??= (await recordsOf(requestId)).find(({ tbs, state }) => tbs && state !== 'void');
      }
      await expectOne(requestId, planned);
    }),
    { numRuns: 8 },
  );
});

test('two processes that resume at once finish one cycle together', async () => {
  await killedAt(4, 'both');
  const other = await openIssuing(site);
  try {
    await Promise.all([desk.authority.resume(), other.authority.resume(), desk.authority.resume()]);
  } finally {
    await other.close();
  }
  const [record] = await recordsOf('both');
  expect(record?.state).toBe('published');
  expect(await kindsOf(record!.serial)).toEqual(['certificate.issued', 'certificate.published']);
});
