// 電子証明書の更新と発行: by the person, with the card, at a branch (guidebook p.5); free while the card is valid.

import { isAfter } from '../calendar/order.ts';
import { renewalOpen } from '../card/renewal-window.ts';
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import type { Filer } from '../events/filers.ts';

export type CertificateRenewal = {
  readonly certificateExpiry: Temporal.PlainDate;
  readonly cardExpiry: Temporal.PlainDate;
  readonly by: Filer;
  readonly cardBrought: boolean;
  readonly on: Temporal.PlainDate;
};

/** 'renewed' inside the window, 'issued-anew' after expiry, null when refused. */
export function certificateRenewal({
  certificateExpiry,
  cardExpiry,
  by,
  cardBrought,
  on,
}: CertificateRenewal): Decision<'renewed' | 'issued-anew' | null> {
  const refusals: Reason[] = [];
  if (by === 'household-member') refusals.push(reason('renewal.in-person', guidebook(5)));
  if (!cardBrought) refusals.push(reason('renewal.bring-card', guidebook(5)));
  if (isAfter(on, cardExpiry)) {
    refusals.push(reason('renewal.card-expired', practice('敦賀市'), { expiry: cardExpiry.toString() }));
  }
  const expired = isAfter(on, certificateExpiry);
  const window = renewalOpen(certificateExpiry, on);
  if (!window.answer && !expired) refusals.push(...window.reasons);
  if (refusals.length > 0) return { answer: null, reasons: refusals };

  const visits = by === 'proxy' ? [reason('renewal.by-inquiry', practice('津市'))] : [];
  const free = reason('renewal.free', practice('敦賀市'));
  return expired
    ? {
        answer: 'issued-anew',
        reasons: [reason('renewal.issued-anew', guidebook(13)), free, ...visits],
      }
    : { answer: 'renewed', reasons: [...window.reasons, free, ...visits] };
}
