// 取違えの防止: what the municipality sent is compared with what was asked, field by field, and with its own signature. A
// paper of another request, kiosk or card never goes on (incidents of 2023: papers of other people were printed).
import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@tegata/ledger';
import { type Directory, verifyStatement } from '@tegata/wire';
import type { z } from 'zod';
import { BINDING_TYPE, type binding } from '../contract.ts';

export type PaperBinding = z.infer<typeof binding>;

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Paper = { document: Uint8Array; preview: readonly string[] };

/** What was asked for. */
type Asked = Pick<PaperBinding, 'requestId' | 'kioskId' | 'certificateFingerprint' | 'kind' | 'copies'>;

/** Digests of a paper as it lies here. */
export const digestsOf = ({ document, preview }: Paper) => ({
  documentDigest: sha256(document),
  previewDigest: sha256(JSON.stringify(preview)),
});

/** Names of everything in which a paper's binding differs from what was asked, received and signed; none is right. */
export async function bindingDifferences(
  directory: Directory,
  asked: Asked,
  received: Paper & { binding: PaperBinding; signedBinding: string },
): Promise<string[]> {
  const expected: Partial<PaperBinding> = { ...asked, ...digestsOf(received) };
  const differing = Object.entries(expected)
    .filter(([field, value]) => received.binding[field as keyof PaperBinding] !== value)
    .map(([field]) => field);
  const signed = await verifyStatement(directory, BINDING_TYPE, received.signedBinding);
  if (signed?.by.name !== 'municipality') return [...differing, 'signature'];
  const same = canonicalJson(signed.statement as JsonValue) === canonicalJson(received.binding);
  return same ? differing : [...differing, 'signed-binding'];
}
