// カードの状態の変化: only as law's table says; the row stays locked until the act is over.
import { type CardEvent, nextCardState } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { eq } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import { residentById } from '../register/households.ts';
import { type Card, cards } from './tables.ts';

export type HeldCard = Card & { holder: Awaited<ReturnType<typeof residentById>> };

type Changes = Partial<Pick<Card, 'officeId' | 'noticeCode' | 'noticeSentOn' | 'deliveredOn'>>;

type CardKey = { cardSerial: string } | { noticeCode: string };

/**
 * A card with its holder, by its serial or by the code on its notice.
 * @throws MunicipalityError `municipality.card-not-found`, `municipality.notice-not-found`
 */
export async function findCard(tx: Tx, key: CardKey): Promise<HeldCard> {
  return withHolder(tx, key, await cardsBy(tx, key));
}

/** The same, locked until the act is over. */
export async function lockCard(tx: Tx, key: CardKey): Promise<HeldCard> {
  return withHolder(tx, key, await cardsBy(tx, key).for('update'));
}

function cardsBy(tx: Tx, key: CardKey) {
  const wanted =
    'cardSerial' in key
      ? eq(cards.cardSerial, key.cardSerial)
      : eq(cards.noticeCode, noticeCodeOf(key.noticeCode));
  return tx.select().from(cards).where(wanted);
}

async function withHolder(tx: Tx, key: CardKey, [card]: Card[]): Promise<HeldCard> {
  if (!card) {
    throw new MunicipalityError(
      'cardSerial' in key ? 'municipality.card-not-found' : 'municipality.notice-not-found',
    );
  }
  return { ...card, holder: await residentById(tx, card.residentId) };
}

/** The state after an event. @throws MunicipalityError `municipality.card-state` with the reasons */
function after({ state }: Card, event: CardEvent): Card['state'] {
  const { answer, reasons } = nextCardState(state, event);
  if (!answer) throw new MunicipalityError('municipality.card-state', { params: { state, event, reasons } });
  return answer;
}

/** Lets an event happen to a locked card. */
export async function advance(
  tx: Tx,
  card: HeldCard,
  event: CardEvent,
  changes: Changes = {},
): Promise<HeldCard> {
  const state = after(card, event);
  await tx
    .update(cards)
    .set({ state, ...changes })
    .where(eq(cards.cardSerial, card.cardSerial));
  return { ...card, state, ...changes };
}

/** As people type a code: any case, any width, with or without the hyphen. */
function noticeCodeOf(typed: string): string {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
