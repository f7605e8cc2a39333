// 証明書交付センターの要求の状態: one request of a kiosk from the first touch to its end, as a table. Nothing leads out of an end.

export const EXCHANGE_STATES = [
  'open',
  'card-verified',
  'document-ready',
  'paid',
  'printed',
  'abandoned',
  'refused',
  'expired',
] as const;
export type ExchangeState = (typeof EXCHANGE_STATES)[number];

export type ExchangeEvent = 'verify' | 'refuse' | 'prepare' | 'pay' | 'print' | 'abandon' | 'expire';

/** What may end any request that still lives: somebody gives up, or its time is over. */
const GIVEN_UP = { abandon: 'abandoned', expire: 'expired' } as const;

export const EXCHANGE_TRANSITIONS: Readonly<
  Record<ExchangeState, Partial<Record<ExchangeEvent, ExchangeState>>>
> = {
  open: { verify: 'card-verified', refuse: 'refused', ...GIVEN_UP },
  'card-verified': { prepare: 'document-ready', ...GIVEN_UP },
  'document-ready': { pay: 'paid', ...GIVEN_UP },
  paid: { print: 'printed', ...GIVEN_UP },
  printed: {},
  abandoned: {},
  refused: {},
  expired: {},
};

export const isOver = (state: ExchangeState): boolean =>
  Object.keys(EXCHANGE_TRANSITIONS[state]).length === 0;
