// What each leading character lays on the counter to show who they are (本人確認書類, guidebook p.3).
import type { IdentityDocumentId } from '@tegata/law';
import type { Person } from './person.ts';

/** A document as a clerk reads it; `kind` is an id of law's list. It bears the register's name and birth date. */
export type Paper = { kind: IdentityDocumentId; validUntil?: Temporal.PlainDate };

/** Papers that suffice for the hand-over of a card on a day. */
export function papersOf(
  person: Pick<Person, 'birth' | 'status' | 'stayUntil'>,
  on: Temporal.PlainDate,
): Paper[] {
  const soon = on.add({ years: 2 });
  if (person.status === 'special-permanent') {
    return [{ kind: 'special-permanent-resident-certificate', validUntil: soon }];
  }
  if (person.status !== 'citizen') return [{ kind: 'residence-card', validUntil: person.stayUntil ?? soon }];
  const age = person.birth.until(on, { largestUnit: 'years' }).years;
  if (age >= 80) return [{ kind: 'care-insurance-card' }, { kind: 'pension-handbook' }];
  return [{ kind: age < 18 ? 'passport' : 'driving-licence', validUntil: soon }];
}
