// カードの状態: from the application to the day the card is taken in, as one table of state × event → state.
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook, practice, type Source, unconfirmed } from '../decision/source.ts';

export const CARD_STATES = {
  applied: { ja: '申請済み', en: 'applied for' },
  'returned-to-applicant': { ja: '申請の差し戻し', en: 'sent back to the applicant' },
  withdrawn: { ja: '申請の取り下げ', en: 'withdrawn' },
  manufacturing: { ja: '製造中', en: 'being made' },
  arrived: { ja: '市区町村に到着', en: 'arrived at the municipality' },
  'notice-sent': { ja: '交付通知書を発送済み', en: 'pick-up notice sent' },
  reserved: { ja: '受取予約済み', en: 'pick-up reserved' },
  'in-use': { ja: '運用中', en: 'in use' },
  suspended: { ja: '一時停止', en: 'suspended' },
  abolished: { ja: '廃止', en: 'abolished' },
  'lapsed-expiry': { ja: '失効(有効期間満了)', en: 'lapsed: expired' },
  'lapsed-move': { ja: '失効(異動)', en: 'lapsed: moved' },
  'lapsed-removal': { ja: '失効(住民票の消除)', en: 'lapsed: record removed' },
  'lapsed-number': { ja: '失効(番号の変更)', en: 'lapsed: number changed' },
  'lapsed-death': { ja: '失効(死亡)', en: 'lapsed: death' },
  collected: { ja: '回収済み', en: 'collected' },
} as const;

export type CardState = keyof typeof CARD_STATES;

export const CARD_EVENTS = {
  'send-back': { ja: '差し戻し', en: 'send back' },
  resubmit: { ja: '再提出', en: 'submit again' },
  withdraw: { ja: '取り下げ', en: 'withdraw' },
  manufacture: { ja: '製造開始', en: 'make' },
  arrive: { ja: '到着', en: 'arrive' },
  'send-notice': { ja: '交付通知書の発送', en: 'send the notice' },
  reserve: { ja: '受取予約', en: 'reserve the pick-up' },
  'cancel-reservation': { ja: '予約の取り消し', en: 'cancel the reservation' },
  deliver: { ja: '窓口で交付', en: 'hand over at the counter' },
  'deliver-by-post': { ja: '郵送で交付(特急発行)', en: 'deliver by post (express)' },
  suspend: { ja: '一時停止', en: 'suspend' },
  release: { ja: '一時停止の解除', en: 'lift the suspension' },
  abolish: { ja: '廃止届', en: 'abolish' },
  expire: { ja: '有効期間満了', en: 'expire' },
  'lapse-by-move': { ja: '異動による失効', en: 'lapse by a move' },
  'remove-record': { ja: '住民票の消除', en: 'remove the record' },
  'change-number': { ja: '個人番号・住民票コードの変更', en: 'change the number or resident code' },
  die: { ja: '死亡', en: 'death' },
  collect: { ja: '回収', en: 'collect' },
} as const;

export type CardEvent = keyof typeof CARD_EVENTS;

type Transitions = Partial<Record<CardEvent, CardState>>;

/** What the register and the calendar do to any card that exists, handed over or not. */
const LAPSES = {
  expire: 'lapsed-expiry',
  'lapse-by-move': 'lapsed-move',
  'remove-record': 'lapsed-removal',
  'change-number': 'lapsed-number',
  die: 'lapsed-death',
} as const satisfies Transitions;

/** An application that cannot become a card any more: nothing has been made, so nothing lapses. */
const GIVEN_UP = {
  withdraw: 'withdrawn',
  'lapse-by-move': 'withdrawn',
  'remove-record': 'withdrawn',
  'change-number': 'withdrawn',
  die: 'withdrawn',
} as const satisfies Transitions;

/** A card nobody comes for is taken in and destroyed. */
const UNCLAIMED = { collect: 'collected' } as const satisfies Transitions;

export const CARD_TRANSITIONS: Readonly<Record<CardState, Transitions>> = {
  applied: { 'send-back': 'returned-to-applicant', manufacture: 'manufacturing', ...GIVEN_UP },
  'returned-to-applicant': { resubmit: 'applied', ...GIVEN_UP },
  withdrawn: {},
  manufacturing: { arrive: 'arrived', 'deliver-by-post': 'in-use', ...LAPSES },
  arrived: { 'send-notice': 'notice-sent', ...LAPSES, ...UNCLAIMED },
  'notice-sent': { reserve: 'reserved', deliver: 'in-use', ...LAPSES, ...UNCLAIMED },
  reserved: { 'cancel-reservation': 'notice-sent', deliver: 'in-use', ...LAPSES, ...UNCLAIMED },
  'in-use': { suspend: 'suspended', abolish: 'abolished', ...LAPSES },
  suspended: { release: 'in-use', abolish: 'abolished', ...LAPSES },
  abolished: { collect: 'collected' },
  'lapsed-expiry': { collect: 'collected' },
  'lapsed-move': { collect: 'collected' },
  'lapsed-removal': { collect: 'collected' },
  'lapsed-number': { collect: 'collected' },
  'lapsed-death': { collect: 'collected' },
  collected: {},
};

const FLOW = unconfirmed('the order of the steps at J-LIS and the ward office');

const EVENT_SOURCES: Partial<Readonly<Record<CardEvent, Source>>> = {
  'send-notice': practice('交付通知書'),
  reserve: guidebook(14),
  deliver: guidebook(14),
  'deliver-by-post': practice('南風原町'),
  suspend: guidebook(6),
  release: guidebook(6),
  abolish: guidebook(6),
  expire: guidebook(4),
  'lapse-by-move': guidebook(5),
  'remove-record': practice('幕別町'),
  'change-number': practice('越前町'),
  die: guidebook(13),
};

/** The state after an event, or null when the event is not possible in that state. */
export function nextCardState(from: CardState, event: CardEvent): Decision<CardState | null> {
  const to = CARD_TRANSITIONS[from][event];
  if (to === undefined) {
    return { answer: null, reasons: [reason('card-state.impossible', FLOW, { from, event })] };
  }
  const source = EVENT_SOURCES[event] ?? FLOW;
  return { answer: to, reasons: [reason('card-state.next', source, { from, event, to })] };
}

/** The table as a Mermaid state diagram, so that the drawing in the docs cannot differ from the code. */
export function cardStateDiagram(language: 'ja' | 'en'): string {
  const id = (state: string) => state.replaceAll('-', '_');
  const states = Object.entries(CARD_STATES).map(
    ([state, name]) => `  state "${name[language]}" as ${id(state)}`,
  );
  const arrows = Object.entries(CARD_TRANSITIONS).flatMap(([from, transitions]) =>
    Object.entries(transitions).map(
      ([event, to]) => `  ${id(from)} --> ${id(to)}: ${CARD_EVENTS[event as CardEvent][language]}`,
    ),
  );
  const ends = Object.entries(CARD_TRANSITIONS)
    .filter(([, transitions]) => Object.keys(transitions).length === 0)
    .map(([state]) => `  ${id(state)} --> [*]`);
  return ['stateDiagram-v2', ...states, '  [*] --> applied', ...arrows, ...ends, ''].join('\n');
}
