// 証明書の交付: same certificate, same order → read the household as of one moment → may it be issued → print → bind
// and sign → lock the request, look whether the register still says the same, store under the request id.
import { hash } from 'node:crypto';
import { guidebook, kioskEligibility, type Reason } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { PaperError, type Printed } from '@tegata/paper';
import type { InputOf } from '@tegata/wire';
import { eq } from 'drizzle-orm';
import type { municipalityContract } from '../contract.ts';
import { MunicipalityError } from '../errors.ts';
import { type Desk, type Room, today } from '../room.ts';
import { type BoundPaper, bindPaper } from './binding.ts';
import { type Holder, holderOf, kioskFacts } from './holder.ts';
import { kioskFee, offeredKinds } from './menu.ts';
import { lockRequest } from './request.ts';
import { residentRecordCopy } from './resident-record.ts';
import { type KioskRequest, kioskRequests } from './tables.ts';
import { turns } from './turns.ts';

type Order = InputOf<(typeof municipalityContract)['operations']['issueDocument']>['body'];

/** The press works on one thread, so more at once would only hold connections while they wait for it. */
const AT_ONCE = 4;

export function issueDesk(room: Room) {
  const inTurn = turns(AT_ONCE);
  return {
    issueDocument: {
      async before({ body: order }, { caller }) {
        const issued = await inTurn(() => issue(room, order, caller));
        return () => issued;
      },
    },
  } satisfies Desk<'issueDocument'>;
}

/** The paper of an order, once: whoever repeats it, at the same time or later, gets the first one. */
async function issue(room: Room, order: Order, caller: string) {
  const { ledger } = room;
  const read = await ledger.transaction(async (tx) => {
    const earlier = paperOf(await lockRequest(tx, order.requestId), order);
    return earlier ?? (await holderOf(tx, order.certificateSerial));
  });
  if ('document' in read) return read;
  // Printed between two transactions: no connection is held while the press works.
  const made = await paperFor(room, order, read);
  return ledger.transaction(async (tx) => {
    const request = await lockRequest(tx, order.requestId);
    const earlier = paperOf(request, order);
    if (earlier) return earlier;
    // What changed in the register while the press worked counts: then the paper is made anew, here.
    const now = await holderOf(tx, order.certificateSerial);
    const paper = same(read, now) ? made : await paperFor(room, order, now);
    return store(tx, room, { request, order, paper, holder: now, caller });
  });
}

type Paper = BoundPaper & { feeYen: number };

/** Decides, prints, binds. @throws MunicipalityError `municipality.not-available`, `municipality.number-not-designated` */
async function paperFor(room: Room, order: Order, holder: Holder): Promise<Paper> {
  const feeYen = allowedFee(room, order, holder);
  const printed = print(room, order, holder);
  const bound = await bindPaper(printed, order, { identity: room.identity, issuedAt: room.clock.now() });
  return { ...bound, feeYen };
}

const same = (one: Holder, other: Holder) => JSON.stringify(one) === JSON.stringify(other);

type Act = { request: KioskRequest; order: Order; paper: Paper; holder: Holder; caller: string };

async function store(tx: Tx, room: Room, { request, order, paper, holder, caller }: Act) {
  const { kind, requestId } = order;
  const issued = { ...request, ...paper, kind, orderDigest: digestOf(order), state: 'issued' as const };
  await tx.update(kioskRequests).set(issued).where(eq(kioskRequests.requestId, requestId));
  const detail = {
    document: kind,
    resident: holder.self.id,
    members: order.members,
    kiosk: order.kioskId,
    digest: paper.binding.documentDigest,
    // The number itself is on the paper only; that it was printed is worth knowing.
    withNumber: order.items.individualNumber,
  };
  await room.note(tx, { kind: 'document.issued', subject: requestId, actor: caller, detail });
  return answer(issued);
}

const digestOf = (order: Order) =>
  hash('sha256', JSON.stringify({ ...order, members: [...order.members].sort() }));

/** The paper this request already has, or nothing when it may still have one. */
function paperOf(request: KioskRequest, order: Order) {
  const { certificateSerial, state } = request;
  if (certificateSerial !== order.certificateSerial)
    throw new MunicipalityError('municipality.request-differs');
  if (state === 'open') return undefined;
  if (state !== 'issued') throw new MunicipalityError('municipality.request-closed', { params: { state } });
  if (request.orderDigest !== digestOf(order)) throw new MunicipalityError('municipality.request-differs');
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
