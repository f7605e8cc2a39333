/** Names and algorithm identifiers of XML signatures (XML-DSig 1.1, RFC 6931, XAdES EN 319 132-1). */

import type { KeyObject } from 'node:crypto';
import { XmlC14NMode } from 'libxml2-wasm';
import type { DigestName } from '../algorithms.ts';

export const NS = {
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  xades: 'http://uri.etsi.org/01903/v1.3.2#',
  ec: 'http://www.w3.org/2001/10/xml-exc-c14n#',
} as const;

export const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const SIGNED_PROPERTIES = 'http://uri.etsi.org/01903#SignedProperties';

/** Canonical forms without comments; with none named, the first (XML-DSig 4.4.3.2). */
export const CANONICAL_FORMS: Readonly<Record<string, (typeof XmlC14NMode)[keyof typeof XmlC14NMode]>> = {
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315': XmlC14NMode.XML_C14N_1_0,
  'http://www.w3.org/2006/12/xml-c14n11': XmlC14NMode.XML_C14N_1_1,
  [EXCLUSIVE]: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0,
};

export const DIGESTS: Readonly<Record<DigestName, string>> = {
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha384: 'http://www.w3.org/2001/04/xmldsig-more#sha384',
  sha512: 'http://www.w3.org/2001/04/xmlenc#sha512',
};

const keyKind = (key: KeyObject): 'rsa' | 'ecdsa' => (key.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa');

export const signatureMethod = (key: KeyObject, name: DigestName): string =>
  `http://www.w3.org/2001/04/xmldsig-more#${keyKind(key)}-${name}`;

const NAMES = Object.keys(DIGESTS) as DigestName[];

export const digestOf = (uri: string): DigestName | undefined => NAMES.find((name) => DIGESTS[name] === uri);

/** The digest of a signature method, if it is one for keys of this kind. */
export const methodDigest = (uri: string, key: KeyObject): DigestName | undefined =>
  NAMES.find((name) => signatureMethod(key, name) === uri);
