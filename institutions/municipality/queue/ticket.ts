// 整理券の決まり: what may become of a ticket, what is printed on it, and how long people waited (guidebook p.14, 混雑情報).

/** The letter before the number says what somebody came for. */
export const LETTERS = { 'pick-up': 'A', certificates: 'B', filing: 'C', other: 'D' } as const;

export type Purpose = keyof typeof LETTERS;

export const PURPOSES = Object.keys(LETTERS) as Purpose[];

/** 呼出し, 終了, 不在: state × event → state. */
export const TICKET_TRANSITIONS = {
  waiting: { call: 'called' },
  called: { finish: 'finished', miss: 'missed' },
  finished: {},
  missed: {},
} as const satisfies Record<string, Partial<Record<string, string>>>;

export type TicketState = keyof typeof TICKET_TRANSITIONS;
export type TicketEvent = 'call' | 'finish' | 'miss';

/** Where an event leads, or undefined when nothing of the kind can happen now. */
export const nextTicketState = (state: TicketState, event: TicketEvent): TicketState | undefined =>
  (TICKET_TRANSITIONS[state] as Partial<Record<TicketEvent, TicketState>>)[event];

/** `A003` */
export const printed = ({ purpose, number }: { purpose: Purpose; number: number }): string =>
  LETTERS[purpose] + String(number).padStart(3, '0');

/** The middle one of some waits in whole minutes; undefined without any. */
export function medianMinutes(waits: readonly Temporal.Duration[]): number | undefined {
  const minutes = waits.map((wait) => wait.total('minutes')).sort((a, b) => a - b);
  const upper = minutes[Math.floor(minutes.length / 2)];
  const lower = minutes[Math.floor((minutes.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : Math.round((lower + upper) / 2);
}
