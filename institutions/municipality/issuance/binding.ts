// What a paper is bound to (house idea 6): request, kiosk, card certificate and digests, signed by the ward.
import { hash } from 'node:crypto';
import { BINDING_TYPE, type binding } from '@tegata/jlis/contract';
import { documentDigest, type Printed } from '@tegata/paper';
import { type Identity, signStatement } from '@tegata/wire';
import type { z } from 'zod';

export type PaperBinding = z.infer<typeof binding>;

type Order = Pick<PaperBinding, 'requestId' | 'kioskId' | 'certificateFingerprint' | 'kind' | 'copies'>;

/** A printed paper with its pages for a screen and the signed statement of what it answers. */
export type BoundPaper = {
  document: Uint8Array;
  preview: string[];
  sheets: number;
  binding: PaperBinding;
  signedBinding: string;
};

export async function bindPaper(
  { pdf, pages, svg }: Printed,
  { requestId, kioskId, certificateFingerprint, kind, copies }: Order,
  { identity, issuedAt }: { identity: Identity; issuedAt: Temporal.Instant },
): Promise<BoundPaper> {
  const preview = svg();
  const binding: PaperBinding = {
    requestId,
    kioskId,
    certificateFingerprint,
    documentDigest: documentDigest(pdf),
    previewDigest: hash('sha256', JSON.stringify(preview)),
    kind,
    copies,
    issuedAt: issuedAt.toString(),
  };
  const signedBinding = await signStatement(identity, BINDING_TYPE, binding);
  return { document: pdf, preview, sheets: pages, binding, signedBinding };
}
