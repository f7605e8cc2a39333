/** PDF signatures: levels, several in sequence, and everything that must not pass as what was signed. */

import { beforeAll, describe, expect, test } from 'vitest';
import { collectValidationData } from '../collect.ts';
import { failuresOf, type SigningTown, signingTown } from '../testing/signing-town.ts';
import { smallPdf } from '../testing/small-pdf.ts';
import { PdfDocument } from './pdf/document.ts';
import { PdfUpdate } from './pdf/update.ts';
import {
  dictionary,
  type PdfDictionary,
  PdfName,
  PdfReference,
  PdfStream,
  PdfVerbatim,
  textString,
  withEntries,
} from './pdf/values.ts';
import { addPdfValidationData, signPdf, stampPdf } from './sign.ts';
import { signaturesOf } from './structure.ts';
import { verifyPdf } from './verify.ts';

const START = Temporal.Instant.from('2026-11-24T01:00:00Z');
let town: SigningTown;
let signed: Uint8Array;

beforeAll(async () => {
  town = await signingTown(START);
  signed = await signPdf(smallPdf(), town.signer, { signedAt: START, reason: '申請', name: '手形　花子' });
});

const failures = async (bytes: Uint8Array) => failuresOf(await verifyPdf(bytes, town.relying()));

/** The document with one more revision, made by `change`. */
function updated(bytes: Uint8Array, change: (update: PdfUpdate, document: PdfDocument) => void): Uint8Array {
  const document = new PdfDocument(bytes);
  const update = new PdfUpdate(document);
  change(update, document);
  return update.finish();
}

const evidence = () =>
  collectValidationData(town.signer.certificate, {
    issuers: [town.ca],
    ocsp: (request) => town.responder.answer(request),
    at: town.clock.now(),
  });

describe('levels', () => {
  test('B-B: the document is a revision below the signature, untouched', async () => {
    const original = smallPdf();
    expect(Buffer.from(signed.subarray(0, original.length))).toEqual(Buffer.from(original));
    const verdict = await verifyPdf(signed, town.relying());
    expect(verdict).toMatchObject({
      valid: true,
      signatures: [{ signer: '手形　花子', level: 'PAdES-B-B', place: 'Signature1', reasons: [] }],
    });
  });

  test('B-T, B-LT and B-LTA, each on top of the one before', async () => {
    const stamped = await signPdf(smallPdf(), town.signer, { signedAt: START, timeStamp: town.timeStamp });
    expect(await verifyPdf(stamped, town.relying())).toMatchObject({
      valid: true,
      signatures: [{ level: 'PAdES-B-T' }],
    });
    const lasting = addPdfValidationData(stamped, await evidence());
    const archived = await stampPdf(lasting, town.timeStamp);
    const { status: _, ...offline } = town.relying({ at: START.add({ hours: 24 * 365 * 7 }) });
    expect(await verifyPdf(lasting, offline)).toMatchObject({
      valid: true,
      signatures: [{ level: 'PAdES-B-LT', status: { state: 'good' } }],
    });
    expect(await verifyPdf(archived, offline)).toMatchObject({
      valid: true,
      signatures: [{ level: 'PAdES-B-LTA' }, { level: 'PAdES-DocTimeStamp', signer: 'Tegata Test TSA' }],
    });
  });

  test('several people sign one after the other; every signature keeps its revision', async () => {
    const second = await signPdf(signed, town.otherSigner, { signedAt: START });
    const third = await signPdf(addPdfValidationData(second, await evidence()), town.signer, {
      signedAt: START,
    });
    const verdict = await verifyPdf(third, town.relying());
    expect(verdict.valid).toBe(true);
    expect(verdict.signatures.map(({ place }) => place)).toEqual(['Signature1', 'Signature2', 'Signature3']);
  });

  test.each([
    ['a form behind a reference', { catalog: '/AcroForm 6 0 R', objects: ['<< /Fields [] >>'] }],
    ['a list of fields behind a reference', { catalog: '/AcroForm << /Fields 6 0 R >>', objects: ['[]'] }],
    ['annotations behind a reference', { page: '/Annots 6 0 R', objects: ['[]'] }],
    ['annotations on the page', { page: '/Annots []' }],
  ])('a document with %s is signed twice', async (_, extra) => {
    const once = await signPdf(smallPdf('x', extra), town.signer, { signedAt: START });
    const twice = await signPdf(once, town.otherSigner, { signedAt: START });
    const verdict = await verifyPdf(twice, town.relying());
    expect(failuresOf(verdict)).toEqual([]);
    expect(verdict.signatures).toHaveLength(2);
  });
});

describe('refused before anything is signed', () => {
  const sign = (bytes: Uint8Array) => signPdf(bytes, town.signer, { signedAt: START });
  const encrypted = () =>
    Buffer.from(
      Buffer.from(smallPdf()).toString('latin1').replace('/Root', '/Encrypt 5 0 R /Root'),
      'latin1',
    );
  const certified = () =>
    smallPdf('x', {
      catalog: '/Perms << /DocMDP 6 0 R >>',
      objects: ['<< /Type /Sig /Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>] >>'],
    });

  test('what is no PDF, what is encrypted, what its author closed', async () => {
    await expect(sign(Buffer.from('hello'))).rejects.toMatchObject({ code: 'pki.malformed' });
    await expect(sign(smallPdf().subarray(0, 300))).rejects.toMatchObject({ code: 'pki.malformed' });
    await expect(sign(encrypted())).rejects.toMatchObject({ code: 'pki.document-refused' });
    await expect(sign(certified())).rejects.toMatchObject({ code: 'pki.document-refused' });
  });
});

describe('damage and forgery', () => {
  test('an unsigned document is not valid, only unsigned', async () => {
    expect(await failures(smallPdf())).toEqual(['no-signature']);
    expect(await failures(Buffer.from('nothing'))).toEqual(['malformed']);
  });

  test('another text', async () => {
    const forged = Buffer.from(Buffer.from(signed).toString('latin1').replace('Minato', 'Chiyod'), 'latin1');
    expect(await failures(forged)).toEqual(['content-altered']);
  });

  test('another reason beside the signature', async () => {
    const text = Buffer.from(signed).toString('latin1');
    const at = text.indexOf('/SubFilter');
    const forged = Buffer.from(
      `${text.slice(0, at)}${text.slice(at).replace('20261124', '20361124')}`,
      'latin1',
    );
    expect(await failures(forged)).toEqual(['content-altered']);
  });

  const moved = (change: (range: number[]) => number[]): Buffer => {
    const text = Buffer.from(signed).toString('latin1');
    return Buffer.from(
      text.replace(/\/ByteRange \[([\d ]+)\]/, (_, numbers: string) => {
        const range = change(numbers.split(' ').map(Number));
        return `/ByteRange [0 ${range
          .slice(1)
          .map((value) => String(value).padStart(10, '0'))
          .join(' ')}]`;
      }),
      'latin1',
    );
  };

  test.each([
    ['ends before the end', ([a, b, c, d]: number[]) => [a!, b!, c!, d! - 7]],
    ['goes beyond the end', ([a, b, c, d]: number[]) => [a!, b!, c!, d! + 7]],
    ['leaves out more before the signature', ([a, b, c, d]: number[]) => [a!, b! - 40, c!, d!]],
    ['leaves out more behind it', ([a, b, c, d]: number[]) => [a!, b!, c! + 9, d! - 9]],
    ['covers the signature itself', ([a, b, , d]: number[]) => [a!, b!, b!, d!]],
  ])('a range that %s', async (_, change) => {
    expect(await failures(moved(change))).toEqual(['byte-range']);
  });

  test('a page that was exchanged in a later revision', async () => {
    const forged = updated(signed, (update) => {
      update.set(
        new PdfReference(4),
        new PdfStream(dictionary({}), Buffer.from('BT /F1 24 Tf 72 720 Td (Other) Tj ET')),
      );
    });
    const verdict = await verifyPdf(forged, town.relying());
    expect(failuresOf(verdict)).toEqual(['changed-after-signing']);
    expect(verdict.signatures[0]!.reasons[0]!.detail).toContain('object 4 is changed');
  });

  test.each<[string, (update: PdfUpdate, document: PdfDocument) => void]>([
    [
      'an annotation over the page',
      (update, document) => {
        const note = update.add(
          dictionary({
            Type: new PdfName('Annot'),
            Subtype: new PdfName('FreeText'),
            Contents: textString('free of charge'),
          }),
        );
        const page = new PdfReference(3);
        const entries = document.dictionary(page) as PdfDictionary;
        update.set(page, withEntries(entries, { Annots: [...(entries.get('Annots') as []), note] }));
      },
    ],
    [
      'a field that is no signature',
      (update, document) => {
        const field = update.add(dictionary({ FT: new PdfName('Tx'), T: textString('amount') }));
        const form = document.catalog.get('AcroForm') as PdfDictionary;
        update.set(
          document.root,
          withEntries(document.catalog, {
            AcroForm: withEntries(form, { Fields: [...(form.get('Fields') as []), field] }),
          }),
        );
      },
    ],
    [
      'an action on opening',
      (update, document) => {
        update.set(
          document.root,
          withEntries(document.catalog, { OpenAction: dictionary({ S: new PdfName('JavaScript') }) }),
        );
      },
    ],
    [
      'another page tree',
      (update, document) => {
        update.set(document.root, withEntries(document.catalog, { Pages: update.add(document.object(2)) }));
      },
    ],
    [
      'an object that nothing leads to',
      (update) => {
        update.add(dictionary({ Type: new PdfName('Font') }));
      },
    ],
    [
      'a page of other size',
      (update, document) => {
        update.set(
          new PdfReference(3),
          withEntries(document.dictionary(new PdfReference(3)) as PdfDictionary, {
            MediaBox: [0, 0, 10, 10],
          }),
        );
      },
    ],
    [
      'objects hidden among the validation data',
      (update, document) => {
        const store = dictionary({ Certs: [new PdfReference(4)] });
        update.set(new PdfReference(4), new PdfStream(dictionary({}), Buffer.from('BT ET')));
        update.set(document.root, withEntries(document.catalog, { DSS: store }));
      },
    ],
  ])('a later revision with %s', async (_, change) => {
    expect(await failures(updated(signed, change))).toEqual(['changed-after-signing']);
  });

  test('a change between two signatures speaks against the first, not the second', async () => {
    const changed = updated(signed, (update) => {
      update.set(new PdfReference(4), new PdfStream(dictionary({}), Buffer.from('BT ET')));
    });
    const verdict = await verifyPdf(
      await signPdf(changed, town.otherSigner, { signedAt: START }),
      town.relying(),
    );
    expect(verdict.signatures.map(({ valid }) => valid)).toEqual([false, true]);
    expect(verdict.valid).toBe(false);
  });

  test('only the first of two signatures is right', async () => {
    const two = Buffer.from(await signPdf(signed, town.otherSigner, { signedAt: START }));
    const { dictionary: last } = signaturesOf(new PdfDocument(two)).at(-1)!;
    const hole = (last.get('ByteRange') as number[])[1]!;
    const der = two.subarray(hole, hole + 20_000).toString('latin1');
    const end = der.search(/(?:00)*>/);
    two.write(der[end - 1] === '0' ? '1' : '0', hole + end - 1, 'latin1');
    const verdict = await verifyPdf(two, town.relying());
    expect(verdict.signatures.map(({ valid }) => valid)).toEqual([true, false]);
    expect(verdict.valid).toBe(false);
  });

  test('a signature that a later revision took away', async () => {
    const forged = updated(signed, (update, document) => {
      for (const { number } of signaturesOf(document)) update.set(new PdfReference(number), dictionary({}));
    });
    expect(await failures(forged)).toEqual(['removed']);
  });

  test('a signature dictionary that no field leads to is looked at all the same', async () => {
    const forged = updated(signed, (update) => {
      update.add(
        dictionary({
          Type: new PdfName('Sig'),
          SubFilter: new PdfName('ETSI.CAdES.detached'),
          Contents: new PdfVerbatim('<3000>'),
          ByteRange: [0, 10, 20, 30],
        }),
      );
    });
    const verdict = await verifyPdf(forged, town.relying());
    expect(verdict.signatures).toHaveLength(2);
    expect(failuresOf(verdict)).toContain('byte-range');
  });

  test('by a revoked signer, one of another generation, one of nobody', async () => {
    const signing = await signingTown(START);
    const document = await signPdf(smallPdf(), signing.signer, { signedAt: START });
    const check = async (over = {}) => failuresOf(await verifyPdf(document, signing.relying(over)));
    expect(await check()).toEqual([]);
    expect(await check({ trustAnchors: [signing.oldCa] })).not.toEqual([]);
    expect(await check({ trustAnchors: [town.ca] })).not.toEqual([]);
    signing.statuses.change(signing.issued, { type: 'revoke', at: START, fact: 'attributes-changed' });
    expect(await check()).toEqual(['revoked']);
  });

  test('a file cut anywhere, or with one octet changed, never throws', async () => {
    for (let at = 0; at < signed.length; at += 211) {
      expect((await verifyPdf(signed.subarray(0, at), town.relying())).valid).toBe(false);
      const flipped = Buffer.from(signed);
      flipped[at]! ^= 0x15;
      const { valid, signatures } = await verifyPdf(flipped, town.relying());
      // Only the filling behind the signature is nobody's business, and even that has to stay empty.
      expect(valid && signatures.length > 0).toBe(false);
    }
  });
});
