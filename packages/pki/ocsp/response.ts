/** OCSPResponse (RFC 6960 4.2): writing it, byKey, with the delegated signer's certificate inside. */

import { keyIdentifier } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import {
  bitString,
  contextTag,
  enumerated,
  generalizedTime,
  octetString,
  oid,
  primitiveContextTag,
  sequence,
  TAG,
  tlv,
} from '../der/write.ts';
import { SHA256_WITH_RSA, type SigningKey } from '../keys/signing-key.ts';
import { extension } from '../profile/extensions.ts';
import { type CertificateStatus, CRL_REASON } from '../revocation/status.ts';
import { BackwardWriter } from './backwards.ts';

/** responseStatus values of an answer that carries no response. */
const FAILURE = { malformedRequest: 1, tryLater: 3, unauthorized: 6 } as const;

export const failedResponse = (status: keyof typeof FAILURE): Uint8Array =>
  sequence(enumerated(FAILURE[status]));

const revokedInfo = (since: Temporal.Instant, reason: number): Uint8Array =>
  tlv(
    contextTag(1),
    generalizedTime(since),
    ...(reason === 0 ? [] : [tlv(contextTag(0), enumerated(reason))]),
  );

const GOOD = Uint8Array.of(primitiveContextTag(0), 0);
const UNKNOWN = Uint8Array.of(primitiveContextTag(2), 0);

/** CertStatus: good [0], revoked [1] (a hold is revoked with certificateHold), unknown [2]. */
function certStatus(status: CertificateStatus | undefined): Uint8Array {
  switch (status?.state) {
    case undefined:
      return UNKNOWN;
    case 'good':
      return GOOD;
    case 'hold':
      return revokedInfo(status.since, CRL_REASON.certificateHold);
    case 'revoked':
      return revokedInfo(status.since, CRL_REASON[status.reason]);
  }
}

export interface OcspSigner {
  readonly key: SigningKey;
  /** DER of the delegated certificate. */
  readonly certificate: Uint8Array;
  /** ResponderID byKey, DER: SHA-1 of the key's BIT STRING, whatever the certificate's SKI says. */
  readonly responderId: Uint8Array;
  /** `certs` of BasicOCSPResponse, DER. */
  readonly certificates: Uint8Array;
}

export const ocspSigner = (key: SigningKey, certificate: Uint8Array): OcspSigner => ({
  key,
  certificate,
  responderId: tlv(contextTag(2), octetString(keyIdentifier(key.publicKeySpki))),
  certificates: tlv(contextTag(0), sequence(certificate)),
});

export interface BasicResponse {
  readonly answers: readonly { readonly id: Uint8Array; readonly status: CertificateStatus | undefined }[];
  readonly producedAt: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant;
  readonly nonce: Uint8Array | undefined;
}

const OCSP_BASIC = oid(OID.ocspBasic);
const SUCCESSFUL = enumerated(0);
/** Heads of the enclosing elements and what else is not counted below. */
const MARGIN = 256;
/** CertStatus, two times and the heads of one SingleResponse beside its CertID. */
const SINGLE = 96;

/** A successful, signed response. */
export async function writeOcspResponse(content: BasicResponse, signer: OcspSigner): Promise<Uint8Array> {
  const { answers, nonce } = content;
  const data = responseData(content, signer.responderId);
  const signature = await signer.key.sign('sha256WithRSAEncryption', data);
  const { certificates } = signer;
  const written = new BackwardWriter(data.length + signature.length + certificates.length + MARGIN);
  const end = written.mark;
  written.put(certificates);
  written.put(bitString(signature));
  written.put(SHA256_WITH_RSA);
  written.put(data);
  written.wrap(TAG.sequence, end);
  written.wrap(TAG.octetString, end);
  written.put(OCSP_BASIC);
  written.wrap(TAG.sequence, end);
  written.wrap(contextTag(0), end);
  written.put(SUCCESSFUL);
  written.wrap(TAG.sequence, end);
  return written.since(end);

  /** ResponseData (RFC 6960 4.2.1), from its end. */
  function responseData({ producedAt, nextUpdate }: BasicResponse, responderId: Uint8Array): Uint8Array {
    const asked = answers.reduce((octets, { id }) => octets + id.length + SINGLE, 0);
    const to = new BackwardWriter(asked + (nonce?.length ?? 0) + MARGIN);
    const bottom = to.mark;
    if (nonce) {
      to.put(sequence(extension(OID.ocspNonce, nonce)));
      to.wrap(contextTag(1), bottom);
    }
    const thisUpdate = timeOf(producedAt);
    const until = timeOf(nextUpdate);
    const list = to.mark;
    for (const { id, status } of answers.toReversed()) {
      const single = to.mark;
      to.put(until);
      to.wrap(contextTag(0), single);
      to.put(thisUpdate);
      to.put(certStatus(status));
      to.put(id);
      to.wrap(TAG.sequence, single);
    }
    to.wrap(TAG.sequence, list);
    to.put(thisUpdate);
    to.put(responderId);
    to.wrap(TAG.sequence, bottom);
    return to.since(bottom);
  }
}

const times = new Map<number, Uint8Array>();

/** GeneralizedTime of a moment's second; the thousands of answers of one second share it. */
function timeOf(at: Temporal.Instant): Uint8Array {
  const second = Math.floor(at.epochMilliseconds / 1000);
  if (times.size > 64) times.clear();
  return times.getOrInsertComputed(second, () => generalizedTime(at));
}
