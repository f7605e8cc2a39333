/** 文字: which typefaces a language is set in, and which more the words of others need (Noto, OFL; TrueType from npm). */
import { createRequire } from 'node:module';
import { readGlyphs } from '../glyphs.ts';
import { PaperError } from '../paper-error.ts';

const require = createRequire(import.meta.url);

type Face = { family: string; regular(): string; bold(): string };

const japanese: Face = {
  family: 'Noto Sans JP',
  regular: () => require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'),
};
const korean: Face = {
  family: 'Noto Sans KR',
  regular: () => require.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'),
};
const chinese: Face = {
  family: 'Noto Sans SC',
  regular: () => require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
};
const thai: Face = {
  family: 'Noto Sans Thai',
  regular: () => require.resolve('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'),
  bold: () => require.resolve('@expo-google-fonts/noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf'),
};
const devanagari: Face = {
  family: 'Noto Sans Devanagari',
  regular: () =>
    require.resolve('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
  bold: () =>
    require.resolve('@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf'),
};

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
    const regular = face.regular();
    const { has } = await readGlyphs(regular);
    const left = missing.filter((letter) => !has(letter.codePointAt(0)!));
    if (!own && left.length === missing.length) continue;
    missing = left;
    families.push(face.family);
    files.push(regular, ...(own ? [face.bold()] : []));
  }
  if (missing.length > 0) throw new PaperError('paper.unsupported-characters', { characters: missing });
  return { families, files };
}
