// One person at the kiosk (利用): from the press on 証明書交付サービス until the card is taken away.
import { randomUUID } from 'node:crypto';
import type { CardTransport, MyNumberCard } from '@tegata/card/reader';
import type { jlisContract } from '@tegata/jlis/contract';
import { type AnswerOf, newCorrelation, type RequestOf } from '@tegata/wire';
import type { PrintedPaper } from '../deps.ts';
import type { Step } from './steps.ts';

type Operations = (typeof jlisContract)['operations'];
export type Exchange = AnswerOf<Operations['openExchange']>;
export type Presented = AnswerOf<Operations['presentCard']>;
export type Quote = AnswerOf<Operations['requestDocument']>;
export type Delivered = AnswerOf<Operations['payForDocument']>;
export type Items = RequestOf<Operations['requestDocument']>['items'];
export type MenuEntry = Presented['menu'][number];
export type Member = Presented['household'][number];

/** Why a visit ended without a paper; the screen explains each. */
export type EndingWhy =
  | 'card-removed'
  | 'timeout'
  | 'cancelled'
  | 'binding-mismatch'
  | 'pin-locked'
  | 'unknown-card'
  | 'no-certificate'
  | 'refused'
  | 'failure';

/** What the centre answered instead of yes. */
export type Refusal = { code: string; params?: Record<string, unknown> | undefined };

export type Ending = { why: EndingWhy; returnedYen: number; refusal?: Refusal | undefined };

export type Order = { kind: string; members: string[]; items: Items; copies: number };

export type Printing = { phase: 'asking' | 'checking' | 'sheets'; sheet: number; sheets: number };

export type Visit = {
  /** Stands in every form, so that a page of an earlier visit can do nothing in this one. */
  readonly id: string;
  readonly correlation: string;
  step: Step;
  reading: boolean;
  transport?: CardTransport | undefined;
  card?: MyNumberCard | undefined;
  exchange?: Exchange | undefined;
  triesLeft: number;
  lastTryAccepted: boolean;
  /** Digits pressed on a screen without a script; they leave with the next PIN entry. */
  typedDigits: string;
  pinProblem?: 'wrong' | 'format' | undefined;
  presented?: Presented | undefined;
  order: Order;
  quote?: Quote | undefined;
  insertedYen: number;
  printing?: Printing | undefined;
  paper?: PrintedPaper & { id: string | undefined };
  returnedYen: number;
  /** The paper counts as issued: nothing can undo it any more. */
  counted: boolean;
  ending?: Ending | undefined;
  /** Rejects when the visit is over, so that nobody waits for an answer that no longer matters. */
  readonly over: PromiseWithResolvers<never>;
};

export const noItems: Items = {
  relation: false,
  registeredDomicile: false,
  individualNumber: false,
  nationality: false,
  residenceStatus: false,
};

export function newVisit(): Visit {
  const over = Promise.withResolvers<never>();
  over.promise.catch(() => {});
  return {
    id: randomUUID(),
    correlation: newCorrelation(),
    step: 'card',
    reading: false,
    triesLeft: 0,
    lastTryAccepted: false,
    typedDigits: '',
    order: { kind: '', members: [], items: noItems, copies: 1 },
    insertedYen: 0,
    returnedYen: 0,
    counted: false,
    over,
  };
}

/** Forgets everything about the person; what remains is what the last screen says. */
export function forgetPerson(visit: Visit): void {
  visit.card?.disconnect().catch(() => {});
  visit.card = undefined;
  visit.transport = undefined;
  visit.typedDigits = '';
  visit.presented = undefined;
  visit.order = { kind: '', members: [], items: noItems, copies: 1 };
}

/** The menu entry that was chosen. */
export const chosenEntry = (visit: Visit): MenuEntry | undefined =>
  visit.presented?.menu.find(({ kind, available }) => available && kind === visit.order.kind);
