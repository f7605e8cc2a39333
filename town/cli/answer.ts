// How the command line answers: one JSON object with --json, words for people without; wrong input exits with 2.
import { type Command, CommanderError, InvalidArgumentError } from 'commander';

/** Prints a result: the object itself for programs, or the sentence for people. */
export function answer(command: Command, value: object, words: string): void {
  console.log(wantsJson(command) ? JSON.stringify(value) : words);
}

/** Whether --json stands anywhere on the line; it belongs to every verb. */
export function wantsJson(command: Command): boolean {
  return command.optsWithGlobals().json === true;
}

/** A day as the options take it. */
export function day(value: string): Temporal.PlainDate {
  try {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new RangeError();
    return Temporal.PlainDate.from(value);
  } catch {
    throw new InvalidArgumentError(`"${value}" is not a date; write it as 2026-12-01.`);
  }
}

/** Reads an option whose value must be one of a list, naming the list when it is not. */
export function oneOf<const T extends string>(values: readonly T[]): (value: string) => T {
  return (value) => {
    if (!values.includes(value as T)) throw new InvalidArgumentError(`Choose one of: ${values.join(', ')}.`);
    return value as T;
  };
}

/** What every failure becomes at the edge of the command line. */
export function failure(error: unknown): {
  code: string;
  message: string;
  detail?: object;
  status: number;
} {
  if (error instanceof CommanderError)
    return { code: 'town.usage', message: tidy(error.message), status: error.exitCode === 0 ? 0 : 2 };
  if (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[a-z]+\./.test(error.code)
  ) {
    const status = OUT_OF_ORDER.includes(error.code) ? 1 : 2;
    const detail = 'detail' in error && isTold(error.detail) ? { detail: error.detail } : {};
    return {
      code: error.code,
      message: tidy(error.message.replace(`${error.code}: `, '')),
      ...detail,
      status,
    };
  }
  return {
    code: 'town.unexpected',
    message: error instanceof Error ? error.message : String(error),
    status: 1,
  };
}

/** Failures of what the command stands on, not of what was asked. */
const OUT_OF_ORDER: readonly string[] = ['town.database-away', 'card.pcsc-unavailable', 'card.store-failed'];

/** Words and numbers a program may use; causes and other objects stay inside. */
function isTold(detail: unknown): detail is object {
  if (typeof detail !== 'object' || detail === null) return false;
  const values = Object.values(detail);
  return values.length > 0 && values.every((value) => ['string', 'number'].includes(typeof value));
}

const tidy = (message: string) => message.replace(/^error: /, '');
