// なぜ有効期限があるのか: faces change, and cryptography ages (guidebook p.12–13).
import { type Reason, reason } from '../decision/decision.ts';
import type { Source } from '../decision/source.ts';
import { guidebook } from '../decision/source.ts';

const PAGE: Source = guidebook(13);

/** Why a card or certificate ends, in the order of the argument. */
export function expiryGrounds(of: 'card' | 'minor-card' | 'certificate'): readonly Reason[] {
  switch (of) {
    case 'card':
      return [reason('expiry-ground.face', PAGE), reason('expiry-ground.as-passports', PAGE)];
    case 'minor-card':
      return [reason('expiry-ground.face', PAGE), reason('expiry-ground.young-face', PAGE)];
    case 'certificate':
      return [reason('expiry-ground.cryptography', PAGE), reason('expiry-ground.shorter-than-card', PAGE)];
  }
}
