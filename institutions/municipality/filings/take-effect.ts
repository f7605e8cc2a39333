// 届出の効力: on its day a filing is written into the register, moves the person's cards as law's table of states says, and
// goes to J-LIS — all in one transaction, so that no half of it is ever seen.
import { CARD_TRANSITIONS, type CardEvent, type CardState } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { currentCorrelation } from '@tegata/wire';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { advance, lockCard } from '../cards/advance.ts';
import { type Card, cards } from '../cards/tables.ts';
import { MunicipalityError } from '../errors.ts';
import type { Resident } from '../register/tables.ts';
import { reservations } from '../reservations/tables.ts';
import type { Room } from '../room.ts';
import type { FilingKind } from './kinds.ts';
import { type Filing, filings } from './tables.ts';
import { TELLING, type ToTell } from './tell.ts';

const IN_HAND: readonly CardState[] = ['in-use', 'suspended'];

/**
 * The card that a filing about a card means: the one in the person's hands.
 * @throws MunicipalityError `municipality.no-card`, `municipality.card-state`
 */
export async function cardInHand(tx: Tx, { id }: Pick<Resident, 'id'>, kind: FilingKind): Promise<Card> {
  const held = await tx
    .select()
    .from(cards)
    .where(and(eq(cards.residentId, id), inArray(cards.state, [...IN_HAND])))
    .orderBy(desc(cards.issuedOn), desc(cards.deliveredOn));
  const [event] = kind.card ?? [];
  const fitting = event ? held.find(({ state }) => CARD_TRANSITIONS[state][event]) : held[0];
  if (fitting) return fitting;
  const [other] = held;
  if (!other) throw new MunicipalityError('municipality.no-card');
  throw new MunicipalityError('municipality.card-state', { params: { state: other.state, event } });
}

/**
 * Moves what the filing is about and queues the message to J-LIS; the record in the register is written already. The
 * journal is for the caller to write, at the end of everything.
 */
export async function putInForce(tx: Tx, room: Room, filing: Filing, kind: FilingKind): Promise<Filing> {
  await moveCards(tx, filing, kind);
  const { rows } = await tx.execute<{ n: string }>(sql`SELECT nextval('filing_count') AS n`);
  const count = Number(rows[0]!.n);
  await tx.update(filings).set({ state: 'accepted', count }).where(eq(filings.id, filing.id));
  const message: ToTell = { residentId: filing.residentId, count, correlation: currentCorrelation() };
  await room.ledger.outbox.enqueue(tx, TELLING, message);
  return { ...filing, state: 'accepted', count };
}

async function moveCards(tx: Tx, filing: Filing, { card: events = [] }: FilingKind): Promise<void> {
  if (filing.cardSerial) {
    let card = await lockCard(tx, { cardSerial: filing.cardSerial });
    for (const event of events) card = await advance(tx, card, event);
    return;
  }
  // A card that goes on abroad stays what it was.
  if (filing.consequences.card === 'valid') return;
  const of = eq(cards.residentId, filing.residentId);
  const mine = await tx
    .select({ cardSerial: cards.cardSerial })
    .from(cards)
    .where(of)
    .orderBy(cards.cardSerial);
  for (const { cardSerial } of mine) await lapse(tx, cardSerial, events);
}

/** A card that is over already stays as it is; one that waits for its pick-up need not be kept a place. */
async function lapse(tx: Tx, cardSerial: string, events: readonly CardEvent[]): Promise<void> {
  let card = await lockCard(tx, { cardSerial });
  for (const event of events) {
    if (!CARD_TRANSITIONS[card.state][event]) return;
    card = await advance(tx, card, event);
  }
  await tx.delete(reservations).where(eq(reservations.cardSerial, cardSerial));
}
