/**
 * Signing in batches, for a process that does nothing but answer: all requests at hand are read first, then their answers
 * signed one after the other in the same thread, then all of them sent. Nothing is handed between threads, so nothing
 * waits for the scheduler twice, and each stage runs on a warm cache, which signing one at a time would spoil.
 */

import { createPrivateKey, sign } from 'node:crypto';
import { generatePrivateKey, type SigningKey, signingKeyFromPkcs8 } from '../keys/signing-key.ts';

/** Signatures (a quarter of a millisecond each) before the process looks at its connections again. */
const BATCH = 8;

/** Runs what is submitted in batches of `limit`, each after the requests at hand were read. */
export function inBatches(limit: number): <Outcome>(work: () => Outcome) => Promise<Outcome> {
  const waiting: (() => void)[] = [];

  function next(): void {
    // What a promise brings about happens after this function: first all signatures, then all answers.
    for (const run of waiting.splice(0, limit)) run();
    if (waiting.length > 0) setImmediate(next);
  }

  return (work) =>
    new Promise((resolve, reject) => {
      const run = (): void => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      };
      // Immediates come when every connection that had something to say has been read.
      if (waiting.push(run) === 1) setImmediate(next);
    });
}

const submit = inBatches(BATCH);

/** A new RSA-2048 key that signs in the thread of its process, in batches. Not for a process that has other work, too. */
export async function generateBatchSigningKey(): Promise<SigningKey> {
  const pkcs8 = await generatePrivateKey();
  const key = createPrivateKey({ key: Buffer.from(pkcs8), type: 'pkcs8', format: 'der' });
  const { publicKeySpki } = signingKeyFromPkcs8(pkcs8);
  return { publicKeySpki, sign: (_algorithm, bytes) => submit(() => sign('sha256', bytes, key)) };
}
