/** Where the letters come from: Noto (npm, TrueType) always, IPAmj明朝 (文字情報基盤, with its 異体字) where installed. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PaperError } from './paper-error.ts';

/** A font file and the family name by which a template asks for it. */
export type FontFile = { family: string; path: string };

const require = createRequire(import.meta.url);

/** The typeface of labels and letters: ゴシック. */
const gothic: readonly FontFile[] = [
  {
    family: 'Noto Sans JP',
    path: require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  },
  {
    family: 'Noto Sans JP',
    path: require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
  },
];

const notoMincho: FontFile = {
  family: 'Noto Serif JP',
  path: require.resolve('@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf'),
};

const ipamjPlaces = [
  '/usr/share/fonts/truetype/ipamj/ipamjm.ttf',
  '/usr/share/fonts/ipa-mj-mincho-fonts/ipamjm.ttf',
  '/usr/local/share/fonts/ipamjm.ttf',
  join(homedir(), '.local/share/fonts/ipamjm.ttf'),
  join(homedir(), 'Library/Fonts/ipamjm.ttf'),
  '/Library/Fonts/ipamjm.ttf',
  'C:\\Windows\\Fonts\\ipamjm.ttf',
];

/** IPAmj明朝 if this machine has it: the only free font that draws the Moji_Joho variants of names. */
export function findIpamjMincho(): FontFile | undefined {
  const path = ipamjPlaces.find((place) => existsSync(place));
  return path === undefined ? undefined : { family: 'IPAmjMincho', path };
}

/** The typeface of what is attested: 明朝, in the order in which a character looks for its glyph. */
export function minchoFonts(own: readonly FontFile[] = []): readonly FontFile[] {
  const ipamj = findIpamjMincho();
  return [...own, ...(ipamj ? [ipamj] : []), notoMincho];
}

/** Every file the compiler has to know. Throws `paper.font-missing` when one is not there. */
export function fontPaths(mincho: readonly FontFile[]): string[] {
  const paths = [...mincho, ...gothic].map(({ path }) => path);
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new PaperError('paper.font-missing', { diagnostics: [missing] });
  return paths;
}
