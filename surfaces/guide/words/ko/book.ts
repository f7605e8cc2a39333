// The book: what only the printed guide says, in Korean.
import type { bookJa } from '../ja/book.ts';

export const bookKo: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': '마이넘버카드 안내서',
  'book.contents': '차례',
  'book.chapter': '제{number}장',
  'book.page': '{page}쪽',
  'book.as-of': '{date} 기준 내용',
  'book.specimen': '견본',
  'book.imprint-day': '이 책자의 내용은 {date} 기준입니다. 절차를 밟기 전에 새로운 안내를 확인해 주세요.',
  'book.imprint-sources':
    '“왜”에는 그렇게 정해진 이유와 근거가 된 법률이나 자료를 썼습니다. “바뀐 점”에는 {today}까지 바뀐 규정을 썼습니다.',
};
