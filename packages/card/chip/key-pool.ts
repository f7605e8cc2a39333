// RSA-2048 key pairs for the chip. Making one takes about a tenth of a second, so a factory keeps some ahead.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { ChipKeyPair } from './state.ts';

/** Where a chip gets its next key pair from. */
export interface KeyPool {
  /** A pair nobody else gets. */
  take(): Promise<ChipKeyPair>;
}

const generate = promisify(generateKeyPair);

async function newKeyPair(): Promise<ChipKeyPair> {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048, publicExponent: 65_537 });
  const { n, e } = publicKey.export({ format: 'jwk' }) as { n: string; e: string };
  return {
    modulus: Uint8Array.fromBase64(n, { alphabet: 'base64url' }),
    exponent: Uint8Array.fromBase64(e, { alphabet: 'base64url' }),
    pkcs8: new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' })),
  };
}

/** A pool that always has `ahead` pairs made or being made (0: makes each when asked). */
export function keyPool(ahead = 0): KeyPool {
  const waiting: Promise<ChipKeyPair>[] = [];
  const refill = (): void => {
    while (waiting.length < ahead) {
      const next = newKeyPair();
      // A failure is reported to whoever takes this pair, not to the process.
      next.catch(() => {});
      waiting.push(next);
    }
  };
  refill();
  return {
    take: async () => {
      const pair = waiting.shift() ?? newKeyPair();
      refill();
      return pair;
    },
  };
}
