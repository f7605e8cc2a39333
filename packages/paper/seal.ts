/** 公印 as an image inside the municipal PDF (J-LIS: the seal is data of the municipality and prints black). */
import { PaperError } from './paper-error.ts';

/** The operator's seal; `image` is a PNG, JPEG or SVG file. */
export type SealImage = { image: Uint8Array };

/** The file name under which a template finds the seal. Throws `paper.seal-unreadable` for other formats. */
export function sealFileName({ image }: SealImage): string {
  const head = Buffer.from(image.subarray(0, 256)).toString('latin1');
  if (head.startsWith('\x89PNG')) return 'seal.png';
  if (head.startsWith('\xff\xd8\xff')) return 'seal.jpg';
  if (/<svg[\s>]/.test(head)) return 'seal.svg';
  throw new PaperError('paper.seal-unreadable');
}
