// 証明書の交付, one request at a time: lock the request → same certificate, same order → read the household as of one
// moment → may it be issued → print → bind and sign → store under the request id. A repeated order gets the same paper.
import { hash } from 'node:crypto';
import { guidebook, kioskEligibility, type Reason } from '@tegata/law';
import { PaperError, type Printed } from '@tegata/paper';
import type { InputOf } from '@tegata/wire';
import { eq } from 'drizzle-orm';
import type { municipalityContract } from '../contract.ts';
import { MunicipalityError } from '../errors.ts';
import { type Desk, type Room, today } from '../room.ts';
import { bindPaper } from './binding.ts';
import { type Holder, holderOf, kioskFacts } from './holder.ts';
import { kioskFee, offeredKinds } from './menu.ts';
import { lockRequest } from './request.ts';
import { residentRecordCopy } from './resident-record.ts';
import { type KioskRequest, kioskRequests } from './tables.ts';

type Order = InputOf<(typeof municipalityContract)['operations']['issueDocument']>['body'];

export function issueDesk(room: Room) {
  return {
    async issueDocument({ body: order }, { tx, caller }) {
      const request = await lockRequest(tx, order.requestId);
      const orderDigest = digestOf(order);
      const earlier = paperOf(request, order, orderDigest);
      if (earlier) return earlier;

      const holder = await holderOf(tx, order.certificateSerial);
      const feeYen = allowedFee(room, order, holder);
      const printed = print(room, order, holder);
      const paper = await bindPaper(printed, order, { identity: room.identity, issuedAt: room.clock.now() });
      const issued = {
        ...request,
        ...paper,
        kind: order.kind,
        feeYen,
        orderDigest,
        state: 'issued' as const,
      };
      await tx.update(kioskRequests).set(issued).where(eq(kioskRequests.requestId, order.requestId));
      const detail = {
        document: order.kind,
        resident: holder.self.id,
        members: order.members,
        kiosk: order.kioskId,
        digest: paper.binding.documentDigest,
        // The number itself is on the paper only; that it was printed is worth knowing.
        withNumber: order.items.individualNumber,
      };
      await room.note(tx, { kind: 'document.issued', subject: order.requestId, actor: caller, detail });
      return answer(issued);
    },
  } satisfies Desk<'issueDocument'>;
}

const digestOf = (order: Order) =>
  hash('sha256', JSON.stringify({ ...order, members: [...order.members].sort() }));

/** The paper this request already has, or nothing when it may still have one. */
function paperOf(request: KioskRequest, order: Order, orderDigest: string) {
  const { certificateSerial, state } = request;
  if (certificateSerial !== order.certificateSerial)
    throw new MunicipalityError('municipality.request-differs');
  if (state === 'open') return undefined;
  if (state !== 'issued') throw new MunicipalityError('municipality.request-closed', { params: { state } });
  if (request.orderDigest !== orderDigest) throw new MunicipalityError('municipality.request-differs');
  return answer(request);
}

function answer({ document, preview, sheets, feeYen, binding, signedBinding }: KioskRequest) {
  return {
    document: Buffer.from(document!).toString('base64'),
    preview: preview!,
    sheets: sheets!,
    feeYen: feeYen!,
    binding: binding!,
    signedBinding: signedBinding!,
  };
}

function notAvailable(reasons: readonly Reason[], detail?: string): MunicipalityError {
  return new MunicipalityError('municipality.not-available', {
    params: { reasons },
    ...(detail !== undefined && { detail }),
  });
}

/** Yen for one copy. The register decides again: much can change while somebody reads a menu. */
function allowedFee(room: Room, { kind, members }: Order, holder: Holder): number {
  const offered = offeredKinds(room).find((candidate) => candidate === kind);
  if (offered !== 'juminhyo') throw notAvailable([], `${kind} is not offered`);
  const { answer: allowed, reasons } = kioskEligibility(offered, kioskFacts(holder, room.press), today(room));
  if (!allowed) throw notAvailable(reasons);
  const own = new Set(holder.household.map(({ id }) => id));
  if (!members.every((member) => own.has(member))) throw notAvailable([], 'somebody of another household');
  return kioskFee(room, offered);
}

/** What the press refuses to draw, the kiosk refuses to issue: a paper is right or there is none. */
function print(room: Room, { members, items, requestId }: Order, holder: Holder): Printed {
  const chosen = holder.household.filter(({ id }) => members.includes(id));
  const copy = residentRecordCopy(holder, chosen, items, { ...room, issuedOn: today(room), requestId });
  try {
    return room.press.print('residentRecord', copy);
  } catch (error) {
    if (!(error instanceof PaperError)) throw error;
    switch (error.code) {
      case 'paper.unsupported-characters':
        throw notAvailable([{ code: 'kiosk.unsupported-characters', source: guidebook(11) }]);
      case 'paper.too-long':
      case 'paper.item-missing':
        throw notAvailable([{ code: 'kiosk.counter-only', source: guidebook(10) }], error.detail.field);
      default:
        throw error;
    }
  }
}
