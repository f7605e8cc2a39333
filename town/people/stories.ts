// The leading characters of the town and their households. The first of the list is the one to begin with.
import { ages } from './stories/ages.ts';
import type { Cast } from './stories/casting.ts';
import { families } from './stories/families.ts';
import { fromAbroad } from './stories/from-abroad.ts';
import { onTheWay } from './stories/on-the-way.ts';
import { protectedOrLocked } from './stories/protected-or-locked.ts';
import { reported } from './stories/reported.ts';
import { writtenNames } from './stories/written-names.ts';

/** All households with a story, as of the town's opening day, so that every tale is true on that day. */
export function leadingHouseholds(today: Temporal.PlainDate): Cast[] {
  return [families, onTheWay, ages, fromAbroad, writtenNames, protectedOrLocked, reported].flatMap((part) =>
    part(today),
  );
}
