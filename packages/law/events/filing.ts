// 届出人と期限: may this person file it today, and by when (guidebook p.5 and p.8; 住民基本台帳法 art. 22 and 23).
import { isAfter, isBefore } from '../calendar/order.ts';
import { type Decision, reason } from '../decision/decision.ts';
import { practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';
import type { Filer, Thing } from './filers.ts';
import { PROCEDURES, type Procedure, type ProcedureId } from './procedures.ts';

export type FilingQuestion = {
  readonly procedure: ProcedureId;
  readonly by: Filer;
  readonly on: Temporal.PlainDate;
};

/** The procedure with what this filer brings, or null when they cannot file it. */
export function filing({ procedure, by, on }: FilingQuestion): Decision<Procedure | null> {
  const asked = PROCEDURES[procedure];
  const { source, from, filers, bring } = asked;
  if (from && isBefore(on, from)) {
    return refused(reason('filing.not-yet', source, { procedure, from: from.toString() }));
  }
  if (!filers.includes(by)) {
    const strictly = filers.length === 1;
    return refused(reason(strictly ? 'filing.not-by-proxy' : 'filing.in-person', source, { procedure }));
  }
  return {
    answer: { ...asked, bring: [...bring, ...papersOf(by, procedure)] },
    reasons: [reason('filing.accepted', source, { procedure })],
  };
}

/** Procedures that go by a sealed answer to a letter when somebody else comes: two visits. */
export const BY_INQUIRY: ReadonlySet<ProcedureId> = new Set([
  'pin-reset',
  'suspension-lifting',
  'pinless-switch',
]);

/** What a representative brings on top. */
function papersOf(by: Filer, procedure: ProcedureId): readonly Thing[] {
  switch (by) {
    case 'self':
    case 'household-member':
      return [];
    case 'legal-representative':
      return ['proof-of-authority'];
    case 'proxy':
      return [BY_INQUIRY.has(procedure) ? 'inquiry-answer' : 'power-of-attorney'];
  }
}

const refused = (...reasons: Decision<null>['reasons']): Decision<null> => ({ answer: null, reasons });

/** The last day to file a move or a change of name; the day it happened does not count (初日不算入). */
export function filingDeadline(
  happened: Temporal.PlainDate,
  on: Temporal.PlainDate = happened,
): Decision<Temporal.PlainDate> {
  const { value: days, source } = policy('filing.days', happened);
  const until = happened.add({ days });
  const within = reason('filing.within', source, {
    from: happened.toString(),
    days,
    until: until.toString(),
  });
  return {
    answer: until,
    reasons: isAfter(on, until)
      ? [reason('filing.late', practice('住民基本台帳法の届出'), { until: until.toString() })]
      : [within],
  };
}
