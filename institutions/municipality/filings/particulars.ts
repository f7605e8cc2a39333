// 届出の内容: what a filing says, and whether it says everything that its kind asks for.
import { MunicipalityError } from '../errors.ts';
import type { FilingInput, Particulars } from './input.ts';
import type { FilingKind } from './kinds.ts';

/**
 * The days that a filing of this kind can name: what happened lies behind, what is planned may lie ahead.
 * @throws MunicipalityError `municipality.date-impossible`
 */
export function happenedOn(
  { on }: Pick<FilingInput, 'on'>,
  { when }: FilingKind,
  resident: { becameResidentOn: Temporal.PlainDate; birth: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  if (when === 'today') return today;
  if (on === undefined) throw missing('on');
  const day = Temporal.PlainDate.from(on);
  const { compare } = Temporal.PlainDate;
  const tooLate = when === 'past' && compare(day, today) > 0;
  if (tooLate || compare(day, resident.becameResidentOn) < 0 || compare(day, resident.birth) < 0)
    throw new MunicipalityError('municipality.date-impossible', { params: { field: 'on' } });
  return day;
}

/** @throws MunicipalityError `municipality.particulars-missing` with the field */
export function requireParticulars(particulars: Particulars, { needs, needsOne = [] }: FilingKind): void {
  const said = (field: keyof Particulars) => particulars[field] !== undefined;
  const [lacking] = needs.filter((field) => !said(field));
  if (lacking) throw missing(lacking);
  if (needsOne.length > 0 && !needsOne.some(said)) throw missing(needsOne[0]!);
}

const missing = (field: string) =>
  new MunicipalityError('municipality.particulars-missing', { params: { field } });
