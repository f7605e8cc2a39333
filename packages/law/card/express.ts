// 特急発行: a card within about a week, since 2024-12-02, for those who cannot wait (municipal pages; 番号法 art. 17).
import { birthdayIn } from '../calendar/birthday.ts';
import { isAfter, isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { policy } from '../policy/policy.ts';

/** 対象者. */
export const EXPRESS_GROUNDS = {
  'under-one': { ja: '1歳未満', en: 'under one year old' },
  'returned-from-abroad': { ja: '国外からの転入', en: 'returned from abroad' },
  'new-resident': { ja: '新たな中長期在留者など', en: 'newly arrived foreign resident' },
  'first-registered': { ja: '初めての住民票の記載', en: 'first entry in the register' },
  loss: { ja: '紛失・盗難', en: 'loss or theft' },
  damage: { ja: '破損・ICチップの不良', en: 'damage or a faulty chip' },
  'number-changed': { ja: '個人番号・住民票コードの変更', en: 'a new number or resident code' },
  'note-space-full': { ja: '追記欄の満了', en: 'no space left for notes' },
  'released-from-prison': { ja: '刑事施設からの出所', en: 'released from prison' },
  'office-error': { ja: '窓口の誤りによる失効', en: 'lapsed by an error of the office' },
} as const;

export type ExpressGround = keyof typeof EXPRESS_GROUNDS;

export type ExpressQuestion = {
  /** Left out: no ground of the list, such as a wish. */
  readonly ground?: ExpressGround;
  /** The day it happened; the birth date for 'under-one'. */
  readonly happened: Temporal.PlainDate;
  readonly on: Temporal.PlainDate;
};

/** Whether an express card can be asked for on a day. The ordinary way takes about a month. */
export function expressEligible({ ground, happened, on }: ExpressQuestion): Decision<boolean> {
  const offered = policy('express.fee', on);
  if (!offered.value) return { answer: false, reasons: [reason('express.not-offered', offered.source)] };
  if (!ground) return { answer: false, reasons: [reason('express.no-ground', offered.source)] };
  const days = policy('express.days', on);
  const until =
    ground === 'under-one'
      ? birthdayIn(happened, happened.year + 1).subtract({ days: 1 })
      : happened.add({ days: days.value });
  const refusals: Reason[] = [];
  if (isBefore(on, happened)) refusals.push(reason('express.not-happened', days.source));
  if (isAfter(on, until)) refusals.push(reason('express.too-late', days.source, { until: until.toString() }));
  return unlessRefused(refusals, reason('express.eligible', offered.source, { until: until.toString() }));
}
