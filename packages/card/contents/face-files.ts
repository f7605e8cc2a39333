// The signed files of the 券面事項確認AP: the age record (EF 0001), the card's face (EF 0002) and the drawn individual
// number (EF 0005). Each carries the card's own public key, so that a challenge proves the card. Runs in Node and in
// browsers.
import { toText } from '../bytes.ts';
import type { RsaPublicKey } from '../public-key.ts';
import {
  type ContentsRoot,
  readCardVerifiableCertificate,
  type Verdict,
  verifyCardVerifiableChain,
} from './certificate.ts';
import { readKeyObject } from './key-object.ts';
import { hasRightOffsets, isoDateOf, readTemplate } from './signed-object.ts';
import { verdict } from './text-files.ts';

interface Signed {
  /** The card's own key, the same in all three files. */
  readonly cardKey: RsaPublicKey;
  readonly signed: Uint8Array | readonly Uint8Array[];
  readonly signature: Uint8Array;
}

/** EF 0001: the least that tells an age. */
export interface AgeRecord extends Signed {
  /** ISO 8601. */
  readonly birth: string;
}

/** EF 0002. Pictures are whole files; absent where the card's object is empty. */
export interface CardFace extends Signed {
  /** ISO 8601. */
  readonly birth: string;
  readonly sex: string;
  /** PNG, one bit deep. */
  readonly name: Uint8Array | undefined;
  /** PNG, one bit deep. */
  readonly address: Uint8Array | undefined;
  /** JPEG 2000 (JP2), greyscale; a baby's card has none. */
  readonly photo: Uint8Array | undefined;
  /** ISO 8601; not signed. */
  readonly expiry: string;
  /** PNG of 24 × 12; not signed. */
  readonly securityCode: Uint8Array | undefined;
}

/** EF 0005. */
export interface NumberPicture extends Signed {
  /** PNG of 72 × 12. */
  readonly picture: Uint8Array;
}

/** EF 0003, free to read; nothing signs it. */
export interface FaceBasics {
  readonly keyId: Uint8Array;
  readonly version: number;
  /** 全国地方公共団体コード without its check digit. */
  readonly municipality: string;
}

/** Reads EF 0001; throws `card.malformed`. */
export function readAgeRecord(file: Uint8Array): AgeRecord {
  const objects = readTemplate(file, 0xff10);
  return {
    birth: isoDateOf(objects.value(0xdf11)),
    cardKey: readKeyObject(objects.value(0xdf12)),
    signed: objects.before(0xdf13),
    signature: objects.value(0xdf13),
  };
}

/** Reads EF 0002; throws `card.malformed`. */
export function readCardFace(file: Uint8Array): CardFace {
  const objects = readTemplate(file, 0xff20);
  const picture = (tag: number): Uint8Array | undefined => {
    const bytes = objects.value(tag);
    return bytes.length === 0 ? undefined : bytes;
  };
  return {
    birth: isoDateOf(objects.value(0xdf22)),
    sex: toText(objects.value(0xdf23)),
    cardKey: readKeyObject(objects.value(0xdf24)),
    name: picture(0xdf25),
    address: picture(0xdf26),
    photo: picture(0xdf27),
    expiry: isoDateOf(objects.value(0xdf29)),
    securityCode: picture(0xdf2a),
    signed: [
      objects.encoded(0xdf22, 0xdf23, 0xdf24),
      objects.encoded(0xdf25, 0xdf26),
      objects.encoded(0xdf27),
    ],
    signature: objects.value(0xdf28),
  };
}

/** Reads EF 0005; throws `card.malformed`. */
export function readNumberPicture(file: Uint8Array): NumberPicture {
  const objects = readTemplate(file, 0xff40);
  return {
    picture: objects.value(0xdf41),
    cardKey: readKeyObject(objects.value(0xdf42)),
    signed: objects.before(0xdf43),
    signature: objects.value(0xdf43),
  };
}

/** Reads EF 0003; throws `card.malformed`. */
export function readFaceBasics(file: Uint8Array): FaceBasics {
  const objects = readTemplate(file, 0xff30);
  return {
    keyId: objects.value(0xdf32),
    version: objects.value(0xdf33)[0] ?? 0,
    municipality: toText(objects.value(0xdf34)),
  };
}

/** What a terminal read of the application; only the certificate (EF 0004) is always needed. */
export interface FaceFiles {
  readonly certificate: Uint8Array;
  readonly ageRecord?: Uint8Array;
  readonly face?: Uint8Array;
  readonly numberPicture?: Uint8Array;
}

/** How each of them turned out; what was not given is not named. */
export type FaceVerdicts = { -readonly [File in keyof FaceFiles]: Verdict };

/** Checks the files of the application down from a root the caller holds; see `verifyTextFiles` for what that proves. */
export async function verifyFaceFiles(
  files: FaceFiles,
  roots: readonly ContentsRoot[],
): Promise<FaceVerdicts> {
  const certificate = readCardVerifiableCertificate(files.certificate);
  const above = await verifyCardVerifiableChain([certificate], roots);
  const verdicts: FaceVerdicts = { certificate: above };
  const { ageRecord, face, numberPicture } = files;
  if (ageRecord) verdicts.ageRecord = await verdict(above, certificate, readAgeRecord(ageRecord));
  if (face) {
    const signed = await verdict(above, certificate, readCardFace(face));
    verdicts.face = hasRightOffsets(face, 0xdf21) ? signed : 'broken';
  }
  if (numberPicture)
    verdicts.numberPicture = await verdict(above, certificate, readNumberPicture(numberPicture));
  return verdicts;
}
