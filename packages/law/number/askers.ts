// 番号を求める者 and 利用目的: who uses the individual number, and for what (guidebook p.2; 番号法 art. 9 and its table).
// Each purpose stands in a field of the law; which fields the law has on a day is a policy.
import { guidebook, law, type Source, unconfirmed } from '../decision/source.ts';
import type { NumberField } from '../policy/services.ts';

export const NUMBER_ASKERS = {
  state: { ja: '国の機関(税務署・ハローワークなど)', en: 'a state body (tax office, job centre …)' },
  municipality: { ja: '都道府県・市区町村', en: 'a prefecture or municipality' },
  employer: { ja: '勤務先', en: 'an employer' },
  'financial-institution': { ja: '銀行・証券会社などの金融機関', en: 'a bank, broker or insurer' },
  'pension-body': { ja: '年金の機関', en: 'a pension body' },
  'health-insurer': { ja: '医療保険者', en: 'a health insurer' },
  'anyone-else': { ja: 'そのほかの人や会社', en: 'anyone else' },
} as const;

export type NumberAsker = keyof typeof NUMBER_ASKERS;

export type NumberPurpose = {
  readonly ja: string;
  readonly en: string;
  readonly field: NumberField;
  readonly askers: readonly NumberAsker[];
  readonly source: Source;
};

const purpose = (
  field: NumberField,
  askers: readonly NumberAsker[],
  ja: string,
  en: string,
  source: Source = guidebook(2),
): NumberPurpose => ({ field, askers, ja, en, source });

const ACT = law('番号法', '9');
const ORDER = unconfirmed('the rows of the table of 2024 were not seen');

export const NUMBER_PURPOSES = {
  'child-allowance': purpose('social-security', ['municipality'], '児童手当', 'child allowance'),
  childcare: purpose('social-security', ['municipality'], '保育・子育ての給付', 'childcare benefits'),
  'school-support': purpose('social-security', ['state', 'municipality'], '就学の支援', 'school support'),
  withholding: purpose('tax', ['employer'], '源泉徴収・年末調整', 'income tax withheld from wages'),
  'employment-insurance': purpose(
    'social-security',
    ['employer', 'state'],
    '雇用保険',
    'employment insurance',
  ),
  'health-insurance': purpose(
    'social-security',
    ['health-insurer', 'employer', 'municipality'],
    '医療保険の資格と給付',
    'health insurance',
  ),
  'pension-membership': purpose(
    'social-security',
    ['employer', 'pension-body', 'municipality'],
    '年金の加入',
    'joining the pension',
  ),
  'pension-benefit': purpose('social-security', ['pension-body'], '年金の受け取り', 'receiving a pension'),
  investments: purpose('tax', ['financial-institution'], '資産運用の口座', 'investment accounts'),
  'care-insurance': purpose('social-security', ['municipality'], '介護保険', 'long-term care insurance'),
  welfare: purpose('social-security', ['municipality'], '福祉の給付', 'welfare benefits', ACT),
  'tax-return': purpose('tax', ['state'], '所得税の申告', 'the income tax return'),
  'local-tax': purpose('tax', ['municipality'], '住民税の申告', 'the residents’ tax return', ACT),
  'inheritance-tax': purpose('tax', ['state'], '相続税の申告', 'the inheritance tax return'),
  'disaster-support': purpose('disaster', ['municipality'], '被災者の支援', 'support after a disaster'),
  'state-qualification': purpose(
    'other-by-law',
    ['state', 'municipality'],
    '国家資格の手続き',
    'national qualifications',
    ORDER,
  ),
  'vehicle-registration': purpose('other-by-law', ['state'], '自動車の登録', 'vehicle registration', ORDER),
} as const satisfies Record<string, NumberPurpose>;

export type NumberPurposeId = keyof typeof NUMBER_PURPOSES;

/** A purpose by its id, with the wide type of its lists. */
export const numberPurpose = (id: NumberPurposeId): NumberPurpose => NUMBER_PURPOSES[id];
