// What the signed files of the 券面 applications have in common: one template of objects, of which the last is the
// signature over all before it, and filling after it. Runs in Node and in browsers.
import { concat, sameBytes } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { type DataObject, dataObject, readDataObject, readDataObjects } from '../tlv.ts';

/** The objects in a template, each with the bytes it was read from. */
export interface Template {
  /** The value of an object; throws `card.malformed` when it is not there. */
  value(tag: number): Uint8Array;
  /** The encoded objects of these tags, one after the other as they lie in the file. */
  encoded(...tags: readonly number[]): Uint8Array;
  /** Everything before an object. */
  before(tag: number): Uint8Array;
}

/** Reads a file's template; what follows it is filling. Throws `card.malformed`. */
export function readTemplate(file: Uint8Array, tag: number): Template {
  const outer = readDataObject(file);
  if (outer.tag !== tag) throw malformed();
  const objects = readDataObjects(outer.value);
  const find = (wanted: number): DataObject & { readonly end: number } => {
    const index = objects.findIndex((object) => object.tag === wanted);
    const found = objects[index];
    if (found === undefined) throw malformed();
    return { ...found, end: objects[index + 1]?.start ?? outer.value.length };
  };
  return {
    value: (wanted) => find(wanted).value,
    encoded: (...tags) => concat(...tags.map(find).map(({ start, end }) => outer.value.subarray(start, end))),
    before: (wanted) => outer.value.subarray(0, find(wanted).start),
  };
}

/** `YYYY-MM-DD` of eight digits; throws `card.malformed`. */
export function isoDateOf(yyyymmdd: Uint8Array): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(String.fromCharCode(...yyyymmdd)) ?? [];
  if (year === undefined) throw malformed();
  return `${year}-${month}-${day}`;
}

/** A template whose first object lists, in 16 bits each, where in the file the others begin. */
export function hasRightOffsets(file: Uint8Array, tableTag: number): boolean {
  const outer = readDataObject(file);
  const [table, ...fields] = readDataObjects(outer.value);
  if (table?.tag !== tableTag) return false;
  const header = outer.end - outer.value.length;
  const offsets = fields.flatMap(({ start }) => [(header + start) >> 8, (header + start) & 0xff]);
  return sameBytes(table.value, Uint8Array.from(offsets));
}

/** An object whose length takes three bytes even where one would do, as these files have it. */
export function longObject(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const value = concat(...parts);
  const [high, low] = dataObject(tag).subarray(0, 2);
  return concat(Uint8Array.of(high!, low!, 0x82, value.length >> 8, value.length & 0xff), value);
}

function malformed(): CardError {
  return new CardError('card.malformed', 'A signed file of the card does not have the form it must have.');
}
