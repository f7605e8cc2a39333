// The book: what only the printed guide says, in English.
import type { bookJa } from '../ja/book.ts';

export const bookEn: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'My Number Card handbook',
  'book.contents': 'Contents',
  'book.chapter': 'Chapter {number}',
  'book.page': 'p. {page}',
  'book.as-of': 'As of {date}',
  'book.specimen': 'Specimen',
  'book.imprint-day':
    'This handbook tells what holds on {date}. Look for a newer one before you file anything.',
  'book.imprint-sources':
    '“Why?” gives the reason for a rule and the law or paper it comes from. “What changed” tells the rules that changed up to {today}.',
};
