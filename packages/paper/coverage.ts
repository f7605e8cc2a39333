/** Whether a name can be printed as it is written (コンビニ交付できない場合①「使用できない文字」), cluster by cluster. */
import type { FontFile } from './fonts.ts';
import { type Glyphs, readGlyphs } from './glyphs.ts';

export type Coverage = {
  /** The clusters (書記素) no font draws as written, each once, in order of appearance. */
  unsupported(text: string): string[];
  /** Clusters the first font would draw in another shape than written, with the family that has the shape. */
  elsewhere(text: string): Record<string, string>;
};

const clusters = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const variationSelector = /\p{Variation_Selector}/u;
// A mark of a lost character (〓, U+FFFD) is not a name, and format characters can reorder or hide what is attested.
const neverPrinted = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3013\ufffd]/u;

type Face = { family: string; glyphs: Glyphs };

/** Reads the fonts in the order in which a template tries them. */
export async function readCoverage(fonts: readonly FontFile[]): Promise<Coverage> {
  const faces: Face[] = await Promise.all(
    fonts.map(async ({ family, path }) => ({ family, glyphs: await readGlyphs(path) })),
  );
  const known = new Map<string, string | null>();
  const familyOf = (cluster: string): string | null => {
    const found = known.get(cluster);
    if (found !== undefined) return found;
    const family = faces.find(({ glyphs }) => draws(glyphs, cluster))?.family ?? null;
    if (known.size < 10_000) known.set(cluster, family);
    return family;
  };
  /** Without marks, selectors or joiners every code point is its own cluster, and the segmenter is not needed. */
  const each = function* (text: string) {
    if (!/[\p{M}\p{Cf}\p{Emoji_Modifier}\r]/u.test(text)) yield* text;
    else for (const { segment } of clusters.segment(text)) yield segment;
  };
  return {
    unsupported: (text) => {
      const missing = new Set<string>();
      for (const cluster of each(text)) if (familyOf(cluster) === null) missing.add(cluster);
      return [...missing];
    },
    elsewhere: (text) => {
      const moved: Record<string, string> = {};
      for (const cluster of each(text)) {
        // The shaper takes a variant's plain shape, or ễ apart into ê and a tilde, before it tries the next font.
        if (!variationSelector.test(cluster) && cluster.normalize('NFD') === cluster) continue;
        const family = familyOf(cluster);
        if (family !== null && family !== faces[0]?.family) moved[cluster] = family;
      }
      return moved;
    },
  };
}

function draws(glyphs: Glyphs, cluster: string): boolean {
  if (neverPrinted.test(cluster)) return false;
  const codes = codePoints(cluster);
  const [base, second] = codes;
  if (base === undefined) return true;
  if (codes.length === 1) return glyphs.has(base);
  if (variationSelector.test(cluster)) return codes.length === 2 && glyphs.hasVariant(base, second!);
  // Compose か+゛ as the shaper does; never a whole name, since NFC would replace 互換漢字 such as 神.
  const composed = codePoints(cluster.normalize('NFC'));
  return composed.length === 1 && glyphs.has(composed[0]!);
}

function codePoints(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0)!);
}
