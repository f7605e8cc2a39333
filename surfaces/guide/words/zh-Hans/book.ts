// The book: what only the printed guide says, in simplified Chinese.
import type { bookJa } from '../ja/book.ts';

export const bookZhHans: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': '个人编号卡手册',
  'book.contents': '目录',
  'book.chapter': '第{number}章',
  'book.page': '第{page}页',
  'book.as-of': '{date}的内容',
  'book.specimen': '样本',
  'book.imprint-day': '本手册的内容是{date}的。办手续之前，请确认新的指南。',
  'book.imprint-sources':
    '“为什么”写的是这样规定的理由，以及所依据的法律和资料。“有哪些变化”写的是到{today}为止改变的规定。',
};
