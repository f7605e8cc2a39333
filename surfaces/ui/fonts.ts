// Fonts for scripts that a reader's device may lack (文字): Thai and Devanagari by Noto, fetched by a browser only when a page
// is written in them and no font of the device has their signs (styles/scripts.css).
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FONTS = {
  '/assets/noto-sans-thai.woff2':
    '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2',
  '/assets/noto-sans-devanagari.woff2':
    '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
};

/** Their bytes by the address under which the style sheet asks for them. */
export async function readFonts(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const read = async ([address, file]: [string, string]) => {
    const bytes = await readFile(fileURLToPath(import.meta.resolve(file)));
    return [address, new Uint8Array(bytes)] as const;
  };
  return new Map(await Promise.all(Object.entries(FONTS).map(read)));
}
