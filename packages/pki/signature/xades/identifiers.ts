/** Names and algorithm identifiers of XML signatures (XML-DSig 1.1, RFC 6931, XAdES EN 319 132-1). */

import { XmlC14NMode } from 'libxml2-wasm';
import { DIGEST_NAMES, type DigestName } from '../algorithms.ts';

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

export const digestOf = (uri: string): DigestName | undefined =>
  DIGEST_NAMES.find((name) => DIGESTS[name] === uri);
