// The town's past as a plan: who was registered, applied, was called and came to the counter, and when, so that every
// story is true on the opening day. Nothing happens here; `play.ts` plays the plan through the institutions.
import { isBusinessDay, type OpeningHours, openingOn } from '@tegata/law';
import { type Paper, papersOf } from './papers.ts';
import type { Household, Person, TestPins } from './person.ts';

type Happens<Kind extends string, Details = unknown> = {
  kind: Kind;
  /** On the clocks of Tokyo. */
  at: Temporal.PlainDateTime;
  handle: string;
} & Details;

export type HistoryEvent =
  /** 転入・出生, or taken over when the register was opened. */
  | Happens<'registered'>
  /** 交付申請. Without a photo only where none is asked for. */
  | Happens<'applied', { photo?: { taken: Temporal.PlainDate; faulty: boolean } }>
  /** 交付通知書. */
  | Happens<'notice-sent', { officeId: string }>
  /** 受取予約. */
  | Happens<'reserved', { officeId: string; slot: Temporal.PlainDateTime }>
  /** 交付: the papers laid on the counter, and the PINs that the resident chooses. */
  | Happens<'handed-over', { officeId: string; papers: readonly Paper[]; pins: TestPins }>
  /** 転出予定 or 支援措置. */
  | Happens<'marked', { movingOutOn?: Temporal.PlainDate; issueRestricted?: true }>
  /** Wrong entries of the authentication PIN in a row. */
  | Happens<'mistyped', { entries: readonly string[] }>
  /** 紛失届 or 失効申請. */
  | Happens<'reported', { what: 'lost' | 'certificates-ended' }>;

/** When the counters are open, and how pick-up times are cut (profile of the municipality). */
type Office = { counterHours: OpeningHours; pickUp: { slotMinutes: number } };

/** Days from application to notice, from notice to pick-up, and in which a move or a birth is reported (14 at most). */
const lead = { notice: 10, pickUp: 7, report: 5 };
const wrongEntries = ['1234', '0000', '4321'];

/**
 * The plan, oldest first. All of it lies before `today`; only the slot of whoever picks up a card on the opening day
 * lies ahead.
 */
export function history(
  households: readonly Household[],
  today: Temporal.PlainDate,
  office: Office,
): HistoryEvent[] {
  const counters = new Counters(office);
  const opening = registerOpens(households, today);
  const events = households.flatMap(({ members, officeId }) =>
    members.flatMap((person) => [
      { kind: 'registered', at: registration(person, opening), handle: person.handle } as const,
      ...cardEvents(person, officeId, today, counters),
      ...marks(person, today),
    ]),
  );
  return events.sort((a, b) => Temporal.PlainDateTime.compare(a.at, b.at));
}

/** The day the town's register takes over everybody who already lives there: a month before the first application. */
function registerOpens(households: readonly Household[], today: Temporal.PlainDate): Temporal.PlainDate {
  const applications = households
    .flatMap(({ members }) => members)
    .flatMap(({ story }) => (story && story.card.stage !== 'none' ? [story.card.applied] : []));
  const first = [today, ...applications].sort(Temporal.PlainDate.compare)[0]!;
  return openOnOrAfter(first.subtract({ days: 30 }));
}

/** Who came before the register was opened is taken over on its first day; a later move or birth is reported in time. */
function registration({ arrival }: Person, opening: Temporal.PlainDate): Temporal.PlainDateTime {
  return reported(arrival.on, opening).toPlainDateTime('09:00');
}

function reported(arrived: Temporal.PlainDate, opening: Temporal.PlainDate): Temporal.PlainDate {
  if (Temporal.PlainDate.compare(arrived, opening) <= 0) return opening;
  const latest = openOnOrBefore(arrived.add({ days: lead.report }));
  return Temporal.PlainDate.compare(latest, arrived) < 0 ? openOnOrAfter(arrived) : latest;
}

function cardEvents(
  { handle, story, ...person }: Person,
  officeId: string,
  today: Temporal.PlainDate,
  counters: Counters,
): HistoryEvent[] {
  if (!story || story.card.stage === 'none') return [];
  const { stage, applied } = story.card;
  const taken = applied.subtract({ days: 12 });
  const photographed = Temporal.PlainDate.compare(person.birth.add({ years: 1 }), applied) <= 0;
  const events: HistoryEvent[] = [
    {
      kind: 'applied',
      at: applied.toPlainDateTime('12:10'),
      handle,
      ...(photographed ? { photo: { taken, faulty: stage === 'returned' } } : {}),
    },
  ];
  if (stage === 'returned' || stage === 'arrived') return events;
  const notice = openOnOrAfter(applied.add({ days: lead.notice }));
  events.push({ kind: 'notice-sent', at: notice.toPlainDateTime('13:00'), handle, officeId });
  if (stage === 'notice-sent') return events;
  const slot =
    stage === 'reserved'
      ? counters.late(officeId, counters.openOnOrAfter(today))
      : counters.next(officeId, counters.openOnOrAfter(notice.add({ days: lead.pickUp })));
  events.push({
    kind: 'reserved',
    at: notice.add({ days: 2 }).toPlainDateTime('20:00'),
    handle,
    officeId,
    slot,
  });
  if (stage === 'reserved') return events;
  const papers = papersOf(person, slot.toPlainDate());
  events.push({ kind: 'handed-over', at: slot, handle, officeId, papers, pins: story.pins });
  if (story.card.stage === 'in-use' && story.card.authPinLocked) {
    events.push({
      kind: 'mistyped',
      at: slot.add({ days: 60 }).with({ hour: 18 }),
      handle,
      entries: wrongEntries,
    });
  }
  if (story.card.stage === 'in-use' && story.card.reported) {
    const at = openOnOrAfter(slot.toPlainDate().add({ days: 21 })).toPlainDateTime('10:30');
    events.push({ kind: 'reported', at, handle, what: story.card.reported });
  }
  return events;
}

function marks({ handle, movingOutOn, issueRestricted }: Person, today: Temporal.PlainDate): HistoryEvent[] {
  if (!movingOutOn && !issueRestricted) return [];
  const at = openOnOrBefore(today.subtract({ days: 3 })).toPlainDateTime('11:00');
  return [
    {
      kind: 'marked',
      at,
      handle,
      ...(movingOutOn ? { movingOutOn } : {}),
      ...(issueRestricted ? { issueRestricted } : {}),
    },
  ];
}

/** Pick-up times from half past nine, or backwards from four, half an hour apart at least, so that nobody waits in an office. */
class Counters {
  readonly #office: Office;
  readonly #booked = new Map<string, number>();

  constructor(office: Office) {
    this.#office = office;
  }

  /** A day that is full sends whoever comes to the next one. */
  next(officeId: string, day: Temporal.PlainDate): Temporal.PlainDateTime {
    const { slotMinutes } = this.#office.pickUp;
    const { opens, closes } = this.#hours(day);
    const first = Math.ceil(Math.max(0, minutesTo('09:30', opens)) / slotMinutes) * slotMinutes;
    const slot = first + this.#before(`${officeId} ${day}`) * this.#turn;
    return slot + slotMinutes <= minutesTo(closes, opens)
      ? day.toPlainDateTime(opens).add({ minutes: slot })
      : this.next(officeId, this.openOnOrAfter(day.add({ days: 1 })));
  }

  late(officeId: string, day: Temporal.PlainDate): Temporal.PlainDateTime {
    const { slotMinutes } = this.#office.pickUp;
    const { opens } = this.#hours(day);
    const last = Math.floor(Math.max(0, minutesTo('16:00', opens)) / slotMinutes) * slotMinutes;
    const slot = last - this.#before(`${officeId} ${day} late`) * this.#turn;
    return day.toPlainDateTime(opens).add({ minutes: Math.max(0, slot) });
  }

  /** The next business day on which the offices are open. */
  openOnOrAfter(day: Temporal.PlainDate): Temporal.PlainDate {
    let open = openOnOrAfter(day);
    while (!openingOn(open, this.#office.counterHours).answer) open = openOnOrAfter(open.add({ days: 1 }));
    return open;
  }

  #before(key: string): number {
    const before = this.#booked.get(key) ?? 0;
    this.#booked.set(key, before + 1);
    return before;
  }

  #hours(day: Temporal.PlainDate) {
    return openingOn(day, this.#office.counterHours).answer!;
  }

  get #turn(): number {
    const { slotMinutes } = this.#office.pickUp;
    return Math.ceil(30 / slotMinutes) * slotMinutes;
  }
}

const minutesTo = (time: Temporal.PlainTime | string, opens: Temporal.PlainTime) =>
  opens.until(time).total('minutes');

function openOnOrAfter(day: Temporal.PlainDate): Temporal.PlainDate {
  let open = day;
  while (!isBusinessDay(open)) open = open.add({ days: 1 });
  return open;
}

function openOnOrBefore(day: Temporal.PlainDate): Temporal.PlainDate {
  let open = day;
  while (!isBusinessDay(open)) open = open.subtract({ days: 1 });
  return open;
}
