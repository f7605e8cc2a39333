// @tegata/guide: every page of the guidebook as a living answer (案内), in the reader's language and as of any day.
export { type BookOrder, createBook } from './book/book.ts';
export { BookError } from './book/book-error.ts';
export type { Book } from './book/tree.ts';
export type { GuideDeps, GuideProfile } from './deps.ts';
export { createGuide } from './guide.tsx';
