// サービス: what ran from when to when. Ended services keep their rows and refuse by date.
import { guidebook, law, practice, unconfirmed } from '../decision/source.ts';
import { always, row, START } from './row.ts';

export type NumberField = 'social-security' | 'tax' | 'disaster' | 'other-by-law';

const THREE_FIELDS: readonly NumberField[] = ['social-security', 'tax', 'disaster'];

export const SERVICE_POLICIES = {
  /** 利用範囲: fields in which the law lets the number be used. */
  'number.fields': [
    row(START, '2024-05-26', THREE_FIELDS, guidebook(2)),
    row<readonly NumberField[]>(
      '2024-05-27',
      undefined,
      [...THREE_FIELDS, 'other-by-law'],
      law('番号法', '3'),
    ),
  ],
  'kiosk.vaccination': [
    row(START, '2022-07-25', false, unconfirmed('the day kiosks began was not confirmed')),
    row('2022-07-26', '2024-03-31', true, guidebook(10)),
    row('2024-04-01', undefined, false, practice('丹波市')),
  ],
  'vaccination.app': [
    row(START, '2021-12-19', false, practice('デジタル庁')),
    row('2021-12-20', '2024-03-31', true, guidebook(9)),
    row('2024-04-01', undefined, false, practice('丹波市')),
  ],
  /** The kiosk prints for use abroad only what the app issued from this day on. */
  'vaccination.abroadAppFrom': always('2022-07-21', guidebook(10)),
  /** マイナポイント第2弾: applications for points. */
  'points.round2': [
    row(START, '2021-12-31', false, practice('龍ケ崎市')),
    row('2022-01-01', '2023-09-30', true, guidebook(9)),
    row('2023-10-01', undefined, false, guidebook(9)),
  ],
  'points.cardAppliedBy': always('2023-02-28', guidebook(9)),
  'points.shopping': always({ spent: 20000, most: 5000 }, guidebook(9)),
  'points.insurance': always({ yen: 7500, from: '2022-06-30' }, guidebook(9)),
  'points.account': always({ yen: 7500, from: '2022-06-30' }, guidebook(9)),
  'insurance.graceMonths': always(3, practice('オンライン資格確認')),
  /** 被保険者証: new ones issued; old ones accepted. */
  'insurance.newCards': [
    row(START, '2024-12-01', true, guidebook(3)),
    row('2024-12-02', undefined, false, law('健康保険法')),
  ],
  'insurance.oldCardsAccepted': [
    row(START, '2025-12-01', true, guidebook(3)),
    row('2025-12-02', undefined, false, unconfirmed('in principle; insurers may have been lenient')),
  ],
} as const;
