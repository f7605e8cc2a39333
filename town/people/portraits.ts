// Pictures for card applications (guidebook p.4: 写真入りのカード), drawn, never photographed.
import sharp from 'sharp';
import { drawFace, type Sitter } from './portrait-face.ts';

/**
 * A picture that meets the rules of an application: JPEG in colour, 720 × 926 pixels, well above 20 kB.
 * The same sitter looks the same at any age.
 */
export async function portrait(sitter: Sitter): Promise<Uint8Array> {
  return sharp(Buffer.from(drawFace(sitter)))
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** A picture that breaks the rules: landscape, and smaller than the application accepts. */
export async function wrongPortrait(sitter: Sitter): Promise<Uint8Array> {
  return sharp(Buffer.from(drawFace(sitter)))
    .resize({ width: 400, height: 240, fit: 'contain', background: '#e9f0f6' })
    .jpeg({ quality: 60 })
    .toBuffer();
}
