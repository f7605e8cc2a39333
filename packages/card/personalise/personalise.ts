// Manufacture (製造・発行) of one card: a chip makes its keys, the authorities certify them, the personal files are
// written, and the card is ready to travel to the counter with its PINs unset.
//
// Two durable steps. First the blank card with its keys, then the finished card as a whole. A factory that dies
// between them runs again and goes on with the same keys, so the certificates asked for are the same, too.
import { randomInt } from 'node:crypto';
import { AID, EF } from '../applications.ts';
import { concat, fromText } from '../bytes.ts';
import { Chip } from '../chip/chip.ts';
import { type KeyPool, keyPool } from '../chip/key-pool.ts';
import { type CardState, type ChipKeyPair, type KeyFile, withFile } from '../chip/state.ts';
import { CardError } from '../errors.ts';
import { distinctBytes, encodeSpki } from '../public-key.ts';
import type { CardStore } from '../store/card-store.ts';
import { dataObject } from '../tlv.ts';
import { blankCard, setSecret } from './blank-card.ts';
import { eraYymmdd, yyyymmdd } from './era-date.ts';
import { faceFile } from './face-file.ts';
import { availabilityFile, tokenInfoFile } from './jpki-files.ts';
import {
  attributesFile,
  basicsFile,
  type ContentsSigner,
  type FourAttributes,
  integrityFile,
  numberFile,
} from './text-files.ts';

/** 署名用 or 利用者証明用. */
export type CertificateKind = 'sign' | 'auth';

/** What a factory needs to know to make one card. */
export interface CardOrder {
  /** 15 digits. */
  readonly serial: string;
  /** `cardIssuerKey(master, serial)`. */
  readonly issuerKey: Uint8Array;
  /** `child`: no signature key and certificate (15歳未満). */
  readonly profile: 'adult' | 'child';
  readonly holder: FourAttributes & {
    /** 個人番号, 12 digits. */
    readonly number: string;
  };
  /** The picture for the chip (JPEG 2000 on the real card); absent on a baby's card. */
  readonly photo?: Uint8Array;
  readonly expiry: Temporal.PlainDate;
  /** 全国地方公共団体コード without its check digit, 5 digits. */
  readonly municipality: string;
  /** Certificates of the two authorities, DER. */
  readonly authorities: Readonly<Record<CertificateKind, Uint8Array>>;
  /** Has the key certified; called once per kind, again with the same key after an interrupted run. Answers DER. */
  readonly certify: (publicKeySpki: Uint8Array, kind: CertificateKind) => Promise<Uint8Array>;
  readonly signContents: ContentsSigner;
  /** Where key pairs come from; by default each is made when needed. */
  readonly keys?: KeyPool;
  readonly atr?: Uint8Array;
}

/** A finished card. */
export interface PersonalisedCard {
  readonly chip: Chip;
  /** セキュリティコード, four digits, printed on the card; part of 照合番号B. */
  readonly securityCode: string;
}

/**
 * Makes a card in `store` and opens it. Throws `card.already-personalised` when the store holds a finished card or one
 * begun for another serial, and `card.malformed` for an order of the wrong form or a certificate for another key.
 */
export async function personalise(store: CardStore, order: CardOrder): Promise<PersonalisedCard> {
  const keys = order.keys ?? keyPool();
  requireForms(order);
  try {
    const blank = await takeBlank(store, order, keys);
    const securityCode = String(randomInt(10_000)).padStart(4, '0');
    let card = await withCertificates(blank, order);
    card = await withPersonalFiles(card, order);
    card = withPrintedNumbers(card, order, securityCode);
    await store.save({ ...card, life: 'operational' });
    return { chip: await Chip.open(store, keys), securityCode };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function requireForms({ serial, municipality, holder }: CardOrder): void {
  const wellFormed =
    /^[0-9]{15}$/.test(serial) && /^[0-9]{5}$/.test(municipality) && /^[0-9]{12}$/.test(holder.number);
  if (!wellFormed) throw new CardError('card.malformed', 'Serial, municipality or number lack digits.');
}

async function takeBlank(store: CardStore, order: CardOrder, keys: KeyPool): Promise<CardState> {
  const begun = await store.load();
  if (begun !== undefined) {
    if (begun.life !== 'blank' || begun.serial !== order.serial)
      throw new CardError('card.already-personalised', 'The store already holds a card.');
    return begun;
  }
  const auth = await keys.take();
  const sign = order.profile === 'adult' ? await keys.take() : undefined;
  const blank = blankCard(order.serial, order.issuerKey, { auth, sign }, order.atr);
  await store.save(blank);
  return blank;
}

async function withCertificates(card: CardState, order: CardOrder): Promise<CardState> {
  const { jpki } = EF;
  const auth = await certified(card, order, 'auth', jpki.authKey, jpki.authCertificate);
  const both = await certified(auth, order, 'sign', jpki.signKey, jpki.signCertificate);
  const hasSign = keyFile(card, jpki.signKey).pending !== undefined;
  return withContents(both, AID.jpki, [
    [jpki.signAuthority, order.authorities.sign],
    [jpki.authAuthority, order.authorities.auth],
    [jpki.tokenInfo, tokenInfoFile(order.serial)],
    [jpki.availability, availabilityFile({ sign: hasSign, auth: true })],
  ]);
}

async function certified(
  card: CardState,
  order: CardOrder,
  kind: CertificateKind,
  keyFid: number,
  certificateFid: number,
): Promise<CardState> {
  const file = keyFile(card, keyFid);
  if (file.pending === undefined) return card;
  const certificate = await order.certify(encodeSpki(file.pending), kind);
  requireFor(certificate, file.pending);
  const active = { ...file, active: file.pending, pending: undefined };
  return withContents(withFile(card, AID.jpki, keyFid, active), AID.jpki, [[certificateFid, certificate]]);
}

function requireFor(certificate: Uint8Array, pair: ChipKeyPair): void {
  if (!Buffer.from(certificate).includes(distinctBytes(pair)))
    throw new CardError('card.malformed', 'The certificate is not for the key of this card.');
}

async function withPersonalFiles(card: CardState, order: CardOrder): Promise<CardState> {
  const { holder, expiry, signContents } = order;
  const number = numberFile(holder.number);
  const attributes = attributesFile(holder);
  const integrity = await integrityFile(number, attributes, signContents);
  const face = await faceFile(holder, order.photo ?? new Uint8Array(0), expiry, signContents);
  const text = withContents(card, AID.text, [
    [EF.text.number, number],
    [EF.text.attributes, attributes],
    [EF.text.integrity, integrity],
    [EF.text.basics, basicsFile()],
  ]);
  const faced = withContents(text, AID.face, [[EF.face.picture, face]]);
  const record = dataObject(0x01, fromText(order.serial + order.municipality + yyyymmdd(expiry)));
  return withFile(faced, AID.common, EF.common.serial, { type: 'records', read: 'free', records: [record] });
}

/** 照合番号A and B and the birth PIN open the face without a PIN of the holder's: they are printed on it. */
function withPrintedNumbers(card: CardState, order: CardOrder, securityCode: string): CardState {
  const birth = eraYymmdd(order.holder.birth);
  const a = fromText(order.holder.number);
  const b = concat(fromText(birth), fromText(String(order.expiry.year)), fromText(securityCode));
  const numbers: readonly [string, number, Uint8Array][] = [
    [AID.text, EF.text.numberA, a],
    [AID.text, EF.text.numberB, b],
    [AID.face, EF.face.numberA, a],
    [AID.face, EF.face.numberB, b],
    [AID.face, EF.face.birthPin, fromText(birth)],
  ];
  return numbers.reduce(
    (state, [aid, fid, value]) => withFile(state, aid, fid, setSecret(fileOf(state, aid, fid), value)),
    card,
  );
}

function withContents(card: CardState, aid: string, contents: readonly [number, Uint8Array][]): CardState {
  return contents.reduce((state, [fid, content]) => {
    const file = fileOf(state, aid, fid);
    if (file?.type !== 'transparent') throw new TypeError(`${aid} has no file ${fid}`);
    return withFile(state, aid, fid, { ...file, content: new Uint8Array(content) });
  }, card);
}

function keyFile(card: CardState, fid: number): KeyFile {
  const file = fileOf(card, AID.jpki, fid);
  if (file?.type !== 'key') throw new TypeError(`no key ${fid}`);
  return file;
}

function fileOf(card: CardState, aid: string, fid: number) {
  return card.applications.find((application) => application.aid === aid)?.files.get(fid);
}
