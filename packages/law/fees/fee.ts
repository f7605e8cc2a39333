// 手数料: the national fee for a new card (guidebook p.5), and a municipality's own fees by their dates (p.8 and p.10).
import { covers, type Period } from '../calendar/order.ts';
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { LawError } from '../decision/errors.ts';
import type { Source } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';
import type { CertificateKind } from './certificates.ts';
import { type ReissueReason, waiver } from './reissue.ts';

export type FeeChannel = 'counter' | 'kiosk';

/** One fee of one municipality while it ran; a row for residents only goes before one for all. */
export type FeeRow = Period & {
  readonly for: CertificateKind;
  readonly channel: FeeChannel;
  readonly yen: number;
  readonly residentsOnly?: boolean;
  readonly source: Source;
};

export type FeeSchedule = readonly FeeRow[];

export type FeeQuestion =
  | {
      readonly for: CertificateKind;
      readonly channel: FeeChannel;
      readonly on: Temporal.PlainDate;
      /** Lives in the municipality; a kiosk user of this municipality's service always counts as one when left out. */
      readonly resident?: boolean;
    }
  | {
      readonly for: 'reissue';
      readonly channel: FeeChannel;
      readonly on: Temporal.PlainDate;
      /** Left out: a new card at the person's own wish. */
      readonly reason?: ReissueReason;
      /** Left out: not handed back. */
      readonly oldCardReturned?: boolean;
      /** Theft was reported to the police. */
      readonly policeReport?: boolean;
      readonly express?: boolean;
      /** New certificates with the card; they are by default. */
      readonly certificates?: boolean;
    };

/**
 * Yen for one paper or one card.
 * @throws LawError 'law.no-fee' when nothing is offered in that channel on that day, 'law.express-not-offered'
 */
export function fee(question: FeeQuestion, schedule: FeeSchedule): Decision<number> {
  return question.for === 'reissue' ? reissueFee(question) : certificateFee(question, schedule);
}

function certificateFee(
  { for: certificate, channel, on, resident = channel === 'kiosk' }: FeeQuestion & { for: CertificateKind },
  schedule: FeeSchedule,
): Decision<number> {
  const rows = schedule.filter(
    (row) =>
      row.for === certificate &&
      row.channel === channel &&
      covers(row, on) &&
      (resident || !row.residentsOnly),
  );
  const row = rows.find(({ residentsOnly }) => residentsOnly) ?? rows[0];
  if (!row) throw new LawError('law.no-fee', `no fee for ${certificate} at the ${channel} on ${on}`);
  const reasons: Reason[] = [
    row.yen === 0
      ? reason('fee.free', row.source, { certificate })
      : reason('fee.certificate', row.source, { certificate, yen: row.yen }),
  ];
  if (row.residentsOnly) reasons.push(reason('fee.residents-only', row.source));
  return { answer: row.yen, reasons };
}

function reissueFee(question: FeeQuestion & { for: 'reissue' }): Decision<number> {
  const { channel, on, express = false, certificates = true } = question;
  if (channel !== 'counter') throw new LawError('law.no-fee', 'cards are re-issued at the counter only');
  const price = policy(express ? 'express.fee' : 'reissue.fee', on);
  if (!price.value) throw new LawError('law.express-not-offered', `no express issue on ${on}`);

  const waived = waiver(question.reason ?? 'own-wish', question);
  if (waived.answer) return { answer: 0, reasons: waived.reasons };
  const { value, source } = price;
  const reasons: Reason[] = [
    reason(express ? 'fee.reissue-express' : 'fee.reissue-card', source, { yen: value.card }),
  ];
  if (certificates) reasons.push(reason('fee.reissue-certificates', source, { yen: value.certificates }));
  return {
    answer: value.card + (certificates ? value.certificates : 0),
    reasons: [...reasons, ...waived.reasons],
  };
}
