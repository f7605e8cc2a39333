// The book in Thai: what only the printed guide says.
import type { bookJa } from '../ja/book.ts';

export const bookTh: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'คู่มือบัตรมายนัมเบอร์',
  'book.contents': 'สารบัญ',
  'book.chapter': 'บทที่ {number}',
  'book.page': 'หน้า {page}',
  'book.as-of': 'เนื้อหาของวันที่ {date}',
  'book.specimen': 'ตัวอย่าง',
  'book.imprint-day': 'เนื้อหาของเล่มนี้เป็นของวันที่ {date} ก่อนทำเรื่อง กรุณาดูคู่มือที่ใหม่กว่า',
  'book.imprint-sources':
    '“ทำไม” บอกเหตุผลของกฎ และกฎหมายหรือเอกสารที่เป็นที่มา “สิ่งที่เปลี่ยนไป” บอกกฎที่เปลี่ยนจนถึงวันที่ {today}',
};
