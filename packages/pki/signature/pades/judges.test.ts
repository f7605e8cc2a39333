/** Programs nobody here wrote, on signed PDFs: pdfsig with an NSS database of our CA, qpdf. */

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, bench, isInstalled } from '../../testing/programs.ts';
import { collectValidationData } from '../collect.ts';
import { type SigningTown, signingTown } from '../testing/signing-town.ts';
import { smallPdf } from '../testing/small-pdf.ts';
import { addPdfValidationData, signPdf, stampPdf } from './sign.ts';
import { verifyPdf } from './verify.ts';

let town: SigningTown;
let judge: Bench;

/** From one signature to all that we can add to a document. */
async function grown(bytes: Uint8Array): Promise<Uint8Array> {
  const now = town.clock.now();
  const one = await signPdf(bytes, town.signer, { signedAt: now, timeStamp: town.timeStamp, reason: '申請' });
  const two = await signPdf(one, town.otherSigner, { signedAt: now });
  const found = await collectValidationData(town.signer.certificate, {
    issuers: [town.ca],
    ocsp: (request) => town.responder.answer(request),
    at: now,
  });
  return stampPdf(addPdfValidationData(two, found), town.timeStamp);
}

beforeAll(async () => {
  town = await signingTown();
  judge = await bench();
  await judge.certificate('ca.pem', town.ca);
  await judge.certificate('tsa-root.pem', town.tsa.root);
  await judge.file('plain.pdf', smallPdf());
});
afterAll(() => judge?.[Symbol.asyncDispose]());

const QPDF = isInstalled('qpdf');
const PDFSIG = isInstalled('pdfsig') && isInstalled('certutil');

/** The same document as other programs write it. */
const WRITINGS = [
  ['a table of cross-references', []],
  ['object and cross-reference streams', ['--object-streams=generate']],
  ['a linearised file', ['--linearize']],
  ['a linearised file with object streams', ['--linearize', '--object-streams=generate']],
] as const;

describe.runIf(QPDF)('qpdf', () => {
  test.each(WRITINGS)('finds no fault in %s that we signed', async (_, words) => {
    await judge.run('qpdf', ...words, 'plain.pdf', 'written.pdf');
    await judge.file('signed.pdf', await grown(await readFile(judge.path('written.pdf'))));
    const { code, output } = await judge.run('qpdf', '--check', 'signed.pdf');
    // A linearised file with anything behind it is one no longer; qpdf mentions that, and it is no fault.
    expect(output).toContain('No syntax or stream encoding errors found');
    expect(code).toBe(0);
    const verdict = await verifyPdf(await readFile(judge.path('signed.pdf')), town.relying());
    expect(verdict.signatures.flatMap(({ reasons }) => reasons)).toEqual([]);
    expect(verdict.signatures).toHaveLength(3);
  });
});

describe.runIf(PDFSIG)('pdfsig', () => {
  beforeAll(async () => {
    await judge.run('mkdir', 'nss');
    await judge.run('certutil', '-N', '-d', 'sql:nss', '--empty-password');
    await judge.run('certutil', '-A', '-d', 'sql:nss', '-n', 'ca', '-t', 'CT,C,C', '-i', 'ca.pem');
    await judge.run('certutil', '-A', '-d', 'sql:nss', '-n', 'tsa', '-t', 'CT,C,C', '-i', 'tsa-root.pem');
  });
  const pdfsig = (file: string) => judge.run('pdfsig', '-nssdir', 'sql:nss', file);

  test('trusts the signature and says that it is over the whole document', async () => {
    await judge.file(
      'one.pdf',
      await signPdf(smallPdf(), town.signer, { signedAt: town.clock.now(), timeStamp: town.timeStamp }),
    );
    const { output } = await pdfsig('one.pdf');
    expect(output).toContain('Signature Type: ETSI.CAdES.detached');
    expect(output).toContain('Total document signed');
    expect(output).toContain('Signature Validation: Signature is Valid.');
    expect(output).toContain('Certificate Validation: Certificate is Trusted.');
  });

  test('trusts each of several signatures', async () => {
    await judge.file('grown.pdf', await grown(smallPdf()));
    const { output } = await pdfsig('grown.pdf');
    expect(output.match(/Signature is Valid\./g)?.length).toBeGreaterThanOrEqual(2);
    expect(output.match(/Certificate is Trusted\./g)?.length).toBeGreaterThanOrEqual(2);
    expect(output).not.toMatch(/Signature is Invalid|Digest Mismatch/);
  });

  test('sees the same damage', async () => {
    const signed = await readFile(judge.path('one.pdf'), 'latin1');
    await judge.file('forged.pdf', Buffer.from(signed.replace('Minato', 'Chiyod'), 'latin1'));
    expect((await pdfsig('forged.pdf')).output).toContain('Digest Mismatch');
  });
});

describe.runIf(isInstalled('pdftotext') && QPDF)('pdftotext', () => {
  test('reads the same page before and after', async () => {
    await judge.file('grown.pdf', await grown(smallPdf()));
    expect((await judge.run('pdftotext', 'grown.pdf', '-')).output).toBe(
      (await judge.run('pdftotext', 'plain.pdf', '-')).output,
    );
  });
});
