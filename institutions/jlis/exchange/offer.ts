// What the centre keeps of a municipality's answers while a request lives: sealed, since it is about people.
import type { municipalityContract } from '@tegata/municipality/contract';
import type { Vault } from '@tegata/office';
import type { AnswerOf } from '@tegata/wire';
import type { ExchangeRow } from './tables.ts';

type Menu = AnswerOf<(typeof municipalityContract)['operations']['issuanceMenu']>;

/** What may be printed, and for whom. */
export type Offer = Pick<Menu, 'menu' | 'household'>;

/** The PDF and one picture a sheet. */
export type Paper = { document: Uint8Array; preview: string[] };

const place = (requestId: string, column: string) => `exchange_request:${requestId}:${column}`;

export const sealOffer = (vault: Vault, requestId: string, offer: Offer): Uint8Array =>
  vault.seal(place(requestId, 'offer'), JSON.stringify(offer));

export function openOffer(vault: Vault, { requestId, sealedOffer }: ExchangeRow): Offer {
  if (!sealedOffer) throw new TypeError('no offer is kept');
  return JSON.parse(vault.openText(place(requestId, 'offer'), sealedOffer)) as Offer;
}

export const sealPaper = (vault: Vault, requestId: string, { document, preview }: Paper): Uint8Array =>
  vault.seal(place(requestId, 'paper'), JSON.stringify({ document: document.toBase64(), preview }));

export function openPaper(vault: Vault, { requestId, sealedPaper }: ExchangeRow): Paper {
  if (!sealedPaper) throw new TypeError('no paper is kept');
  const { document, preview } = JSON.parse(vault.openText(place(requestId, 'paper'), sealedPaper)) as {
    document: string;
    preview: string[];
  };
  return { document: Uint8Array.fromBase64(document), preview };
}
