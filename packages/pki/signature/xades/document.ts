/**
 * XML as libxml2 reads it, under rules that leave no room for two readings: no document type (so no entities and no
 * attributes from elsewhere), no identifier twice, nothing loaded from outside.
 */

import {
  ParseOption,
  type SubtreeC14NOptions,
  XmlDocument,
  XmlElement,
  XmlLibError,
  type XmlNode,
  XmlText,
} from 'libxml2-wasm';
import { malformed } from '../../der/read.ts';
import { CANONICAL_FORMS, NS } from './identifiers.ts';

const OPTIONS = ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET;
/** Attributes that name an element for a reference. */
const ID_NAMES = new Set(['Id', 'ID', 'id']);

/** Works on a parsed document and frees it. @throws `pki.malformed` for what is not well-formed, or has a document type */
export async function withXml<T>(
  bytes: Uint8Array,
  work: (document: XmlDocument) => T | Promise<T>,
): Promise<T> {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bytes, { option: OPTIONS });
  } catch (error) {
    if (error instanceof XmlLibError) throw malformed(`XML: ${error.message.split('\n')[0]}`);
    throw error;
  }
  try {
    if (document.dtd) throw malformed('XML with a document type');
    return await work(document);
  } finally {
    document.dispose();
  }
}

/** All signatures, in the order of the document. */
export const signaturesIn = (document: XmlDocument): XmlElement[] =>
  document.find('//ds:Signature', NS).filter((node) => node instanceof XmlElement);

/** The element children of an element; anything but elements and white space between is not accepted. */
export function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) children.push(node);
    else if (!(node instanceof XmlText) || node.content.trim() !== '')
      throw malformed(`XML: content of ${element.name}`);
  }
  return children;
}

export const isNamed = (element: XmlElement, namespace: string, name: string): boolean =>
  element.namespaceUri === namespace && element.name === name;

/** The children with this name. */
export const childrenNamed = (element: XmlElement, namespace: string, name: string): XmlElement[] =>
  childrenOf(element).filter((child) => isNamed(child, namespace, name));

/** The one child with this name. @throws `pki.malformed` for none or several */
export function onlyChild(element: XmlElement, namespace: string, name: string): XmlElement {
  const [child, second] = childrenNamed(element, namespace, name);
  if (!child || second) throw malformed(`XML: one ${name} is due in ${element.name}`);
  return child;
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name && one.namespaceUri === '')?.value;
}

/** The text of an element that holds text alone: a comment in the middle would be read differently by others. */
export function textOf(element: XmlElement): string {
  for (let node = element.firstChild; node; node = node.next)
    if (!(node instanceof XmlText)) throw malformed(`XML: text of ${element.name}`);
  return element.content;
}

/** Base64 text of an element, strictly. */
export function octetsOf(element: XmlElement): Uint8Array {
  const text = textOf(element).replace(/[\t\n\r ]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    throw malformed(`XML: base64 in ${element.name}`);
  return Buffer.from(text, 'base64');
}

/** Elements by their identifier, and an identifier that two of them claim (signature wrapping), if there is one. */
export function identifiersIn(document: XmlDocument): {
  readonly elements: ReadonlyMap<string, XmlElement>;
  readonly repeated?: string;
} {
  const elements = new Map<string, XmlElement>();
  const xml = 'http://www.w3.org/XML/1998/namespace';
  for (const node of document.find('//*[@Id or @ID or @id or @xml:id]', { xml })) {
    if (!(node instanceof XmlElement)) continue;
    for (const { name, value } of node.attrs) {
      if (!ID_NAMES.has(name)) continue;
      const other = elements.get(value);
      if (other && !other.isSameNode(node)) return { elements, repeated: value };
      elements.set(value, node);
    }
  }
  return { elements };
}

/** Options for a canonical form by its identifier; undefined for one that is not accepted (among them those with comments). */
export function canonicalForm(uri: string, method?: XmlElement): SubtreeC14NOptions | undefined {
  const mode = CANONICAL_FORMS[uri];
  if (mode === undefined) return undefined;
  const prefixes =
    method &&
    childrenNamed(method, NS.ec, 'InclusiveNamespaces').flatMap((one) =>
      (attributeOf(one, 'PrefixList') ?? '').split(/\s+/).filter(Boolean),
    );
  // The list says #default for the namespace without prefix, which libxml2 knows under that very name.
  return prefixes && prefixes.length > 0 ? { mode, inclusiveNamespacePrefixes: prefixes } : { mode };
}

export const canonical = (node: XmlNode | XmlDocument, form: SubtreeC14NOptions): Uint8Array =>
  Buffer.from(node.canonicalizeToString(form), 'utf8');
