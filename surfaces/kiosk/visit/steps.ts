// The screens of one visit as a table (画面遷移): step × event → step. Guidebook p.11, steps 1 to 6.

export type Step =
  | 'menu'
  | 'card'
  | 'last-try'
  | 'pin'
  | 'kind'
  | 'whose'
  | 'members'
  | 'items'
  | 'copies'
  | 'check'
  | 'pay'
  | 'printing'
  | 'done'
  | 'ended';

export type VisitEvent =
  | 'begin'
  | 'card-read'
  | 'one-try-left'
  | 'dare'
  | 'pin-wrong'
  | 'card-accepted'
  | 'choose'
  | 'choose-some'
  | 'order'
  | 'paid'
  | 'printed'
  | 'back'
  | 'end'
  | 'leave';

export const transitions: Readonly<Record<Step, Partial<Readonly<Record<VisitEvent, Step>>>>> = {
  menu: { begin: 'card' },
  card: { 'card-read': 'pin', 'one-try-left': 'last-try', end: 'ended' },
  'last-try': { dare: 'pin', end: 'ended' },
  pin: { 'pin-wrong': 'pin', 'one-try-left': 'last-try', 'card-accepted': 'kind', end: 'ended' },
  kind: { choose: 'whose', end: 'ended' },
  whose: { choose: 'items', 'choose-some': 'members', back: 'kind', end: 'ended' },
  members: { choose: 'items', back: 'whose', end: 'ended' },
  items: { choose: 'copies', back: 'whose', end: 'ended' },
  copies: { choose: 'check', back: 'items', end: 'ended' },
  check: { order: 'pay', back: 'copies', end: 'ended' },
  pay: { paid: 'printing', end: 'ended' },
  printing: { printed: 'done', end: 'ended' },
  done: { leave: 'menu' },
  ended: { leave: 'menu' },
};

/** The step an event leads to; undefined where the event means nothing (a second press, a page left open). */
export const nextStep = (step: Step, event: VisitEvent): Step | undefined => transitions[step][event];

/** Where a choice may be made again after going back. */
export const revisable: readonly Step[] = ['kind', 'whose', 'members', 'items', 'copies', 'check'];

/** Address of a step's screen. */
export const pathOf = (step: Step): string => (step === 'menu' ? '/' : `/${step}`);

/** Number of a step as the guidebook counts it from the card on, out of six. */
export const stageOf: Readonly<Partial<Record<Step, number>>> = {
  card: 1,
  'last-try': 2,
  pin: 2,
  kind: 3,
  whose: 4,
  members: 4,
  items: 4,
  copies: 4,
  check: 4,
  pay: 5,
  printing: 6,
};
