// 窓口、届出人、持ち物: the words that every procedure is told in (guidebook p.5, p.6 and p.14).

/** 窓口 and other places. */
export const PLACES = {
  branch: { ja: '最寄りの窓口', en: 'the nearest counter' },
  'new-municipality': { ja: '引越し先の市区町村の窓口', en: 'the counter of the new municipality' },
  portal: { ja: 'マイナポータル', en: 'the portal' },
  'smartphone-or-post': { ja: 'スマートフォン・パソコン・郵送など', en: 'smartphone, PC or post' },
  telephone: { ja: 'マイナンバー総合フリーダイヤル', en: 'the My Number free dial' },
  police: { ja: '警察', en: 'the police' },
  kiosk: { ja: 'コンビニのマルチコピー機', en: 'a kiosk in a shop' },
  'domicile-municipality': { ja: '本籍地の市区町村', en: 'the municipality of the registered domicile' },
  consulate: { ja: '在外公館', en: 'an embassy or consulate' },
} as const;

export type Place = keyof typeof PLACES;

/** 届出人. */
export const FILERS = {
  self: { ja: '本人', en: 'the person' },
  'household-member': { ja: '同じ世帯の方', en: 'a member of the household' },
  'legal-representative': { ja: '法定代理人', en: 'the legal representative' },
  proxy: { ja: '任意代理人', en: 'a proxy' },
} as const;

export type Filer = keyof typeof FILERS;

/** 持ち物. */
export const THINGS = {
  card: { ja: 'マイナンバーカード', en: 'the card' },
  'old-card': { ja: '古いカード', en: 'the old card' },
  'residence-card': { ja: '在留カード', en: 'the residence card' },
  photo: { ja: '新しい顔写真', en: 'a new photo' },
  'identity-document': {
    ja: '本人確認書類(運転免許証、パスポートなど)',
    en: 'an identity document (driving licence, passport …)',
  },
  'delivery-notice': { ja: '交付通知書(はがき)', en: 'the pick-up notice (postcard)' },
  'police-report-number': { ja: '遺失届の受理番号', en: 'the number of the report to the police' },
  'proof-of-authority': {
    ja: '代理権を証する書類(戸籍謄本、登記事項証明書など)',
    en: 'proof of authority (family register, registration certificate …)',
  },
  'power-of-attorney': { ja: '委任状', en: 'a power of attorney' },
  'inquiry-answer': { ja: '照会書兼回答書(封をしたもの)', en: 'the inquiry and its sealed answer' },
  'family-register': { ja: '旧氏のわかる戸籍謄本', en: 'a family register showing the former name' },
} as const;

export type Thing = keyof typeof THINGS;
