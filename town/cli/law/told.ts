// How a rule is told on the command line: the answer, then each reason with its words and its source.
import { cite, type Decision, explain } from '@tegata/law';
import { type Command, InvalidArgumentError } from 'commander';
import { openingMoment, TownClock } from '../../clock/clock.ts';
import { folderAt } from '../../folder.ts';
import { answer, day } from '../answer.ts';
import { townFolder } from '../town-folder.ts';

/** The answer with its reasons, each in words and with its source. */
export function tell(command: Command, value: object, words: string, { reasons }: Decision<unknown>): void {
  const told = reasons.map((reason) => ({
    code: reason.code,
    text: explain(reason, 'en'),
    textJa: explain(reason, 'ja'),
    source: cite(reason.source, 'en'),
    ...(reason.params && { params: reason.params }),
  }));
  const lines = told.map(({ text, source }) => `  - ${text} [${source}]`);
  answer(command, { ...value, reasons: told }, [words, ...lines].join('\n'));
}

/** Yes or no, in words and as `answer`. */
export function tellWhether(command: Command, decision: Decision<boolean>): void {
  tell(command, { answer: decision.answer }, decision.answer ? 'Yes' : 'No', decision);
}

/** A topic of `tegata law` that can be asked as of any day; without --on, of the day in the town. */
export function datedTopic(law: Command, name: string, description: string): Command {
  return law
    .command(name)
    .description(description)
    .option('--on <day>', 'as of this day (default: today in the town)', day);
}

/** Today by the clock of this checkout's town. */
export function townToday(): Temporal.PlainDate {
  return TownClock.at(folderAt(townFolder()).clock, openingMoment).wall().toPlainDate();
}

/** A moment in Tokyo, as 2026-07-15T18:30. */
export function moment(value: string): Temporal.ZonedDateTime {
  try {
    return Temporal.PlainDateTime.from(value).toZonedDateTime('Asia/Tokyo');
  } catch {
    throw new InvalidArgumentError(`"${value}" is not a moment; write it as 2026-07-15T18:30.`);
  }
}

/** The moment in the town now. */
export function townNow(): Temporal.ZonedDateTime {
  return TownClock.at(folderAt(townFolder()).clock, openingMoment).wall();
}

/** A list separated by commas, each one of the values. */
export function listOf<const T extends string>(values: readonly T[]): (value: string) => T[] {
  return (value) =>
    value
      .split(',')
      .filter((each) => each !== '')
      .map((each) => {
        if (!values.includes(each as T)) {
          throw new InvalidArgumentError(`Choose from: ${values.join(', ')}; separate them by commas.`);
        }
        return each as T;
      });
}

/** The ids of a table of the rules. */
export const idsOf = <Id extends string>(table: Readonly<Record<Id, unknown>>) => Object.keys(table) as Id[];

/** A whole number, zero or more. */
export function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(`"${value}" is not a whole number.`);
  return Number(value);
}
