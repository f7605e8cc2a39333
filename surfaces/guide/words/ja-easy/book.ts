// The printed guide's own words in やさしい日本語.
import type { bookJa } from '../ja/book.ts';

export const bookJaEasy: Readonly<Record<keyof typeof bookJa, string>> = {
  'book.title': 'マイナンバーカードの案内《あんない》',
  'book.contents': 'もくじ',
  'book.chapter': '第《だい》{number}章《しょう》',
  'book.page': '{page}ページ',
  'book.as-of': '{date}の内容《ないよう》',
  'book.specimen': '見本《みほん》',
  'book.imprint-day':
    'この本《ほん》の内容《ないよう》は、{date}のものです。手続《てつづ》きの前《まえ》に、新《あたら》しい案内《あんない》を見《み》てください。',
  'book.imprint-sources':
    '「なぜ」には、どうしてそう決《き》まっているかを書《か》きました。法律《ほうりつ》や本《ほん》の名前《なまえ》も書《か》きました。「変《か》わったこと」には、{today}までに変《か》わった決《き》まりを書《か》きました。',
};
