/** Presses the guide as a book: A4, PDF/UA-1, letters of every language of the guide. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PaperError } from '../paper-error.ts';
import { compile, exportPdf } from '../press.ts';
import type { Guidebook } from './guidebook.ts';
import { facesFor, SETTINGS } from './scripts.ts';

const templates = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * Sets the book. Equal books give equal bytes. Throws `PaperError`: `language-unknown`, `unsupported-characters` before
 * anything is drawn, `template-failed`.
 */
export async function pressGuidebook(book: Guidebook): Promise<{ pdf: Uint8Array; pages: number }> {
  const setting = SETTINGS[book.lang];
  if (!setting) throw new PaperError('paper.language-unknown', { field: book.lang });
  const words = JSON.stringify(book);
  const { families, files } = await facesFor(setting, words);
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: files }] });
  const { lang, region, size, leading, justify } = setting;
  const document = compile(compiler, join(templates, 'guidebook.typ'), {
    book: words,
    press: JSON.stringify({
      fonts: families,
      card: ['Noto Sans JP'],
      lang,
      region,
      size,
      leading,
      justify,
      languages: SETTINGS,
      on: book.on.split('-').map(Number),
    }),
  });
  return { pdf: exportPdf(compiler, document, 'ua-1'), pages: document.numOfPages };
}
