// 発行要求の番号: names the card and the kind of certificate, so that the same request is recognised however often it comes.
import type { CardCertificateKind } from './kinds.ts';

export const requestOf = (cardSerial: string, kind: CardCertificateKind) => `card-${cardSerial}-${kind}`;

/** The card a request was for; none for an OCSP signer's. */
export const cardOfRequest = (requestId: string): string | undefined =>
  /^card-(\d{15})-/.exec(requestId)?.[1];
