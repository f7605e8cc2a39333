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
  tlv,
} from '../der/write.ts';
import { SHA256_WITH_RSA, type SigningKey } from '../keys/signing-key.ts';
import { extension } from '../profile/extensions.ts';
import { type CertificateStatus, CRL_REASON } from '../revocation/status.ts';

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

/** CertStatus: good [0], revoked [1] (a hold is revoked with certificateHold), unknown [2]. */
function certStatus(status: CertificateStatus | undefined): Uint8Array {
  switch (status?.state) {
    case undefined:
      return Uint8Array.of(primitiveContextTag(2), 0);
    case 'good':
      return Uint8Array.of(primitiveContextTag(0), 0);
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
}

export const ocspSigner = (key: SigningKey, certificate: Uint8Array): OcspSigner => ({
  key,
  certificate,
  responderId: tlv(contextTag(2), octetString(keyIdentifier(key.publicKeySpki))),
});

export interface BasicResponse {
  readonly answers: readonly { readonly id: Uint8Array; readonly status: CertificateStatus | undefined }[];
  readonly producedAt: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant;
  readonly nonce: Uint8Array | undefined;
}

/** A successful, signed response. */
export async function writeOcspResponse(content: BasicResponse, signer: OcspSigner): Promise<Uint8Array> {
  const thisUpdate = generalizedTime(content.producedAt);
  const nextUpdate = tlv(contextTag(0), generalizedTime(content.nextUpdate));
  const data = sequence(
    signer.responderId,
    thisUpdate,
    sequence(
      ...content.answers.map(({ id, status }) => sequence(id, certStatus(status), thisUpdate, nextUpdate)),
    ),
    ...(content.nonce ? [tlv(contextTag(1), sequence(extension(OID.ocspNonce, content.nonce)))] : []),
  );
  const basic = sequence(
    data,
    SHA256_WITH_RSA,
    bitString(await signer.key.sign('sha256WithRSAEncryption', data)),
    tlv(contextTag(0), sequence(signer.certificate)),
  );
  return sequence(enumerated(0), tlv(contextTag(0), sequence(oid(OID.ocspBasic), octetString(basic))));
}
