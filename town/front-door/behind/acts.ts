// Acts (ひとつの用件): calls and journal lines that follow from one deed of a person, under one correlation id.
import { jlisContract } from '@tegata/jlis/contract';
import { municipalityContract } from '@tegata/municipality/contract';
import type { Activity, Call, Entry } from './feed.ts';

/** Something that happened: a call from one house to another, or a line written in one. */
export type Happening = { call: Call; entry?: never } | { entry: Entry; call?: never };

const reading = new Set(
  [jlisContract, municipalityContract].flatMap(({ operations }) =>
    Object.entries(operations).flatMap(([name, { method }]) => (method === 'GET' ? name : [])),
  ),
);

export type Act = { id: string; at: string; happenings: Happening[] };

const momentOf = (happening: Happening) => (happening.call ?? happening.entry).at;
const actOf = ({ call, entry }: Happening) => (call ? call.correlation : (entry.correlation ?? entry.key));

/** All acts, the one with the latest news last; within an act by time, calls before the lines that they caused. */
export function actsOf({ calls, entries }: Pick<Activity, 'calls' | 'entries'>): Act[] {
  const latest = ({ happenings }: Act) =>
    Math.max(...happenings.map(({ call, entry }) => (call ?? entry).order));
  return [...Map.groupBy(inOrder({ calls, entries }), actOf)]
    .map(([id, happenings]) => ({ id, at: momentOf(happenings[0]!), happenings }))
    .sort((a, b) => latest(a) - latest(b));
}

/** An act in which somebody only read something, and was answered: most of what travels, and the least of the news. */
export const onlyLooks = ({ happenings }: Act): boolean =>
  happenings.every(
    ({ call }) => call && reading.has(call.operation) && call.status !== null && call.status < 400,
  );

/** By time; what arrived in the same instant stays in the order in which it was learnt. */
export function inOrder({ calls, entries }: Pick<Activity, 'calls' | 'entries'>): Happening[] {
  const all: Happening[] = [...calls.map((call) => ({ call })), ...entries.map((entry) => ({ entry }))];
  const epoch = new Map(all.map((each) => [each, Temporal.Instant.from(momentOf(each)).epochNanoseconds]));
  return all.sort((a, b) => Number(epoch.get(a)! - epoch.get(b)!));
}
