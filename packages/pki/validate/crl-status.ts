/** Status from CRLs (RFC 5280 6.3, without indirect and delta lists). */

import {
  readAuthorityKeyIdentifier,
  readCrlDistributionPoints,
  readKeyUsage,
} from '../certificate/extensions.ts';
import { type Certificate, keyIdentifier } from '../certificate/read.ts';
import { type CertificateRevocationList, readCrl } from '../crl/read.ts';
import { KEY_USAGE } from '../der/oids.ts';
import { isSignedBy } from './signature.ts';
import { isCurrent, notGood, type StatusSource } from './status-source.ts';

/** Same DN is not enough: generations share it, so a key identifier that is there has to be the issuer's. */
function isListOf(crl: CertificateRevocationList, issuer: Certificate): boolean {
  const keyId = readAuthorityKeyIdentifier(crl)?.keyId;
  return (
    Buffer.compare(crl.issuer, issuer.subject) === 0 &&
    (keyId === undefined || Buffer.compare(keyId, keyIdentifier(issuer.publicKeySpki)) === 0)
  );
}

/** A partition speaks about a certificate whose distribution point has one of its names. */
const covers = (crl: CertificateRevocationList, certificate: Certificate): boolean =>
  crl.partition === undefined ||
  crl.partition.some((name) =>
    readCrlDistributionPoints(certificate).some((point) => Buffer.compare(point, name) === 0),
  );

/**
 * Status from these CRLs (DER): the newest list that is current, covers the certificate and is signed by its issuer.
 * @throws `pki.malformed`, at once, for a list that is not understood in full (delta, indirect, limited in scope)
 */
export function crlStatus(crls: readonly Uint8Array[]): StatusSource {
  const lists = crls.map(readCrl);
  return async (certificate, issuer, at) => {
    if (readKeyUsage(issuer)?.has(KEY_USAGE.cRLSign) === false) {
      return { state: 'unavailable', detail: 'issuer may not sign CRLs' };
    }
    const candidates = lists
      .filter((crl) => isListOf(crl, issuer) && covers(crl, certificate) && isCurrent(crl, at))
      .toSorted((a, b) => Temporal.Instant.compare(b.thisUpdate, a.thisUpdate));
    for (const crl of candidates) {
      if (!(await isSignedBy(crl, issuer.publicKeySpki))) continue;
      const entry = crl.entries.get(certificate.serial);
      return entry ? notGood(entry.since, entry.reason) : { state: 'good' };
    }
    return { state: 'unavailable', detail: 'no current CRL covers the certificate' };
  };
}
