/**
 * The transform of signatures that stand side by side in one document (XML-DSig 6.6.3, XPath Filter 2.0): the document
 * without any signature, so that one more changes nothing for the others. The enveloped transform takes out one alone.
 */

import { type XmlDocument, XmlElement } from 'libxml2-wasm';
import { childrenNamed, childrenOf, isNamed, onlyChild, signaturesIn, textOf } from './document.ts';
import { NS } from './identifiers.ts';

const XPATH = 'http://www.w3.org/TR/1999/REC-xpath-19991116';
const FILTER = 'http://www.w3.org/2002/06/xmldsig-filter2';

/** What signatures are made of; anything else in one could pass for a part of the document. */
const OF_SIGNATURES: ReadonlySet<string> = new Set([
  NS.ds,
  NS.xades,
  NS.ec,
  FILTER,
  'http://uri.etsi.org/01903/v1.4.1#',
  'http://www.w3.org/2009/xmldsig11#',
]);

/** As it is written here. */
export const MINUS_SIGNATURES = `<ds:Transform Algorithm="${XPATH}"><ds:XPath>not(ancestor-or-self::ds:Signature)</ds:XPath></ds:Transform>`;

/** Whether a transform is this one, in the ways others write it. Any other expression is not evaluated. @throws `pki.malformed` */
export function isMinusSignatures(transform: XmlElement, algorithm: string): boolean {
  if (algorithm !== XPATH && algorithm !== FILTER) return false;
  const expression = onlyChild(transform, algorithm === XPATH ? NS.ds : FILTER, 'XPath');
  const text = textOf(expression).replace(/\s+/g, '');
  const form =
    algorithm === XPATH
      ? /^not\(ancestor-or-self::([\w.-]+):Signature\)$/
      : /^(?:\/descendant::|\/\/)([\w.-]+):Signature$/;
  const subtracts = expression.attrs.every(({ name, value }) => name === 'Filter' && value === 'subtract');
  const prefix = form.exec(text)?.[1];
  return (
    prefix !== undefined &&
    expression.attrs.length === (algorithm === FILTER ? 1 : 0) &&
    subtracts &&
    expression.namespaceForPrefix(prefix) === NS.ds
  );
}

/**
 * What would be under no signature at all: a signature that is not at the top of the document, or one with anything in it
 * that no signature needs. Undefined when there is nothing of the kind.
 */
export function uncovered(document: XmlDocument): string | undefined {
  for (const signature of signaturesIn(document)) {
    if (!signature.parent?.isSameNode(document.root)) return 'a signature inside of the document';
    const objects = childrenNamed(signature, NS.ds, 'Object').flatMap(childrenOf);
    if (!objects.every((one) => isNamed(one, NS.xades, 'QualifyingProperties')))
      return 'an object in a signature';
    for (const inside of signature.find('.//*'))
      if (inside instanceof XmlElement && !OF_SIGNATURES.has(inside.namespaceUri))
        return `${inside.name} in a signature`;
  }
  return undefined;
}

/** Whether every signature of a document leaves room for others beside it. */
export const leavesRoom = (document: XmlDocument): boolean =>
  signaturesIn(document).every((signature) =>
    childrenNamed(onlyChild(signature, NS.ds, 'SignedInfo'), NS.ds, 'Reference')
      .filter((reference) => reference.attrs.some(({ name, value }) => name === 'URI' && value === ''))
      .every((reference) =>
        childrenNamed(reference, NS.ds, 'Transforms')
          .flatMap((one) => childrenNamed(one, NS.ds, 'Transform'))
          .some((one) =>
            isMinusSignatures(one, one.attrs.find(({ name }) => name === 'Algorithm')?.value ?? ''),
          ),
      ),
  );
