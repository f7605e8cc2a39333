// What is wrong with the answers, in the reader's words (エラーの文言).
import type { Faults, FieldName } from './answers.ts';
import type { Teller } from './teller.ts';

/** By field, as the page kit shows them. */
export function faultMessages({ t }: Pick<Teller, 't'>, faults: Faults): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [
      field,
      t(`planner.fault.${fault}`, { field: labelOf(field as FieldName, t) }),
    ]),
  );
}

const labelOf = (field: FieldName, t: Teller['t']) =>
  field === 'happened' ? t('planner.happened') : t(`planner.field.${field}`);
