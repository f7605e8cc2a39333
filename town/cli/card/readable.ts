// What can be read off a card, each with the secret that opens it and the form it comes in.
import type { CardFace, MyNumberCard, Secret } from '@tegata/card';
import { eraBirth } from './pin-source.ts';

/** How the holder lets the card be read: the card text PIN, or a number printed on the card. */
export type OpenBy = 'pin' | 'number-a' | 'number-b';

/** A card whose asked secret was verified. */
export interface Reading {
  readonly card: MyNumberCard;
  readonly by: OpenBy;
  /** Verifies a secret that was read off the card itself. */
  verify(secret: Secret, value: string): Promise<void>;
}

/** Values for people and programs, or bytes for a file. */
export type Found =
  | { readonly values: Readonly<Record<string, unknown>> }
  | { readonly bytes: Uint8Array; readonly extension: 'png' | 'jp2' | 'der' };

interface Item {
  readonly says: string;
  /** The secret its holder is asked for, if any. */
  asks(by: OpenBy, card: MyNumberCard): Secret | undefined;
  read(reading: Reading): Promise<Found>;
}

const nothing = (): undefined => undefined;
const forFace = (by: OpenBy): Secret =>
  by === 'pin' ? 'text' : by === 'number-a' ? 'faceNumberA' : 'faceNumberB';

export const READABLE = {
  number: {
    says: 'the individual number, by the card text PIN (or check number A)',
    asks: (by) => (by === 'pin' ? 'text' : 'textNumberA'),
    read: async ({ card }) => ({ values: { number: await card.readNumber() } }),
  },
  attributes: {
    says: 'name, address, date of birth and sex, by the card text PIN (or check number B)',
    asks: (by) => (by === 'pin' ? 'text' : 'textNumberB'),
    read: async ({ card }) => ({ values: { ...(await card.readAttributes()) } }),
  },
  face: {
    says: 'what is printed, without the pictures, by the card text PIN (or check number A or B)',
    asks: forFace,
    read: async (reading) => {
      const { birth, sex, expiry, photo } = await face(reading);
      return { values: { birth, sex, expiry, photoBytes: photo?.length ?? 0 } };
    },
  },
  photo: picture('photo', 'jp2', 'the photograph, JPEG 2000'),
  'name-picture': picture('name', 'png', 'the drawn name, PNG'),
  'address-picture': picture('address', 'png', 'the drawn address, PNG'),
  'code-picture': picture('securityCode', 'png', 'the drawn security code, PNG'),
  'number-picture': {
    says: 'the drawn individual number, PNG, by the card text PIN (or check number A)',
    asks: (by) => (by === 'pin' ? 'text' : 'faceNumberA'),
    read: async (reading) => {
      await openFace(reading);
      return { bytes: await reading.card.readNumberPicture(), extension: 'png' };
    },
  },
  age: {
    says: 'the date of birth alone, as a proof of age, by the card text PIN (or the date itself)',
    asks: (by) => (by === 'pin' ? 'text' : 'faceBirth'),
    read: async ({ card, by, verify }) => {
      if (by === 'pin') await verify('faceBirth', eraBirth((await card.readAttributes()).birth));
      return { values: { birth: (await card.readAgeRecord()).birth } };
    },
  },
  record: {
    says: 'serial, municipality and expiry, without a PIN',
    asks: nothing,
    read: async ({ card }) => ({ values: { ...(await card.readCardRecord()) } }),
  },
  token: {
    says: 'the token information of the JPKI application, without a PIN',
    asks: nothing,
    read: async ({ card }) => ({ values: { ...(await card.readTokenInfo()) } }),
  },
  objects: {
    says: 'what GET DATA tells, without a PIN',
    asks: nothing,
    read: async ({ card }) => ({ values: inHex(await card.readCardObjects()) }),
  },
  'auth-certificate': certificate('auth', 'the authentication certificate; in a phone by its PIN'),
  'sign-certificate': certificate('sign', 'the signature certificate, by the signature password'),
  'auth-ca': certificate('auth-ca', 'the authority of the authentication certificate'),
  'sign-ca': certificate('sign-ca', 'the authority of the signature certificate'),
} as const satisfies Readonly<Record<string, Item>>;

export type Readable = keyof typeof READABLE;

function certificate(which: 'auth' | 'sign' | 'auth-ca' | 'sign-ca', says: string): Item {
  return {
    says,
    asks: (_by, { token }) => {
      const inPhone = token === 'android' || token === 'iphone';
      return which === 'sign' || (which === 'auth' && inPhone) ? which : undefined;
    },
    read: async ({ card }) => ({ bytes: await card.readCertificate(which), extension: 'der' }),
  };
}

function picture(
  name: 'photo' | 'name' | 'address' | 'securityCode',
  extension: 'png' | 'jp2',
  says: string,
): Item {
  return {
    says,
    asks: forFace,
    read: async (reading) => ({ bytes: (await face(reading))[name] ?? new Uint8Array(0), extension }),
  };
}

async function face(reading: Reading): Promise<CardFace> {
  await openFace(reading);
  return reading.card.readFace();
}

/** 照合番号A is the individual number: who knows the card text PIN can read it, and need not type it. */
async function openFace({ card, by, verify }: Reading): Promise<void> {
  if (by === 'pin') await verify('faceNumberA', await card.readNumber());
}

function inHex(values: object): Record<string, unknown> {
  const pairs = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? value.toHex().toUpperCase() : value,
  ]);
  return Object.fromEntries(pairs);
}
