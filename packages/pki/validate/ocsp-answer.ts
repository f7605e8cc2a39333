/** Reading an OCSP response (RFC 6960 4.2.1) into what a relying party has to judge; `ocsp-status.ts` judges. */

import { extensionValue, readExtensions } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import {
  DerCursor,
  type DerElement,
  malformed,
  open,
  readBitStringOctets,
  readElement,
  readOid,
  readSmallInteger,
  readTime,
} from '../der/read.ts';
import { contextTag, TAG } from '../der/write.ts';
import { signatureAlgorithmOf } from '../keys/pss-parameters.ts';

export interface BasicResponse {
  readonly data: Uint8Array;
  readonly responderId: { readonly tag: number; readonly content: Uint8Array };
  readonly responses: Uint8Array;
  readonly nonce: Uint8Array | undefined;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
  readonly certificates: readonly Uint8Array[];
}

/** The BasicOCSPResponse inside an OCSPResponse; undefined when the responder reports a failure. @throws `pki.malformed` */
export function readBasicResponse(der: Uint8Array): BasicResponse | undefined {
  const outer = open(der);
  const responseStatus = readSmallInteger(outer.take(TAG.enumerated));
  if (responseStatus !== 0) return undefined;
  const bytes = outer.enter(contextTag(0)).enter(TAG.sequence);
  outer.end();
  if (readOid(bytes.take(TAG.oid)) !== OID.ocspBasic) throw malformed('OCSP response type');
  const basic = open(bytes.take(TAG.octetString).content);
  const data = basic.take(TAG.sequence);
  const signatureAlgorithm = signatureAlgorithmOf(basic.take(TAG.sequence).content);
  const signature = readBitStringOctets(basic.take(TAG.bitString));
  const certificates: Uint8Array[] = [];
  const certificateList = basic.optional(contextTag(0));
  basic.end();
  if (certificateList) {
    const list = open(certificateList.content);
    while (!list.done) certificates.push(list.take(TAG.sequence).whole);
  }

  const fields = new DerCursor(data.content);
  const responderId = fields.take();
  fields.take(TAG.generalizedTime);
  const responses = fields.take(TAG.sequence).content;
  const extensionList = fields.optional(contextTag(1));
  fields.end();
  const extensions = extensionList ? readExtensions(open(extensionList.content)) : [];
  if (extensions.some(({ id, critical }) => critical && id !== OID.ocspNonce))
    throw malformed('critical OCSP extension');
  const nonce = extensions.find(({ id }) => id === OID.ocspNonce)?.value;
  return { data: data.whole, responderId, responses, nonce, signatureAlgorithm, signature, certificates };
}

export interface SingleResponse {
  readonly status: DerElement;
  readonly thisUpdate: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant | undefined;
  /** Certificates that ended after this moment are still remembered (RFC 6960 4.4.4). */
  readonly archiveCutoff: Temporal.Instant | undefined;
}

/** The SingleResponse about this CertID. @throws `pki.malformed` */
export function findSingle(responses: Uint8Array, id: Uint8Array): SingleResponse | undefined {
  for (const list = new DerCursor(responses); !list.done; ) {
    const single = list.enter(TAG.sequence);
    const answered = single.take(TAG.sequence).whole;
    const status = single.take();
    const thisUpdate = readTime(single.take(TAG.generalizedTime));
    const next = single.optional(contextTag(0));
    const extensionList = single.optional(contextTag(1));
    single.end();
    const extensions = extensionList ? readExtensions(open(extensionList.content)) : [];
    if (Buffer.compare(answered, id) !== 0) continue;
    if (extensions.some(({ id, critical }) => critical && id !== OID.ocspArchiveCutoff))
      throw malformed('critical extension of an OCSP answer');
    const cutoff = extensionValue({ extensions }, OID.ocspArchiveCutoff);
    return {
      status,
      thisUpdate,
      nextUpdate: next && readTime(readElement(next.content, TAG.generalizedTime)),
      archiveCutoff: cutoff && readTime(readElement(cutoff, TAG.generalizedTime)),
    };
  }
  return undefined;
}
