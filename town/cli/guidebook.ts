// `tegata guidebook`: the whole guide as a printable book (A4, PDF/UA), for any municipality, day and language. Needs no
// running town: pages, rules and letters are all in this checkout.
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pressGuidebook } from '@tegata/paper';
import type { Command } from 'commander';
import { folderAt } from '../folder.ts';
import { profileOf } from '../municipality.ts';
import { answer, day } from './answer.ts';
import { townToday } from './law/told.ts';
import { townFolder } from './town-folder.ts';

type Asked = { municipality?: string; on?: Temporal.PlainDate; lang: string; output: string };

export function guidebookVerb(program: Command): void {
  program
    .command('guidebook')
    .description('Print the whole guide as a book: A4, contents, page references, tagged for reading aloud')
    .option(
      '--municipality <id>',
      'one that ships, or a profile of your own as a file (default: this town’s)',
    )
    .option('--on <day>', 'the day the book is about (default: today in the town)', day)
    .option('--lang <code>', 'a language of the guide, such as ja, en, ko', 'ja')
    .requiredOption('-o, --output <file>', 'where the PDF is written')
    .action(async ({ municipality, on, lang, output }: Asked, command: Command) => {
      const today = townToday();
      const profile = await profileOf(folderAt(townFolder()), municipality);
      const createBook = await bookMaker();
      const book = await createBook({ profile, lang, on: on ?? today, today });
      const { pdf, pages } = await pressGuidebook(book);
      const file = resolve(output);
      writeFileSync(file, pdf);
      answer(command, { file, pages, bytes: pdf.length }, `${pages} pages: ${file}`);
    });
}

/** Pages are TSX, which Node alone does not take; no other verb needs the loader, so it is asked for here. */
async function bookMaker() {
  // The JSX of this checkout, wherever the command is called from.
  const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  process.env.TSX_TSCONFIG_PATH ??= join(checkout, 'tsconfig.json');
  const { register } = await import('tsx/esm/api');
  register();
  const { createBook } = await import('@tegata/guide');
  return createBook;
}
