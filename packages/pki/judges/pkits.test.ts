/**
 * NIST PKITS (Public Key Interoperability Test Suite), sections 4.1 to 4.16: every test. The table is `pkits.tsv`; the
 * certificates and lists come with Debian's python3-cryptography-vectors. The suite says valid or not; the table also
 * says which rule refuses, and how many certificates above the one that is verified (`expired@1`: its CA is over).
 * The signatures spoilt in 4.1.2, 4.1.6 and 4.4.4 are no BIT STRINGs of whole octets either, so those three files cannot
 * even be read here: they are left out, or `malformed`.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { type CertificateRevocationList, readCrl } from '../crl/read.ts';
import { OID } from '../der/oids.ts';
import { crlPathStatus } from '../path/crl-signers.ts';
import { verifyPath } from '../path/verify-path.ts';
import { ACCEPTED_ALGORITHMS } from '../validate/signature.ts';

const SUITE = '/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data';
const INSTALLED = existsSync(SUITE);

/** A day on which everything that the suite means to be in force is. */
const AT = Temporal.Instant.from('2026-11-23T03:00:00Z');
/** 4.1.4 to 4.1.6 ask for DSA with SHA-1, which nothing else here trusts. */
const ALGORITHMS = new Set([...ACCEPTED_ALGORITHMS, OID.dsaWithSHA1]);

const words = (cell: string, separator: string): string[] => (cell === '-' ? [] : cell.split(separator));
/** NIST-test-policy-N. */
const policyOf = (word: string): string =>
  word === 'any' ? OID.anyPolicy : `2.16.840.1.101.3.2.1.48.${word}`;

/** One row: a test, or a numbered part of one that is to be run with several settings. */
function readRow(line: string) {
  const [number, name, expected, settings, policies, certificate, authorities, lists] = line.split('\t');
  const asked = words(settings!, ' ');
  const initial = asked.filter((word) => /^[\d,]+$/.test(word)).flatMap((word) => word.split(','));
  return {
    title: `${number} ${name}`,
    section: Number(number!.split('.')[1]),
    reasons: expected === 'valid' ? [] : expected!.split(' '),
    policies: words(policies!, ',').map(policyOf),
    settings: {
      ...(asked.includes('explicit') && { explicitPolicy: true }),
      ...(asked.includes('no-mapping') && { inhibitPolicyMapping: true }),
      ...(asked.includes('no-any') && { inhibitAnyPolicy: true }),
      ...(initial.length > 0 && { policies: new Set(initial.map(policyOf)) }),
    },
    certificate: certificate!,
    authorities: words(authorities!, ' '),
    lists: words(lists!, ' '),
  };
}
type Row = ReturnType<typeof readRow>;

const ROWS = readFileSync(join(import.meta.dirname, 'pkits.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(readRow);
const SECTIONS = Map.groupBy(ROWS, ({ section }) => section);

const UNREADABLE = ['BadSignedCACert', 'InvalidDSASignatureTest6EE', 'BadCRLSignatureCACRL'];

/** What is in a folder of the suite, by name, but for the three that are meant to be unreadable. */
function load<T>(folder: string, read: (der: Uint8Array) => T): Map<string, T> {
  const found = new Map<string, T>();
  for (const file of INSTALLED ? readdirSync(join(SUITE, folder)) : []) {
    const der = readFileSync(join(SUITE, folder, file));
    const { name } = parse(file);
    if (UNREADABLE.includes(name)) expect(() => read(der)).toThrow('pki.malformed');
    else found.set(name, read(der));
  }
  return found;
}

describe.skipIf(!INSTALLED)('NIST PKITS (skipped without python3-cryptography-vectors)', () => {
  const certificates = load('certs', readCertificate);
  const lists = load('crls', readCrl);
  const anchor = certificates.get('TrustAnchorRootCertificate')!;

  async function judge(row: Row, candidates: Certificate[], crls: CertificateRevocationList[]) {
    const certificate = certificates.get(row.certificate);
    if (!certificate) return { reasons: ['malformed'], policies: [] };
    const found = await verifyPath(certificate, {
      ...row.settings,
      at: AT,
      anchors: [anchor],
      candidates,
      algorithms: ALGORITHMS,
      status: crlPathStatus({ lists: crls, candidates, algorithms: ALGORITHMS }),
    });
    if (typeof found === 'string') return { reasons: [found], policies: [] };
    const { valid, reasons, policies } = found;
    expect(valid).toBe(reasons.length === 0);
    return { reasons: reasons.map(({ failure, above }) => `${failure}@${above}`), policies: [...policies] };
  }

  test('is here in full: 405 certificates, 173 lists, 224 tests', () => {
    expect([certificates.size, lists.size]).toEqual([403, 172]);
    const counts = [...SECTIONS].map(
      ([, rows]) => new Set(rows.map(({ title }) => title.split(' ')[0])).size,
    );
    expect(counts).toEqual([6, 8, 11, 21, 8, 17, 5, 20, 8, 14, 11, 10, 38, 35, 10, 2]);
  });

  describe.each([...SECTIONS])('4.%i', (_, rows) => {
    test.each(rows)('$title', async (row) => {
      const candidates = row.authorities.flatMap((name) => certificates.get(name) ?? []);
      const crls = ['TrustAnchorRootCRL', ...row.lists].flatMap((name) => lists.get(name) ?? []);
      const { reasons, policies } = await judge(row, candidates, crls);
      expect(reasons).toEqual(row.reasons);
      if (reasons.length === 0) expect(policies.toSorted()).toEqual(row.policies);

      // The same among all the certificates and lists of the suite: a path has to be found in the heap.
      const inHeap = await judge(row, [...certificates.values()], [...lists.values()]);
      expect(inHeap.reasons.length === 0).toBe(row.reasons.length === 0);
    });
  });
});
