// カードの製造: a chip makes its keys, the authorities certify them, the personal files are written, and the finished card is
// on record. Every step may be cut off and done again: the serial, the keys in the chip and the certificates' request
// ids are the same the second time, so there is never a second card.
import {
  AID,
  CardError,
  type CardStore,
  type ContentsSigner,
  cardIssuerKey,
  EF,
  type KeyPool,
  personalise,
} from '@tegata/card';
import { currentCorrelation } from '@tegata/wire';
import { and, eq } from 'drizzle-orm';
import { photoPlace } from '../applications/apply.ts';
import { chipPicture } from '../applications/photo.ts';
import type { Authorities } from '../certification/authorities.ts';
import { certificatePlace, certificateSerialsOf, certifyCard } from '../certification/card-certificates.ts';
import { substituted } from '../certification/substitutes.ts';
import { openNumber } from '../designation/register-entry.ts';
import { municipalityOf, type Premises, send, workThrough } from '../premises.ts';
import { type Begun, beginCard } from './begin.ts';
import { MANUFACTURE_QUEUE, SHIPMENT_QUEUE } from './queues.ts';
import { cards } from './tables.ts';

export type Factory = {
  authorities: Authorities;
  signContents: ContentsSigner;
  keys: KeyPool;
};

/** Chips that are made at the same time; most of it is waiting for key pairs. */
const LINES = 4;

export const securityCodePlace = (cardSerial: string): string => `card:${cardSerial}:security-code`;

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
  const photo =
    application.sealedPhoto &&
    (await chipPicture(vault.open(photoPlace(application.id), application.sealedPhoto)));
  const [authGeneration, signGeneration] = await Promise.all(
    (['auth', 'sign'] as const).map((each) => issuingCertificate(premises, factory.authorities, each)),
  );
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
      ...(photo && { photo }),
      expiry: card.expiry,
      municipality: certificatePlace(municipality).code,
      authorities: { auth: authGeneration!, sign: signGeneration! },
      certify: async (publicKeySpki, certificateKind) => {
        const expiresOn = certificateKind === 'auth' ? card.authExpiry : card.signExpiry;
        if (!expiresOn) throw new TypeError('no signature certificate for this card');
        const order = { cardSerial, kind: certificateKind, publicKeySpki, expiresOn, holder, municipality };
        return (await certifyCard(factory.authorities, order)).certificate;
      },
      signContents: factory.signContents,
      keys: factory.keys,
    });
    await chip.close();
  } catch (error) {
    // Finished before, and only the record is missing.
    if (!(error instanceof CardError && error.code === 'card.already-personalised')) throw error;
  }
}

/** The CA certificate that goes onto the card: of the generation that issues now. */
async function issuingCertificate({ clock }: Premises, authorities: Authorities, kind: 'auth' | 'sign') {
  const now = clock.now();
  const all = await authorities.generations(kind);
  return all.findLast(({ notBefore }) => Temporal.Instant.compare(notBefore, now) <= 0)?.certificate.der;
}

async function enterMade(premises: Premises, { card: { cardSerial }, application }: Begun): Promise<void> {
  const { ledger, office, vault } = premises;
  const securityCode = await printedSecurityCode(premises.factory.storeOf(cardSerial));
  const serials = await certificateSerialsOf(premises, cardSerial);
  await ledger.transaction(async (tx) => {
    const made = await tx
      .update(cards)
      .set({ state: 'made', sealedSecurityCode: vault.seal(securityCodePlace(cardSerial), securityCode) })
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

/** セキュリティコード as the factory wrote it into the chip: the last four digits of 照合番号B. */
async function printedSecurityCode(store: CardStore): Promise<string> {
  try {
    const state = await store.load();
    const text = state?.applications.find(({ aid }) => aid === AID.text);
    const numberB = text?.files.get(EF.text.numberB);
    if (numberB?.type !== 'pin' || !numberB.value) throw new TypeError('the chip carries no security code');
    return new TextDecoder().decode(numberB.value.subarray(-4));
  } finally {
    await store.close();
  }
}
