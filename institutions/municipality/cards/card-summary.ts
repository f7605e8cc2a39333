// A card as the counter sees it: whose it is, where it stands and where it waits.
import type { CardState } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { and, desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { municipalityContract } from '../contract.ts';
import { residents } from '../register/tables.ts';
import { type Card, cards } from './tables.ts';

export type CardSummary = z.input<(typeof municipalityContract)['operations']['sendNotice']['response']>;

export function cardSummary(card: Card, holder: { name: string; furigana: string }): CardSummary {
  const { noticeCode, deliveredOn } = card;
  return {
    cardSerial: card.cardSerial,
    residentId: card.residentId,
    holderName: holder.name,
    holderFurigana: holder.furigana,
    state: card.state,
    officeId: card.officeId,
    arrivedOn: card.arrivedOn.toString(),
    expiry: card.expiry.toString(),
    ...(noticeCode !== null && { noticeCode }),
    ...(deliveredOn && { deliveredOn: deliveredOn.toString() }),
  };
}

/** Cards in a state or of a resident, the newest first. */
export async function cardSummaries(
  tx: Tx,
  { state, residentId }: { state?: string | undefined; residentId?: string | undefined },
): Promise<CardSummary[]> {
  const found = await tx
    .select()
    .from(cards)
    .innerJoin(residents, eq(residents.id, cards.residentId))
    .where(
      and(
        state === undefined ? undefined : eq(cards.state, state as CardState),
        residentId === undefined ? undefined : eq(cards.residentId, residentId),
      ),
    )
    .orderBy(desc(cards.issuedOn), desc(cards.arrivedOn), cards.cardSerial);
  return found.map(({ card, resident }) => cardSummary(card, resident));
}
