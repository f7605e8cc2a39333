// Key pairs for the chip. An RSA pair takes about a tenth of a second to make, so a factory keeps some ahead; a pair
// on P-384 takes a millisecond and is made when asked for.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { ChipKeyPair, KeyScheme } from './state.ts';

/** Where a chip gets its next key pair from. */
export interface KeyPool {
  /** A pair nobody else gets; RSA-2048 unless another scheme is named. */
  take(scheme?: KeyScheme): Promise<ChipKeyPair>;
}

const generate = promisify(generateKeyPair);

async function newRsaPair(): Promise<ChipKeyPair> {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048, publicExponent: 65_537 });
  const { n, e } = publicKey.export({ format: 'jwk' }) as { n: string; e: string };
  return {
    scheme: 'rsa-2048',
    modulus: Uint8Array.fromBase64(n, { alphabet: 'base64url' }),
    exponent: Uint8Array.fromBase64(e, { alphabet: 'base64url' }),
    pkcs8: new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })),
  };
}

const POINT_BYTES = 97;

async function newEcPair(): Promise<ChipKeyPair> {
  const { publicKey, privateKey } = await generate('ec', { namedCurve: 'P-384' });
  return {
    scheme: 'ecdsa-p384',
    // The uncompressed point ends the SubjectPublicKeyInfo.
    point: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES)),
    pkcs8: new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })),
  };
}

/** A pool that always has `ahead` RSA pairs made or being made (0: makes each when asked). */
export function keyPool(ahead = 0): KeyPool {
  const waiting: Promise<ChipKeyPair>[] = [];
  const refill = (): void => {
    while (waiting.length < ahead) {
      const next = newRsaPair();
      // A failure is reported to whoever takes this pair, not to the process.
      next.catch(() => {});
      waiting.push(next);
    }
  };
  refill();
  return {
    take: async (scheme = 'rsa-2048') => {
      if (scheme === 'ecdsa-p384') return newEcPair();
      const pair = waiting.shift() ?? newRsaPair();
      refill();
      return pair;
    },
  };
}
