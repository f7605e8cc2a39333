/** The extensions of each certificate profile, in order, with their critical flag: what the lint holds issuance to. */

import { OID } from '../der/oids.ts';

export type ExtensionShape = readonly (readonly [id: string, critical: boolean])[];

/** Every profile that the sandbox's authority signs. */
export type ProfileName = 'ca' | 'signature' | 'authentication' | 'ocsp-signer';

export const SHAPES: Readonly<Record<ProfileName, ExtensionShape>> = {
  /** No authorityKeyIdentifier, no path length: the JPKI roots are so. */
  ca: [
    [OID.keyUsage, true],
    [OID.subjectAltName, false],
    [OID.basicConstraints, true],
    [OID.crlDistributionPoints, false],
    [OID.subjectKeyIdentifier, false],
  ],
  signature: [
    [OID.keyUsage, true],
    [OID.subjectAltName, false],
    [OID.certificatePolicies, true],
    [OID.issuerAltName, false],
    [OID.crlDistributionPoints, false],
    [OID.authorityKeyIdentifier, false],
    [OID.subjectKeyIdentifier, false],
  ],
  authentication: [
    [OID.keyUsage, true],
    [OID.extKeyUsage, false],
    [OID.certificatePolicies, true],
    [OID.issuerAltName, false],
    [OID.crlDistributionPoints, false],
    [OID.authorityInfoAccess, false],
    [OID.authorityKeyIdentifier, false],
    [OID.subjectKeyIdentifier, false],
  ],
  /** RFC 6960 4.2.2.2: the delegated signer; nocheck because its life is short. */
  'ocsp-signer': [
    [OID.keyUsage, true],
    [OID.extKeyUsage, false],
    [OID.ocspNoCheck, false],
    [OID.authorityKeyIdentifier, false],
    [OID.subjectKeyIdentifier, false],
  ],
};
