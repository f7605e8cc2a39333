// For the bench `status`: an embedded PostgreSQL with the tables of J-LIS, so many certificates on record below one issuing
// key, and the status book over them. Each line read asks for a slice of look-ups or of signed answers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { migrate, openInstitution, startEmbedded } from '@tegata/ledger';
import {
  createOcspResponder,
  createStatusBook,
  delegatedSigners,
  PAGE_OCTETS,
  serialSequence,
} from '@tegata/pki';
import { statusRecords } from '../institutions/jlis/certification/status-pages.ts';
import { certificateIdOf } from '../packages/pki/ocsp/certificate-id.ts';
import { writeOcspRequest } from '../packages/pki/ocsp/request.ts';
import { SLOTS_A_PAGE } from '../packages/pki/status/pages.ts';
import { keyRing, testAuthorities } from '../packages/pki/testing/authorities.ts';
import { inFlight } from './measure.ts';

const certificates = Number(process.argv[2]);
const SLICE_MS = 1000;
const WIDTH = 16;

const folder = await mkdtemp(join(tmpdir(), 'tegata-bench-'));
const server = await startEmbedded({ folder, throwaway: true });
const clock = { now: () => Temporal.Now.instant() };
const ledger = await openInstitution(server, 'jlis', { clock });
await migrate(ledger, fileURLToPath(new URL('../institutions/jlis/migrations', import.meta.url)));

const { authentication } = await testAuthorities({ key: keyRing(), now: clock.now() });
const [generation] = authentication.generations;
const issuer = generation!.keyId;
const pages = Math.ceil(certificates / SLOTS_A_PAGE);
await ledger.pool.query(
  `INSERT INTO authority_generation (kind, generation, issuer, certificate, key_label, status_changes)
   VALUES ('auth', 1, $1, '', 'bench', $2)`,
  [issuer, pages],
);
// One in a hundred is revoked, here and there: 0x55 is four good ones, 0xd5 one revoked beside three.
await ledger.pool.query(
  `INSERT INTO status_page (issuer, page, slots, change)
   SELECT $1, n, (SELECT string_agg(CASE WHEN random() < 0.04 THEN '\\xd5'::bytea ELSE '\\x55'::bytea END, ''::bytea)
                  FROM generate_series(1, $3 + 0 * n)), n + 1
   FROM generate_series(0, $2 - 1) AS n`,
  [issuer, pages, PAGE_OCTETS],
);

const serials = serialSequence(new Uint8Array(32).fill(7));
const reading = performance.now();
await ledger.pool.query('SELECT slots FROM status_page');
const readAllMs = performance.now() - reading;
const book = createStatusBook({
  records: statusRecords({ ledger }),
  issuers: [{ issuer, serials, others: false }],
});
const began = performance.now();
await book.statusOf({ issuer, serial: serials.serialAt(0) });
console.log(JSON.stringify({ firstMs: performance.now() - began, readAllMs }));

const responder = createOcspResponder({
  issuers: authentication.generations,
  signers: delegatedSigners({ authorities: [authentication.authority], clock }),
  status: book,
  clock,
});
/** Anyone of them; the serials are made beforehand, so that only the look-up counts. */
const asked = Array.from({ length: 50_000 }, () => ({
  issuer,
  serial: serials.serialAt(Math.floor(Math.random() * certificates)),
}));
const issuerCertificate = generation!.certificate;
const requests = asked
  .slice(0, 5_000)
  .map((ref) => writeOcspRequest([certificateIdOf(ref, issuerCertificate)]));
// Every page is here once before anything is measured.
for (let page = 0; page < pages; page++)
  await book.statusOf({ issuer, serial: serials.serialAt(page * SLOTS_A_PAGE) });

let turn = 0;
const look = () => book.statusOf(asked[turn++ % asked.length]!);
const answer = () => responder.answer(requests[turn++ % requests.length]!);

for await (const line of createInterface(process.stdin)) {
  const from = performance.now();
  const done = await inFlight(WIDTH, line === 'answer' ? answer : look)(from + SLICE_MS);
  const rate = (done * 1000) / (performance.now() - from);
  console.log(JSON.stringify({ rate, memoryMiB: memory() / 2 ** 20 }));
}
// The embedded server keeps no process alive by itself.
const stopping = setInterval(() => {}, 1000);
await ledger.close();
await server.stop();
await rm(folder, { recursive: true, force: true });
clearInterval(stopping);

/** What the process holds of the machine's memory, rubbish collected. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
