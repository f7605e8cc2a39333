// 冊子: what only the printed guide says, in Japanese.
export const bookJa = {
  'book.title': 'マイナンバーカードの手引き',
  'book.contents': 'もくじ',
  'book.chapter': '第{number}章',
  'book.page': '{page}ページ',
  'book.as-of': '{date}の内容',
  'book.specimen': '見本',
  'book.imprint-day': 'この冊子の内容は、{date}のものです。手続きの前に、新しい案内を確かめてください。',
  'book.imprint-sources':
    '「なぜ」には、そう決まっている理由と、もとになった法律や資料を書いています。「変わったこと」には、{today}までに変わった決まりを書いています。',
};
