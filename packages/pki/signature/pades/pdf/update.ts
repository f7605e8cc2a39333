/**
 * Incremental updates (ISO 32000-1 7.5.6): new and changed objects behind the old bytes, which stay as they are, with a
 * cross-reference of the same kind as the document's last one.
 */

import type { PdfDocument } from './document.ts';
import { dictionary, PdfName, PdfReference, PdfStream, type PdfValue, serialise } from './values.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

export class PdfUpdate {
  readonly #document: PdfDocument;
  readonly #objects = new Map<number, PdfValue>();
  #next: number;

  constructor(document: PdfDocument) {
    this.#document = document;
    this.#next = document.size;
  }

  add(value: PdfValue): PdfReference {
    const number = this.#next++;
    this.#objects.set(number, value);
    return new PdfReference(number);
  }

  /** A number for an object that is set later. */
  reserve(): PdfReference {
    return this.add(null);
  }

  set({ number }: PdfReference, value: PdfValue): void {
    this.#objects.set(number, value);
  }

  /** An object as it will be after the update. */
  current({ number }: PdfReference): PdfValue {
    return this.#objects.get(number) ?? this.#document.object(number);
  }

  /** The whole file after the update. */
  finish(): Uint8Array {
    const { bytes } = this.#document;
    const parts: Uint8Array[] = [bytes];
    let length = bytes.length;
    const put = (part: Uint8Array): number => {
      const at = length;
      parts.push(part);
      length += part.length;
      return at;
    };
    if (bytes.at(-1) !== 0x0a) put(latin1('\n'));
    const offsets = new Map<number, { offset: number; generation: number }>();
    for (const [number, value] of [...this.#objects].toSorted(([a], [b]) => a - b)) {
      const old = this.#document.entry(number);
      const generation = old?.kind === 'offset' ? old.generation : 0;
      const offset = put(latin1(`${number} ${generation} obj\n${serialise(value)}\nendobj\n`));
      offsets.set(number, { offset, generation });
    }
    const start = length;
    put(this.#document.crossReference.isStream ? this.#stream(offsets, start) : this.#table(offsets));
    put(latin1(`startxref\n${start}\n%%EOF\n`));
    return Buffer.concat(parts);
  }

  /** Entries of the trailer that every revision carries on. */
  #trailer(size: number): Record<string, PdfValue> {
    const { trailer, crossReference } = this.#document;
    const kept = ['Root', 'Info', 'ID'].flatMap((key) =>
      trailer.has(key) ? [[key, trailer.get(key)!] as const] : [],
    );
    return { Size: size, Prev: crossReference.start, ...Object.fromEntries(kept) };
  }

  #table(offsets: ReadonlyMap<number, { offset: number; generation: number }>): Uint8Array {
    const lines = runsOf([...offsets.keys()]).flatMap((run) => [
      `${run[0]} ${run.length}\n`,
      ...run.map((number) => {
        const { offset, generation } = offsets.get(number)!;
        return `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`;
      }),
    ]);
    return latin1(`xref\n${lines.join('')}trailer\n${serialise(dictionary(this.#trailer(this.#next)))}\n`);
  }

  #stream(offsets: ReadonlyMap<number, { offset: number; generation: number }>, start: number): Uint8Array {
    const own = this.#next;
    const all = new Map([...offsets, [own, { offset: start, generation: 0 }]]);
    const runs = runsOf([...all.keys()]);
    const rows = runs.flat().map((number) => {
      const { offset, generation } = all.get(number)!;
      const row = Buffer.alloc(8);
      row[0] = 1;
      row.writeUIntBE(offset, 1, 5);
      row.writeUInt16BE(generation, 6);
      return row;
    });
    const stream = new PdfStream(
      dictionary({
        Type: new PdfName('XRef'),
        W: [1, 5, 2],
        Index: runs.flatMap((run) => [run[0]!, run.length]),
        ...this.#trailer(own + 1),
      }),
      Buffer.concat(rows),
    );
    return latin1(`${own} 0 obj\n${serialise(stream)}\nendobj\n`);
  }
}

/** Consecutive numbers together, in order. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}
