// 発行要求の番号: names the card and the kind of certificate, so that the same request is recognised however often it comes.
import type { CardCertificateKind } from './kinds.ts';

export const requestOf = (cardSerial: string, kind: CardCertificateKind) => `card-${cardSerial}-${kind}`;

/** The same for a key that a card in use has made in a procedure. */
export const renewalRequest = (
  cardSerial: string,
  kind: CardCertificateKind,
  procedureId: string,
  key: string,
) => `${requestOf(cardSerial, kind)}-${procedureId}-${key}`;

/** The card a request was for; none for an OCSP signer's. */
export const cardOfRequest = (requestId: string): string | undefined =>
  /^card-(\d{15})-/.exec(requestId)?.[1];
