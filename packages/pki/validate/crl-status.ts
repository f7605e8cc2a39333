/** Status from CRLs that a CA signed itself (RFC 5280 6.3), as a source that `verifyCertificate` asks. */

import { readAuthorityKeyIdentifier, readKeyUsage } from '../certificate/extensions.ts';
import { sameName } from '../certificate/general-names.ts';
import { type Certificate, keyIdentifier } from '../certificate/read.ts';
import { type CertificateRevocationList, readCrl } from '../crl/read.ts';
import { KEY_USAGE } from '../der/oids.ts';
import { statusByLists } from '../path/crl-processing.ts';
import { isSignedBy } from './signature.ts';
import type { StatusSource } from './status-source.ts';

/** Same DN is not enough: generations share it, so a key identifier that is there has to be the issuer's. */
function isListOf(crl: CertificateRevocationList, issuer: Certificate): boolean {
  const keyId = readAuthorityKeyIdentifier(crl)?.keyId;
  return (
    sameName(crl.issuer, issuer.subject) &&
    (keyId === undefined || Buffer.compare(keyId, keyIdentifier(issuer.publicKeySpki)) === 0)
  );
}

/**
 * Status from these CRLs (DER), complete, partitioned and delta in any order: the newest that are current, cover the
 * certificate and are signed by its issuer. A list that is not understood in full tells nothing.
 * @throws `pki.malformed`, at once, for what is no list
 */
export function crlStatus(crls: readonly Uint8Array[]): StatusSource {
  const lists = crls.map(readCrl);
  return async (certificate, issuer, at, about) => {
    if (readKeyUsage(issuer)?.has(KEY_USAGE.cRLSign) === false) {
      return { state: 'unavailable', detail: 'issuer may not sign CRLs' };
    }
    return statusByLists(certificate, {
      lists,
      at,
      about,
      isAuthentic: async (list) => isListOf(list, issuer) && isSignedBy(list, issuer.publicKeySpki),
    });
  };
}
