// セキュリティコード: four digits printed on a card and part of 照合番号B. Fixed before the chip is touched, so a manufacture that
// is begun again writes the same, and kept sealed.
import { randomInt } from 'node:crypto';
import type { Vault } from '@tegata/office';

const placeOf = (cardSerial: string): string => `card:${cardSerial}:security-code`;

/** Draws the code of a new card. */
export function sealedSecurityCode(vault: Vault, cardSerial: string): Uint8Array {
  return vault.seal(placeOf(cardSerial), String(randomInt(10_000)).padStart(4, '0'));
}

/** The code of a card on record. */
export function openSecurityCode(
  vault: Vault,
  { cardSerial, sealedSecurityCode: sealed }: { cardSerial: string; sealedSecurityCode: Uint8Array | null },
): string {
  if (!sealed) throw new TypeError('no security code was fixed for this card');
  return vault.openText(placeOf(cardSerial), sealed);
}
