// 個人番号 at rest (番号法 12条, 安全管理措置): the vault, for numbers only, so that nothing else is taken for one.
import { type IndividualNumber, parseIndividualNumber } from '@tegata/numbers';
import { openVault } from './vault.ts';

export type NumberVault = {
  /** `owner` (a row's id) is authenticated, so a value moved to another row fails. */
  seal(owner: string, number: IndividualNumber): Uint8Array;
  /** @throws Error when the value was altered, moved or sealed under another key */
  open(owner: string, sealed: Uint8Array): IndividualNumber;
  /** Equal numbers give equal values, for a unique index and for finding. */
  lookUp(number: IndividualNumber): Uint8Array;
};

/**
 * Opens the vault of `folder`; the first call makes its secret and seals it with `passphrase`.
 * @throws Error when the passphrase is not the one of the first call
 */
export async function openNumberVault(folder: string, passphrase: string): Promise<NumberVault> {
  const vault = await openVault(folder, passphrase);
  const place = (owner: string) => `individual-number:${owner}`;
  return {
    seal: (owner, number) => vault.seal(place(owner), number),
    open: (owner, sealed) => parseIndividualNumber(vault.openText(place(owner), sealed)),
    lookUp: (number) => vault.lookUp('individual-number', number),
  };
}
