// コンビニで受け取れないとき: the refusals of p.11 as the kiosk itself would give them, each asked of the rule by its case.
import { type KioskFacts, kioskEligibility, type Reason } from '@tegata/law';

/** Every refusal that can meet a resident on a day, once; that of a tax declared lately depends on its own dates. */
export function refusals(on: Temporal.PlainDate): readonly Reason[] {
  const born = on.subtract({ years: 40 });
  const cases: [Parameters<typeof kioskEligibility>[0], Partial<KioskFacts>][] = [
    ['juminhyo', { unsupportedCharacters: true }],
    ['juminhyo', { movedOut: true }],
    ['juminhyo', { movingOut: true }],
    ['juminhyo', { householdMemberMovingOut: true }],
    ['juminhyo', { issueRestricted: true }],
    ['juminhyo', { born: on.subtract({ years: 10 }) }],
    ['seal', { sealRegistered: false }],
  ];
  return cases.flatMap(([kind, facts]) => kioskEligibility(kind, { born, ...facts }, on).reasons);
}
