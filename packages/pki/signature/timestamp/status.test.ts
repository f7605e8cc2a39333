/** The status of the one who stamps (時刻認証局): a stamp by a revoked unit, or by one nobody can tell about, proves no time. */

import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../../certificate/read.ts';
import { generateSigningKey, type SigningKey } from '../../keys/signing-key.ts';
import type { CrlReason } from '../../revocation/status.ts';
import { type Bench, bench, isInstalled } from '../../testing/programs.ts';
import { crlStatus } from '../../validate/crl-status.ts';
import { addValidationData, signCms } from '../cms/sign.ts';
import { verifyCms } from '../cms/verify.ts';
import { collectValidationData } from '../collect.ts';
import { addPdfValidationData, signPdf, stampPdf } from '../pades/sign.ts';
import { verifyPdf } from '../pades/verify.ts';
import { failuresOf, type SigningTown, signingTown } from '../testing/signing-town.ts';
import { smallPdf } from '../testing/small-pdf.ts';
import { signXml } from '../xades/sign.ts';
import { verifyXml } from '../xades/verify.ts';
import {
  createTimeStampAuthority,
  createTimeStampCertificates,
  type TimeStampCertificates,
} from './authority.ts';
import { timeStampBy } from './client.ts';
import { writeTimeStampList } from './list.ts';

const CONTENT = Buffer.from('契約書\n', 'utf8');
let town: SigningTown;
let rootKey: SigningKey;
let certificates: TimeStampCertificates;
let stamp: ReturnType<typeof timeStampBy>;

beforeAll(async () => {
  town = await signingTown();
  rootKey = await generateSigningKey();
  const unitKey = await generateSigningKey();
  const at = town.clock.now().subtract({ hours: 48 });
  certificates = await createTimeStampCertificates({ rootKey, unitKey, at });
  const authority = createTimeStampAuthority({ certificates, unitKey, clock: town.clock });
  stamp = timeStampBy((request) => authority.answer(request));
});

/** The list of the authority's root; the unit revoked `hours` from now (before: negative). */
type Reason = Exclude<CrlReason, 'certificateHold'>;
function listed(hours?: number, reason: Reason = 'cessationOfOperation', at = town.clock.now()) {
  const { serial } = readCertificate(certificates.unit);
  const since = town.clock.now().add({ hours: hours ?? 0 });
  const revoked =
    hours === undefined ? [] : [{ serial, status: { state: 'revoked', since, reason } as const }];
  return writeTimeStampList({ root: certificates.root, rootKey, at, revoked });
}

const relying = (over = {}) => town.relying({ timeStampAnchors: [certificates.root], ...over });
const told = async (list: Promise<Uint8Array>) => ({ timeStampStatus: crlStatus([await list]) });
const stamped = () => signCms(CONTENT, town.signer, { timeStamp: stamp });
const first = async (der: Uint8Array, over = {}) => (await verifyCms(der, relying(over))).signatures[0]!;

describe('a time stamp', () => {
  test('of a unit that is good proves the time', async () => {
    expect(await first(await stamped(), await told(listed()))).toMatchObject({
      valid: true,
      level: 'CAdES-B-T',
      timeStamps: [{ valid: true, status: { state: 'good' } }],
    });
  });

  test('of a unit whose status nobody can tell proves nothing, and it is said why', async () => {
    const stranger = crlStatus([await writeTimeStampList({ ...(await otherRoot()), at: town.clock.now() })]);
    expect(await first(await stamped(), { timeStampStatus: stranger })).toMatchObject({
      valid: true,
      level: 'CAdES-B-B',
      timeStamps: [{ valid: false, reasons: [{ failure: 'status-unavailable' }] }],
    });
  });

  test('made after the unit was revoked proves nothing', async () => {
    expect(await first(await stamped(), await told(listed(-1)))).toMatchObject({
      level: 'CAdES-B-B',
      timeStamps: [{ valid: false, reasons: [{ failure: 'revoked' }], status: { state: 'revoked' } }],
    });
  });

  test('made before outlives the revocation, unless the key was compromised', async () => {
    const der = await stamped();
    const later = { at: town.clock.now().add({ hours: 3 }) };
    const list = (reason: Reason) => told(listed(2, reason, later.at));
    expect(await first(der, { ...later, ...(await list('superseded')), status: undefined })).toMatchObject({
      level: 'CAdES-B-T',
    });
    expect(await first(der, { ...later, ...(await list('keyCompromise')), status: undefined })).toMatchObject(
      {
        level: 'CAdES-B-B',
        timeStamps: [{ valid: false, reasons: [{ failure: 'revoked' }] }],
      },
    );
  });
});

/** Another root of the same name. */
async function otherRoot() {
  const key = await generateSigningKey();
  const at = town.clock.now().subtract({ hours: 48 });
  const { root } = await createTimeStampCertificates({ rootKey: key, unitKey: key, at });
  return { root, rootKey: key };
}

describe('evidence about the unit that came along', () => {
  const evidence = async (list: Promise<Uint8Array>) =>
    collectValidationData(town.signer.certificate, {
      issuers: [town.ca],
      ocsp: (request) => town.responder.answer(request),
      crls: [await list],
      at: town.clock.now(),
    });
  /** Long after, when the unit's certificate is over and its authority has forgotten it. */
  const inTenYears = async () => {
    const at = town.clock.now().add({ hours: 24 * 365 * 9 + 24 * 100 });
    return { at, status: undefined, ...(await told(listed(undefined, 'unspecified', at))) };
  };

  test('lasts longer than the authority remembers: CMS, PDF, XML', async () => {
    const bare = await stamped();
    expect(failuresOf(await verifyCms(bare, relying(await inTenYears())))).toEqual(['expired']);
    const good = await evidence(listed());
    const cms = await verifyCms(addValidationData(bare, good), relying(await inTenYears()));
    expect(cms).toMatchObject({ valid: true, signatures: [{ level: 'CAdES-B-LT' }] });

    const signedAt = town.clock.now();
    const pdf = addPdfValidationData(
      await signPdf(smallPdf(), town.signer, { signedAt, timeStamp: stamp }),
      good,
    );
    expect(await verifyPdf(pdf, relying(await inTenYears()))).toMatchObject({
      valid: true,
      signatures: [{ level: 'PAdES-B-LT' }],
    });
    const archived = await stampPdf(pdf, stamp);
    expect(await verifyPdf(archived, relying(await inTenYears()))).toMatchObject({
      valid: true,
      signatures: [{ level: 'PAdES-B-LTA' }, { level: 'PAdES-DocTimeStamp' }],
    });

    const options = { signedAt, timeStamp: stamp, evidence: async () => good };
    const xml = await signXml(Buffer.from('<a/>'), town.signer, options);
    expect(await verifyXml(xml, relying(await inTenYears()))).toMatchObject({
      valid: true,
      signatures: [{ level: 'XAdES-B-LT' }],
    });
  });

  test('is believed also when it speaks against the unit, and nobody else is asked', async () => {
    const der = addValidationData(await stamped(), await evidence(listed(-1)));
    expect(await first(der)).toMatchObject({
      level: 'CAdES-B-B',
      timeStamps: [{ valid: false, reasons: [{ failure: 'revoked' }] }],
    });
  });
});

describe('the list of the authority', () => {
  let judge: Bench;
  beforeAll(async () => {
    judge = await bench();
    await judge.certificate('root.pem', certificates.root);
    await judge.certificate('unit.pem', certificates.unit);
    await judge.crl('good.pem', await listed());
    await judge.crl('revoked.pem', await listed(-1));
    return () => judge[Symbol.asyncDispose]();
  });

  test.runIf(isInstalled('openssl'))('openssl finds it signed, and the unit on it or not', async () => {
    const words = ['verify', '-purpose', 'timestampsign', '-CAfile', 'root.pem', '-crl_check', '-CRLfile'];
    expect(await judge.run('openssl', ...words, 'good.pem', 'unit.pem')).toMatchObject({ code: 0 });
    const revoked = await judge.run('openssl', ...words, 'revoked.pem', 'unit.pem');
    expect(revoked.output).toContain('certificate revoked');
  });

  test.runIf(isInstalled('certtool'))('certtool finds it signed', async () => {
    const words = ['--verify-crl', '--load-ca-certificate', 'root.pem', '--infile', 'good.pem'];
    expect((await judge.run('certtool', ...words)).output).toContain('Verified');
  });
});
