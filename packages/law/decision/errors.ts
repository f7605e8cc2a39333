// Impossible questions: the rules refuse them with a code instead of answering nonsense.

export type LawErrorCode =
  | 'law.no-policy-on-date'
  | 'law.born-after-event'
  | 'law.applied-after-made'
  | 'law.stay-missing'
  | 'law.stay-over'
  | 'law.loss-date-missing'
  | 'law.issued-after-card-expiry'
  | 'law.issued-after-auth-expiry'
  | 'law.expiry-before-made'
  | 'law.not-yet-in-force'
  | 'law.calendar-out-of-range'
  | 'law.not-an-era-date'
  | 'law.no-fee'
  | 'law.express-not-offered';

export class LawError extends Error {
  readonly code: LawErrorCode;
  readonly detail: string;

  constructor(code: LawErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'LawError';
    this.code = code;
    this.detail = detail;
  }
}
