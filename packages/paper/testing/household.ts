/** An invented household for the tests; no member has ever lived. */
import type { ForeignEntry, ResidentRecordCopy, ResidentRecordItem, ResidentRecordMember } from '../index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

export const everyItem: readonly ResidentRecordItem[] = [
  'relation',
  'domicile',
  'individual-number',
  'resident-code',
  'alias',
  'nationality',
  'legal-status',
  'status-of-residence',
  'period-of-stay',
  'stay-until',
  'residence-card-number',
];

export const taro: ResidentRecordMember = {
  name: '芝浦 太郎',
  reading: 'しばうら たろう',
  birth: day('1989-01-07'),
  sex: '男',
  relation: '世帯主',
  becameResident: day('2019-05-01'),
  notified: day('2019-05-08'),
  addressBeforeMovingIn: '神奈川県横浜市中区日本大通1番地',
  individualNumber: '000000000019',
  residentCode: '00000000001',
  entry: { kind: 'japanese', domicile: '東京都港区芝公園一丁目5番地', headOfRegister: '芝浦 一郎' },
};

export const foreignEntry: ForeignEntry = {
  kind: 'foreign',
  nationality: 'ドイツ',
  legalStatus: '中長期在留者',
  statusOfResidence: '技術・人文知識・国際業務',
  periodOfStay: '3年',
  stayUntil: day('2028-04-01'),
  residenceCardNumber: 'ZZ00000001ZZ',
  alias: { name: '芝浦 花', reading: 'しばうら はな' },
};

export const hannah: ResidentRecordMember = {
  ...taro,
  name: 'MUSTERMANN HANNAH',
  reading: 'ムスターマン ハンナ',
  birth: day('1990-12-31'),
  sex: '女',
  relation: '妻',
  entry: foreignEntry,
};

export const jugemu = {
  name: '寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処藪ら柑子の藪柑子パイポパイポパイポのシューリンガンシューリンガンのグーリンダイグーリンダイのポンポコピーのポンポコナーの長久命の長助',
  reading:
    'じゅげむじゅげむごこうのすりきれかいじゃりすいぎょのすいぎょうまつうんらいまつふうらいまつくうねるところにすむところやぶらこうじのぶらこうじぱいぽぱいぽぱいぽのしゅーりんがんしゅーりんがんのぐーりんだいぐーりんだいのぽんぽこぴーのぽんぽこなーのちょうきゅうめいのちょうすけ',
};

/** A copy with all items, for the whole household, unless the test says otherwise. */
export function copyOf(
  members: readonly ResidentRecordMember[],
  change: Partial<ResidentRecordCopy> = {},
): ResidentRecordCopy {
  return {
    form: 'household',
    scope: 'all',
    items: everyItem,
    address: '東京都港区芝公園一丁目5番25号',
    householder: '芝浦 太郎',
    members,
    issuedOn: day('2026-11-23'),
    attestor: { title: '東京都港区長', name: '見本', municipality: '港区' },
    documentNumber: '2026-000001',
    ...change,
  };
}
