// 交付の一件: found or begun, and shown so that any clerk can go on with it.
import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { and, eq, inArray } from 'drizzle-orm';
import { findCard, type HeldCard, lockCard } from '../cards/advance.ts';
import { cardSummary } from '../cards/card-summary.ts';
import { MunicipalityError } from '../errors.ts';
import { residentSummary } from '../register/resident-summary.ts';
import { type Desk, officeOf, type Room, today } from '../room.ts';
import { type HandOver, handOvers } from './tables.ts';

const WAITING = ['notice-sent', 'reserved'] as const;
const OPEN = ['identity', 'pins'] as const;

export function handOverDesk(room: Room) {
  return {
    async openHandOver({ body }, { tx, caller }) {
      const { id: officeId } = officeOf(room, body.officeId);
      const card = await lockCard(tx, { noticeCode: body.noticeCode });
      // After a crash or a second press of the button the clerk finds the hand-over as it was.
      const begun = await openOf(tx, card);
      if (begun) return shown(begun, card);
      refuseUnlessWaiting(card, today(room));
      const handOver = await begin(tx, room, card, { officeId, clerk: body.clerk });
      const detail = { handOver: handOver.id, office: officeId, clerk: body.clerk };
      await room.note(tx, { kind: 'hand-over.opened', subject: card.cardSerial, actor: caller, detail });
      return shown(handOver, card);
    },

    async handOver({ params: { handOverId } }, { tx }) {
      const handOver = await handOverById(tx, handOverId);
      const card = await findCard(tx, handOver);
      const { step, identity } = handOver;
      return {
        ...shown(handOver, card),
        step,
        ...(identity && { identity: { ...identity, reasons: [...identity.reasons] } }),
      };
    },
  } satisfies Desk<'openHandOver' | 'handOver'>;
}

/** @throws MunicipalityError `municipality.hand-over-not-found` */
export async function handOverById(tx: Tx, id: string): Promise<HandOver> {
  const [handOver] = await tx.select().from(handOvers).where(eq(handOvers.id, id));
  if (!handOver) throw new MunicipalityError('municipality.hand-over-not-found');
  return handOver;
}

/**
 * A hand-over with its card, both locked for an act. Card first, as everywhere, so that acts never wait in a circle.
 * @throws MunicipalityError `municipality.hand-over-not-found`
 */
export async function lockHandOver(tx: Tx, id: string): Promise<{ handOver: HandOver; card: HeldCard }> {
  const { cardSerial } = await handOverById(tx, id);
  const card = await lockCard(tx, { cardSerial });
  const [handOver] = await tx.select().from(handOvers).where(eq(handOvers.id, id)).for('update');
  return { handOver: handOver!, card };
}

/** @throws MunicipalityError `municipality.hand-over-closed` */
export function refuseClosed({ step }: HandOver): void {
  if (step === 'done' || step === 'abandoned') {
    throw new MunicipalityError('municipality.hand-over-closed', { params: { step } });
  }
}

/** 設定する暗証番号: three, and the signature PIN where there is a signature certificate (guidebook p.8). */
export function pinsNeeded({ signSerial }: { signSerial: string | null }) {
  const sign = signSerial === null ? [] : (['sign'] as const);
  return ['auth' as const, ...sign, 'register' as const, 'text' as const];
}

function shown({ id }: HandOver, card: HeldCard) {
  const { holder } = card;
  return {
    handOverId: id,
    card: cardSummary(card, holder),
    resident: residentSummary(holder, holder.address),
    pinsNeeded: pinsNeeded(card),
  };
}

async function openOf(tx: Tx, { cardSerial }: HeldCard): Promise<HandOver | undefined> {
  const [begun] = await tx
    .select()
    .from(handOvers)
    .where(and(eq(handOvers.cardSerial, cardSerial), inArray(handOvers.step, OPEN)));
  return begun;
}

function refuseUnlessWaiting({ state, expiry }: HeldCard, now: Temporal.PlainDate): void {
  const waiting = (WAITING as readonly string[]).includes(state);
  const expired = Temporal.PlainDate.compare(expiry, now) < 0;
  if (waiting && !expired) return;
  const params = { state: expired ? 'lapsed-expiry' : state, event: 'deliver' };
  throw new MunicipalityError('municipality.card-state', { params });
}

async function begin(
  tx: Tx,
  { clock }: Room,
  { cardSerial, residentId }: HeldCard,
  where: { officeId: string; clerk: string },
): Promise<HandOver> {
  const [handOver] = await tx
    .insert(handOvers)
    .values({
      id: randomUUIDv7(),
      cardSerial,
      residentId,
      ...where,
      step: 'identity',
      openedAt: clock.now(),
    })
    .returning();
  return handOver!;
}
