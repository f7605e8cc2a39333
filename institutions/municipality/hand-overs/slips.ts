// What a resident takes home from the counter: the receipt of the card (受領書), or why it was not handed over.
import { cite, explain, type Reason } from '@tegata/law';
import type { HeldCard } from '../cards/advance.ts';
import { printable } from '../cards/notice-letter.ts';
import { officeOf, type Room } from '../room.ts';
import type { HandOver } from './tables.ts';

type Closed = HandOver & { closedAt: Temporal.Instant };

const PROCEDURE = 'マイナンバーカードの交付';

const NEXT: Record<NonNullable<HandOver['abandonedWhy']>, string> = {
  'identity-not-confirmed':
    '必要な書類をそろえて、もう一度お越しください。カードはこの窓口でお預かりしています。',
  'resident-left': 'ご都合のよいときに、もう一度お越しください。カードはこの窓口でお預かりしています。',
  'wrong-person': '交付通知書のあて名のご本人がお越しください。',
  other: 'くわしくは窓口におたずねください。カードはこの窓口でお預かりしています。',
};

/** Short and unique enough to be read over a telephone. */
const receiptNumber = ({ id }: HandOver) => id.slice(-8).toUpperCase();

/** 受領書: PDF. The same hand-over always gives the same bytes. */
export function receiptOf(room: Room, handOver: Closed, card: HeldCard): Uint8Array {
  const { press, profile } = room;
  const { holder } = card;
  const name = printable(press, holder.name);
  return press.print('deliveryReceipt', {
    office: { name: officeOf(room, handOver.officeId).name.ja, municipality: profile.name.ja },
    receiptNumber: receiptNumber(handOver),
    at: handOver.closedAt,
    holder: { name, address: printable(press, holder.address) },
    receivedBy: { as: 'holder', name },
    card: { serial: card.cardSerial, validUntil: card.expiry },
    certificates: {
      authentication: card.authExpiry,
      ...(card.signExpiry && { signature: card.signExpiry }),
    },
    returned: [],
  }).pdf;
}

/** 手続きの控え of a hand-over that stopped: PDF with the reasons and what to do next. */
export function refusalSlip(room: Room, handOver: Closed, card: HeldCard): Uint8Array {
  const { press, profile } = room;
  const office = officeOf(room, handOver.officeId);
  const why = handOver.abandonedWhy ?? 'other';
  const reasons: readonly Reason[] = handOver.identity?.confirmed ? [] : (handOver.identity?.reasons ?? []);
  return press.print('counterSlip', {
    office: { name: office.name.ja, telephone: office.telephone, municipality: profile.name.ja },
    receiptNumber: receiptNumber(handOver),
    // Somebody who is not the holder learns nothing about the holder from this slip.
    resident: why === 'wrong-person' ? '窓口にお越しの方' : printable(press, card.holder.name),
    at: handOver.closedAt,
    entries: [
      {
        procedure: PROCEDURE,
        result: why === 'identity-not-confirmed' || why === 'wrong-person' ? 'refused' : 'waiting',
        reasons: reasons.map((reason) => ({
          text: explain(reason, 'ja'),
          source: cite(reason.source, 'ja'),
        })),
        next: NEXT[why],
      },
    ],
  }).pdf;
}
