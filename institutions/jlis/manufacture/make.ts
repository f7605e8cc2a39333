// カードの製造: a chip makes its keys, the authorities certify them, the personal files are written, and the finished card is
// on record. Every step may be cut off and done again: the serial, the keys in the chip and the certificates' request
// ids are the same the second time, so there is never a second card.
import { CardError, type CardOrder, cardIssuerKey, personalise } from '@tegata/card';
import { currentCorrelation } from '@tegata/wire';
import { and, eq } from 'drizzle-orm';
import { photoPlace } from '../applications/apply.ts';
import { chipPicture } from '../applications/photo.ts';
import type { Authorities } from '../certification/authorities.ts';
import { certificatePlace, certificateSerialsOf, certifyCard } from '../certification/card-certificates.ts';
import { substituted } from '../certification/substitutes.ts';
import { type Holder, openNumber } from '../designation/register-entry.ts';
import { municipalityOf, type Premises, send, workThrough } from '../premises.ts';
import { type Begun, beginCard } from './begin.ts';
import type { Factory } from './factory.ts';
import { MANUFACTURE_QUEUE, SHIPMENT_QUEUE } from './queues.ts';
import { openSecurityCode } from './security-code.ts';
import { cards } from './tables.ts';
import { writtenPicture } from './written-picture.ts';

/** Chips that are made at the same time; most of it is waiting for key pairs. */
const LINES = 4;

/** Makes the cards of accepted applications until the ledger's outbox stops. */
export function manufactureCards(premises: Premises, factory: Factory): Promise<void> {
  return workThrough<{ applicationId: string }>(
    premises,
    MANUFACTURE_QUEUE,
    LINES,
    async ({ applicationId }) => {
      const begun = await beginCard(premises, applicationId);
      if (begun?.card.state !== 'begun') return;
      await makeChip(premises, factory, begun);
      await enterMade(premises, begun);
    },
  );
}

async function makeChip(premises: Premises, factory: Factory, begun: Begun): Promise<void> {
  const { vault } = premises;
  const { card, holder, person, application } = begun;
  const { cardSerial, kind } = card;
  const municipality = municipalityOf(premises, card.municipalityCode);
  const place = certificatePlace(municipality).code;
  const [pictures, issuer, batch, auth, sign] = await Promise.all([
    picturesOf(
      holder,
      application.sealedPhoto && vault.open(photoPlace(application.id), application.sealedPhoto),
    ),
    factory.contents.issuerFor(place),
    factory.batch(),
    issuingCertificate(premises, factory.authorities, 'auth'),
    issuingCertificate(premises, factory.authorities, 'sign'),
  ]);
  try {
    const { chip } = await personalise(premises.factory.storeOf(cardSerial), {
      serial: cardSerial,
      issuerKey: cardIssuerKey(vault.key('card-issuer-master'), cardSerial),
      profile: kind,
      holder: {
        name: substituted(holder.name).text,
        address: substituted(holder.address).text,
        birth: Temporal.PlainDate.from(holder.birth),
        sex: holder.sex,
        number: openNumber(vault, person),
      },
      pictures,
      expiry: card.expiry,
      securityCode: openSecurityCode(vault, card),
      municipality: place,
      authorities: { auth, sign },
      certify: async (publicKeySpki, certificateKind) => {
        const expiresOn = certificateKind === 'auth' ? card.authExpiry : card.signExpiry;
        if (!expiresOn) throw new TypeError('no signature certificate for this card');
        const order = { cardSerial, kind: certificateKind, publicKeySpki, expiresOn, holder, municipality };
        return (await certifyCard(factory.authorities, order)).certificate;
      },
      issuer,
      batch,
      keys: factory.keys,
    });
    await chip.close();
  } catch (error) {
    // Finished before, and only the record is missing.
    if (!(error instanceof CardError && error.code === 'card.already-personalised')) throw error;
  }
}

/** The CA certificate that goes onto the card: of the generation that issues now. */
export async function issuingCertificate(
  { clock }: Premises,
  authorities: Authorities,
  kind: 'auth' | 'sign',
) {
  const now = clock.now();
  const all = await authorities.generations(kind);
  const issuing = all.findLast(({ notBefore }) => Temporal.Instant.compare(notBefore, now) <= 0);
  if (!issuing) throw new TypeError(`no generation of the ${kind} authority issues now`);
  return issuing.certificate.der;
}

/** What is drawn on the face: name and address as registered, with every variant of a character. */
export async function picturesOf(
  { name, address }: Pick<Holder, 'name' | 'address'>,
  picture: Uint8Array | null,
): Promise<CardOrder['pictures']> {
  const [writtenName, writtenAddress, photo] = await Promise.all([
    writtenPicture(name),
    writtenPicture(address),
    picture && chipPicture(picture),
  ]);
  return { name: writtenName, address: writtenAddress, ...(photo && { photo }) };
}

async function enterMade(premises: Premises, { card: { cardSerial }, application }: Begun): Promise<void> {
  const { ledger, office } = premises;
  const serials = await certificateSerialsOf(premises, cardSerial);
  await ledger.transaction(async (tx) => {
    const made = await tx
      .update(cards)
      .set({ state: 'made' })
      .where(and(eq(cards.cardSerial, cardSerial), eq(cards.state, 'begun')))
      .returning();
    if (made.length === 0) return;
    await send(premises, tx, SHIPMENT_QUEUE, { cardSerial }, currentCorrelation());
    await office.note(tx, {
      kind: 'card.manufactured',
      subject: cardSerial,
      actor: 'jlis',
      detail: { application: application.id, ...serials },
    });
  });
}
