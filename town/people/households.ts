// The town's population: the leading characters' households and the ordinary ones, from one fixed seed.
import { Chance } from './chance.ts';
import { giveHandle } from './handles.ts';
import { ordinaryHousehold } from './ordinary.ts';
import type { Household, Person } from './person.ts';
import type { Cast } from './stories/casting.ts';
import { leadingHouseholds } from './stories.ts';

/** The seed of the town that ships. */
const townSeed = 'tegata-minato-6';
const size = 62;

/**
 * About 60 households and 150 people of Minato ward (住民). The same seed and day give the same people.
 * @param today the town's opening day, in Asia/Tokyo; ages and stories are true on that day
 */
export function townsfolk(today: Temporal.PlainDate, seed: string = townSeed): Household[] {
  const chance = new Chance(seed);
  const casts = leadingHouseholds(today);
  const homes = new Set(casts.map(({ address }) => address));
  const names = new Set(casts.flatMap(({ members }) => members.map(({ name }) => name)));
  for (let draw = 0; casts.length < size; draw++) {
    const cast = ordinaryHousehold(today, chance.branch(draw));
    const own = cast.members.map(({ name }) => name);
    if (homes.has(cast.address) || own.some((name) => names.has(name)) || new Set(own).size < own.length)
      continue;
    homes.add(cast.address);
    for (const name of own) names.add(name);
    casts.push(cast);
  }
  return withHandles(casts);
}

/** Everybody in the order of their households. */
export function everybody(households: readonly Household[]): Person[] {
  return households.flatMap(({ members }) => members);
}

function withHandles(casts: readonly Cast[]): Household[] {
  const taken = new Set<string>();
  return casts.map(({ members, ...home }) => ({
    ...home,
    members: members.map((part) => ({ handle: giveHandle(part, taken), ...part })),
  }));
}
