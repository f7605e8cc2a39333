// The book in Vietnamese: what only the printed guide says.
import type { bookJa } from '../ja/book.ts';

export const bookVi: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'Sổ tay Thẻ My Number',
  'book.contents': 'Mục lục',
  'book.chapter': 'Chương {number}',
  'book.page': 'Trang {page}',
  'book.as-of': 'Nội dung của ngày {date}',
  'book.specimen': 'Bản mẫu',
  'book.imprint-day':
    'Nội dung sổ tay này là của ngày {date}. Trước khi làm thủ tục, hãy xem hướng dẫn mới hơn.',
  'book.imprint-sources':
    '“Vì sao” nêu lý do của quy định và luật hoặc tài liệu làm căn cứ. “Những điều đã thay đổi” nêu các quy định đã thay đổi tính đến ngày {today}.',
};
