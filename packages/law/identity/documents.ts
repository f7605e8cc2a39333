// 番号確認書類 (A) and 本人確認書類 (B1: one is enough, B2: two are needed), each with the days it counts
// (guidebook p.3; 番号法施行規則 art. 1). An ended document stays listed, so that its refusal can be explained.
import type { Period } from '../calendar/order.ts';
import { guidebook, law, practice, type Source } from '../decision/source.ts';

export type DocumentList = 'A' | 'B1' | 'B2';

export type IdentityDocument = Period & {
  readonly ja: string;
  readonly en: string;
  /** Empty for papers people bring but nobody may accept. */
  readonly lists: readonly DocumentList[];
  /** It bears an expiry date that must be read. */
  readonly expires: boolean;
  /** Only those issued from this day count. */
  readonly issuedFrom?: Temporal.PlainDate;
  /** No more were issued after this day; those issued before go on counting while the period runs. */
  readonly issuedUntil?: Temporal.PlainDate;
  readonly source: Source;
};

const date = (text: string) => Temporal.PlainDate.from(text);
const START = date('2015-10-05');
const RULE = law('番号法施行規則', '1');

const document = (
  lists: readonly DocumentList[],
  ja: string,
  en: string,
  source: Source,
  more: Partial<IdentityDocument> = {},
): IdentityDocument => ({ from: START, expires: false, lists, ja, en, source, ...more });

const EXPIRES = { expires: true } as const;

export const IDENTITY_DOCUMENTS = {
  'my-number-card': document(['A', 'B1'], 'マイナンバーカード', 'My Number Card', guidebook(3), EXPIRES),
  'notification-card': document(['A'], '通知カード', 'Notification card', guidebook(3), {
    issuedUntil: date('2020-05-24'),
  }),
  'resident-record': document(
    ['A'],
    'マイナンバーの記載がある住民票の写し',
    'Resident record with the number',
    guidebook(3),
  ),
  'resident-record-items': document(
    ['A'],
    'マイナンバーの記載がある住民票記載事項証明書',
    'Certificate of items in the resident record with the number',
    guidebook(3),
  ),
  'number-notice': document([], '個人番号通知書', 'Individual number notice', law('番号法施行規則')),
  'driving-licence': document(['B1'], '運転免許証', 'Driving licence', guidebook(3), EXPIRES),
  'driving-record': document(['B1'], '運転経歴証明書', 'Driving record certificate', RULE, {
    issuedFrom: date('2012-04-01'),
  }),
  passport: document(['B1'], 'パスポート', 'Passport', guidebook(3), EXPIRES),
  'physical-disability-handbook': document(['B1'], '身体障害者手帳', 'Physical disability certificate', RULE),
  'mental-disability-handbook': document(
    ['B1'],
    '精神障害者保健福祉手帳',
    'Mental disability certificate',
    RULE,
    EXPIRES,
  ),
  'intellectual-disability-handbook': document(
    ['B1'],
    '療育手帳',
    'Intellectual disability certificate',
    RULE,
  ),
  'residence-card': document(['B1'], '在留カード', 'Residence card', RULE, EXPIRES),
  'special-permanent-resident-certificate': document(
    ['B1'],
    '特別永住者証明書',
    'Special permanent resident certificate',
    RULE,
    EXPIRES,
  ),
  'health-insurance-card': document(
    ['B2'],
    '公的医療保険の被保険者証',
    'Health insurance card',
    guidebook(3),
    { to: date('2025-12-01'), issuedUntil: date('2024-12-01') },
  ),
  'eligibility-certificate': document(
    ['B2'],
    '資格確認書',
    'Health insurance eligibility certificate',
    practice('三重県'),
    { from: date('2024-12-02'), expires: true },
  ),
  'pension-handbook': document(['B2'], '年金手帳', 'Pension handbook', guidebook(3), {
    issuedUntil: date('2022-03-31'),
  }),
  'basic-pension-number-notice': document(
    ['B2'],
    '基礎年金番号通知書',
    'Basic pension number notice',
    practice('日本年金機構'),
    { from: date('2022-04-01') },
  ),
  'care-insurance-card': document(
    ['B2'],
    '介護保険被保険者証',
    'Long-term care insurance card',
    guidebook(3),
  ),
  'child-rearing-allowance-certificate': document(
    ['B2'],
    '児童扶養手当証書',
    'Child rearing allowance certificate',
    guidebook(3),
  ),
  'special-child-rearing-allowance-certificate': document(
    ['B2'],
    '特別児童扶養手当証書',
    'Special child rearing allowance certificate',
    guidebook(3),
  ),
  'student-card': document(['B2'], '学生証', 'Student card', guidebook(3)),
  'employee-card': document(['B2'], '社員証', 'Employee card', guidebook(3)),
  'qualification-certificate': document(['B2'], '資格証明書', 'Qualification certificate', guidebook(3)),
} as const satisfies Record<string, IdentityDocument>;

export type IdentityDocumentId = keyof typeof IDENTITY_DOCUMENTS;

/** A document by its id, with the wide type that has every optional field. */
export function identityDocument(id: IdentityDocumentId): IdentityDocument {
  return IDENTITY_DOCUMENTS[id];
}
