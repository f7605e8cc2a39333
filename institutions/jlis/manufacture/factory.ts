// The factory's stock: who certifies and who signs, key pairs made ahead, and those that the cards of a batch share. A batch
// is what one run of the factory makes.
import { type BatchKeys, type KeyPool, keyPool, takeBatchKeys } from '@tegata/card';
import type { Authorities } from '../certification/authorities.ts';
import type { ContentsKeys } from './contents-keys.ts';

export type Factory = {
  authorities: Authorities;
  contents: ContentsKeys;
  keys: KeyPool;
  /** Key pairs that the cards of this batch share; taken when the first card is made. */
  batch: () => Promise<BatchKeys>;
};

/** Key pairs made ahead while the factory runs. */
const KEYS_AHEAD = 4;

/** Opens the factory; its first key pairs are begun at once. */
export function openFactory(signers: Pick<Factory, 'authorities' | 'contents'>): Factory {
  const keys = keyPool(KEYS_AHEAD);
  let batch: Promise<BatchKeys> | undefined;
  return {
    ...signers,
    keys,
    batch: () => {
      batch ??= takeBatchKeys(keys);
      return batch;
    },
  };
}
