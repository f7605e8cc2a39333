// 交付前設定と交付通知書: the card is made ready, and its holder learns by letter that it waits.
import { randomInt } from 'node:crypto';
import { currentCorrelation, withCorrelation } from '@tegata/wire';
import { type Desk, officeOf, type Room, today } from '../room.ts';
import { advance, findCard, type HeldCard, lockCard } from './advance.ts';
import { cardSummary } from './card-summary.ts';
import { noticeLetter, pickUpUntil } from './notice-letter.ts';

/** Queue of notices to be printed and posted. */
const NOTICE = 'card-notice';

type ToPost = { cardSerial: string; correlation?: string };

/** Characters that cannot be taken for another one when a notice is read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

export function notices(room: Room) {
  return {
    async sendNotice({ params: { cardSerial }, body: { officeId } }, { tx, caller }) {
      officeOf(room, officeId);
      const card = await lockCard(tx, { cardSerial });
      // The clerk pressed twice: the notice is on its way.
      if (card.state === 'notice-sent' && card.officeId === officeId) return cardSummary(card, card.holder);
      const changes = { officeId, noticeCode: card.noticeCode ?? newCode(), noticeSentOn: today(room) };
      const sent = await advance(tx, card, 'send-notice', changes);
      const { outbox } = room.ledger;
      await outbox.enqueue(tx, NOTICE, { cardSerial, correlation: currentCorrelation() });
      const detail = { office: officeId, resident: card.residentId };
      await room.note(tx, { kind: 'notice.sent', subject: cardSerial, actor: caller, detail });
      return cardSummary(sent, card.holder);
    },
  } satisfies Desk<'sendNotice'>;
}

/** Starts printing and posting; the post office takes the same letter once, however often it is brought. */
export async function startNotices(room: Room): Promise<void> {
  await room.ledger.outbox.work<ToPost>(NOTICE, ({ id, payload: { cardSerial, correlation } }) =>
    withCorrelation(correlation ?? id, async () => {
      const card = await room.ledger.transaction((tx) => findCard(tx, { cardSerial }));
      await post(room, card, id);
    }),
  );
}

async function post(room: Room, card: HeldCard, id: string): Promise<void> {
  const { noticeCode, noticeSentOn, officeId } = card;
  if (!noticeCode || !noticeSentOn) throw new Error(`card without a notice: ${card.state}`);
  const office = officeOf(room, officeId);
  const letter = noticeLetter(room, { ...card, noticeCode }, office, noticeSentOn);
  await room.post.deliver({
    id,
    at: room.clock.now().toString(),
    from: room.identity.name,
    to: card.holder.addressee,
    kind: 'card-notice',
    title: { ja: 'マイナンバーカード交付通知書', en: 'Your My Number Card has arrived' },
    body: {
      noticeCode,
      officeId,
      cardSerial: card.cardSerial,
      pickUpUntil: pickUpUntil(room.profile, noticeSentOn, card.expiry).toString(),
    },
    pdf: room.press.print('cardNotice', letter).pdf,
  });
}

/** Eight characters drawn by lot, `K7QM-2X9D`: knowing one's own tells nothing of another's. */
function newCode(): string {
  const draw = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${draw()}-${draw()}`;
}
