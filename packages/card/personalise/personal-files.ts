// Writes what is about the holder into a card that has its keys: the files of the 券面 applications, the open records,
// and the numbers printed on the face, which open them. A card without an application gets none of its files.
import { AID, EF } from '../applications.ts';
import { concat, fromText } from '../bytes.ts';
import { type CardState, withFile } from '../chip/state.ts';
import type { RsaPublicKey } from '../public-key.ts';
import { setSecret } from './blank-card.ts';
import type { CardOrder } from './card-order.ts';
import { eraYymmdd } from './era-date.ts';
import { ageRecordFile, faceBasicsFile, faceFile, numberPictureFile } from './face-files.ts';
import { cardManagerObjects, serialRecord } from './open-files.ts';
import { fileOf, withContents } from './state-files.ts';
import {
  attributesFile,
  integrityFile,
  numberFile,
  sessionKeyFile,
  signedKeyFile,
  textBasicsFile,
} from './text-files.ts';

/** The card with everything that is about its holder. */
export async function withPersonalFiles(card: CardState, order: CardOrder): Promise<CardState> {
  let written = card;
  if (carries(card, AID.text)) written = await withTextFiles(written, order);
  if (carries(card, AID.face)) written = await withFaceFiles(written, order);
  return withPrintedNumbers(withOpenFiles(written, order), order);
}

async function withTextFiles(card: CardState, { holder, issuer }: CardOrder): Promise<CardState> {
  const { text } = EF;
  const number = numberFile(holder.number);
  const attributes = attributesFile(holder);
  const { certificate, sign } = issuer.text;
  return withContents(card, AID.text, [
    [text.number, number],
    [text.attributes, attributes],
    [text.integrity, await integrityFile(number, attributes, sign)],
    [text.certificate, certificate],
    [text.basics, textBasicsFile()],
    [text.sessionPublicKey, sessionKeyFile(publicKey(card, AID.text, text.sessionKey))],
    [text.internalPublicKey, await signedKeyFile(publicKey(card, AID.text, text.internalKey), sign)],
  ]);
}

async function withFaceFiles(card: CardState, order: CardOrder): Promise<CardState> {
  const { face } = EF;
  const { holder, pictures, municipality } = order;
  const { certificate, sign } = order.issuer.face;
  const cardKey = publicKey(card, AID.face, face.cardKey);
  return withContents(card, AID.face, [
    [face.age, await ageRecordFile(holder.birth, cardKey, sign)],
    [face.picture, await faceFile({ ...order, pictures }, cardKey, sign)],
    [face.basics, faceBasicsFile(municipality)],
    [face.certificate, certificate],
    [face.numberPicture, await numberPictureFile(holder.number, cardKey, sign)],
  ]);
}

function withOpenFiles(card: CardState, order: CardOrder): CardState {
  const { common, register } = EF;
  const reference = [order.issuer.cardManager.issuerId];
  const records: readonly [string, number, readonly Uint8Array[]][] = [
    [AID.common, common.serial, [serialRecord(order)]],
    [AID.common, common.keyReference, reference],
    // The same sixteen bytes in both applications, as measured; which key they name is not known.
    [AID.register, register.keyReference, reference],
  ];
  const written = records
    .filter(([aid]) => carries(card, aid))
    .reduce(
      (state, [aid, fid, content]) =>
        withFile(state, aid, fid, { type: 'records', read: 'free', records: content }),
      card,
    );
  // A phone's secure element answers for itself; its card manager is not the issuer's.
  if (card.form === 'phone') return written;
  return { ...written, dataObjects: cardManagerObjects(order, order.issuer) };
}

/** 照合番号A and B and the birth PIN open the face without a PIN of the holder's: they are printed on it. */
function withPrintedNumbers(card: CardState, { holder, expiry, securityCode }: CardOrder): CardState {
  const birth = fromText(eraYymmdd(holder.birth));
  const a = fromText(holder.number);
  const b = concat(birth, fromText(String(expiry.year)), fromText(securityCode));
  const numbers: readonly [string, number, Uint8Array][] = [
    [AID.text, EF.text.numberA, a],
    [AID.text, EF.text.numberB, b],
    [AID.face, EF.face.numberA, a],
    [AID.face, EF.face.numberB, b],
    [AID.face, EF.face.birthPin, birth],
  ];
  return numbers
    .filter(([aid]) => carries(card, aid))
    .reduce(
      (state, [aid, fid, value]) => withFile(state, aid, fid, setSecret(fileOf(state, aid, fid), value)),
      card,
    );
}

function carries(card: CardState, aid: string): boolean {
  return card.applications.some((application) => application.aid === aid);
}

/** The public half of a key that the 券面 applications own; those are RSA on every kind of card. */
function publicKey(card: CardState, aid: string, fid: number): RsaPublicKey {
  const file = fileOf(card, aid, fid);
  if (file?.type !== 'key' || file.active?.scheme !== 'rsa-2048')
    throw new TypeError(`${aid} has no key ${fid}`);
  return file.active;
}
