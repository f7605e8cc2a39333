// 機構保存本人確認情報: what J-LIS knows of a person, sealed in the database and read by the desks that need it.
import type { ResidenceStatus } from '@tegata/law';
import { type IndividualNumber, parseIndividualNumber } from '@tegata/numbers';
import type { Vault } from '@tegata/office';
import type { registerEntries } from './tables.ts';

/** 基本4情報 and what caps a card's validity. */
export type Holder = {
  name: string;
  furigana: string;
  address: string;
  /** ISO 8601. */
  birth: string;
  sex: '1' | '2' | '3';
  status: ResidenceStatus;
  stayUntil?: string;
};

export type RegisterRow = typeof registerEntries.$inferSelect;

const place = (id: string, column: string) => `register_entry:${id}:${column}`;

export const sealHolder = (vault: Vault, id: string, holder: Holder): Uint8Array =>
  vault.seal(place(id, 'holder'), JSON.stringify(holder));

export const openHolder = (vault: Vault, { id, sealedHolder }: RegisterRow): Holder =>
  JSON.parse(vault.openText(place(id, 'holder'), sealedHolder)) as Holder;

export const sealNumber = (vault: Vault, id: string, number: IndividualNumber): Uint8Array =>
  vault.seal(place(id, 'number'), number);

export const openNumber = (vault: Vault, { id, sealedNumber }: RegisterRow): IndividualNumber =>
  parseIndividualNumber(vault.openText(place(id, 'number'), sealedNumber));
