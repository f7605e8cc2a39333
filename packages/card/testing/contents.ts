// An issuer of card contents for the tests of this package, with keys made once per process.
import { constants, generateKeyPairSync, privateEncrypt } from 'node:crypto';
import {
  type ContentsKey,
  type ContentsKeyName,
  type ContentsRootName,
  contentsIssuer,
  contentsRoots,
} from '../personalise/contents-issuer.ts';
import type { RsaPublicKey } from '../public-key.ts';

/** A key that signs DigestInfos, with its public half. */
export function contentsKey(): ContentsKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n, e } = publicKey.export({ format: 'jwk' }) as { n: string; e: string };
  const bytes = (text: string) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  return {
    publicKey: { modulus: bytes(n), exponent: bytes(e) },
    sign: async (digestInfo) =>
      new Uint8Array(privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, digestInfo)),
  };
}

const [root, key] = [contentsKey(), contentsKey()];
const roots = {
  cardManager: root,
  face: root,
  text: root,
  terminals: contentsKey(),
} satisfies Record<ContentsRootName, ContentsKey>;
const keys = { intermediate: key, cardManager: key, face: key, text: key } satisfies Record<
  ContentsKeyName,
  ContentsKey
>;

/** Vouches for terminals, for tests that play one. */
export const terminalAuthority = roots.terminals;

/** What a verifier of these cards holds. */
export const TEST_ROOTS = contentsRoots({
  cardManager: root.publicKey,
  face: root.publicKey,
  text: root.publicKey,
  terminals: roots.terminals.publicKey,
} satisfies Record<ContentsRootName, RsaPublicKey>);

/** The issuer of the cards of ward 13103. */
export const TEST_ISSUER = await contentsIssuer('13103', roots, keys);
