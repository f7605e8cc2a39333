// GET DATA at the level of the card manager (ISO/IEC 7816-4, 11.4.3): what the card tells anybody about itself before an
// application is chosen. Phones have nothing there.
import { SW } from '../apdu/status.ts';
import { DATA_OBJECT } from '../applications.ts';
import { toText } from '../bytes.ts';
import type { CardChannel } from './card-channel.ts';
import { isoDate } from './personal-files.ts';
import { statusError } from './status-error.ts';

/** What a card answered; what it does not have is not named. */
export interface CardObjects {
  readonly issuerKeyId?: Uint8Array;
  readonly cardId?: string;
  /** GlobalPlatform card recognition data. */
  readonly recognition?: Uint8Array;
  /** 全国地方公共団体コード without its check digit. */
  readonly municipality?: string;
  /** ISO 8601. */
  readonly expiry?: string;
  readonly intermediateKeyId?: Uint8Array;
  /** Certificate of the intermediate key. */
  readonly upperCertificate?: Uint8Array;
  /** Certificate under the intermediate key. */
  readonly lowerCertificate?: Uint8Array;
  /** The ATR of the contact interface, whole; a contactless reader shows another. */
  readonly contactAtr?: Uint8Array;
}

const OBJECT_NOT_FOUND = 0x6a88;
const LONGEST = 65_536;
/** TS of the direct convention, which the object leaves out. */
const DIRECT_CONVENTION = 0x3b;

/** One object by its tag; `undefined` when the card does not have it. Leaves the current application. */
export async function readObject(card: CardChannel, tag: number): Promise<Uint8Array | undefined> {
  await card.enterManager();
  const get = (le: number) => card.exchange(0x00, 0xca, tag >> 8, tag & 0xff, undefined, le);
  let { sw, body } = await get(256);
  // A large object wants a large Le.
  if (sw === SW.wrongLength) ({ sw, body } = await get(LONGEST));
  if (sw === SW.ok) return body;
  if (sw === OBJECT_NOT_FOUND || sw === SW.unknownInstruction || sw === SW.wrongLength) return undefined;
  throw statusError(sw);
}

/** Every known object. Costs no PIN. */
export async function readCardObjects(card: CardChannel): Promise<CardObjects> {
  const found: { -readonly [Name in keyof CardObjects]: CardObjects[Name] } = {};
  const take = async (tag: number, use: (value: Uint8Array) => void): Promise<void> => {
    const value = await readObject(card, tag);
    if (value && value.length > 0) use(value);
  };
  await take(DATA_OBJECT.issuer, (value) => (found.issuerKeyId = value));
  await take(DATA_OBJECT.cardId, (value) => (found.cardId = toText(value)));
  await take(DATA_OBJECT.recognition, (value) => (found.recognition = value));
  await take(DATA_OBJECT.municipality, (value) => (found.municipality = toText(value)));
  await take(DATA_OBJECT.expiry, (value) => (found.expiry = isoDate(toText(value))));
  await take(DATA_OBJECT.intermediateKey, (value) => (found.intermediateKeyId = value));
  await take(DATA_OBJECT.upperCertificate, (value) => (found.upperCertificate = value));
  await take(DATA_OBJECT.lowerCertificate, (value) => (found.lowerCertificate = value));
  await take(
    DATA_OBJECT.contactAtr,
    (value) => (found.contactAtr = Uint8Array.of(DIRECT_CONVENTION, ...value)),
  );
  return found;
}
