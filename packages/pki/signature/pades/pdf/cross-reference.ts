/**
 * Where the objects of a PDF are (ISO 32000-1 7.5.4, 7.5.8): tables and streams, from the newest revision back along
 * /Prev, the newest entry for a number counting.
 */

import { decodeStructure } from './filters.ts';
import { notPdf, PdfParser } from './parser.ts';
import { isArray, isDictionary, nameOf, type PdfDictionary, PdfStream, type PdfValue } from './values.ts';

export type Entry =
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'compressed'; readonly stream: number; readonly index: number }
  | { readonly kind: 'free' };

export interface CrossReference {
  readonly entries: ReadonlyMap<number, Entry>;
  /** Trailer of the newest section. */
  readonly trailer: PdfDictionary;
  /** Where the newest section stands, and whether it is a stream. */
  readonly start: number;
  readonly isStream: boolean;
}

const MOST_SECTIONS = 4096;
const HIGHEST_NUMBER = 8_388_607;

/** The offset after the last `startxref`, which has to stand within the last kilobyte (implementation note 18). */
function startOf(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 1024))).toString('latin1');
  const found = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail);
  if (!found) throw notPdf('no startxref at the end');
  return Number(found[1]);
}

export function readCrossReference(bytes: Uint8Array): CrossReference {
  const start = startOf(bytes);
  const entries = new Map<number, Entry>();
  const seen = new Set<number>();
  let newest: Section | undefined;
  const due = [start];
  for (let at = due.shift(); at !== undefined; at = due.shift()) {
    if (seen.has(at) || seen.size >= MOST_SECTIONS) throw notPdf('cross-reference sections in a circle');
    seen.add(at);
    const section = readSection(bytes, at);
    newest ??= section;
    for (const [number, entry] of section.entries) if (!entries.has(number)) entries.set(number, entry);
    // A hybrid file's stream comes between its table and the older sections (7.5.8.4).
    for (const key of ['XRefStm', 'Prev']) {
      const next = section.trailer.get(key);
      if (typeof next === 'number') due.push(next);
    }
  }
  return { entries, trailer: newest!.trailer, start, isStream: newest!.isStream };
}

interface Section {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDictionary;
  readonly isStream: boolean;
}

function readSection(bytes: Uint8Array, at: number): Section {
  if (at >= bytes.length) throw notPdf('cross-reference beyond the end');
  const parser = new PdfParser(bytes, at);
  return parser.accept('xref') ? readTable(parser) : readStream(parser);
}

function readTable(parser: PdfParser): Section {
  const entries = new Map<number, Entry>();
  while (!parser.accept('trailer')) {
    const first = parser.integer();
    const count = parser.integer();
    if (first + count > HIGHEST_NUMBER) throw notPdf('object number');
    for (let number = first; number < first + count; number++) {
      const offset = parser.integer();
      const generation = parser.integer();
      const kind = parser.word();
      if (kind !== 'n' && kind !== 'f') throw notPdf('cross-reference entry');
      // Offset 0 in use is how some writers say that an object is free.
      entries.set(
        number,
        kind === 'n' && offset > 0 ? { kind: 'offset', offset, generation } : { kind: 'free' },
      );
    }
  }
  const trailer = parser.value();
  if (!isDictionary(trailer)) throw notPdf('trailer');
  return { entries, trailer, isStream: false };
}

function readStream(parser: PdfParser): Section {
  const { value } = parser.indirectObject(() => {
    throw notPdf('cross-reference stream of unknown length');
  });
  if (!(value instanceof PdfStream) || nameOf(value.dictionary.get('Type')) !== 'XRef')
    throw notPdf('no cross-reference here');
  const { dictionary: trailer } = value;
  const widths = numbersIn(trailer.get('W'));
  const size = trailer.get('Size');
  if (widths.length !== 3 || widths.some((width) => width > 8) || typeof size !== 'number')
    throw notPdf('/W or /Size');
  const index = trailer.has('Index') ? numbersIn(trailer.get('Index')) : [0, size];
  const table = decodeStructure(value);
  const entries = new Map<number, Entry>();
  let at = 0;
  const field = (width: number, absent: number): number => {
    if (width === 0) return absent;
    if (at + width > table.length) throw notPdf('cross-reference stream cut short');
    let result = 0;
    for (const end = at + width; at < end; at++) result = result * 256 + table[at]!;
    return result;
  };
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, count = 0] = index.slice(pair, pair + 2);
    if (first + count > HIGHEST_NUMBER) throw notPdf('object number');
    for (let number = first; number < first + count; number++) {
      const kind = field(widths[0]!, 1);
      const second = field(widths[1]!, 0);
      const third = field(widths[2]!, 0);
      if (kind === 0) entries.set(number, { kind: 'free' });
      else if (kind === 1) entries.set(number, { kind: 'offset', offset: second, generation: third });
      else if (kind === 2) entries.set(number, { kind: 'compressed', stream: second, index: third });
    }
  }
  return { entries, trailer, isStream: true };
}

function numbersIn(value: PdfValue | undefined): number[] {
  if (!isArray(value)) throw notPdf('list of numbers');
  return value.map((entry) => {
    if (typeof entry !== 'number' || !Number.isInteger(entry) || entry < 0) throw notPdf('list of numbers');
    return entry;
  });
}
