// 回答の食い違い: dates that each could be, but not together; found only when the rules have counted.
import { LawError } from '@tegata/law';
import type { FieldFault, FieldName } from './answers.ts';

/** Tells the field, never the dates: its message may be kept in a log. */
export class Contradiction extends Error {
  readonly field: FieldName;
  readonly fault: FieldFault;

  constructor(field: FieldName, fault: FieldFault) {
    super(`${field}: ${fault}`);
    this.field = field;
    this.fault = fault;
  }
}

/** Beside which field a contradiction that only the rules know stands. */
export function faultOf(error: unknown): readonly [FieldName, FieldFault] {
  if (error instanceof Contradiction) return [error.field, error.fault];
  if (!(error instanceof LawError)) throw error;
  switch (error.code) {
    case 'law.issued-after-auth-expiry':
      return ['sign-issued', 'after-auth'];
    case 'law.stay-over':
      return ['stay-until', 'stay-over'];
    case 'law.born-after-event':
      return ['born', 'before-birth'];
    case 'law.expiry-before-made':
      return ['card-expiry', 'before-card'];
    default:
      // What a rule says in detail holds dates; whoever keeps a log is told the code alone.
      throw new Error(error.code);
  }
}
