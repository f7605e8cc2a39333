// The signed files of the 券面事項入力補助AP: the issuer's signature over number and four attributes (EF 0003), and over the
// key by which the application answers challenges (EF 0007). Runs in Node and in browsers.
import { sameBytes } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { RsaPublicKey } from '../public-key.ts';
import { readDataObject, readDataObjects } from '../tlv.ts';
import {
  type CardVerifiableCertificate,
  type ContentsRoot,
  readCardVerifiableCertificate,
  type Verdict,
  verifyCardVerifiableChain,
} from './certificate.ts';
import { readKeyObject } from './key-object.ts';
import { digestInfoOf, sha256, verifyDigestInfo } from './rsa.ts';
import { hasRightOffsets, readTemplate } from './signed-object.ts';

/** EF 0003. */
interface IntegrityRecord {
  /** SHA-256 of EF 0001 as it lies in the file, filling included. */
  readonly numberDigest: Uint8Array;
  /** SHA-256 of EF 0002 without its header and table. */
  readonly attributesDigest: Uint8Array;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** EF 0007. */
export interface SignedKey {
  readonly publicKey: RsaPublicKey;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

function readIntegrityRecord(file: Uint8Array): IntegrityRecord {
  const objects = readTemplate(file, 0xff30);
  return {
    numberDigest: objects.value(0xdf31),
    attributesDigest: objects.value(0xdf32),
    signed: objects.before(0xdf33),
    signature: objects.value(0xdf33),
  };
}

/** Reads EF 0007; throws `card.malformed`. */
export function readSignedKey(file: Uint8Array): SignedKey {
  const objects = readTemplate(file, 0xff50);
  return {
    publicKey: readKeyObject(objects.value(0xdf51)),
    signed: objects.before(0xdf52),
    signature: objects.value(0xdf52),
  };
}

/** The part of EF 0002 that EF 0003 vouches for. */
export function signedAttributes(file: Uint8Array): Uint8Array {
  const { tag, value } = readDataObject(file);
  const [, first] = readDataObjects(value);
  if (tag !== 0xff20 || first === undefined)
    throw new CardError('card.malformed', 'The attributes do not have the form they must have.');
  return value.subarray(first.start);
}

/** What a terminal read of the application; only the certificate (EF 0004) is always needed. */
export interface TextFiles {
  readonly certificate: Uint8Array;
  /** EF 0003; without it number and attributes are not checked. */
  readonly integrity?: Uint8Array;
  /** EF 0001, all 17 bytes. */
  readonly number?: Uint8Array;
  readonly attributes?: Uint8Array;
  readonly signedKey?: Uint8Array;
}

/** How each of them turned out; what was not given is not named. */
export type TextVerdicts = { -readonly [File in keyof TextFiles]: Verdict };

/**
 * Checks the files of the application down from a root the caller holds. Trust in the files says nothing about the card
 * in hand: they can be copied. For that, have the card sign a challenge and check it by the key in EF 0007.
 */
export async function verifyTextFiles(
  files: TextFiles,
  roots: readonly ContentsRoot[],
): Promise<TextVerdicts> {
  const certificate = readCardVerifiableCertificate(files.certificate);
  const above = await verifyCardVerifiableChain([certificate], roots);
  const signed = (object: { signed: Uint8Array; signature: Uint8Array }) =>
    verdict(above, certificate, object);
  const verdicts: TextVerdicts = { certificate: above };
  if (files.integrity) {
    const record = readIntegrityRecord(files.integrity);
    verdicts.integrity = await signed(record);
    const vouched = async (bytes: Uint8Array, digest: Uint8Array): Promise<Verdict> =>
      sameBytes(await sha256(bytes), digest) ? verdicts.integrity! : 'broken';
    if (files.number) verdicts.number = await vouched(files.number, record.numberDigest);
    if (files.attributes) {
      // Nobody signs the table, and readers go by it.
      const vouchedFor = await vouched(signedAttributes(files.attributes), record.attributesDigest);
      verdicts.attributes = hasRightOffsets(files.attributes, 0xdf21) ? vouchedFor : 'broken';
    }
  }
  if (files.signedKey) verdicts.signedKey = await signed(readSignedKey(files.signedKey));
  return verdicts;
}

/** How an object signed by the certified key turned out, when its certificate turned out `above`. */
export async function verdict(
  above: Verdict,
  { publicKey }: Pick<CardVerifiableCertificate, 'publicKey'>,
  {
    signed,
    signature,
  }: { readonly signed: Uint8Array | readonly Uint8Array[]; readonly signature: Uint8Array },
): Promise<Verdict> {
  const groups = signed instanceof Uint8Array ? [signed] : signed;
  if (!verifyDigestInfo(publicKey, await digestInfoOf(...groups), signature)) return 'broken';
  return above;
}
