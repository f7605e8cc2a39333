// The main job of the town, step by step (歩き方): what ends each step, and which calls and journal lines belong to it.
import type { CardState } from '@tegata/law';
import type { Station } from '../opening.ts';

type StepFacts = {
  /** Journal lines that belong to the step, and those of them that end it. */
  kinds: readonly string[];
  ends: readonly string[];
  /** Calls that belong to the step. */
  operations: readonly string[];
  /** Where a person has to be; absent where the town works by itself. */
  at?: 'counter' | 'desk' | 'kiosk';
  /** What must be open for it. */
  needs?: Station;
};

export const steps = {
  register: {
    kinds: ['resident.registered'],
    ends: ['resident.registered'],
    operations: ['registerResident'],
    at: 'counter',
    needs: 'counter',
  },
  number: {
    kinds: ['resident-codes.drawn', 'number.designated', 'number.received', 'letter.posted'],
    ends: ['number.received'],
    operations: ['drawResidentCodes', 'designateNumber'],
  },
  apply: {
    kinds: ['application.accepted', 'application.returned'],
    ends: ['application.accepted'],
    operations: ['submitApplication'],
    at: 'desk',
  },
  make: {
    kinds: ['certificate.issued', 'certificate.published', 'card.manufactured', 'card.shipped'],
    ends: ['card.shipped', 'card.arrived'],
    operations: [],
  },
  notice: {
    kinds: ['card.arrived', 'notice.sent'],
    ends: ['notice.sent'],
    operations: ['cardArrived', 'sendNotice'],
    at: 'counter',
    needs: 'counter',
  },
  reserve: {
    kinds: ['reservation.made', 'reservation.moved', 'reservation.cancelled'],
    ends: ['reservation.made'],
    operations: ['reserve', 'cancelReservation'],
    at: 'desk',
  },
  handOver: {
    kinds: [
      'hand-over.opened',
      'identity.confirmed',
      'identity.refused',
      'issuer-session.opened',
      'pins.set',
      'card.delivered',
      'card.activated',
      'hand-over.abandoned',
    ],
    ends: ['card.delivered'],
    operations: [
      'openHandOver',
      'confirmIdentity',
      'issuerCryptogram',
      'openIssuerSession',
      'completeHandOver',
      'activateCard',
      'abandonHandOver',
    ],
    at: 'counter',
    needs: 'counter',
  },
  card: {
    kinds: ['exchange.opened', 'exchange.card-verified', 'exchange.refused', 'issuance.opened'],
    ends: ['exchange.card-verified', 'issuance.opened'],
    operations: ['openExchange', 'presentCard', 'issuanceMenu'],
    at: 'kiosk',
    needs: 'kiosk',
  },
  print: {
    kinds: [
      'exchange.document-ready',
      'exchange.paid',
      'exchange.printed',
      'exchange.abandoned',
      'document.issued',
      'document.printed',
      'document.abandoned',
      'issuance.abandoned',
    ],
    ends: ['exchange.printed', 'document.printed'],
    operations: ['requestDocument', 'issueDocument', 'payForDocument', 'finishExchange', 'documentOutcome'],
    at: 'kiosk',
    needs: 'kiosk',
  },
} as const satisfies Record<string, StepFacts>;

export type StepId = keyof typeof steps;

export const stepIds = Object.keys(steps) as StepId[];

/** The table with its values widened, for code that does not care which step it is. */
export const factsOf = (id: StepId): StepFacts => steps[id];

/** A card in this state has these steps behind it, whoever took them and whenever. */
const behindState: Partial<Record<CardState, StepId>> = {
  arrived: 'make',
  'notice-sent': 'notice',
  reserved: 'reserve',
  'in-use': 'handOver',
};

/** The last step that a card's state proves, or undefined where it proves none. */
export const provenBy = (state: string): StepId | undefined => behindState[state as CardState];
