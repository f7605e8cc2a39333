// A black and white picture as the card carries it: PNG (ISO/IEC 15948), greyscale, one bit a pixel.
import { crc32, deflateSync } from 'node:zlib';
import { concat, fromHex, fromText, u32 } from '../bytes.ts';

const SIGNATURE = fromHex('89504E470D0A1A0A');
/** One bit deep, greyscale, deflate, adaptive filters, not interlaced. */
const GREYSCALE_1 = fromHex('0100000000');

/** A picture of `width` × `height`; `isInk(x, y)` says what is black. */
export function oneBitPng(
  width: number,
  height: number,
  isInk: (x: number, y: number) => boolean,
): Uint8Array {
  const line = 1 + Math.ceil(width / 8);
  const lines = new Uint8Array(height * line);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (!isInk(x, y)) lines[y * line + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
  return concat(
    SIGNATURE,
    chunk('IHDR', concat(u32(width), u32(height), GREYSCALE_1)),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  );
}

function chunk(type: string, contents: Uint8Array): Uint8Array {
  const named = concat(fromText(type), contents);
  return concat(u32(contents.length), named, u32(crc32(named)));
}
