// The book: what only the printed guide says, in Spanish.
import type { bookJa } from '../ja/book.ts';

export const bookEs: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'Manual de la Tarjeta My Number',
  'book.contents': 'Índice',
  'book.chapter': 'Capítulo {number}',
  'book.page': 'p. {page}',
  'book.as-of': 'Contenido al {date}',
  'book.specimen': 'Muestra',
  'book.imprint-day':
    'El contenido de este manual es del {date}. Antes de hacer un trámite, compruebe si hay una guía más reciente.',
  'book.imprint-sources':
    '«Por qué» explica el motivo de cada regla y la ley o el documento de donde viene. «Qué ha cambiado» cuenta las reglas que cambiaron hasta el {today}.',
};
