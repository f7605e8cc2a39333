/**
 * Which characters a font can draw, read from its `cmap` table (OpenType 1.9, formats 4, 12 and 14).
 * Format 14 holds the variation sequences (異体字, IVS): a name in Moji_Joho is printable only if its sequence is there.
 */
import { open } from 'node:fs/promises';

export type Glyphs = {
  has(codePoint: number): boolean;
  hasVariant(codePoint: number, selector: number): boolean;
};

type Range = { from: number; to: number };

/** Reads the character map of a TrueType or OpenType file; the outlines are never loaded. */
export async function readGlyphs(path: string): Promise<Glyphs> {
  const table = await readCmap(path);
  const ranges: Range[] = [];
  const variants = new Set<string>();
  for (let record = 4; record < 4 + table.getUint16(2) * 8; record += 8) {
    const at = table.getUint32(record + 4);
    const format = table.getUint16(at);
    if (format === 4) segments(table, at, ranges);
    else if (format === 12) groups(table, at, ranges);
    else if (format === 14) sequences(table, at, variants);
  }
  const merged = merge(ranges);
  return {
    has: (codePoint) => within(merged, codePoint),
    hasVariant: (codePoint, selector) => variants.has(`${codePoint} ${selector}`),
  };
}

async function readCmap(path: string): Promise<DataView> {
  const file = await open(path);
  try {
    const read = async (position: number, length: number) => {
      const bytes = new Uint8Array(length);
      await file.read(bytes, 0, length, position);
      return new DataView(bytes.buffer);
    };
    const count = (await read(4, 2)).getUint16(0);
    const directory = await read(12, count * 16);
    for (let entry = 0; entry < count * 16; entry += 16)
      if (directory.getUint32(entry) === 0x636d6170)
        return await read(directory.getUint32(entry + 8), directory.getUint32(entry + 12));
    throw new Error(`no cmap table in ${path}`);
  } finally {
    await file.close();
  }
}

function segments(table: DataView, at: number, into: Range[]): void {
  const size = table.getUint16(at + 6);
  for (let offset = 0; offset < size; offset += 2) {
    const to = table.getUint16(at + 14 + offset);
    const from = table.getUint16(at + 16 + size + offset);
    const delta = table.getUint16(at + 16 + 2 * size + offset);
    const indirect = at + 16 + 3 * size + offset;
    const base = table.getUint16(indirect);
    for (let code = from; code <= to && code < 0xffff; code++) {
      const listed = base === 0 ? code : table.getUint16(indirect + base + 2 * (code - from));
      // Glyph 0 is the box (豆腐) that must never reach paper.
      if (base === 0 ? (listed + delta) & 0xffff : listed) into.push({ from: code, to: code });
    }
  }
}

function groups(table: DataView, at: number, into: Range[]): void {
  const count = table.getUint32(at + 12);
  for (let entry = at + 16; entry < at + 16 + count * 12; entry += 12) {
    const from = table.getUint32(entry);
    const blank = table.getUint32(entry + 8) === 0 ? 1 : 0;
    into.push({ from: from + blank, to: table.getUint32(entry + 4) });
  }
}

function sequences(table: DataView, at: number, into: Set<string>): void {
  const uint24 = (offset: number) => (table.getUint16(offset) << 8) | table.getUint8(offset + 2);
  const count = table.getUint32(at + 6);
  for (let record = at + 10; record < at + 10 + count * 11; record += 11) {
    const selector = uint24(record);
    const plain = table.getUint32(record + 3);
    const own = table.getUint32(record + 7);
    if (plain)
      for (let n = 0, entry = at + plain + 4; n < table.getUint32(at + plain); n++, entry += 4)
        for (let code = uint24(entry), last = code + table.getUint8(entry + 3); code <= last; code++)
          into.add(`${code} ${selector}`);
    if (own)
      for (let n = 0, entry = at + own + 4; n < table.getUint32(at + own); n++, entry += 5)
        into.add(`${uint24(entry)} ${selector}`);
  }
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

function within(ranges: readonly Range[], codePoint: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle]!;
    if (codePoint < range.from) high = middle - 1;
    else if (codePoint > range.to) low = middle + 1;
    else return true;
  }
  return false;
}
