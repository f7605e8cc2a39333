// One question for every dated rule: what was in force on a day, and who says so.
import { covers, isAfter } from '../calendar/order.ts';
import { LawError } from '../decision/errors.ts';
import { POLICIES } from './policies.ts';
import type { PolicyRow } from './row.ts';

export type PolicyName = keyof typeof POLICIES;

export type PolicyValue<Name extends PolicyName> = (typeof POLICIES)[Name][number]['value'];

export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

/**
 * The row in force on a day: `policy('card.adultAge', date).value`.
 * @throws LawError 'law.no-policy-on-date'
 */
export function policy<Name extends PolicyName>(
  name: Name,
  on: Temporal.PlainDate,
): PolicyRow<PolicyValue<Name>> {
  const rows: readonly PolicyRow<PolicyValue<Name>>[] = POLICIES[name];
  const row = rows.find((candidate) => covers(candidate, on));
  if (!row) throw new LawError('law.no-policy-on-date', `${name} has no value on ${on}`);
  return row;
}

/** All rows of a policy, oldest first, for pages that show how a rule changed. */
export function policyHistory<Name extends PolicyName>(name: Name): readonly PolicyRow<PolicyValue<Name>>[] {
  return POLICIES[name];
}

export type PolicyChange = {
  readonly name: PolicyName;
  readonly before: PolicyRow<unknown>;
  readonly now: PolicyRow<unknown>;
};

/** What changed after one day and up to another, in the order of the days: what a reader of an old guide has to know. */
export function policyChanges(after: Temporal.PlainDate, upTo: Temporal.PlainDate): readonly PolicyChange[] {
  const changes = POLICY_NAMES.flatMap((name) => {
    const rows: readonly PolicyRow<unknown>[] = POLICIES[name];
    return rows.flatMap((now, index) => {
      const before = rows[index - 1];
      return before && isAfter(now.from, after) && !isAfter(now.from, upTo) ? [{ name, before, now }] : [];
    });
  });
  return changes.sort((a, b) => Temporal.PlainDate.compare(a.now.from, b.now.from));
}
