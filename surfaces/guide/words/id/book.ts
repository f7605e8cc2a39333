// The book: what only the printed guide says, in Indonesian.
import type { bookJa } from '../ja/book.ts';

export const bookId: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'Buku pegangan Kartu My Number',
  'book.contents': 'Daftar isi',
  'book.chapter': 'Bab {number}',
  'book.page': 'hlm. {page}',
  'book.as-of': 'Isi per {date}',
  'book.specimen': 'Contoh',
  'book.imprint-day':
    'Isi buku ini adalah isi per {date}. Sebelum mengurus sesuatu, periksalah panduan yang terbaru.',
  'book.imprint-sources':
    '“Mengapa” memuat alasan suatu aturan serta undang-undang atau bahan yang menjadi dasarnya. “Yang berubah” memuat aturan yang berubah sampai {today}.',
};
