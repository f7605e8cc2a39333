// The book: what only the printed guide says, in Portuguese.
import type { bookJa } from '../ja/book.ts';

export const bookPt: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'Manual do Cartão My Number',
  'book.contents': 'Índice',
  'book.chapter': 'Capítulo {number}',
  'book.page': 'p. {page}',
  'book.as-of': 'Conteúdo de {date}',
  'book.specimen': 'Amostra',
  'book.imprint-day':
    'O conteúdo deste manual é de {date}. Antes de fazer um procedimento, confira se há um guia mais novo.',
  'book.imprint-sources':
    '“Por quê” explica o motivo de cada regra e a lei ou o documento de onde ela vem. “O que mudou” conta as regras que mudaram até {today}.',
};
