// カードの有効期限: the tenth birthday after the day the card was made, the fifth for minors, never past the stay
// (guidebook p.4 and p.5; 個人番号カード等に関する命令). The last day counts to its end.
import { ageOn, isLeapDay, nthBirthdayAfter, requireBorn } from '../calendar/birthday.ts';
import { earlier, isAfter, isBefore } from '../calendar/order.ts';
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { LawError } from '../decision/errors.ts';
import { guidebook, practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';

/** 在留資格 as far as it matters to the card. */
export const RESIDENCE_STATUSES = [
  'citizen',
  'permanent',
  'special-permanent',
  'highly-skilled-2',
  'mid-long',
  'temporary-refuge',
  'provisional-stay',
  'transit-by-birth',
  'transit-by-nationality-loss',
] as const;

export type ResidenceStatus = (typeof RESIDENCE_STATUSES)[number];

/** Permanent in one way or another: no period of stay limits the card, and it is renewed like a Japanese national's. */
export function isUnlimited(status: ResidenceStatus): boolean {
  return UNLIMITED.has(status);
}

const UNLIMITED: ReadonlySet<ResidenceStatus> = new Set([
  'citizen',
  'permanent',
  'special-permanent',
  'highly-skilled-2',
]);

export type CardMade = {
  readonly born: Temporal.PlainDate;
  /** 発行日: the day J-LIS made the card, not the day it was picked up. */
  readonly made: Temporal.PlainDate;
  /** 申請受付日; it decides which adult age counts. The day the card was made when left out. */
  readonly applied?: Temporal.PlainDate;
  readonly status?: ResidenceStatus;
  /** 在留期間の満了日, or the end of the landing or provisional period. */
  readonly stayUntil?: Temporal.PlainDate;
  /** The day Japanese nationality was lost, for 'transit-by-nationality-loss'. */
  readonly lostOn?: Temporal.PlainDate;
  /** Made inside the renewal window of an earlier card. */
  readonly renewal?: boolean;
};

/**
 * The last day a card is valid.
 * @throws LawError born after made, applied after made, stay missing or already over, date of loss missing
 */
export function cardExpiry(card: CardMade): Decision<Temporal.PlainDate> {
  const birthday = birthdayLimit(card);
  const stay = stayLimit(card);
  if (!stay.answer) return { answer: birthday.answer, reasons: [...birthday.reasons, ...stay.reasons] };
  return {
    answer: earlier(birthday.answer, stay.answer),
    reasons: isBefore(stay.answer, birthday.answer)
      ? [...stay.reasons, ...birthday.reasons]
      : birthday.reasons,
  };
}

/** The birthday no card outlives, extended or not: counted from the day the card was first made. */
export function birthdayLimit(card: CardMade): Decision<Temporal.PlainDate> {
  const { born, made, applied = made, renewal = false } = card;
  requireBorn(born, made);
  if (isAfter(applied, made)) throw new LawError('law.applied-after-made', `${applied} is after ${made}`);
  const adultAge = policy('card.adultAge', applied);
  const feb29 = policy('birthday.feb29', made);
  const age = ageOn(born, made, feb29.value);
  const adult = age >= adultAge.value;
  const years = policy(adult ? 'card.years.adult' : 'card.years.minor', made);
  const bonus = policy('card.renewalBonus', made);
  const more = renewal ? bonus.value : 0;
  const birthday = nthBirthdayAfter(born, made, years.value + more, feb29.value);
  const reasons: Reason[] = [
    adult
      ? reason('card-expiry.tenth-birthday', years.source, { birthday: birthday.toString() })
      : reason('card-expiry.fifth-birthday', years.source, {
          birthday: birthday.toString(),
          adultAge: adultAge.value,
        }),
  ];
  if (!adult && age >= policy('card.adultAge', made).value)
    reasons.push(reason('card-expiry.adult-at-20', adultAge.source));
  if (isLeapDay(born)) reasons.push(reason('card-expiry.leap-day', feb29.source));
  if (more > 0) reasons.push(reason('card-expiry.renewal-bonus', bonus.source, { more }));
  return { answer: birthday, reasons };
}

function stayLimit(card: CardMade): Decision<Temporal.PlainDate | undefined> {
  const { status = 'citizen', made } = card;
  switch (status) {
    case 'citizen':
    case 'permanent':
    case 'special-permanent':
    case 'highly-skilled-2': {
      const ignored = card.stayUntil
        ? [reason('card-expiry.stay-not-counted', practice('山陽小野田市'))]
        : [];
      return { answer: undefined, reasons: ignored };
    }
    case 'transit-by-birth':
      return sixtyDays(card.born, made);
    case 'transit-by-nationality-loss':
      if (!card.lostOn) throw new LawError('law.loss-date-missing', 'the day of loss decides the expiry');
      return sixtyDays(card.lostOn, made);
    case 'mid-long':
    case 'temporary-refuge':
    case 'provisional-stay': {
      const { stayUntil } = card;
      if (!stayUntil) throw new LawError('law.stay-missing', `${status} needs the end of the stay`);
      if (isBefore(stayUntil, made)) throw new LawError('law.stay-over', `the stay ended on ${stayUntil}`);
      const source = status === 'mid-long' ? guidebook(5) : practice('山陽小野田市');
      return {
        answer: stayUntil,
        reasons: [reason('card-expiry.end-of-stay', source, { stayUntil: stayUntil.toString() })],
      };
    }
  }
}

/** 経過滞在者 may stay sixty days from birth or loss of nationality (入管法 art. 22-2). */
function sixtyDays(from: Temporal.PlainDate, made: Temporal.PlainDate): Decision<Temporal.PlainDate> {
  const until = from.add({ days: 60 });
  if (isBefore(until, made)) throw new LawError('law.stay-over', `the sixty days ended on ${until}`);
  const params = { from: from.toString(), until: until.toString() };
  return { answer: until, reasons: [reason('card-expiry.sixty-days', practice('山陽小野田市'), params)] };
}
