/**
 * Signing a PDF (PAdES, EN 319 142-1): B-B, with a time stamp B-T, with the evidence of the status B-LT, and a document
 * time stamp over all of it. Each step is a revision of its own; no octet of the earlier ones changes.
 */

import { signCms } from '../cms/sign.ts';
import type { ValidationData } from '../judge.ts';
import type { DocumentSigner } from '../signer.ts';
import type { TimeStampSource } from '../timestamp/request.ts';
import { PdfDocument } from './pdf/document.ts';
import { PdfUpdate } from './pdf/update.ts';
import {
  dateString,
  dictionary,
  PdfName,
  PdfStream,
  type PdfValue,
  textString,
  withEntries,
} from './pdf/values.ts';
import { placeSignature } from './place.ts';
import { listIn } from './structure.ts';

/** Room for attributes and signature beside the certificates, and for one time-stamp token with its certificates. */
const ROOM = 4096;
const STAMP_ROOM = 8192;

export interface SignPdfOptions {
  /** Time the signer claims, into /M. */
  readonly signedAt: Temporal.Instant;
  /** Name to show; people's viewers read it, verifiers take it from the certificate. */
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  /** Name of the field. */
  readonly field?: string;
  /** Level B-T. */
  readonly timeStamp?: TimeStampSource | undefined;
}

/**
 * Signs the whole document as it is, invisibly.
 * @throws `pki.malformed` for what is no PDF, `pki.document-refused` for one that takes no signature,
 *   `pki.signature-fault` when the key is not the certificate's
 */
export function signPdf(
  bytes: Uint8Array,
  signer: DocumentSigner,
  options: SignPdfOptions,
): Promise<Uint8Array> {
  const certificates = [signer.certificate, ...(signer.chain ?? [])].reduce(
    (sum, der) => sum + der.length,
    0,
  );
  const { name, reason, location, timeStamp } = options;
  return placeSignature(bytes, {
    field: options.field,
    room: ROOM + certificates + (timeStamp ? STAMP_ROOM : 0),
    entries: {
      Type: new PdfName('Sig'),
      Filter: new PdfName('Adobe.PPKLite'),
      SubFilter: new PdfName('ETSI.CAdES.detached'),
      M: dateString(options.signedAt),
      ...(name !== undefined && { Name: textString(name) }),
      ...(reason !== undefined && { Reason: textString(reason) }),
      ...(location !== undefined && { Location: textString(location) }),
    },
    make: (parts) => signCms(parts, signer, { detached: true, timeStamp }),
  });
}

/** Stamps the whole document as it is (DocTimeStamp): with validation data in it, level B-LTA. */
export const stampPdf = (bytes: Uint8Array, timeStamp: TimeStampSource): Promise<Uint8Array> =>
  placeSignature(bytes, {
    room: STAMP_ROOM,
    entries: {
      Type: new PdfName('DocTimeStamp'),
      Filter: new PdfName('Adobe.PPKLite'),
      SubFilter: new PdfName('ETSI.RFC3161'),
    },
    make: (parts) => timeStamp(Buffer.concat(parts)),
  });

/** Adds evidence for all signatures to the document security store (DSS), beside what is there. */
export function addPdfValidationData(bytes: Uint8Array, found: ValidationData): Uint8Array {
  const document = new PdfDocument(bytes);
  const update = new PdfUpdate(document);
  const store = document.dictionary(document.catalog.get('DSS')) ?? dictionary({ Type: new PdfName('DSS') });
  const more = (key: string, ders: readonly Uint8Array[]): Record<string, PdfValue> => {
    const there = listIn(document, store.get(key));
    const known = there.map((entry) => streamBytes(document.resolve(entry)));
    const fresh = ders.filter((der) => !known.some((other) => other && Buffer.compare(other, der) === 0));
    if (fresh.length === 0) return {};
    return { [key]: [...there, ...fresh.map((der) => update.add(new PdfStream(dictionary({}), der)))] };
  };
  const changed = withEntries(store, {
    ...more('Certs', found.certificates),
    ...more('CRLs', found.crls),
    ...more('OCSPs', found.ocspResponses),
  });
  update.set(document.root, withEntries(document.catalog, { DSS: update.add(changed) }));
  return update.finish();
}

const streamBytes = (value: PdfValue): Uint8Array | undefined =>
  value instanceof PdfStream ? value.bytes : undefined;
