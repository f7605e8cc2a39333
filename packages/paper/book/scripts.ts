/** 文字: which typefaces a language is set in, and which more the words of others need (Noto, OFL; TrueType from npm). */
import { createRequire } from 'node:module';
import { readGlyphs } from '../glyphs.ts';
import { PaperError } from '../paper-error.ts';

const require = createRequire(import.meta.url);

type Face = { family: string; regular: string; bold: string };

const noto = (family: string, room: string, file: string): Face => ({
  family,
  regular: `@expo-google-fonts/${room}/400Regular/${file}_400Regular.ttf`,
  bold: `@expo-google-fonts/${room}/700Bold/${file}_700Bold.ttf`,
});

const japanese = noto('Noto Sans JP', 'noto-sans-jp', 'NotoSansJP');
const korean = noto('Noto Sans KR', 'noto-sans-kr', 'NotoSansKR');
const chinese = noto('Noto Sans SC', 'noto-sans-sc', 'NotoSansSC');
const thai = noto('Noto Sans Thai', 'noto-sans-thai', 'NotoSansThai');
const devanagari = noto('Noto Sans Devanagari', 'noto-sans-devanagari', 'NotoSansDevanagari');

type Setting = {
  /** As the engine and PDF name the language. */
  lang: string;
  region: string | null;
  faces: readonly Face[];
  /** Size in points and distance of lines in ems, for the height of the letters and what stands above them. */
  size: number;
  leading: number;
  justify: boolean;
};

const latin = { region: null, faces: [japanese], size: 10.2, leading: 0.5, justify: false };

export const SETTINGS: Readonly<Record<string, Setting>> = {
  ja: { lang: 'ja', region: 'jp', faces: [japanese], size: 10.2, leading: 0.66, justify: true },
  'ja-easy': { lang: 'ja', region: 'jp', faces: [japanese], size: 10.8, leading: 0.95, justify: false },
  en: { lang: 'en', ...latin },
  'zh-Hans': {
    lang: 'zh',
    region: 'cn',
    faces: [chinese, japanese],
    size: 10.2,
    leading: 0.66,
    justify: true,
  },
  ko: { lang: 'ko', region: 'kr', faces: [korean, japanese], size: 10.2, leading: 0.6, justify: false },
  es: { lang: 'es', ...latin },
  pt: { lang: 'pt', ...latin },
  th: { lang: 'th', region: null, faces: [thai, japanese], size: 10.6, leading: 0.66, justify: false },
  ne: { lang: 'ne', region: null, faces: [devanagari, japanese], size: 10.6, leading: 0.62, justify: false },
  id: { lang: 'id', ...latin },
  vi: { lang: 'vi', ...latin, leading: 0.56 },
  tl: { lang: 'tl', ...latin },
};

const OTHERS = [japanese, devanagari, thai, korean, chinese];

/** Marks that join or part letters and have no shape of their own. */
const shapeless = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

/**
 * The families in the order in which a letter looks for its shape, and the files they need: those of the language, and
 * of others only what the text asks for. Throws `paper.unsupported-characters` when no face has a letter.
 */
export async function facesFor(
  setting: Setting,
  text: string,
): Promise<{ families: string[]; files: string[] }> {
  let missing = [...new Set(text)].filter((letter) => !shapeless.test(letter));
  const families: string[] = [];
  const files: string[] = [];
  for (const face of new Set([...setting.faces, ...OTHERS])) {
    const own = setting.faces.includes(face);
    if (!own && missing.length === 0) break;
    const regular = require.resolve(face.regular);
    const { has } = await readGlyphs(regular);
    const left = missing.filter((letter) => !has(letter.codePointAt(0)!));
    if (!own && left.length === missing.length) continue;
    missing = left;
    families.push(face.family);
    files.push(regular, ...(own ? [require.resolve(face.bold)] : []));
  }
  if (missing.length > 0) throw new PaperError('paper.unsupported-characters', { characters: missing });
  return { families, files };
}
