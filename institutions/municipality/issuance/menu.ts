// 証明書のメニュー: what the holder of a certificate may have printed today, each refusal with its reasons (p.10, p.11).
import { type CertificateKind, fee, kioskEligibility, kioskOpen, type Reason } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { MunicipalityError } from '../errors.ts';
import { type Desk, type Room, today } from '../room.ts';
import { type Holder, holderOf, isRestricted, kioskFacts } from './holder.ts';
import { lockRequest } from './request.ts';
import { sweepStale } from './stale.ts';
import { kioskRequests } from './tables.ts';

export function menuDesk(room: Room) {
  return {
    async issuanceMenu({ body: { requestId, certificateSerial } }, { tx, caller }) {
      const holder = await holderOf(tx, certificateSerial);
      const swept = await sweepStale(tx, room);
      const isNew = await openRequest(tx, room, requestId, holder);
      const { profile } = room;
      const { self, household } = holder;
      const listed = isRestricted(household) ? [self] : household;
      const answer = {
        municipality: { code: profile.code, name: profile.name.ja, nameEn: profile.name.en },
        menu: offeredKinds(room).map((kind) => entry(room, kind, holder)),
        household: listed.map(({ id, name, status }) => ({
          ref: id,
          name,
          self: id === self.id,
          foreign: status !== 'citizen',
        })),
      };
      await swept.note();
      if (isNew) {
        const detail = { resident: self.id };
        await room.note(tx, { kind: 'issuance.opened', subject: requestId, actor: caller, detail });
      }
      return answer;
    },
  } satisfies Desk<'issuanceMenu'>;
}

/** Certificates this municipality offers at kiosks today. */
export function offeredKinds(room: Room): CertificateKind[] {
  const on = today(room);
  const { compare } = Temporal.PlainDate;
  return room.profile.kiosk.offered
    .filter(({ from, to }) => compare(from, on) <= 0 && (to === undefined || compare(on, to) <= 0))
    .map(({ kind }) => kind);
}

/** Yen for one copy at a kiosk today. */
export const kioskFee = (room: Room, kind: CertificateKind): number =>
  fee({ for: kind, channel: 'kiosk', on: today(room) }, room.profile.fees).answer;

function entry(room: Room, kind: CertificateKind, holder: Holder) {
  const open = kioskOpen(room.clock.now(), room.profile.kiosk.hours, kind);
  const eligible = kioskEligibility(kind, kioskFacts(holder, room.press), today(room));
  const refusals: Reason[] = [open, eligible].flatMap(({ answer, reasons }) => (answer ? [] : reasons));
  const available = refusals.length === 0;
  return {
    kind,
    available,
    feeYen: kioskFee(room, kind),
    reasons: available ? [...eligible.reasons] : refusals,
  };
}

/** True when the request is new. One request belongs to one certificate for its whole life. */
async function openRequest(
  tx: Tx,
  { clock }: Room,
  requestId: string,
  { card, self }: Holder,
): Promise<boolean> {
  const opened = await tx
    .insert(kioskRequests)
    .values({
      requestId,
      certificateSerial: card.authSerial,
      residentId: self.id,
      openedAt: clock.now(),
      state: 'open',
    })
    .onConflictDoNothing()
    .returning({ requestId: kioskRequests.requestId });
  if (opened[0]) return true;
  const { certificateSerial } = await lockRequest(tx, requestId);
  if (certificateSerial !== card.authSerial) throw new MunicipalityError('municipality.request-differs');
  return false;
}
