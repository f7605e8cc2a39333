// 課税・納税証明書の年度: the latest three years, each by the address on its 1 January, and the income of the year before
// (guidebook p.10).
import { policy } from '../policy/policy.ts';

export type TaxYear = {
  /** 年度: it begins in April of this year. */
  readonly year: number;
  /** 賦課期日: who lived here on this day asks here. */
  readonly baseDate: Temporal.PlainDate;
  /** The calendar year whose income it shows. */
  readonly incomeYear: number;
};

/**
 * The years a kiosk has, newest first.
 * @param newest the newest year already issued; it changes in May or June, by the municipality's own calendar
 */
export function taxYears(newest: number, on: Temporal.PlainDate): readonly TaxYear[] {
  const { value: count } = policy('kiosk.taxYears', on);
  return Array.from({ length: count }, (_, back) => newest - back).map((year) => ({
    year,
    baseDate: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    incomeYear: year - 1,
  }));
}
