// 照会: finding residents and looking at one, with household and cards.
import { and, arrayContains, eq, like } from 'drizzle-orm';
import { cardSummaries } from '../cards/card-summary.ts';
import type { Desk } from '../room.ts';
import { membersOf, residentById } from './households.ts';
import { searchWords } from './name-search.ts';
import { residentSummary } from './resident-summary.ts';
import { households, residents } from './tables.ts';

const USUAL_LIMIT = 50;

export function inquiries() {
  return {
    async findResidents({ query: { q = '', limit = USUAL_LIMIT } }, { tx }) {
      const words = searchWords(q).flatMap(({ word, pairs }) => [
        arrayContains(residents.searchPairs, pairs),
        like(residents.searchText, `%${word.replace(/[\\%_]/g, '\\$&')}%`),
      ]);
      const found = await tx
        .select()
        .from(residents)
        .innerJoin(households, eq(households.id, residents.householdId))
        .where(and(...words))
        .orderBy(residents.furigana, residents.id)
        .limit(limit);
      return {
        residents: found.map(({ resident, household }) => residentSummary(resident, household.address)),
      };
    },

    async resident({ params: { residentId } }, { tx }) {
      const { address, ...resident } = await residentById(tx, residentId);
      const household = await membersOf(tx, resident.householdId);
      return {
        resident: residentSummary(resident, address),
        household: household.map((member) => residentSummary(member, address)),
        cards: await cardSummaries(tx, { residentId }),
      };
    },
  } satisfies Desk<'findResidents' | 'resident'>;
}
