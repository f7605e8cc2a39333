// How the command line answers: one JSON object with --json, words for people without; wrong input exits with 2.
import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { TownError } from '../errors.ts';

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
export function failure(error: unknown): { code: string; message: string; status: number } {
  if (error instanceof CommanderError)
    return { code: 'town.usage', message: tidy(error.message), status: error.exitCode === 0 ? 0 : 2 };
  if (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[a-z]+\./.test(error.code)
  ) {
    const status = error instanceof TownError && error.code === 'town.database-away' ? 1 : 2;
    return { code: error.code, message: tidy(error.message.replace(`${error.code}: `, '')), status };
  }
  return {
    code: 'town.unexpected',
    message: error instanceof Error ? error.message : String(error),
    status: 1,
  };
}

const tidy = (message: string) => message.replace(/^error: /, '');
