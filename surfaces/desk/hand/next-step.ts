// What comes next for a resident (次にすること): read from the wallet and the letters, and asked of an institution only
// where they do not say it.
import type { Letter, WalletCard } from '../deps.ts';
import { formIdOf, noticeCodeOf } from '../letters/letter.ts';
import { isExpired, type Room } from '../room.ts';

export type NextStep =
  | { step: 'use' | 'unlock' | 'wait-for-notice' | 'none' }
  | { step: 'expired'; expiry: Temporal.PlainDate; formId: string | undefined }
  | { step: 'apply' | 'apply-again' | 'wait-for-card'; formId: string }
  | { step: 'reserve'; noticeCode: string }
  | { step: 'collect'; noticeCode: string; slot: string; officeId: string };

type Known = { cards: readonly WalletCard[]; letters: readonly Letter[]; today: Temporal.PlainDate };

/** Throws WireError when the institution that knows cannot be asked. */
export async function nextStep(
  { cards, letters, today }: Known,
  room: Pick<Room, 'jlis' | 'municipality'>,
): Promise<NextStep> {
  const formId = letters.map(formIdOf).find(Boolean);
  const newest = cards.at(-1);
  if (newest) {
    // The kiosk asks for this PIN; without it the card opens nothing there.
    if (!isExpired(newest, today)) return { step: newest.tries?.auth === 0 ? 'unlock' : 'use' };
    return { step: 'expired', expiry: Temporal.PlainDate.from(newest.label.expiry), formId };
  }
  const noticeCode = letters.map(noticeCodeOf).find(Boolean);
  if (noticeCode) {
    const { card, reservation } = await room.municipality.reservationByCode({ params: { noticeCode } });
    if (card.deliveredOn) return { step: 'none' };
    return reservation
      ? { step: 'collect', noticeCode, slot: reservation.slot, officeId: reservation.officeId }
      : { step: 'reserve', noticeCode };
  }
  if (!formId) return { step: 'wait-for-notice' };
  const { applications } = await room.jlis.applicationStatus({ params: { formId } });
  const state = applications.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)?.state;
  if (!state) return { step: 'apply', formId };
  if (state === 'returned') return { step: 'apply-again', formId };
  return state === 'delivered' ? { step: 'none' } : { step: 'wait-for-card', formId };
}
