// 利用制限: may this body ask for the number for this? Outside the law nobody may, and nobody need answer (guidebook p.2, p.3).
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook } from '../decision/source.ts';
import { policy, policyHistory } from '../policy/policy.ts';
import type { NumberField } from '../policy/services.ts';
import { NUMBER_PURPOSES, type NumberAsker, type NumberPurposeId, numberPurpose } from './askers.ts';

export type NumberAsked = {
  readonly asker: NumberAsker;
  /** Left out: a purpose the law does not know, such as a membership card. */
  readonly purpose?: NumberPurposeId;
  readonly on: Temporal.PlainDate;
};

/** Whether the asker may be given the number. Ask for the purpose first: it decides (p.3). */
export function mayAskForNumber({ asker, purpose, on }: NumberAsked): Decision<boolean> {
  if (!purpose) return { answer: false, reasons: [reason('number.purpose-not-in-law', guidebook(3))] };
  const { askers, source, field } = numberPurpose(purpose);
  if (!policy('number.fields', on).value.includes(field)) {
    return {
      answer: false,
      reasons: [reason('number.purpose-not-yet', source, { purpose, from: fieldFrom(field) })],
    };
  }
  return askers.includes(asker)
    ? { answer: true, reasons: [reason('number.may-ask', source, { asker, purpose })] }
    : { answer: false, reasons: [reason('number.not-this-asker', guidebook(2), { asker, purpose })] };
}

/** The day from which the law has a field. */
function fieldFrom(field: NumberField): string {
  const row = policyHistory('number.fields').find(({ value }) => value.includes(field));
  return row?.from.toString() ?? '';
}

/** What a body may ask the number for on a day; nothing for anyone outside the law. */
export function lawfulPurposes(asker: NumberAsker, on: Temporal.PlainDate): readonly NumberPurposeId[] {
  const all = Object.keys(NUMBER_PURPOSES) as NumberPurposeId[];
  return all.filter((purpose) => mayAskForNumber({ asker, purpose, on }).answer);
}
