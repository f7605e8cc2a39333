// 交付の終わり: the card is the resident's, or goes back to the safe. Either happens once, however often it is sent.
import { currentCorrelation, withCorrelation } from '@tegata/wire';
import { eq } from 'drizzle-orm';
import { advance } from '../cards/advance.ts';
import { MunicipalityError } from '../errors.ts';
import { reservations } from '../reservations/tables.ts';
import { type Desk, type Room, today } from '../room.ts';
import { lockHandOver, pinsNeeded, refuseClosed } from './hand-over.ts';
import { receiptOf, refusalSlip } from './slips.ts';
import { handOvers } from './tables.ts';

/** Queue of handed-over cards that J-LIS has to hear of. */
const ACTIVATION = 'card-activation';

type ToActivate = { cardSerial: string; deliveredOn: string; correlation?: string };

const base64 = (pdf: Uint8Array) => Buffer.from(pdf).toString('base64');

export function completionDesk(room: Room) {
  return {
    async completeHandOver({ params: { handOverId }, body }, { tx, caller }) {
      const { handOver, card } = await lockHandOver(tx, handOverId);
      if (handOver.step === 'done') return delivered(room, handOver, card);
      refuseClosed(handOver);
      if (handOver.step !== 'pins') throw new MunicipalityError('municipality.identity-not-confirmed');
      const missing = pinsNeeded(card).filter((pin) => !body.pinsSet.includes(pin));
      if (missing.length > 0)
        throw new MunicipalityError('municipality.pins-missing', { params: { missing } });

      const deliveredOn = today(room);
      const handed = await advance(tx, card, 'deliver', { deliveredOn });
      const closed = { ...handOver, step: 'done' as const, closedAt: room.clock.now() };
      await tx
        .update(handOvers)
        .set({ step: closed.step, closedAt: closed.closedAt })
        .where(eq(handOvers.id, handOverId));
      await tx.delete(reservations).where(eq(reservations.cardSerial, card.cardSerial));
      const told: ToActivate = { cardSerial: card.cardSerial, deliveredOn: deliveredOn.toString() };
      const correlation = currentCorrelation();
      await room.ledger.outbox.enqueue(tx, ACTIVATION, { ...told, correlation });
      const answer = delivered(room, closed, handed);
      const entry = { subject: card.cardSerial, actor: caller };
      await room.note(tx, {
        ...entry,
        kind: 'pins.set',
        detail: { handOver: handOverId, pins: pinsNeeded(card) },
      });
      await room.note(tx, {
        ...entry,
        kind: 'card.delivered',
        detail: { handOver: handOverId, resident: card.residentId },
      });
      return answer;
    },

    async abandonHandOver({ params: { handOverId }, body: { why } }, { tx, caller }) {
      const { handOver, card } = await lockHandOver(tx, handOverId);
      if (handOver.step === 'done') refuseClosed(handOver);
      const closed = {
        ...handOver,
        step: 'abandoned' as const,
        abandonedWhy: handOver.abandonedWhy ?? why,
        closedAt: handOver.closedAt ?? room.clock.now(),
      };
      if (handOver.step !== 'abandoned') {
        const { step, abandonedWhy, closedAt } = closed;
        await tx.update(handOvers).set({ step, abandonedWhy, closedAt }).where(eq(handOvers.id, handOverId));
        const detail = { handOver: handOverId, why };
        await room.note(tx, { kind: 'hand-over.abandoned', subject: card.cardSerial, actor: caller, detail });
      }
      return {
        cardSerial: card.cardSerial,
        state: card.state,
        slip: base64(refusalSlip(room, closed, card)),
      };
    },
  } satisfies Desk<'completeHandOver' | 'abandonHandOver'>;
}

type Locked = Awaited<ReturnType<typeof lockHandOver>>;

function delivered(room: Room, handOver: Locked['handOver'], card: Locked['card']) {
  const { cardSerial, state, deliveredOn } = card;
  const slip = receiptOf(room, { ...handOver, closedAt: handOver.closedAt! }, card);
  return { cardSerial, state, deliveredOn: deliveredOn!.toString(), slip: base64(slip) };
}

/** Starts telling J-LIS of handed-over cards, so that their certificates are accepted from now on. */
export async function startActivation(room: Room): Promise<void> {
  await room.ledger.outbox.work<ToActivate>(
    ACTIVATION,
    ({ id, payload: { cardSerial, deliveredOn, correlation } }) =>
      withCorrelation(correlation ?? id, async () => {
        await room.jlis.activateCard({ deliveredOn }, { params: { cardSerial }, id });
      }),
  );
}
