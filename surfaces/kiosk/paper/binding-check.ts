// The last look before paper comes out (house idea 6): request, kiosk, card, document and preview are one chain, signed
// by the municipality. Yokohama 2023 printed another person's record because nobody compared (domain 5.5).
import { createHash } from 'node:crypto';
import { BINDING_TYPE, binding } from '@tegata/jlis/contract';
import { type Directory, verifyStatement } from '@tegata/wire';
import type { Delivered, Quote } from '../visit/visit.ts';

type Binding = Quote['binding'];

export type Expected = {
  requestId: string;
  kioskId: string;
  /** DER of the certificate on the card that lies in the reader now. */
  certificate: Uint8Array;
  kind: string;
  copies: number;
  /** What the centre promised when the paper was ordered. */
  ordered: Binding;
};

export type Mismatch = 'signature' | keyof Binding | 'delivered-copies' | 'no-sheet';

/** Everything that does not fit; nothing may be shown or printed unless the list is empty. */
export async function bindingMismatches(
  directory: Directory,
  expected: Expected,
  delivered: Delivered,
): Promise<Mismatch[]> {
  const verified = await verifyStatement(directory, BINDING_TYPE, delivered.signedBinding);
  const signed = verified?.by.name === 'municipality' ? binding.safeParse(verified.statement) : undefined;
  if (!signed?.success) return ['signature'];
  const must: Binding = {
    requestId: expected.requestId,
    kioskId: expected.kioskId,
    certificateFingerprint: sha256(expected.certificate),
    documentDigest: documentDigest(delivered.document),
    previewDigest: sha256(JSON.stringify(delivered.preview)),
    kind: expected.kind,
    copies: expected.copies,
    issuedAt: expected.ordered.issuedAt,
  };
  const fields = Object.keys(must) as (keyof Binding)[];
  const mismatches: Mismatch[] = fields.filter(
    (field) => signed.data[field] !== must[field] || expected.ordered[field] !== must[field],
  );
  if (delivered.copies !== expected.copies) mismatches.push('delivered-copies');
  if (delivered.preview.length === 0) mismatches.push('no-sheet');
  return mismatches;
}

/** SHA-256 of the PDF, hexadecimal. `document` is standard base64. */
export const documentDigest = (document: string): string => sha256(Buffer.from(document, 'base64'));

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
