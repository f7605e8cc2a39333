/** XAdES properties (EN 319 132-1 5.2): when the signer says it was, with which certificate, of what kind the data is. */

import type { XmlElement } from 'libxml2-wasm';
import { type Certificate, readCertificate } from '../../certificate/read.ts';
import { serialOctets } from '../../der/serial.ts';
import { contextTag, sequence, tlv, unsignedInteger } from '../../der/write.ts';
import { type DigestName, digest } from '../algorithms.ts';
import { attributeOf, childrenNamed, octetsOf, onlyChild, textOf } from './document.ts';
import { DIGESTS, digestOf, NS } from './identifiers.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** IssuerSerial of RFC 5035 in DER, as IssuerSerialV2 carries it. */
const issuerSerial = ({ issuer, serial }: Certificate): Uint8Array =>
  sequence(sequence(tlv(contextTag(4), issuer)), unsignedInteger(serialOctets(serial)));

/** SignedProperties as text in its final form; ASCII alone. */
export function signedProperties(options: {
  id: string;
  referenceId: string;
  certificate: Uint8Array;
  digest: DigestName;
  signedAt: Temporal.Instant;
  mimeType: string;
}): string {
  const certificate = readCertificate(options.certificate);
  const at = options.signedAt.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  return (
    `<xades:SignedProperties Id="${options.id}"><xades:SignedSignatureProperties>` +
    `<xades:SigningTime>${at}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>` +
    `<ds:DigestMethod Algorithm="${DIGESTS[options.digest]}"></ds:DigestMethod>` +
    `<ds:DigestValue>${base64(digest(options.digest, options.certificate))}</ds:DigestValue></xades:CertDigest>` +
    `<xades:IssuerSerialV2>${base64(issuerSerial(certificate))}</xades:IssuerSerialV2>` +
    `</xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties>` +
    `<xades:SignedDataObjectProperties><xades:DataObjectFormat ObjectReference="#${options.referenceId}">` +
    `<xades:MimeType>${options.mimeType}</xades:MimeType></xades:DataObjectFormat></xades:SignedDataObjectProperties>` +
    `</xades:SignedProperties>`
  );
}

/** The SignedProperties of a signature at the one place where they count; undefined for plain XML-DSig. @throws `pki.malformed` */
export function qualifyingProperties(signature: XmlElement) {
  const objects = childrenNamed(signature, NS.ds, 'Object');
  const [qualifying, second] = objects.flatMap((object) =>
    childrenNamed(object, NS.xades, 'QualifyingProperties'),
  );
  if (!qualifying || second) return undefined;
  if (attributeOf(qualifying, 'Target') !== `#${attributeOf(signature, 'Id')}`) return undefined;
  const unsigned = childrenNamed(qualifying, NS.xades, 'UnsignedProperties').flatMap((one) =>
    childrenNamed(one, NS.xades, 'UnsignedSignatureProperties'),
  );
  return {
    signed: onlyChild(qualifying, NS.xades, 'SignedProperties'),
    timeStamps: unsigned.flatMap((one) => childrenNamed(one, NS.xades, 'SignatureTimeStamp')),
    evidence: {
      crls: unsigned.flatMap((one) =>
        encapsulated(one, 'RevocationValues', 'CRLValues', 'EncapsulatedCRLValue'),
      ),
      ocspResponses: unsigned.flatMap((one) =>
        encapsulated(one, 'RevocationValues', 'OCSPValues', 'EncapsulatedOCSPValue'),
      ),
      certificates: unsigned.flatMap((one) =>
        encapsulated(one, 'CertificateValues', 'EncapsulatedX509Certificate'),
      ),
    },
  };
}

/** Octets at the end of a path of element names. */
function encapsulated(element: XmlElement, ...path: readonly string[]): Uint8Array[] {
  const ends = path.reduce<XmlElement[]>(
    (level, name) => level.flatMap((one) => childrenNamed(one, NS.xades, name)),
    [element],
  );
  return ends.map(octetsOf);
}

export function claimedTimeIn(signed: XmlElement): Temporal.Instant | undefined {
  const [time] = childrenNamed(
    onlyChild(signed, NS.xades, 'SignedSignatureProperties'),
    NS.xades,
    'SigningTime',
  );
  if (!time) return undefined;
  try {
    return Temporal.Instant.from(textOf(time).trim());
  } catch {
    return undefined;
  }
}

/** Whether the first certificate that the properties name is this one; undefined when they name none. */
export function propertiesName(signed: XmlElement, certificate: Certificate): boolean | undefined {
  const properties = onlyChild(signed, NS.xades, 'SignedSignatureProperties');
  const [named] = ['SigningCertificateV2', 'SigningCertificate'].flatMap((name) =>
    childrenNamed(properties, NS.xades, name),
  );
  if (!named) return undefined;
  const [first] = childrenNamed(named, NS.xades, 'Cert');
  if (!first) return false;
  const hash = onlyChild(first, NS.xades, 'CertDigest');
  const name = digestOf(attributeOf(onlyChild(hash, NS.ds, 'DigestMethod'), 'Algorithm') ?? '');
  const value = octetsOf(onlyChild(hash, NS.ds, 'DigestValue'));
  return name !== undefined && Buffer.compare(value, digest(name, certificate.der)) === 0;
}
