/**
 * The references of an XML signature (XML-DSig 4.4.3): what each is over, under an allow-list of transforms, and whether
 * together they cover the document. A reference to something else than the whole document or the signature's own
 * properties protects a part that nobody asked for (signature wrapping), and so does not count.
 */

import type { XmlDocument, XmlElement } from 'libxml2-wasm';
import { malformed } from '../../der/read.ts';
import { digest } from '../algorithms.ts';
import type { SignatureReason } from '../verdict.ts';
import {
  attributeOf,
  canonical,
  canonicalForm,
  childrenNamed,
  identifiersIn,
  octetsOf,
  onlyChild,
  signaturesIn,
  withXml,
} from './document.ts';
import { CANONICAL_FORMS, digestOf, ENVELOPED, NS } from './identifiers.ts';
import { isMinusSignatures, uncovered } from './minus-signatures.ts';

const MOST_REFERENCES = 16;
const MOST_TRANSFORMS = 4;
const DEFAULT_FORM = { mode: CANONICAL_FORMS['http://www.w3.org/TR/2001/REC-xml-c14n-20010315']! };

export interface ReferenceContext {
  readonly bytes: Uint8Array;
  readonly document: XmlDocument;
  readonly signature: XmlElement;
  /** Place of the signature among all of the document. */
  readonly index: number;
  /** The SignedProperties that this signature may protect. */
  readonly properties: XmlElement | undefined;
  /** The file beside a detached signature. */
  readonly content: Uint8Array | undefined;
}

export interface CheckedReferences {
  readonly reasons: readonly SignatureReason[];
  /** Whether the signature's own properties are under the signature. */
  readonly propertiesSigned: boolean;
}

export async function checkReferences(
  signedInfo: XmlElement,
  context: ReferenceContext,
): Promise<CheckedReferences> {
  const references = childrenNamed(signedInfo, NS.ds, 'Reference');
  if (references.length === 0 || references.length > MOST_REFERENCES)
    throw malformed(`XML: ${references.length} references`);
  const { elements: byId, repeated } = identifiersIn(context.document);
  const reasons: SignatureReason[] = [];
  if (repeated !== undefined) reasons.push({ failure: 'ambiguous-reference', detail: repeated });
  let covered = false;
  let propertiesSigned = false;
  for (const reference of references) {
    const checked = await checkOne(reference, context, byId);
    reasons.push(...checked.reasons);
    covered ||= checked.over === 'document';
    propertiesSigned ||= checked.over === 'properties' && checked.reasons.length === 0;
  }
  if (!covered && !reasons.some(({ failure }) => failure === 'content-missing'))
    reasons.push({ failure: 'not-covered' });
  return { reasons, propertiesSigned };
}

interface Checked {
  readonly over: 'document' | 'properties' | 'other';
  readonly reasons: readonly SignatureReason[];
}

async function checkOne(
  reference: XmlElement,
  context: ReferenceContext,
  byId: ReadonlyMap<string, XmlElement>,
): Promise<Checked> {
  const name = digestOf(attributeOf(onlyChild(reference, NS.ds, 'DigestMethod'), 'Algorithm') ?? '');
  if (!name) return { over: 'other', reasons: [{ failure: 'algorithm', detail: 'digest of a reference' }] };
  const expected = octetsOf(onlyChild(reference, NS.ds, 'DigestValue'));
  const found = await resolve(reference, context, byId);
  if ('failure' in found) return { over: 'other', reasons: [found] };
  const same = Buffer.compare(digest(name, found.octets), expected) === 0;
  return {
    over: found.over,
    reasons: same
      ? []
      : [{ failure: 'content-altered', ...(found.over !== 'document' && { detail: found.over }) }],
  };
}

interface Resolved {
  readonly over: Checked['over'];
  readonly octets: Uint8Array;
}

async function resolve(
  reference: XmlElement,
  context: ReferenceContext,
  byId: ReadonlyMap<string, XmlElement>,
): Promise<Resolved | SignatureReason> {
  const uri = attributeOf(reference, 'URI');
  const transforms = childrenNamed(reference, NS.ds, 'Transforms').flatMap((one) =>
    childrenNamed(one, NS.ds, 'Transform'),
  );
  const names = transforms.map((one) => attributeOf(one, 'Algorithm') ?? '');
  const minus = transforms.map((one, at) => isMinusSignatures(one, names[at]!));
  const unknown = names.find((one, at) => one !== ENVELOPED && !minus[at] && !canonicalForm(one));
  if (unknown !== undefined || names.length > MOST_TRANSFORMS)
    return { failure: 'transform', detail: unknown ?? 'too many' };
  // Canonical form comes last and once: what is made canonical is octets, which no other transform here takes.
  const forms = names.filter((one) => canonicalForm(one) !== undefined);
  if (forms.length > 1 || (forms.length === 1 && names.at(-1) !== forms[0]))
    return { failure: 'transform', detail: 'order' };
  const form = forms.length === 1 ? canonicalForm(forms[0]!, transforms.at(-1))! : DEFAULT_FORM;
  const sideBySide = minus.includes(true);
  const enveloped = names.includes(ENVELOPED) || sideBySide;

  if (uri === undefined) return { failure: 'not-covered', detail: 'reference without URI' };
  if (uri === '' || uri.startsWith('#')) {
    const target = uri === '' ? undefined : byId.get(decodeURIComponent(uri.slice(1)));
    if (uri !== '' && !target) return { failure: 'not-covered', detail: uri };
    if (target && context.properties?.isSameNode(target))
      return { over: 'properties', octets: canonical(target, form) };
    if (!target || target.isSameNode(context.document.root)) {
      if (!enveloped) return { failure: 'transform', detail: 'a document around its own signature' };
      const left = sideBySide ? uncovered(context.document) : undefined;
      if (left !== undefined) return { failure: 'not-covered', detail: left };
      const rootAlone = target !== undefined;
      return { over: 'document', octets: await withoutSignature(context, form, { rootAlone, sideBySide }) };
    }
    return { over: 'other', octets: canonical(target, form) };
  }
  // A detached signature is over one file, which the caller gives; nothing is ever fetched.
  if (!context.signature.isSameNode(context.document.root) || names.length > 0)
    return { failure: 'transform', detail: uri };
  if (!context.content) return { failure: 'content-missing', detail: uri };
  return { over: 'document', octets: context.content };
}

/** The document's canonical form with this one signature taken out of it, or all of them. */
const withoutSignature = (
  { bytes, index }: ReferenceContext,
  form: NonNullable<ReturnType<typeof canonicalForm>>,
  { rootAlone, sideBySide }: { rootAlone: boolean; sideBySide: boolean },
): Promise<Uint8Array> =>
  withXml(bytes, (copy) => {
    const all = signaturesIn(copy);
    const signatures = sideBySide ? all : [all[index]!];
    if (signatures.some((one) => one.isSameNode(copy.root)))
      throw malformed('XML: a signature around itself');
    for (const signature of signatures) signature.remove();
    return canonical(rootAlone ? copy.root : copy, form);
  });
