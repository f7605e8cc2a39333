// `tegata clock …`: show, set or advance the town's clock; a running town follows at once.
import type { Command } from 'commander';
import { openingMoment, TownClock } from '../clock/clock.ts';
import { TownError } from '../errors.ts';
import { folderAt } from '../folder.ts';
import { answer } from './answer.ts';
import { townFolder } from './town-folder.ts';

export function clockVerbs(program: Command): void {
  const clock = program.command('clock').description("The town's clock: the whole town lives by it");

  clock
    .command('show', { isDefault: true })
    .description('What time it is in the town')
    .action((_options, command) => tell(command, theClock()));
  clock
    .command('set <moment>')
    .description('Set it, e.g. 2027-04-01T09:00 (time in Tokyo)')
    .action((value: string, _options, command: Command) => {
      const towns = theClock();
      towns.set(momentOf(value));
      tell(command, towns);
    });
  clock
    .command('advance <duration>')
    .description('Move it on, e.g. 90d, 2h, 3mo, 10y or an ISO 8601 duration such as P1M')
    .action((value: string, _options, command: Command) => {
      const towns = theClock();
      towns.advance(durationOf(value));
      tell(command, towns);
    });
  clock
    .command('real')
    .description('Follow real time again')
    .action((_options, command: Command) => {
      const towns = theClock();
      towns.followRealTime();
      tell(command, towns);
    });
}

/** The clock of this checkout's town; a town that was never opened shows where its clock will begin. */
function theClock(): TownClock {
  return TownClock.at(folderAt(townFolder()).clock, openingMoment);
}

function tell(command: Command, clock: TownClock): void {
  const wall = clock.wall();
  const now = wall.toString({ smallestUnit: 'second', timeZoneName: 'never' });
  const follows = clock.followsRealTime;
  answer(command, { now, followsRealTime: follows }, `${now}${follows ? ' (real time)' : ' (moved)'}`);
}

function momentOf(value: string): Temporal.ZonedDateTime {
  try {
    if (/[Z+]/.test(value)) return Temporal.Instant.from(value).toZonedDateTimeISO('Asia/Tokyo');
    return Temporal.PlainDateTime.from(value).toZonedDateTime('Asia/Tokyo');
  } catch {
    throw new TownError('town.bad-moment', { value });
  }
}

const units = {
  y: 'years',
  mo: 'months',
  w: 'weeks',
  d: 'days',
  h: 'hours',
  m: 'minutes',
  s: 'seconds',
} as const;

function durationOf(value: string): Temporal.Duration {
  const short = /^(-?\d+)(y|mo|w|d|h|m|s)$/.exec(value);
  try {
    if (short) return Temporal.Duration.from({ [units[short[2] as keyof typeof units]]: Number(short[1]) });
    return Temporal.Duration.from(value);
  } catch {
    throw new TownError('town.bad-duration', { value });
  }
}
