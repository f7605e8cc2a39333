// カードの到着と在庫: J-LIS ships a card, the ward counts it in and can say where each one stands.
import { nextCardState } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { eq } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import { residentById } from '../register/households.ts';
import { residents } from '../register/tables.ts';
import type { Desk, Room } from '../room.ts';
import { today } from '../room.ts';
import { areaOf } from './area.ts';
import { cardSummaries } from './card-summary.ts';
import { type Card, cards } from './tables.ts';

export function stock(room: Room) {
  return {
    async cardArrived({ body }, { tx, caller }) {
      const { cardSerial, formId, authCertificate, signCertificate } = body;
      const holder = await residentOf(tx, body.addressee);
      const arrived: Omit<Card, 'noticeCode' | 'noticeSentOn' | 'deliveredOn' | 'authSince'> = {
        cardSerial,
        residentId: holder.id,
        formId,
        state: nextCardState('manufacturing', 'arrive').answer!,
        officeId: areaOf(room.profile, holder.address).officeId,
        issuedOn: Temporal.PlainDate.from(body.issuedOn),
        expiry: Temporal.PlainDate.from(body.expiry),
        arrivedOn: today(room),
        authSerial: authCertificate.serial,
        authExpiry: Temporal.PlainDate.from(authCertificate.expiry),
        signSerial: signCertificate?.serial ?? null,
        signExpiry: signCertificate ? Temporal.PlainDate.from(signCertificate.expiry) : null,
      };
      const counted = await tx.insert(cards).values(arrived).onConflictDoNothing().returning();
      if (counted[0]) {
        const detail = { resident: holder.id, office: arrived.officeId };
        await room.note(tx, { kind: 'card.arrived', subject: cardSerial, actor: caller, detail });
        return { cardSerial, state: arrived.state };
      }
      return { cardSerial, state: await stateOfSame(tx, arrived) };
    },

    async cards({ query }, { tx }) {
      return { cards: await cardSummaries(tx, query) };
    },
  } satisfies Desk<'cardArrived' | 'cards'>;
}

async function residentOf(tx: Tx, addressee: string) {
  const [found] = await tx
    .select({ id: residents.id })
    .from(residents)
    .where(eq(residents.addressee, addressee));
  if (!found) throw new MunicipalityError('municipality.resident-not-found');
  return residentById(tx, found.id);
}

/** The same shipment announced again changes nothing; another one under the same serial is a fault. */
async function stateOfSame(
  tx: Tx,
  arrived: Pick<Card, 'cardSerial' | 'residentId' | 'formId' | 'authSerial' | 'signSerial'>,
) {
  const [known] = await tx.select().from(cards).where(eq(cards.cardSerial, arrived.cardSerial));
  const same =
    known?.residentId === arrived.residentId &&
    known.formId === arrived.formId &&
    known.authSerial === arrived.authSerial &&
    known.signSerial === arrived.signSerial;
  if (!same) throw new MunicipalityError('municipality.card-differs');
  return known.state;
}
