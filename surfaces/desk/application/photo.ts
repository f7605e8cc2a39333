// The photo of an application (顔写真), as far as the desk looks at it: J-LIS judges, but a file that is no picture, or
// that would not fit into the letter to J-LIS, is told at once and beside the field.
import { jlisContract } from '@tegata/jlis/contract';

/** The wire carries the photo as base64, four characters for three bytes, with a little text around it. */
const { maxBytes } = jlisContract.operations.submitApplication;
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

export type MendKey = 'date' | 'missing' | 'format' | 'dimensions' | 'size' | 'colour' | 'other';

const mends: Partial<Record<string, MendKey>> = {
  'photo.needed': 'missing',
  'photo.too-old': 'date',
  'photo.from-the-future': 'date',
  'photo.date-missing': 'date',
  'photo.not-jpeg-or-png': 'format',
  'photo.unreadable': 'format',
  'photo.file-too-small': 'size',
  'photo.file-too-large': 'size',
  'photo.too-few-pixels': 'dimensions',
  'photo.too-many-pixels': 'dimensions',
  'photo.landscape': 'dimensions',
  'photo.not-in-colour': 'colour',
};

/** How a returned photo is mended, by the code of its reason. */
export const mendOf = (code: string): MendKey => mends[code] ?? 'other';
