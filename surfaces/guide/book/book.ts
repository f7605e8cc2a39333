// The guide as a book (冊子): every chapter in the guidebook's order, the situations inside chapter 4, read from the very
// pages that the browser gets, so that paper and screen cannot tell two different things.
import { isReaderLang, type ReaderLang, readerLanguages, withoutReadings } from '@tegata/ui';
import type { GuideProfile } from '../deps.ts';
import { FIRST_DAY, LAST_DAY } from '../frame/as-of.ts';
import { localTo } from '../frame/view.ts';
import { createGuide } from '../guide.tsx';
import { SITUATION_IDS } from '../situations/situations.ts';
import { CHAPTERS } from '../titles.ts';
import { speechIn } from '../words/speech.ts';
import { guideWords } from '../words/words.ts';
import { BookError } from './book-error.ts';
import { mainOf } from './elements.ts';
import { placesIn, withKnownLinks } from './links.ts';
import { readLeaf } from './read-blocks.ts';
import { readWords } from './read-inline.ts';
import type { Block, Book, Chapter, Inline, Leaf, Link } from './tree.ts';

export type BookOrder = {
  /** `specimen`: the municipality is invented, or this is not its own print. */
  profile: GuideProfile & { specimen: boolean };
  lang: string;
  /** The day the book is about. */
  on: Temporal.PlainDate;
  /** The day it is made; what changed up to it is told. */
  today: Temporal.PlainDate;
};

/**
 * Reads the whole guide as of a day. Equal orders give equal books. Throws `BookError` for a language or a day that the
 * guide does not have, and for an element that has no place on paper.
 */
export async function createBook({ profile, lang, on, today }: BookOrder): Promise<Book> {
  if (!isReaderLang(lang)) {
    const known = readerLanguages.join(', ');
    throw new BookError(
      'guide.language-unknown',
      { what: lang },
      `no guide in “${lang}”; choose one of: ${known}`,
    );
  }
  if (Temporal.PlainDate.compare(on, FIRST_DAY) < 0 || Temporal.PlainDate.compare(on, LAST_DAY) > 0) {
    const days = `${FIRST_DAY} to ${LAST_DAY}`;
    throw new BookError('guide.day-unknown', { what: on.toString() }, `choose a day from ${days}`);
  }
  const t = guideWords(lang);
  const words: (...asked: Parameters<typeof t>) => Inline[] = (...asked) => readWords(t(...asked));
  const read = reader({ profile, lang, on, today });
  const home = await read('');
  const chapters: Chapter[] = [];
  for (const [index, path] of CHAPTERS.entries()) {
    const leaves: Leaf[] = [];
    if (path === 'when') for (const id of SITUATION_IDS) leaves.push(await read(`when/${id}`));
    const label = words('book.chapter', { number: index + 1 });
    chapters.push({ ...(await read(path)), number: index + 1, label, leaves });
  }
  const { date: dayText } = speechIn(lang);
  const date = dayText(on);
  const book: Book = {
    lang,
    on: on.toString(),
    title: words('book.title'),
    municipality: localTo(lang)(profile.name),
    specimen: profile.specimen ? words('book.specimen') : [],
    asOf: words('book.as-of', { date }),
    imprint: [
      words('book.imprint-day', { date }),
      words('book.imprint-sources', { today: dayText(today) }),
      ...lastParagraph(home.inside),
    ],
    telephones: telephonesIn(chapters.find(({ path }) => path === 'contacts')?.inside ?? []),
    words: { contents: words('book.contents'), page: withoutReadings(t('book.page', { page: '#' })) },
    index: { title: words('home.happened'), links: linksOf(home.inside) },
    chapters,
  };
  return withKnownLinks(book, placesIn(book));
}

/** A reader of pages: the guide itself answers, on a clock that stands at noon of the day the book is made. */
function reader({ profile, lang, on, today }: BookOrder & { lang: ReaderLang }) {
  const now = today.toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '12:00' }).toInstant();
  const { app } = createGuide({
    profile,
    clock: { now: () => now },
    // Paper runs no script and takes its look from the template.
    assets: { stylesheet: '', island: async () => '', serve: (_, next) => next() },
  });
  return async (path: string): Promise<Leaf> => {
    const answer = await app.request(`/${lang}/${path}?on=${on}`);
    const page = answer.ok ? mainOf(await answer.text()) : undefined;
    if (!page) {
      throw new BookError('guide.page-unreadable', { what: path }, `“${path}” answers ${answer.status}`);
    }
    return readLeaf(page.main, { code: lang, lang: page.lang, path });
  };
}

/** What happened → page: the tiles of the first page, its longest list of links. */
function linksOf(blocks: readonly Block[]): Link[] {
  const lists = blocks.map((each) => (each.kind === 'see' ? each.links : []));
  return lists.reduce((most, each) => (each.length > most.length ? each : most), []);
}

/** Whose guidebook this follows: the last words of the first page. */
function lastParagraph(blocks: readonly Block[]): Inline[][] {
  const last = blocks.findLast((each) => each.kind === 'paragraph');
  return last?.kind === 'paragraph' ? [last.inside] : [];
}

/** Each boxed telephone with its name, for the back of the book. */
function telephonesIn(blocks: readonly Block[]): Book['telephones'] {
  return blocks.flatMap((block): Book['telephones'] => {
    if (block.kind === 'section') return telephonesIn(block.inside);
    if (block.kind !== 'box') return [];
    const name = block.inside.find(({ kind }) => kind === 'heading');
    const numbers = block.inside.flatMap((each) => (each.kind === 'paragraph' ? numbersIn(each.inside) : []));
    const [number] = numbers;
    return name?.kind === 'heading' && number ? [{ name: name.inside, number }] : [];
  });
}

const numbersIn = (line: readonly Inline[]): string[] =>
  line.flatMap((each) =>
    each.kind === 'address' && each.href.startsWith('tel:')
      ? each.inside.flatMap((word) => (word.kind === 'text' ? [word.text] : []))
      : [],
  );
