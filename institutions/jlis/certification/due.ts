// 電子証明書の更新・新規発行の可否 (公的個人認証法 9条, 28条の各施行規則; guidebook p.5, p.13): what may be issued today onto a card that is in
// use, and until when it will be valid. Renewed inside the window; new where the earlier one has ended.
import {
  certificateExpiry,
  certificateRenewal,
  type Decision,
  type Reason,
  revocation,
  signatureCertificateAllowed,
} from '@tegata/law';
import type { CardCertificateKind } from './kinds.ts';

/** The certificate of a kind that a card carries. */
export type Carried = { state: 'good' | 'hold' | 'revoked'; expiry: Temporal.PlainDate };

export type Due = { basis: 'renewal' | 'new'; expiresOn: Temporal.PlainDate };

type Question = {
  kind: CardCertificateKind;
  born: Temporal.PlainDate;
  cardExpiry: Temporal.PlainDate;
  carried: Carried | undefined;
  /** Last day of the authentication certificate on the same card, which no signature certificate outlives. */
  authExpiry: Temporal.PlainDate | undefined;
  on: Temporal.PlainDate;
};

/** Null when nothing may be issued, with the reasons. */
export function certificateDue(question: Question): Decision<Due | null> {
  const { kind, born, cardExpiry, carried, authExpiry, on } = question;
  const refused = (reasons: readonly Reason[]): Decision<null> => ({ answer: null, reasons });
  if (kind === 'sign') {
    const allowed = signatureCertificateAllowed(born, on);
    if (!allowed.answer) return refused(allowed.reasons);
  }
  const ended = carried?.state !== 'good';
  // One that was revoked is as far from its window as one that has run out: either is issued anew.
  const until = carried && !ended ? carried.expiry : on.subtract({ days: 1 });
  const asked = { certificateExpiry: until, cardExpiry, by: 'self', cardBrought: true, on } as const;
  const { answer, reasons } = certificateRenewal(asked);
  if (answer === null) return refused(reasons);
  const authEnded = kind === 'sign' && (!authExpiry || Temporal.PlainDate.compare(authExpiry, on) < 0);
  // Without its companion a signature certificate would have no day to end on.
  if (authEnded) return refused(revocation('auth', 'expired').reasons);
  const renewal = answer === 'renewed';
  const expiry = certificateExpiry({
    kind,
    born,
    issued: on,
    cardExpiry,
    renewal,
    ...(kind === 'sign' && authExpiry && { authExpiry }),
  });
  const why = ended ? revocation(kind, 'requested').reasons.slice(-1) : reasons;
  return {
    answer: { basis: renewal ? 'renewal' : 'new', expiresOn: expiry.answer },
    reasons: [...why, ...expiry.reasons],
  };
}
