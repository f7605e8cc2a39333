/**
 * What changed in a PDF after a signature (EN 319 142-1 5.5, ISO 32000-1 12.8.2.2): later signatures, time stamps and
 * validation data are expected; anything that could show another document is told.
 */

import type { Entry } from './pdf/cross-reference.ts';
import type { PdfDocument } from './pdf/document.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfReference,
  PdfStream,
  type PdfValue,
  serialise,
} from './pdf/values.ts';
import { isSignatureDictionary, listIn, pagesOf } from './structure.ts';

const MOST_REACHED = 10_000;

const sameEntry = (a: Entry | undefined, b: Entry | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Numbers of the objects that a document has elsewhere than another one, or that the other does not have. */
export const changedNumbers = (document: PdfDocument, other: PdfDocument): number[] =>
  document.numbers.filter((number) => !sameEntry(other.entry(number), document.entry(number)));

/**
 * Words for every change between a signed revision and the document of today that nothing permitted explains.
 * @throws `pki.malformed` when what was changed cannot be read
 */
export function unexplainedChanges(before: PdfDocument, after: PdfDocument): string[] {
  return [...new Comparison(before, after).changes()];
}

class Comparison {
  readonly #before: PdfDocument;
  readonly #after: PdfDocument;

  constructor(before: PdfDocument, after: PdfDocument) {
    this.#before = before;
    this.#after = after;
  }

  *changes(): Iterable<string> {
    const [before, after] = [this.#before, this.#after];
    if (serialise(before.root) !== serialise(after.root)) yield 'another catalog';
    for (const number of before.numbers) {
      const entry = after.entry(number);
      if (!entry || entry.kind === 'free') yield `object ${number} is gone`;
    }
    const changed = changedNumbers(after, before);
    if (changed.length === 0) return;
    yield* this.#catalog();
    yield* this.#form();
    yield* this.#annotations();
    const explained = this.#explained(changed);
    for (const number of changed)
      if (!explained.has(number) && !this.#isPermitted(number))
        yield `object ${number} is ${this.#isNew(number) ? 'new' : 'changed'}`;
  }

  #isNew(number: number): boolean {
    const entry = this.#before.entry(number);
    return !entry || entry.kind === 'free';
  }

  /** The catalog may only lead to another form, store or description. */
  *#catalog(): Iterable<string> {
    yield* differing(
      this.#before.catalog,
      this.#after.catalog,
      ['AcroForm', 'DSS', 'Extensions', 'Metadata'],
      'catalog',
    );
  }

  *#form(): Iterable<string> {
    const before = this.#before.dictionary(this.#before.catalog.get('AcroForm'));
    const after = this.#after.dictionary(this.#after.catalog.get('AcroForm'));
    if (before && !after) yield 'the form is gone';
    if (!after) return;
    // The first signature may bring a form with it; its defaults (DA, DR) show nothing by themselves.
    yield* differing(
      before ?? new Map(),
      after,
      ['Fields', 'SigFlags', ...(before ? [] : ['DA', 'DR'])],
      'form',
    );
    yield* this.#longer(before?.get('Fields'), after.get('Fields'), 'fields');
  }

  *#annotations(): Iterable<string> {
    const pages = pagesOf(this.#after);
    if (serialise(pagesOf(this.#before)) !== serialise(pages)) yield 'other pages';
    for (const page of pages) {
      const [before, after] = [this.#before.dictionary(page), this.#after.dictionary(page)];
      if (!before || !after) continue;
      yield* differing(before, after, ['Annots'], `page object ${page.number}`);
      yield* this.#longer(
        before.get('Annots'),
        after.get('Annots'),
        `annotations of page object ${page.number}`,
      );
    }
  }

  /** A list may only have grown, and only by new signature fields. */
  *#longer(before: PdfValue | undefined, after: PdfValue | undefined, where: string): Iterable<string> {
    const old = new Set(listIn(this.#before, before).map(serialise));
    const now = listIn(this.#after, after);
    const kept = now.map(serialise).filter((entry) => old.has(entry));
    if (kept.join() !== listIn(this.#before, before).map(serialise).join()) yield `${where} changed`;
    for (const entry of now)
      if (!old.has(serialise(entry)) && !(entry instanceof PdfReference && this.#isNewField(entry.number)))
        yield `${where} added`;
  }

  #isNewField(number: number): boolean {
    const value = this.#after.object(number);
    return this.#isNew(number) && isDictionary(value) && nameOf(value.get('FT')) === 'Sig';
  }

  /** Numbers of the objects whose changes are judged above, or that belong to what is permitted. */
  #explained(changed: readonly number[]): Set<number> {
    const [before, after] = [this.#before, this.#after];
    const explained = new Set<number>([after.root.number]);
    const form = after.catalog.get('AcroForm');
    const fields = after.dictionary(form)?.get('Fields');
    const lists: (PdfValue | undefined)[] = [form, fields];
    for (const page of pagesOf(after)) lists.push(page, after.dictionary(page)?.get('Annots'));
    for (const value of lists) if (value instanceof PdfReference) explained.add(value.number);
    const stored = reachedFrom(before, before.catalog.get('DSS'));
    for (const number of reachedFrom(after, after.catalog.get('DSS')))
      if (this.#isNew(number) || stored.has(number)) explained.add(number);
    for (const number of changed.filter((one) => this.#isNewField(one))) {
      const appearance = (after.object(number) as PdfDictionary).get('AP');
      for (const reached of reachedFrom(after, appearance)) if (this.#isNew(reached)) explained.add(reached);
    }
    return explained;
  }

  #isPermitted(number: number): boolean {
    const value = this.#after.object(number);
    const entries = value instanceof PdfStream ? value.dictionary : value;
    const type = isDictionary(entries) ? nameOf(entries.get('Type')) : undefined;
    if (this.#isNew(number))
      return (
        isSignatureDictionary(value) ||
        this.#isNewField(number) ||
        (value instanceof PdfStream && (type === 'XRef' || type === 'ObjStm'))
      );
    const old = this.#before.object(number);
    if (value instanceof PdfStream && old instanceof PdfStream)
      return type === 'Metadata' && nameOf(old.dictionary.get('Type')) === 'Metadata';
    if (isInformation(this.#before, number) && isInformation(this.#after, number)) return true;
    return isDictionary(old) && isDictionary(value) && wasSigned(old, value);
  }
}

/** The document information: title and dates, none of which a page shows. */
function isInformation(document: PdfDocument, number: number): boolean {
  const information = document.trailer.get('Info');
  return information instanceof PdfReference && information.number === number;
}

/** An empty signature field that got its signature. */
const wasSigned = (before: PdfDictionary, after: PdfDictionary): boolean =>
  nameOf(before.get('FT')) === 'Sig' &&
  !before.has('V') &&
  [...differing(before, after, ['V', 'AP', 'M'], '')].length === 0;

function* differing(
  before: PdfDictionary,
  after: PdfDictionary,
  except: readonly string[],
  where: string,
): Iterable<string> {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (except.includes(key)) continue;
    if (serialise(before.get(key) ?? null) !== serialise(after.get(key) ?? null)) yield `${where}: /${key}`;
  }
}

/** Numbers of all objects that a value leads to, without going up to pages and parents. */
function reachedFrom(document: PdfDocument, start: PdfValue | undefined): Set<number> {
  const reached = new Set<number>();
  const due: PdfValue[] = [start ?? null];
  for (let value = due.pop(); value !== undefined; value = due.pop()) {
    if (value instanceof PdfReference) {
      if (reached.has(value.number) || reached.size > MOST_REACHED) continue;
      reached.add(value.number);
      due.push(document.object(value.number));
    } else if (value instanceof PdfStream) due.push(value.dictionary);
    else if (isArray(value)) due.push(...value);
    else if (isDictionary(value))
      for (const [key, entry] of value) if (key !== 'Parent' && key !== 'P') due.push(entry);
  }
  return reached;
}
