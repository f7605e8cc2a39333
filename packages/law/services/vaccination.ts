// 新型コロナワクチン接種証明書: by app and at kiosks until 2024-03-31; abroad with a passport (guidebook p.9 and p.10).
import { isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';

export type VaccinationQuestion = {
  readonly channel: 'app' | 'kiosk';
  readonly use: 'domestic' | 'abroad';
  readonly on: Temporal.PlainDate;
  readonly cardAndPin: boolean;
  /** For the app. */
  readonly phoneReadsCard?: boolean;
  /** For the app and use abroad. */
  readonly passport?: boolean;
  /** For a kiosk and use abroad: the day the app issued one for use abroad. */
  readonly appIssued?: Temporal.PlainDate;
};

/** Whether a certificate is issued; the service refuses by date, what was issued stays readable. */
export function vaccinationCertificate(question: VaccinationQuestion): Decision<boolean> {
  const { channel, use, on } = question;
  const offered = policy(channel === 'app' ? 'vaccination.app' : 'kiosk.vaccination', on);
  if (!offered.value) return { answer: false, reasons: [reason('vaccination.not-offered', offered.source)] };
  const refusals: Reason[] = [];
  if (!question.cardAndPin) refusals.push(reason('vaccination.card-and-pin', guidebook(9)));
  if (channel === 'app') {
    if (!question.phoneReadsCard) refusals.push(reason('vaccination.phone', guidebook(9)));
    if (use === 'abroad' && !question.passport) refusals.push(reason('vaccination.passport', guidebook(9)));
  } else if (use === 'abroad') {
    const from = policy('vaccination.abroadAppFrom', on);
    const { appIssued } = question;
    if (!appIssued || isBefore(appIssued, Temporal.PlainDate.from(from.value))) {
      refusals.push(reason('vaccination.app-first', from.source, { from: from.value }));
    }
  }
  return unlessRefused(refusals, reason('vaccination.issued', offered.source));
}
