// 番号の取扱い: what may be done with a number, and what officials never ask (guidebook p.7 and p.12).
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook } from '../decision/source.ts';
import { mayAskForNumber, type NumberAsked } from './purposes.ts';

/** What people do with a number. */
export const NUMBER_ACTS = ['tell', 'let-copy', 'let-note', 'publish', 'use-as-password'] as const;

export type NumberAct = (typeof NUMBER_ACTS)[number];

/** Whether the holder should do this. Telling, copying and noting are for lawful purposes; the others never. */
export function mayHandleNumber(act: NumberAct, asked: NumberAsked): Decision<boolean> {
  if (act === 'publish') return no('number.never-publish');
  if (act === 'use-as-password') return no('number.never-password');
  const lawful = mayAskForNumber(asked);
  if (lawful.answer) return lawful;
  return { answer: false, reasons: [reason('number.outside-law', guidebook(12)), ...lawful.reasons] };
}

/** Where somebody may look for their own number. */
export const NUMBER_LOOK_UPS = ['telephone', 'resident-record', 'card'] as const;

export type NumberLookUp = (typeof NUMBER_LOOK_UPS)[number];

/** Whether a person learns their own number this way: never by telephone; the resident record is the quick way (p.12). */
export function learnNumber(way: NumberLookUp): Decision<boolean> {
  switch (way) {
    case 'telephone':
      return no('number.never-by-telephone');
    case 'resident-record':
      return { answer: true, reasons: [reason('number.on-resident-record', guidebook(12))] };
    case 'card':
      return { answer: true, reasons: [reason('number.on-card', guidebook(4))] };
  }
}

/** 詐欺: what is asked at the door or on the telephone in the name of the ward. */
export const FRAUD_REQUESTS = {
  number: { ja: 'マイナンバーを聞き出す', en: 'ask for your number' },
  pin: { ja: '暗証番号を聞き出す', en: 'ask for a PIN' },
  bankbook: { ja: '通帳を預かる', en: 'take your bankbook' },
  card: { ja: 'カードを預かる', en: 'take your card' },
  atm: { ja: 'ATMの操作を求める', en: 'have you operate an ATM' },
} as const;

export type FraudRequest = keyof typeof FRAUD_REQUESTS;

/** Whether an official would call or visit for this: never (p.7). */
export function officialAsks(request: FraudRequest): Decision<boolean> {
  return {
    answer: false,
    reasons: [
      reason('number.official-never', guidebook(7), { request }),
      reason('number.doubt-call', guidebook(7)),
    ],
  };
}

const no = (code: 'number.never-publish' | 'number.never-password' | 'number.never-by-telephone') => ({
  answer: false,
  reasons: [reason(code, guidebook(12))],
});
