// Is what the card says what the issuer wrote, and is this the card it was written on? The first by the issuer's
// signatures, down from roots the caller holds; the second by a challenge, because signed files can be copied.
import { EF } from '../applications.ts';
import type { ContentsRoot, Verdict } from '../contents/certificate.ts';
import {
  type FaceVerdicts,
  readAgeRecord,
  readCardFace,
  readNumberPicture,
  verifyFaceFiles,
} from '../contents/face-files.ts';
import { digestInfoOf, verifyDigestInfo } from '../contents/rsa.ts';
import { readSignedKey, type TextVerdicts, verifyTextFiles } from '../contents/text-files.ts';
import { CardError } from '../errors.ts';
import type { RsaPublicKey } from '../public-key.ts';
import type { CardChannel } from './card-channel.ts';

/** What was checked, each by name. `card`: it answered a challenge with the key the issuer vouches for. */
export type ContentsVerdicts<Application extends 'text' | 'face'> = {
  readonly card?: Verdict;
} & Readonly<Application extends 'text' ? TextVerdicts : FaceVerdicts>;

const CHALLENGE_BYTES = 32;
const SIGNATURE_BYTES = 256;

/** Reads what the verified secrets open, and checks it. */
export async function checkText(
  card: CardChannel,
  roots: readonly ContentsRoot[],
): Promise<ContentsVerdicts<'text'>> {
  const certificate = await card.requireFile('text', EF.text.certificate);
  const files = await opened(card, 'text', {
    integrity: EF.text.integrity,
    number: EF.text.number,
    attributes: EF.text.attributes,
    signedKey: EF.text.internalPublicKey,
  });
  const verdicts = await verifyTextFiles({ certificate, ...files }, roots);
  if (!files.signedKey) return verdicts;
  const { publicKey } = readSignedKey(files.signedKey);
  return { ...verdicts, card: (await answersFor(card, publicKey)) ? verdicts.signedKey! : 'broken' };
}

/** As `checkText`, for the 券面事項確認AP. */
export async function checkFace(
  card: CardChannel,
  roots: readonly ContentsRoot[],
): Promise<ContentsVerdicts<'face'>> {
  const certificate = await card.requireFile('face', EF.face.certificate);
  const files = await opened(card, 'face', {
    ageRecord: EF.face.age,
    face: EF.face.picture,
    numberPicture: EF.face.numberPicture,
  });
  const verdicts = await verifyFaceFiles({ certificate, ...files }, roots);
  const vouched = [
    files.face && { verdict: verdicts.face!, key: readCardFace(files.face).cardKey },
    files.ageRecord && { verdict: verdicts.ageRecord!, key: readAgeRecord(files.ageRecord).cardKey },
    files.numberPicture && {
      verdict: verdicts.numberPicture!,
      key: readNumberPicture(files.numberPicture).cardKey,
    },
  ].find((each) => each !== undefined);
  if (!vouched) return verdicts;
  return { ...verdicts, card: (await answersFor(card, vouched.key)) ? vouched.verdict : 'broken' };
}

/** The files of an application that are there and open now. */
async function opened<Name extends string>(
  card: CardChannel,
  application: 'text' | 'face',
  places: Readonly<Record<Name, number>>,
): Promise<Partial<Record<Name, Uint8Array>>> {
  const files: Partial<Record<Name, Uint8Array>> = {};
  for (const name of Object.keys(places) as Name[]) {
    const file = await readIfOpen(card, application, places[name]);
    if (file && file.length > 0) files[name] = file;
  }
  return files;
}

async function readIfOpen(card: CardChannel, application: 'text' | 'face', fid: number) {
  try {
    return await card.readFile(application, fid);
  } catch (error) {
    if (error instanceof CardError && error.code === 'card.pin-required') return undefined;
    throw error;
  }
}

/** Whether the application's own key (P2 00, no PIN) signs a challenge nobody could foresee. */
async function answersFor(card: CardChannel, key: RsaPublicKey): Promise<boolean> {
  const challenge = crypto.getRandomValues(new Uint8Array(CHALLENGE_BYTES));
  const digestInfo = await digestInfoOf(challenge);
  const signature = await card.command(0x80, 0x2a, 0x00, 0x00, digestInfo, SIGNATURE_BYTES);
  return verifyDigestInfo(key, digestInfo, signature);
}
