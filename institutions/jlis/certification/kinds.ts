// 利用者証明用 and 署名用, as the card and the wire call them, and as certificate profiles do.
import type { CertificateKind } from '@tegata/pki';

export const CARD_CERTIFICATE_KINDS = ['auth', 'sign'] as const;
export type CardCertificateKind = (typeof CARD_CERTIFICATE_KINDS)[number];

export const PROFILE = {
  auth: 'authentication',
  sign: 'signature',
} as const satisfies Record<CardCertificateKind, CertificateKind>;
