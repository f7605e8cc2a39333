// The book: what only the printed guide says, in Tagalog.
import type { bookJa } from '../ja/book.ts';

export const bookTl: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'Hanbuk ng My Number Card',
  'book.contents': 'Mga nilalaman',
  'book.chapter': 'Kabanata {number}',
  'book.page': 'p. {page}',
  'book.as-of': 'Nilalaman para sa {date}',
  'book.specimen': 'Halimbawa',
  'book.imprint-day':
    'Ang nilalaman ng hanbuk na ito ay para sa {date}. Bago gawin ang proseso, tingnan kung may mas bagong gabay.',
  'book.imprint-sources':
    'Nasa “Bakit” ang dahilan ng patakaran at ang batas o dokumentong pinagmulan nito. Nasa “Mga nagbago” ang mga patakarang nagbago hanggang {today}.',
};
