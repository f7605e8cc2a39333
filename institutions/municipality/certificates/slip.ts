// 手続きの控え of certificates: what was renewed or issued anew, until when it is valid, and why it was done.
import { cite, explain, formatDate, PROCEDURES } from '@tegata/law';
import type { HeldCard } from '../cards/advance.ts';
import { printable } from '../cards/notice-letter.ts';
import { officeOf, type Room } from '../room.ts';
import { procedureOf } from './procedure-of.ts';
import type { CertificateProcedure } from './tables.ts';

const KIND = { auth: '利用者証明用電子証明書', sign: '署名用電子証明書' } as const;

/** PDF. The same procedure in the same state always gives the same bytes. */
export function certificateSlip(room: Room, procedure: CertificateProcedure, card: HeldCard): Uint8Array {
  const { press, profile } = room;
  const office = officeOf(room, procedure.officeId);
  return press.print('counterSlip', {
    office: { name: office.name.ja, telephone: office.telephone, municipality: profile.name.ja },
    receiptNumber: procedure.id.slice(-8).toUpperCase(),
    resident: printable(press, card.holder.name),
    at: procedure.closedAt ?? procedure.openedAt,
    entries: procedure.ordered.map((one) => ({
      procedure: `${PROCEDURES[procedureOf(one)].ja}（${KIND[one.kind]}）`,
      result: one.written ? ('done' as const) : ('waiting' as const),
      reasons: one.reasons.map((reason) => ({
        text: explain(reason, 'ja'),
        source: cite(reason.source, 'ja'),
      })),
      next: one.written
        ? `新しい有効期限：${formatDate(Temporal.PlainDate.from(one.expiresOn), 'ja')}。暗証番号はこれまでと同じです。`
        : 'この電子証明書はまだカードに書かれていません。もう一度お越しください。これまでの電子証明書は、有効な間そのまま使えます。',
    })),
  }).pdf;
}
