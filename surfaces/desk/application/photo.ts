// The photo of an application (顔写真), as far as the desk looks at it: J-LIS judges, but a file that is no picture, or
// that would not fit into the letter to J-LIS, is told at once and beside the field.
import { jlisContract } from '@tegata/jlis/contract';

/** The wire carries the photo as base64, four characters for three bytes, with a little text around it. */
const { maxBytes = 4 * 1024 * 1024 } = jlisContract.operations.submitApplication as { maxBytes?: number };
/** Largest photo in bytes. */
export const photoLimit: number = Math.floor((maxBytes - 4096) * 0.75);
/** The same for people, in whole megabytes. */
export const photoLimitMegabytes: number = Math.floor(photoLimit / 1_000_000);

const beginnings = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
];

/** Whether the bytes begin like a JPEG or a PNG; the file's name and declared type prove nothing. */
export const looksLikePhoto = (bytes: Uint8Array): boolean =>
  beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));

export type MendKey = 'taken' | 'future' | 'missing' | 'format' | 'dimensions' | 'size' | 'colour' | 'other';

/** How a returned photo is mended, by what its reason is about. */
export function mendOf(code: string): MendKey {
  const known: [RegExp, MendKey][] = [
    [/too-old/, 'taken'],
    [/from-the-future/, 'future'],
    [/photo\.needed|missing/, 'missing'],
    [/format|unreadable|not-an-image|damaged/, 'format'],
    [/dimension|small|narrow|landscape|ratio|aspect|pixels/, 'dimensions'],
    [/bytes|large|size/, 'size'],
    [/colou?r|gr[ae]y/, 'colour'],
  ];
  return known.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
}
