// Name and address as pictures of one bit a pixel (券面の氏名・住所画像): drawn by the typefaces the papers are printed with,
// so a character with a variation selector (異体字) appears in its own shape where a font has it, although the chip's text
// must write it as its base.
import { oneBitPng } from '@tegata/card';
import { type Coverage, readCoverage } from '@tegata/paper/coverage';
import { type FontFile, minchoFonts } from '@tegata/paper/fonts';
import sharp from 'sharp';

/** Pixels of a full-width character, and of a line of twenty; our choice. */
const EM = 24;
const LINE = 20 * EM;
/** Thin strokes must not fall out: what is a third covered is ink. */
const INK = 85;

/** Dots an inch at which a point is a pixel. */
const DPI = 72;

type Typefaces = { families: string; coverage: Coverage };
let typefaces: Promise<Typefaces> | undefined;

/** Draws a text left to right in lines of twenty characters; PNG. */
export async function writtenPicture(text: string): Promise<Uint8Array> {
  typefaces ??= openTypefaces(minchoFonts());
  const { families, coverage } = await typefaces;
  const { data, info } = await sharp({
    text: {
      text: markup(text, coverage.elsewhere(text)),
      font: `${families} ${EM}`,
      width: LINE,
      wrap: 'word-char',
      dpi: DPI,
    },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return oneBitPng(LINE, Math.max(EM, height), (x, y) => x < width && (data[y * width + x] ?? 0) > INK);
}

/** Makes the font files known to the drawing library, which then finds them by family. */
async function openTypefaces(fonts: readonly FontFile[]): Promise<Typefaces> {
  for (const { family, path } of fonts)
    await sharp({ text: { text: '手', font: `${family} ${EM}`, fontfile: path, dpi: DPI } })
      .raw()
      .toBuffer();
  return { families: fonts.map(({ family }) => family).join(', '), coverage: await readCoverage(fonts) };
}

/** The library's markup: no hyphens at the end of a line, and a character only another font has whole named with it. */
function markup(text: string, elsewhere: Record<string, string>): string {
  const marked = Object.entries(elsewhere).reduce(
    (all, [cluster, family]) =>
      all.replaceAll(escaped(cluster), `<span font_family="${family}">${escaped(cluster)}</span>`),
    escaped(text),
  );
  return `<span insert_hyphens="false">${marked}</span>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
