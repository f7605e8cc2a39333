// What the four kinds of number share: brands, verdicts and errors. A number is a string: leading zeros count.

declare const kind: unique symbol;

/** A string that passed the check of its kind; two kinds never mix, and neither does a linkage code (符号). */
export type Branded<Kind extends string> = string & { readonly [kind]: Kind };

/** Why a string is not a number of its kind. */
export type NumberReason = 'characters' | 'length' | 'check-digit' | 'all-zero' | 'prefecture';

/** Outcome of a check: the branded value, or the first reason against it. */
export type Verdict<Value> =
  | { readonly valid: true; readonly value: Value }
  | { readonly valid: false; readonly reason: NumberReason };

export type NumberErrorCode = `numbers.${NumberReason}` | 'numbers.body';

/** Thrown by `parse…` and `designate…`. It never carries the refused value: errors end up in logs. */
export class NumberError extends Error {
  readonly code: NumberErrorCode;
  readonly detail: string;

  constructor(code: NumberErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'NumberError';
    this.code = code;
    this.detail = detail;
  }
}

/** Gives an integer from 0 up to, not including, `below`; `crypto.randomInt` is one. */
export type RandomInteger = (below: number) => number;

/** Checks the order every kind shares: characters, length, then the kind's own rule. */
export function verdict<Value extends string>(
  value: string,
  length: number,
  rule: (value: string) => NumberReason | undefined,
): Verdict<Value> {
  if (!/^[0-9]*$/.test(value)) return { valid: false, reason: 'characters' };
  if (value.length !== length) return { valid: false, reason: 'length' };
  const reason = rule(value);
  return reason ? { valid: false, reason } : { valid: true, value: value as Value };
}

/** Takes the value out of a verdict or throws what it says. */
export function accept<Value>(outcome: Verdict<Value>, name: string): Value {
  if (outcome.valid) return outcome.value;
  throw new NumberError(`numbers.${outcome.reason}`, `not a valid ${name}`);
}

/** Refuses a body that is not exactly `length` digits with a digit other than zero. */
export function requireBody(body: string, length: number, name: string): void {
  if (!new RegExp(`^[0-9]{${length}}$`).test(body) || /^0+$/.test(body)) {
    throw new NumberError('numbers.body', `the body of a ${name} is ${length} digits, not all zero`);
  }
}

/** A body of random digits that is not all zero. */
export function randomBody(length: number, random: RandomInteger): string {
  const body = Array.from({ length }, () => random(10)).join('');
  return /^0+$/.test(body) ? `${body.slice(1)}1` : body;
}
