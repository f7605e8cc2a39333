/**
 * A generation of a certification authority (認証局の世代): one key and its self-signed certificate. All
 * generations of a kind share one DN, so everything here goes by key identifier. Profile: the JPKI roots.
 */

import { randomInt } from 'node:crypto';
import { type Certificate, keyIdentifier, readCertificate } from '../certificate/read.ts';
import { signStructure, tbsCertificate } from '../certificate/write.ts';
import { encodeName } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { type CertificateSerial, certificateSerial } from '../der/serial.ts';
import { PkiError } from '../errors.ts';
import { lintCertificate } from '../issuance/lint.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import {
  basicConstraintsAuthority,
  crlDistributionPoints,
  directoryAltName,
  keyUsage,
  subjectKeyIdentifier,
} from '../profile/extensions.ts';
import { authorityJapaneseName, authorityName, type CertificateKind } from '../profile/policies.ts';
import { endOfDayInJapan, wholeSecond } from '../profile/validity.ts';

declare const keyIdBrand: unique symbol;

/** SHA-1 key identifier of an issuing CA key, lower-case hex: with a serial it names a certificate for good. */
export type IssuerKeyId = string & { readonly [keyIdBrand]: true };

export interface Generation {
  readonly kind: CertificateKind;
  /** 1, 2, 3 … within the kind. */
  readonly generation: number;
  readonly key: SigningKey;
  readonly keyId: IssuerKeyId;
  readonly certificate: Certificate;
  readonly notBefore: Temporal.Instant;
  readonly notAfter: Temporal.Instant;
}

export const issuerKeyId = (caSpki: Uint8Array): IssuerKeyId =>
  Buffer.from(keyIdentifier(caSpki)).toString('hex') as IssuerKeyId;

/** CA certificates run ten years less a day, to the end of a Japanese day, as the JPKI roots do. */
const LIFE = { years: 10 } as const;

/** A random 31-bit number, four octets; residents' certificates have eight, so the two can never meet. */
export const authoritySerial = (): CertificateSerial =>
  certificateSerial(randomInt(0x01000000, 0x80000000).toString(16).padStart(8, '0'));

/**
 * Makes the self-signed certificate of a new generation, valid from `at` for ten years: the same for the same order, when
 * it names the serial. @throws `pki.lint-failed`
 */
export async function createGeneration(order: {
  kind: CertificateKind;
  generation: number;
  key: SigningKey;
  at: Temporal.Instant;
  serial?: CertificateSerial;
}): Promise<Generation> {
  const { kind, generation, key, at, serial = authoritySerial() } = order;
  const name = authorityName(kind);
  const notBefore = wholeSecond(at);
  const firstDay = at.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
  const tbs = tbsCertificate({
    serial,
    issuer: encodeName(name),
    notBefore,
    notAfter: endOfDayInJapan(firstDay.add(LIFE).subtract({ days: 1 })),
    subject: name,
    publicKeySpki: key.publicKeySpki,
    extensions: [
      keyUsage('keyCertSign', 'cRLSign'),
      directoryAltName(OID.subjectAltName, authorityJapaneseName(kind)),
      basicConstraintsAuthority(),
      crlDistributionPoints(name),
      subjectKeyIdentifier(keyIdentifier(key.publicKeySpki)),
    ],
  });
  const made = openGeneration({ kind, generation, key, certificate: await signStructure(tbs, key) });
  const findings = lintCertificate(made.certificate.der, { generation: made, profile: 'ca' });
  if (findings.length > 0) throw new PkiError('pki.lint-failed', findings.join('; '));
  return made;
}

/** A stored generation with its key again. @throws `pki.key-mismatch` when the certificate is for another key */
export function openGeneration(stored: {
  kind: CertificateKind;
  generation: number;
  key: SigningKey;
  /** DER. */
  certificate: Uint8Array;
}): Generation {
  const certificate = readCertificate(stored.certificate);
  if (Buffer.compare(certificate.publicKeySpki, stored.key.publicKeySpki) !== 0) {
    throw new PkiError('pki.key-mismatch', `${stored.kind} CA generation ${stored.generation}`);
  }
  if (Buffer.compare(certificate.subject, encodeName(authorityName(stored.kind))) !== 0) {
    throw new PkiError('pki.key-mismatch', `certificate is not of the ${stored.kind} CA`);
  }
  return {
    kind: stored.kind,
    generation: stored.generation,
    key: stored.key,
    keyId: issuerKeyId(certificate.publicKeySpki),
    certificate,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
  };
}

/**
 * The generation that signs a certificate from `at` to `notAfter`: the newest in force that outlives it.
 * @throws `pki.generation-exhausted` when the operator has to make a new generation first
 */
export function issuingGeneration(
  generations: readonly Generation[],
  span: { readonly at: Temporal.Instant; readonly notAfter: Temporal.Instant },
): Generation {
  const fit = generations
    .filter((one) => Temporal.Instant.compare(one.notBefore, span.at) <= 0)
    .filter((one) => Temporal.Instant.compare(span.notAfter, one.notAfter) <= 0)
    .toSorted((a, b) => b.generation - a.generation)[0];
  if (!fit) throw new PkiError('pki.generation-exhausted', span.notAfter.toString());
  return fit;
}
