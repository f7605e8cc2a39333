// 市区町村への送付: the card is printed and goes to its municipality, which is told what has come.
import { municipalityContract } from '@tegata/municipality/contract';
import { and, eq, inArray } from 'drizzle-orm';
import { photoPlace } from '../applications/apply.ts';
import { statesBefore } from '../applications/states.ts';
import { cardApplications } from '../applications/tables.ts';
import { certificateSerialsOf } from '../certification/card-certificates.ts';
import { openHolder, type RegisterRow } from '../designation/register-entry.ts';
import { registerEntries } from '../designation/tables.ts';
import { type Premises, workThrough } from '../premises.ts';
import { SHIPMENT_QUEUE } from './queues.ts';
import { openSecurityCode } from './security-code.ts';
import { type CardRow, cards } from './tables.ts';

type Shipment = {
  card: CardRow;
  person: RegisterRow;
  application: typeof cardApplications.$inferSelect;
};

/** Ships finished cards until the ledger's outbox stops. */
export function shipCards(premises: Premises): Promise<void> {
  const municipality = premises.office.caller(municipalityContract);
  return workThrough<{ cardSerial: string }>(premises, SHIPMENT_QUEUE, 4, async ({ cardSerial }, id) => {
    const shipment = await shipmentOf(premises, cardSerial);
    if (shipment?.card.state === 'made') await printAndDispatch(premises, shipment);
    else if (shipment?.card.state !== 'dispatched') return;

    const { card, person } = shipment;
    const { auth, sign } = await certificateSerialsOf(premises, cardSerial);
    await municipality.cardArrived(
      {
        cardSerial,
        addressee: person.addressee,
        formId: person.formId,
        issuedOn: card.issuedOn.toString(),
        expiry: card.expiry.toString(),
        authCertificate: { serial: auth!, expiry: card.authExpiry.toString() },
        ...(sign &&
          card.signExpiry && { signCertificate: { serial: sign, expiry: card.signExpiry.toString() } }),
      },
      // The same message again is the same arrival.
      { id },
    );
    await enterShipped(premises, shipment);
  });
}

async function shipmentOf({ ledger }: Premises, cardSerial: string): Promise<Shipment | undefined> {
  const [found] = await ledger
    .db()
    .select({ card: cards, person: registerEntries, application: cardApplications })
    .from(cards)
    .innerJoin(registerEntries, eq(registerEntries.id, cards.registerId))
    .innerJoin(cardApplications, eq(cardApplications.id, cards.applicationId))
    .where(eq(cards.cardSerial, cardSerial));
  return found;
}

/** On record before the municipality hears of it: a label is never written again once a card may be in somebody's hand. */
async function printAndDispatch(
  { ledger, vault, factory }: Premises,
  { card, person, application }: Shipment,
): Promise<void> {
  const { cardSerial, kind, municipalityCode } = card;
  const { name, address, birth, sex } = openHolder(vault, person);
  const { sealedPhoto } = application;
  await factory.ship({
    cardSerial,
    addressee: person.addressee,
    formId: person.formId,
    holderName: name,
    address,
    birth,
    sex,
    kind,
    issuedOn: card.issuedOn.toString(),
    expiry: card.expiry.toString(),
    municipalityCode,
    securityCode: openSecurityCode(vault, card),
    ...(sealedPhoto && { photo: vault.open(photoPlace(application.id), sealedPhoto).toBase64() }),
  });
  await ledger
    .db()
    .update(cards)
    .set({ state: 'dispatched' })
    .where(and(eq(cards.cardSerial, cardSerial), eq(cards.state, 'made')));
}

async function enterShipped(premises: Premises, { card, application }: Shipment): Promise<void> {
  const { ledger, office, clock } = premises;
  const { cardSerial } = card;
  await ledger.transaction(async (tx) => {
    await tx
      .update(cards)
      .set({ state: 'shipped' })
      .where(and(eq(cards.cardSerial, cardSerial), eq(cards.state, 'dispatched')));
    await tx
      .update(cardApplications)
      .set({ state: 'shipped', changedAt: clock.now() })
      .where(
        and(eq(cardApplications.id, application.id), inArray(cardApplications.state, statesBefore('ship'))),
      );
    // The picture is on the card now and needed nowhere else.
    await tx
      .update(cardApplications)
      .set({ sealedPhoto: null })
      .where(eq(cardApplications.id, application.id));
    await office.note(tx, {
      kind: 'card.shipped',
      subject: cardSerial,
      actor: 'jlis',
      detail: { application: application.id, municipality: card.municipalityCode },
    });
  });
}
