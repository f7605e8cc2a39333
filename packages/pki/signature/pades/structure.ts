/** The parts of a PDF that signatures touch: pages, the form's fields, signature dictionaries (ISO 32000-1 7.7, 12.7, 12.8). */

import type { PdfDocument } from './pdf/document.ts';
import { notPdf } from './pdf/parser.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfReference,
  PdfString,
  type PdfValue,
  readTextString,
} from './pdf/values.ts';

const MOST_NODES = 200_000;

/** All pages in order. @throws `pki.malformed` for a tree that is none */
export function pagesOf(document: PdfDocument): PdfReference[] {
  const pages: PdfReference[] = [];
  const seen = new Set<number>();
  const due: PdfValue[] = [document.catalog.get('Pages') ?? null];
  for (let node = due.pop(); node !== undefined; node = due.pop()) {
    if (!(node instanceof PdfReference) || seen.has(node.number) || seen.size > MOST_NODES)
      throw notPdf('page tree');
    seen.add(node.number);
    const kids = document.resolve(document.dictionary(node)?.get('Kids'));
    if (isArray(kids)) due.push(...kids.toReversed());
    else pages.push(node);
  }
  return pages;
}

export const isSignatureDictionary = (value: PdfValue): value is PdfDictionary =>
  isDictionary(value) &&
  (['Sig', 'DocTimeStamp'].includes(nameOf(value.get('Type')) ?? '') ||
    (value.has('ByteRange') && value.get('Contents') instanceof PdfString));

export interface FoundSignature {
  /** Number of the object that holds the dictionary. */
  readonly number: number;
  readonly dictionary: PdfDictionary;
}

/**
 * Every signature dictionary of the document, whether a field of the form leads to it or not: who looks only where one
 * expects them sees the first and misses the rest.
 */
export function signaturesOf(
  document: PdfDocument,
  among: readonly number[] = document.numbers,
): FoundSignature[] {
  const found: FoundSignature[] = [];
  for (const number of among) {
    const value = readable(document, number);
    const inField = isDictionary(value) ? value.get('V') : undefined;
    if (isSignatureDictionary(value)) found.push({ number, dictionary: value });
    else if (inField !== undefined && isSignatureDictionary(inField))
      found.push({ number, dictionary: inField });
  }
  return found.toSorted((a, b) => a.number - b.number);
}

/** An object that cannot be read is no signature; where it matters, as a change, it is met again. */
function readable(document: PdfDocument, number: number): PdfValue {
  try {
    return document.object(number);
  } catch {
    return null;
  }
}

/** Full names of the signature fields by the number of the dictionary that is their value. */
export function fieldNames(document: PdfDocument): Map<number, string> {
  const names = new Map<number, string>();
  const form = document.dictionary(document.catalog.get('AcroForm'));
  const due = listIn(document, form?.get('Fields')).map((field) => ({ field, above: '' }));
  const seen = new Set<number>();
  for (let next = due.pop(); next; next = due.pop()) {
    const { field, above } = next;
    if (!(field instanceof PdfReference) || seen.has(field.number) || seen.size > MOST_NODES) continue;
    seen.add(field.number);
    const entries = document.dictionary(field);
    const partial = document.resolve(entries?.get('T'));
    const name = [above, ...(partial instanceof PdfString ? [readTextString(partial)] : [])]
      .filter(Boolean)
      .join('.');
    const value = entries?.get('V');
    if (value instanceof PdfReference) names.set(value.number, name);
    else if (value !== undefined) names.set(field.number, name);
    due.push(...listIn(document, entries?.get('Kids')).map((kid) => ({ field: kid, above: name })));
  }
  return names;
}

/** Elements of an array, direct or behind a reference; none for anything else. */
export function listIn(document: PdfDocument, value: PdfValue | undefined): readonly PdfValue[] {
  const resolved = document.resolve(value);
  return isArray(resolved) ? resolved : [];
}

/** Whether the author's signature forbids every later change (DocMDP, P 1, ISO 32000-1 12.8.2.2). */
export function forbidsChanges(document: PdfDocument): boolean {
  const permissions = document.dictionary(document.catalog.get('Perms'));
  const certified = document.dictionary(permissions?.get('DocMDP'));
  return listIn(document, certified?.get('Reference')).some((reference) => {
    const entries = document.dictionary(reference);
    const parameters = document.dictionary(entries?.get('TransformParams'));
    return (
      nameOf(entries?.get('TransformMethod')) === 'DocMDP' && document.resolve(parameters?.get('P')) === 1
    );
  });
}
