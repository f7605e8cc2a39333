// 見本カード: cards of kinds that no resident of the town carries, for people who build on the card. They are made by the same
// factory and certified by the same authorities as everybody's, but belong to nobody in the register: no application,
// no arrival, serials of a range of their own, numbers from the end of the sandbox's.
import { createHmac } from 'node:crypto';
import {
  CardError,
  type CardOrder,
  type CardProfile,
  type CertificateKind,
  cardIssuerKey,
  personalise,
  sandboxSerial,
} from '@tegata/card';
import { designateIndividualNumber, reservedBody } from '@tegata/numbers';
import type { Vault } from '@tegata/office';
import { certificatePlace, certifyCard } from '../certification/card-certificates.ts';
import { substituted } from '../certification/substitutes.ts';
import type { Holder } from '../designation/register-entry.ts';
import { municipalityOf, type Premises, todayAt } from '../premises.ts';
import { datesByLaw } from './begin.ts';
import type { Factory } from './factory.ts';
import { issuingCertificate, picturesOf } from './make.ts';
import type { NextGeneration } from './next-generation.ts';

/** Which specimen is wanted. The same `ordinal` is the same card, however often it is ordered. */
export type SpecimenOrder = {
  /** 1 to 99. */
  ordinal: number;
  profile: CardProfile;
  algorithm?: CardOrder['algorithm'];
  holder: Omit<Holder, 'furigana'>;
  municipalityCode: string;
  pins?: CardOrder['pins'];
  /** JPEG. */
  photo?: Uint8Array;
};

/** What is printed on a specimen. */
export type Specimen = { cardSerial: string; issuedOn: string; expiry: string; securityCode: string };

const SERIALS_FROM = 9_000_000_000_000;
const NUMBERS_TO = 9_999_999;

/** Makes a specimen, or answers the one made before. */
export async function makeSpecimen(
  premises: Premises,
  factory: Factory & { nextGeneration: NextGeneration },
  order: SpecimenOrder,
): Promise<Specimen> {
  const { vault } = premises;
  const { holder, profile } = order;
  const cardSerial = sandboxSerial(SERIALS_FROM + order.ordinal);
  const issuedOn = todayAt(premises);
  const dates = datesByLaw(holder, issuedOn, issuedOn);
  const securityCode = codeOf(vault, cardSerial);
  const municipality = municipalityOf(premises, order.municipalityCode);
  const place = certificatePlace(municipality).code;
  const certifier = certifierOf(premises, factory, order, { cardSerial, dates, municipality });
  try {
    const { chip } = await personalise(premises.factory.storeOf(cardSerial), {
      serial: cardSerial,
      issuerKey: cardIssuerKey(vault.key('card-issuer-master'), cardSerial),
      profile,
      ...(order.algorithm && { algorithm: order.algorithm }),
      holder: {
        name: substituted(holder.name).text,
        address: substituted(holder.address).text,
        birth: Temporal.PlainDate.from(holder.birth),
        sex: holder.sex,
        number: designateIndividualNumber(reservedBody(NUMBERS_TO - order.ordinal)),
      },
      pictures: await picturesOf(holder, order.photo ?? null),
      expiry: dates.expiry,
      securityCode,
      municipality: place,
      authorities: { auth: await certifier.authority('auth'), sign: await certifier.authority('sign') },
      certify: certifier.certify,
      issuer: await factory.contents.issuerFor(place),
      batch: await factory.batch(),
      keys: factory.keys,
      ...(order.pins && { pins: order.pins }),
    });
    await chip.close();
  } catch (error) {
    if (!(error instanceof CardError && error.code === 'card.already-personalised')) throw error;
  }
  return { cardSerial, issuedOn: issuedOn.toString(), expiry: dates.expiry.toString(), securityCode };
}

/** The authorities of today's cards, or those of the next generation's. */
function certifierOf(
  premises: Premises,
  { authorities, nextGeneration }: Factory & { nextGeneration: NextGeneration },
  { algorithm, holder }: SpecimenOrder,
  card: {
    cardSerial: string;
    dates: ReturnType<typeof datesByLaw>;
    municipality: ReturnType<typeof municipalityOf>;
  },
): { authority(kind: CertificateKind): Promise<Uint8Array>; certify: CardOrder['certify'] } {
  const { cardSerial, dates, municipality } = card;
  const expiresOn = (kind: CertificateKind) => (kind === 'sign' && dates.signExpiry) || dates.authExpiry;
  if (algorithm === 'ecdsa-p384')
    return {
      authority: nextGeneration.certificate,
      certify: (publicKeySpki, kind) =>
        nextGeneration.certify({
          kind,
          publicKeySpki,
          from: premises.clock.now(),
          expiresOn: expiresOn(kind),
        }),
    };
  return {
    authority: (kind) => issuingCertificate(premises, authorities, kind),
    certify: async (publicKeySpki, kind) => {
      const full = { furigana: '', ...holder };
      const asked = {
        cardSerial,
        kind,
        publicKeySpki,
        expiresOn: expiresOn(kind),
        holder: full,
        municipality,
      };
      return (await certifyCard(authorities, asked)).certificate;
    },
  };
}

/** Nothing about a specimen is on record, so its code follows from its serial. */
function codeOf(vault: Vault, cardSerial: string): string {
  const digest = createHmac('sha256', vault.key('specimen-security-code')).update(cardSerial).digest();
  return String(digest.readUInt32BE() % 10_000).padStart(4, '0');
}
