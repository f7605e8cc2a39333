// コンビニで受け取れないとき: the refusals of p.11 as the kiosk itself would give them, each asked of the rule by its case.
import { type KioskFacts, kioskEligibility, type Reason } from '@tegata/law';

/** Every refusal that can meet an adult resident on a day, once. */
export function refusals(on: Temporal.PlainDate): readonly Reason[] {
  const born = on.subtract({ years: 40 });
  const cases: [Parameters<typeof kioskEligibility>[0], Partial<KioskFacts>][] = [
    ['juminhyo', { unsupportedCharacters: true }],
    ['juminhyo', { movedOut: true }],
    ['juminhyo', { movingOut: true }],
    ['juminhyo', { householdMemberMovingOut: true }],
    ['juminhyo', { issueRestricted: true }],
    ['tax', { tax: lately(on) }],
    ['juminhyo', { born: on.subtract({ years: 10 }) }],
    ['seal', { sealRegistered: false }],
  ];
  return cases.flatMap(([kind, facts]) => kioskEligibility(kind, { born, ...facts }, on).reasons);
}

/** Declared, but the days until the first issue are not over. */
const lately = (on: Temporal.PlainDate) => ({
  year: on.year,
  newestYear: on.year,
  residentOnJanuary1: true,
  declared: true,
  issuableFrom: on.add({ days: 7 }),
});
