/** Object identifiers of signed documents: CMS (RFC 5652), ESS (RFC 5035), CAdES (EN 319 122-1), time stamps (RFC 3161). */

export const CMS_OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signatureTimeStamp: '1.2.840.113549.1.9.16.2.14',
  timeStampInfo: '1.2.840.113549.1.9.16.1.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  /** Other revocation information that is an OCSP response (RFC 5940). */
  ocspResponse: '1.3.6.1.5.5.7.16.2',
} as const;
