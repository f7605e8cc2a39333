// The card-verifiable certificate (CV証明書) of the 券面 applications and the card manager: 証明者鍵ID, 被証明者鍵ID, a key, and
// the signature of the first key's owner. It carries no dates and no names; whom to trust is decided by key id. Runs in
// Node and in browsers.
import { concat, sameBytes } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { RsaPublicKey } from '../public-key.ts';
import { dataObject, readDataObjects } from '../tlv.ts';
import { KEY_ID_BYTES } from './key-id.ts';
import { encodeKeyObject, KEY_OBJECT_BYTES, readKeyObject } from './key-object.ts';
import { digestInfoOf, verifyDigestInfo } from './rsa.ts';

/** Signs exactly the given DigestInfo (DER) by PKCS#1 v1.5 with a key for card contents, 2048 bits. */
export type ContentsSigner = (digestInfo: Uint8Array) => Promise<Uint8Array>;

export interface CardVerifiableCertificate {
  /** 証明者鍵ID: the key that signed it. */
  readonly issuerKeyId: Uint8Array;
  /** 被証明者鍵ID: the key it certifies. */
  readonly subjectKeyId: Uint8Array;
  readonly publicKey: RsaPublicKey;
  /** The 297 bytes that are signed. */
  readonly body: Uint8Array;
  readonly signature: Uint8Array;
}

/** A root that a verifier holds: a certificate names it and does not carry it. */
export interface ContentsRoot {
  readonly keyId: Uint8Array;
  readonly publicKey: RsaPublicKey;
}

/** How a signed object turned out. `unknown-authority`: nothing was checked, because no root of that key id is held. */
export type Verdict = 'holds' | 'broken' | 'unknown-authority';

const TEMPLATE = 0x7f21;
const BODY = 0x5f4e;
const SIGNATURE = 0x5f37;

/** Issues a certificate; 568 bytes. */
export async function issueCardVerifiableCertificate(
  issuer: { readonly keyId: Uint8Array; readonly sign: ContentsSigner },
  subject: ContentsRoot,
): Promise<Uint8Array> {
  const body = concat(issuer.keyId, subject.keyId, encodeKeyObject(subject.publicKey));
  const signature = await issuer.sign(await digestInfoOf(body));
  return dataObject(TEMPLATE, dataObject(BODY, body), dataObject(SIGNATURE, signature));
}

/** Reads a certificate as an EF holds it, or without its template as GET DATA answers; throws `card.malformed`. */
export function readCardVerifiableCertificate(bytes: Uint8Array): CardVerifiableCertificate {
  const outer = readDataObjects(bytes);
  const [body, signature] = outer[0]?.tag === TEMPLATE ? readDataObjects(outer[0].value) : outer;
  if (
    body?.tag !== BODY ||
    body.value.length !== 2 * KEY_ID_BYTES + KEY_OBJECT_BYTES ||
    signature?.tag !== SIGNATURE
  )
    throw new CardError(
      'card.malformed',
      'A card-verifiable certificate does not have the form it must have.',
    );
  return {
    issuerKeyId: body.value.subarray(0, KEY_ID_BYTES),
    subjectKeyId: body.value.subarray(KEY_ID_BYTES, 2 * KEY_ID_BYTES),
    publicKey: readKeyObject(body.value.subarray(2 * KEY_ID_BYTES)),
    body: body.value,
    signature: signature.value,
  };
}

/** Checks a chain, the highest first: its first under one of `roots`, every other under the one before it. */
export async function verifyCardVerifiableChain(
  chain: readonly CardVerifiableCertificate[],
  roots: readonly ContentsRoot[],
): Promise<Verdict> {
  const [first] = chain;
  if (first === undefined) throw new RangeError('an empty chain verifies nothing');
  let above = roots.find((root) => sameBytes(root.keyId, first.issuerKeyId));
  if (above === undefined) return 'unknown-authority';
  for (const { issuerKeyId, subjectKeyId, publicKey, body, signature } of chain) {
    const signed =
      sameBytes(issuerKeyId, above.keyId) &&
      verifyDigestInfo(above.publicKey, await digestInfoOf(body), signature);
    if (!signed) return 'broken';
    above = { keyId: subjectKeyId, publicKey };
  }
  return 'holds';
}
