/** Power cuts in the issuance cycle: before and after each of its durable steps. */

import type { IssuedCertificate } from '../issuance/authority.ts';
import type { IssuanceStore } from '../issuance/store.ts';

export class PowerCut extends Error {}

/** Five durable steps of a cycle, each with a moment before and one after it took effect. */
export const HALF_STEPS: readonly number[] = Array.from({ length: 10 }, (_, step) => step);

/** A store and a publisher with a cut at the nth half-step: by default whatever was asked for fails there. */
export function failingAt(
  store: IssuanceStore,
  publish: (issued: IssuedCertificate) => Promise<void>,
  cut: number,
  strike: () => void | Promise<void> = () => {
    throw new PowerCut();
  },
): { store: IssuanceStore; publish: typeof publish } {
  let step = 0;
  const guarded =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const before = step++;
      const after = step++;
      if (before === cut) await strike();
      const result = await act(...args);
      if (after === cut) await strike();
      return result;
    };
  return {
    store: {
      ...store,
      reserveSerial: guarded(store.reserveSerial),
      recordLinted: guarded(store.recordLinted),
      recordSigned: guarded(store.recordSigned),
      markPublished: guarded(store.markPublished),
      markVoid: guarded(store.markVoid),
    },
    publish: guarded(publish),
  };
}
