// The roots of card contents as an issuer publishes them: a JSON Web Key Set (RFC 7517) whose key ids are the sixteen
// bytes that certificates name, in hexadecimal. Runs in Node and in browsers.
import { fromHex, toHex } from '../bytes.ts';
import { CardError } from '../errors.ts';
import type { ContentsRoot } from './certificate.ts';
import { KEY_ID_BYTES } from './key-id.ts';

const BASE64URL = { alphabet: 'base64url', omitPadding: true } as const;

/** The published form of roots. */
export interface ContentsRootSet {
  readonly keys: readonly {
    readonly kty: 'RSA';
    readonly use: 'sig';
    readonly kid: string;
    readonly n: string;
    readonly e: string;
  }[];
}

/** Writes the set. */
export function contentsRootSet(roots: readonly ContentsRoot[]): ContentsRootSet {
  return {
    keys: roots.map(({ keyId, publicKey }) => ({
      kty: 'RSA',
      use: 'sig',
      kid: toHex(keyId),
      n: publicKey.modulus.toBase64(BASE64URL),
      e: publicKey.exponent.toBase64(BASE64URL),
    })),
  };
}

/** Reads a set; throws `card.malformed`. */
export function readContentsRootSet(set: unknown): ContentsRoot[] {
  try {
    return (set as ContentsRootSet).keys.map(({ kty, kid, n, e }) => {
      const keyId = fromHex(kid);
      if (kty !== 'RSA' || keyId.length !== KEY_ID_BYTES) throw new TypeError('no RSA key with an id');
      const publicKey = {
        modulus: Uint8Array.fromBase64(n, { alphabet: 'base64url' }),
        exponent: Uint8Array.fromBase64(e, { alphabet: 'base64url' }),
      };
      return { keyId, publicKey };
    });
  } catch {
    throw new CardError('card.malformed', 'This is no set of roots for card contents.');
  }
}
