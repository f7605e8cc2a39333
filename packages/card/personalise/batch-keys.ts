// The key pairs of the 券面 applications and the 共通カードAP, which a batch of cards may share: nobody outside knows whether
// real cards do, and making four more for each would cost half a second a card. A challenge then proves a card of the
// batch, not the one card.
import type { KeyPool } from '../chip/key-pool.ts';
import type { FactoryKeys } from './blank-card.ts';

/** What cards of one batch have in common. */
export type BatchKeys = Required<Omit<FactoryKeys, 'auth' | 'sign'>>;

/** Takes the pairs of a batch from a pool. */
export async function takeBatchKeys(keys: KeyPool): Promise<BatchKeys> {
  const [face, textInternal, textSession, commonInternal] = await Promise.all(
    Array.from({ length: 4 }, () => keys.take()),
  );
  return {
    face: face!,
    textInternal: textInternal!,
    textSession: textSession!,
    commonInternal: commonInternal!,
  };
}
