/**
 * The certificates the authority issues below its CA certificate: 署名用電子証明書, 利用者証明用電子証明書 and
 * the delegated OCSP signer. Each is subject + notAfter + extensions in the order of `SHAPES`.
 */

import type { Generation, IssuerKeyId } from '../authority/generation.ts';
import { readSubjectKeyIdentifier } from '../certificate/extensions.ts';
import { keyIdentifier } from '../certificate/read.ts';
import type { NameAttribute } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { serialOctets } from '../der/serial.ts';
import {
  authorityKeyIdentifier,
  certificatePolicies,
  crlDistributionPoints,
  directoryAltName,
  extendedKeyUsage,
  keyUsage,
  ocspAccess,
  ocspNoCheck,
  subjectKeyIdentifier,
} from './extensions.ts';
import { type FourAttributes, personalAttributesAltName } from './personal-attributes.ts';
import {
  type AuthorityEndpoints,
  authorityJapaneseName,
  crlPartitionName,
  type Municipality,
  ocspSignerName,
  POLICY,
} from './policies.ts';
import { authenticationSubject, signatureSubject } from './subject.ts';
import { endOfDayInJapan, wholeSecond } from './validity.ts';

interface Order {
  /** SubjectPublicKeyInfo, DER: RSA-2048, e = 65537. */
  readonly publicKeySpki: Uint8Array;
}

export interface SignatureOrder extends Order {
  readonly profile: 'signature';
  readonly municipality: Municipality;
  readonly attributes: FourAttributes;
  /** Last day of validity in Japan (有効期限の日). */
  readonly expiresOn: Temporal.PlainDate;
}

export interface AuthenticationOrder extends Order {
  readonly profile: 'authentication';
  readonly municipality: Municipality;
  readonly expiresOn: Temporal.PlainDate;
}

export interface OcspSignerOrder extends Order {
  readonly profile: 'ocsp-signer';
  /** The issuing key the signer will speak for. */
  readonly issuer: IssuerKeyId;
  readonly notAfter: Temporal.Instant;
}

export type CertificateOrder = SignatureOrder | AuthenticationOrder | OcspSignerOrder;

interface ProfiledCertificate {
  readonly subject: readonly NameAttribute[];
  readonly extensions: readonly Uint8Array[];
}

/** notAfter of what is ordered. */
export const notAfterOf = (order: CertificateOrder): Temporal.Instant =>
  order.profile === 'ocsp-signer' ? wholeSecond(order.notAfter) : endOfDayInJapan(order.expiresOn);

/** What of a profile depends on the CA alone, made once for each generation. */
function issuerParts(generation: Generation) {
  const { certificate, kind } = generation;
  const keyId = readSubjectKeyIdentifier(certificate) ?? keyIdentifier(certificate.publicKeySpki);
  return {
    issuerAltName: directoryAltName(OID.issuerAltName, authorityJapaneseName(kind)),
    authorityKeyIdentifier: authorityKeyIdentifier(keyId, {
      name: certificate.issuer,
      serial: serialOctets(certificate.serial),
    }),
  };
}

/** Subject and extensions for an order, in the exact order and encoding of the profile. */
export type Profiler = (order: CertificateOrder, at: Temporal.Instant) => ProfiledCertificate;

export function createProfiler(generation: Generation, endpoints: AuthorityEndpoints): Profiler {
  const { kind } = generation;
  const issuer = issuerParts(generation);
  const policies = certificatePolicies(POLICY[kind], endpoints.cps);
  const access = ocspAccess(endpoints.ocsp);
  const keyIds = (order: Order) => [
    issuer.authorityKeyIdentifier,
    subjectKeyIdentifier(keyIdentifier(order.publicKeySpki)),
  ];

  return (order, at) => {
    switch (order.profile) {
      case 'signature':
        return {
          subject: signatureSubject(order.municipality, at),
          extensions: [
            keyUsage('digitalSignature', 'nonRepudiation'),
            personalAttributesAltName(order.attributes),
            policies,
            issuer.issuerAltName,
            crlDistributionPoints(crlPartitionName(kind, order.municipality)),
            ...keyIds(order),
          ],
        };
      case 'authentication':
        return {
          subject: authenticationSubject(order.municipality),
          extensions: [
            keyUsage('digitalSignature'),
            extendedKeyUsage(OID.clientAuth),
            policies,
            issuer.issuerAltName,
            crlDistributionPoints(crlPartitionName(kind, order.municipality)),
            access,
            ...keyIds(order),
          ],
        };
      case 'ocsp-signer':
        return {
          subject: ocspSignerName(kind),
          extensions: [
            keyUsage('digitalSignature'),
            extendedKeyUsage(OID.ocspSigning),
            ocspNoCheck(),
            ...keyIds(order),
          ],
        };
    }
  };
}
