// 有効期限と更新できる期間: the card's and both certificates' last days and renewal windows, told or computed (p.4, p.5, p.12).
import {
  type CertificateRenewal,
  cardExpiry,
  certificateExpiry,
  certificateRenewal,
  type JpkiCertificateKind,
  type Reason,
  renewalOpen,
  renewalWindow,
  signatureCertificateAllowed,
} from '@tegata/law';
import type { Answers } from './answers.ts';
import { Contradiction } from './contradiction.ts';

export type DatedThing = 'card' | JpkiCertificateKind;

export type MyDate = {
  readonly of: DatedThing;
  readonly expires: Temporal.PlainDate;
  /** First day on which it can be renewed. */
  readonly opens: Temporal.PlainDate;
  readonly standing: 'not-yet' | 'open' | 'expired';
  /** `told`: the reader knew it. `with-card`: taken to be as old as the card. */
  readonly basis: 'told' | 'computed' | 'with-card';
  /** What the rules give where the reader was told otherwise. */
  readonly byRule?: Temporal.PlainDate;
  readonly reasons: readonly Reason[];
};

/**
 * The dates that can be known from the answers: the card first, then the authentication and the signature certificate.
 * @throws LawError or Contradiction when the dates contradict the rules (a certificate that outlives its card …)
 */
export function myDates(answers: Answers, on: Temporal.PlainDate): readonly MyDate[] {
  const card = cardDate(answers, on);
  const auth = certificateDate('auth', answers, card, undefined, on);
  const sign = certificateDate('sign', answers, card, auth, on);
  return [card, auth, sign].filter((each) => each !== undefined);
}

function cardDate({ dates, status }: Answers, on: Temporal.PlainDate): MyDate | undefined {
  const { born, 'card-made': made, 'card-expiry': told, 'stay-until': stayUntil } = dates;
  const knowsStay = stayUntil !== undefined || !needsStay(status);
  const rule =
    born && made && knowsStay
      ? cardExpiry({ born, made, status, ...(stayUntil && { stayUntil }) })
      : undefined;
  if (told) {
    const differs = rule && !rule.answer.equals(told);
    return dated('card', told, on, 'told', rule?.reasons ?? [], differs ? rule.answer : undefined);
  }
  return rule && dated('card', rule.answer, on, 'computed', rule.reasons);
}

const needsStay = (status: Answers['status']) =>
  ['mid-long', 'temporary-refuge', 'provisional-stay'].includes(status);

function certificateDate(
  kind: JpkiCertificateKind,
  { dates, renewed }: Answers,
  card: MyDate | undefined,
  auth: MyDate | undefined,
  on: Temporal.PlainDate,
): MyDate | undefined {
  const { born, 'card-made': made } = dates;
  const told = dates[`${kind}-expiry`];
  const ownIssue = dates[`${kind}-issued`];
  const outlivesCard = (date?: Temporal.PlainDate) =>
    date && card && Temporal.PlainDate.compare(date, card.expires) > 0;
  if (outlivesCard(told)) throw new Contradiction(`${kind}-expiry`, 'after-card');
  if (outlivesCard(ownIssue)) throw new Contradiction(`${kind}-issued`, 'after-card');
  const issued = ownIssue ?? made;
  if (!born || !issued || !card) return told && dated(kind, told, on, 'told', []);
  if (kind === 'sign' && !told && !ownIssue && !signatureCertificateAllowed(born, issued).answer)
    return undefined;
  const rule = certificateExpiry({
    kind,
    born,
    issued,
    cardExpiry: card.expires,
    // A later authentication certificate does not limit an earlier signature certificate.
    ...(kind === 'sign' &&
      auth &&
      Temporal.PlainDate.compare(issued, auth.expires) <= 0 && { authExpiry: auth.expires }),
    renewal: renewed && ownIssue !== undefined,
  });
  if (told) {
    const differs = !rule.answer.equals(told);
    return dated(kind, told, on, 'told', rule.reasons, differs ? rule.answer : undefined);
  }
  return dated(kind, rule.answer, on, ownIssue ? 'computed' : 'with-card', rule.reasons);
}

function dated(
  of: DatedThing,
  expires: Temporal.PlainDate,
  on: Temporal.PlainDate,
  basis: MyDate['basis'],
  reasons: readonly Reason[],
  byRule?: Temporal.PlainDate,
): MyDate {
  const open = renewalOpen(expires, on);
  const { opens, closes } = renewalWindow(expires);
  const over = Temporal.PlainDate.compare(on, closes) > 0;
  return {
    of,
    expires,
    opens,
    standing: open.answer ? 'open' : over ? 'expired' : 'not-yet',
    basis,
    ...(byRule && { byRule }),
    reasons: [...reasons, ...open.reasons],
  };
}

/** What a counter decides about a certificate on a day: renewed, issued anew, or refused. */
export const renewalAtCounter = (
  certificate: MyDate,
  card: MyDate,
  more: Pick<CertificateRenewal, 'by' | 'cardBrought' | 'on'>,
) => certificateRenewal({ certificateExpiry: certificate.expires, cardExpiry: card.expires, ...more });
