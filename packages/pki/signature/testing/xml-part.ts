/** A bare XML-DSig signature made by hand, over one element of a document or over the document around it, for tests. */

import { XmlDocument } from 'libxml2-wasm';
import { digest } from '../algorithms.ts';
import type { DocumentSigner } from '../signer.ts';
import { canonical } from '../xades/document.ts';
import { CANONICAL_FORMS, DIGESTS, ENVELOPED, EXCLUSIVE, NS } from '../xades/identifiers.ts';

const FORM = { mode: CANONICAL_FORMS[EXCLUSIVE]! };
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

function canonicalText(text: string): Uint8Array {
  using document = XmlDocument.fromString(text);
  return canonical(document, FORM);
}

/** @param part the element with the identifier; empty for the document `<a></a>` that the signature will stand in */
export async function signPart(part: string, id: string, signer: DocumentSigner): Promise<string> {
  const hash = digest('sha256', canonicalText(part || '<a></a>'));
  const transforms = [...(part ? [] : [ENVELOPED]), EXCLUSIVE]
    .map((one) => `<ds:Transform Algorithm="${one}"/>`)
    .join('');
  const info = `<ds:SignedInfo xmlns:ds="${NS.ds}"><ds:CanonicalizationMethod Algorithm="${EXCLUSIVE}"/><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><ds:Reference URI="${id ? `#${id}` : ''}"><ds:Transforms>${transforms}</ds:Transforms><ds:DigestMethod Algorithm="${DIGESTS.sha256}"/><ds:DigestValue>${base64(hash)}</ds:DigestValue></ds:Reference></ds:SignedInfo>`;
  const value = await signer.sign(canonicalText(info), 'sha256');
  return `<ds:Signature xmlns:ds="${NS.ds}" Id="by-hand">${info}<ds:SignatureValue>${base64(value)}</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${base64(signer.certificate)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>`;
}
