// 人生の場面: when in a life the number is given, and to whom (guidebook p.2 and the picture on p.3).
import type { NumberPurposeId } from './askers.ts';

export type LifeStage = {
  readonly ja: string;
  readonly en: string;
  readonly purposes: readonly NumberPurposeId[];
};

/** In the order of a life. */
export const LIFE_STAGES = {
  birth: { ja: '出生', en: 'Birth', purposes: ['child-allowance', 'health-insurance'] },
  childhood: { ja: '子育て', en: 'Childhood', purposes: ['childcare', 'child-allowance'] },
  school: { ja: '進学', en: 'School', purposes: ['school-support'] },
  work: {
    ja: '就職',
    en: 'A job',
    purposes: ['withholding', 'health-insurance', 'pension-membership', 'employment-insurance'],
  },
  investing: { ja: '資産運用', en: 'Investing', purposes: ['investments', 'tax-return'] },
  'retirement-or-new-job': {
    ja: '定年退職・再就職',
    en: 'Retirement or a new job',
    purposes: ['employment-insurance', 'health-insurance', 'withholding', 'pension-membership'],
  },
  pension: { ja: '年金受取開始', en: 'The pension begins', purposes: ['pension-benefit'] },
  care: { ja: '介護', en: 'Care', purposes: ['care-insurance'] },
  'death-and-inheritance': {
    ja: '死亡・相続',
    en: 'Death and inheritance',
    purposes: ['inheritance-tax', 'tax-return'],
  },
} as const satisfies Record<string, LifeStage>;

export type LifeStageId = keyof typeof LIFE_STAGES;
