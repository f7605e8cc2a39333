/** A PDF as its objects (ISO 32000-1 7.5), read where they are asked for. One revision: the bytes up to its end. */

import { PkiError } from '../../../errors.ts';
import { type CrossReference, type Entry, readCrossReference } from './cross-reference.ts';
import { decodeStructure } from './filters.ts';
import { notPdf, PdfParser } from './parser.ts';
import {
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfReference,
  PdfStream,
  type PdfValue,
} from './values.ts';

const DEEPEST = 32;

export class PdfDocument {
  readonly bytes: Uint8Array;
  readonly crossReference: CrossReference;
  readonly #objects = new Map<number, PdfValue>();
  readonly #streams = new Map<number, PdfValue[]>();
  #depth = 0;

  /** @throws `pki.malformed` for what is not a PDF as written, `pki.document-refused` for an encrypted one */
  constructor(bytes: Uint8Array) {
    if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) throw notPdf('no header');
    this.bytes = bytes;
    this.crossReference = readCrossReference(bytes);
    if (this.trailer.has('Encrypt')) throw new PkiError('pki.document-refused', 'the PDF is encrypted');
    if (!isDictionary(this.catalog)) throw notPdf('no catalog');
  }

  get trailer(): PdfDictionary {
    return this.crossReference.trailer;
  }

  /** One more than the highest object number. */
  get size(): number {
    const size = this.trailer.get('Size');
    return Math.max(
      typeof size === 'number' ? size : 0,
      ...[Math.max(...this.crossReference.entries.keys()) + 1],
    );
  }

  get root(): PdfReference {
    const root = this.trailer.get('Root');
    if (!(root instanceof PdfReference)) throw notPdf('no root');
    return root;
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.root) as PdfDictionary;
  }

  /** Numbers of all objects in use. */
  get numbers(): number[] {
    return [...this.crossReference.entries].flatMap(([number, { kind }]) =>
      kind === 'free' ? [] : [number],
    );
  }

  entry(number: number): Entry | undefined {
    return this.crossReference.entries.get(number);
  }

  /** The value itself, or that of the object it refers to; what refers to nothing is null (7.3.10). */
  resolve(value: PdfValue | undefined): PdfValue {
    let resolved = value;
    for (let steps = 0; resolved instanceof PdfReference; steps++) {
      if (steps > DEEPEST) throw notPdf('references in a circle');
      resolved = this.object(resolved.number);
    }
    return resolved ?? null;
  }

  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const resolved = this.resolve(value);
    if (resolved instanceof PdfStream) return resolved.dictionary;
    return isDictionary(resolved) ? resolved : undefined;
  }

  object(number: number): PdfValue {
    const known = this.#objects.get(number);
    if (known !== undefined) return known;
    const entry = this.entry(number);
    if (!entry || entry.kind === 'free') return null;
    if (++this.#depth > DEEPEST) throw notPdf('objects in a circle');
    try {
      const value =
        entry.kind === 'offset' ? this.#at(number, entry.offset) : this.#compressed(number, entry);
      this.#objects.set(number, value);
      return value;
    } finally {
      this.#depth--;
    }
  }

  #at(number: number, offset: number): PdfValue {
    const found = new PdfParser(this.bytes, offset).indirectObject((length) => this.resolve(length));
    if (found.number !== number) throw notPdf(`object ${number} is not where it should be`);
    return found.value;
  }

  #compressed(number: number, { stream, index }: { stream: number; index: number }): PdfValue {
    let values = this.#streams.get(stream);
    if (!values) {
      values = this.#objectStream(stream);
      this.#streams.set(stream, values);
    }
    const value = values[index];
    if (value === undefined) throw notPdf(`object ${number} is not in its stream`);
    return value;
  }

  /** All objects of an object stream, in its order (7.5.7). */
  #objectStream(number: number): PdfValue[] {
    if (this.entry(number)?.kind !== 'offset') throw notPdf('object stream inside a stream');
    const stream = this.object(number);
    if (!(stream instanceof PdfStream) || nameOf(stream.dictionary.get('Type')) !== 'ObjStm')
      throw notPdf('object stream');
    const count = this.resolve(stream.dictionary.get('N'));
    const first = this.resolve(stream.dictionary.get('First'));
    if (typeof count !== 'number' || typeof first !== 'number') throw notPdf('object stream');
    const bytes = decodeStructure(stream);
    const parser = new PdfParser(bytes);
    const offsets: number[] = [];
    for (let each = 0; each < count; each++) {
      parser.integer();
      offsets.push(parser.integer());
    }
    return offsets.map((offset) => new PdfParser(bytes, first + offset).value());
  }
}
