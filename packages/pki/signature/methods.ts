/**
 * How a signature was made (署名アルゴリズム), as CMS names it (RFC 5754, RFC 4056, RFC 8419) and XML names it (RFC 9231).
 * The card makes PKCS#1 v1.5, the next one ECDSA; signatures from elsewhere may be RSA-PSS or Ed25519 as well.
 */

import { constants, verify as cryptoVerify, type KeyObject } from 'node:crypto';
import { DerCursor, readOid } from '../der/read.ts';
import { asn1Null, oid, sequence, TAG } from '../der/write.ts';
import { RSA_PSS, readPssParameters } from '../keys/pss-parameters.ts';
import { DIGEST_NAMES, type DigestName, digest, digestNamed } from './algorithms.ts';

export interface SignatureMethod {
  readonly scheme: 'rsa' | 'rsa-pss' | 'ecdsa' | 'ed25519';
  readonly digest: DigestName;
  /** Of RSA-PSS, in octets. */
  readonly saltLength?: number;
}

const RSA_ENCRYPTION = '1.2.840.113549.1.1.1';
const ED25519 = '1.3.101.112';
const RSA_OIDS: Readonly<Record<DigestName, string>> = {
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
};
const ECDSA_OIDS: Readonly<Record<DigestName, string>> = {
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
};

/** How a signer of ours signs with this key: PKCS#1 v1.5 or ECDSA. */
export const methodFor = (key: KeyObject, name: DigestName): SignatureMethod => ({
  scheme: key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa',
  digest: name,
});

/** AlgorithmIdentifier for a signature by this key over `digest`. */
export const signatureAlgorithm = (key: KeyObject, name: DigestName): Uint8Array =>
  key.asymmetricKeyType === 'ec'
    ? sequence(oid(ECDSA_OIDS[name]))
    : sequence(oid(RSA_OIDS[name]), asn1Null());

/**
 * The method that a CMS signer names, or the identifier of what is not accepted (SHA-1 among it).
 * @param algorithmIdentifier content of the AlgorithmIdentifier
 * @param messageDigest of the same signer: RSA and Ed25519 leave it to that field, the others have to agree with it
 * @throws `pki.malformed`
 */
export function cmsMethod(
  algorithmIdentifier: Uint8Array,
  messageDigest: DigestName,
): SignatureMethod | string {
  const fields = new DerCursor(algorithmIdentifier);
  const dotted = readOid(fields.take(TAG.oid));
  if (dotted === RSA_PSS) {
    const { digest: named, saltLength } = readPssParameters(fields);
    if (digestNamed(named) !== messageDigest) return `RSA-PSS with ${named}`;
    return { scheme: 'rsa-pss', digest: messageDigest, saltLength };
  }
  fields.optional(TAG.null);
  fields.end();
  if (dotted === RSA_ENCRYPTION || dotted === RSA_OIDS[messageDigest])
    return { scheme: 'rsa', digest: messageDigest };
  if (dotted === ECDSA_OIDS[messageDigest]) return { scheme: 'ecdsa', digest: messageDigest };
  // Ed25519 has SHA-512 inside, and asks for the same one over the message (RFC 8419 3.1).
  if (dotted === ED25519 && messageDigest === 'sha512') return { scheme: 'ed25519', digest: messageDigest };
  return dotted;
}

const XML_METHODS: ReadonlyMap<string, SignatureMethod> = new Map<string, SignatureMethod>([
  ...DIGEST_NAMES.flatMap((name): [string, SignatureMethod][] => [
    [`http://www.w3.org/2001/04/xmldsig-more#rsa-${name}`, { scheme: 'rsa', digest: name }],
    [`http://www.w3.org/2001/04/xmldsig-more#ecdsa-${name}`, { scheme: 'ecdsa', digest: name }],
    // Without parameters the salt is as long as the digest, which the mask uses, too (RFC 9231 2.3.10).
    [
      `http://www.w3.org/2007/05/xmldsig-more#${name}-rsa-MGF1`,
      { scheme: 'rsa-pss', digest: name, saltLength: digest(name).length },
    ],
  ]),
  ['http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519', { scheme: 'ed25519', digest: 'sha512' }],
]);

/** The method of an XML signature by its URI; undefined for one that is not accepted. */
export const xmlMethod = (uri: string): SignatureMethod | undefined => XML_METHODS.get(uri);

/** URI for an XML signature by this key over `digest`. */
export const xmlMethodUri = (key: KeyObject, name: DigestName): string =>
  `http://www.w3.org/2001/04/xmldsig-more#${methodFor(key, name).scheme}-${name}`;

const SCHEMES: Readonly<Record<string, readonly SignatureMethod['scheme'][]>> = {
  rsa: ['rsa', 'rsa-pss'],
  // A key that its certificate keeps for PSS (RFC 4055 1.2).
  'rsa-pss': ['rsa-pss'],
  ec: ['ecdsa'],
  ed25519: ['ed25519'],
};

/** Whether signatures of this kind are made by keys of this kind. */
export const fitsKey = ({ scheme }: SignatureMethod, key: KeyObject): boolean =>
  SCHEMES[key.asymmetricKeyType ?? '']?.includes(scheme) ?? false;

/**
 * Whether the key made the signature by this method; false for anything unusable.
 * @param ecdsa DER form unless told otherwise
 */
export async function isSignature(
  key: KeyObject,
  method: SignatureMethod,
  bytes: Uint8Array,
  signature: Uint8Array,
  ecdsa: 'der' | 'ieee-p1363' = 'der',
): Promise<boolean> {
  if (!fitsKey(method, key)) return false;
  const { scheme, digest: name, saltLength } = method;
  const options = {
    key,
    dsaEncoding: ecdsa,
    ...(scheme === 'rsa-pss' && { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }),
  };
  return new Promise((resolve) => {
    cryptoVerify(scheme === 'ed25519' ? null : name, bytes, options, signature, (error, valid) =>
      resolve(!error && valid),
    );
  });
}
