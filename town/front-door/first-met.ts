// Whom a visitor meets first (はじめに会う人): a card in use, somebody new in town, somebody who picks the card up today.
import type { TownResident } from '../residents.ts';

const first = ['minato-hanako', 'niizato-ayumu', 'yakuno-mamoru'];

/** Whose card is in use from the start: the quick way to the kiosk. */
export const quickest = (people: readonly TownResident[]) =>
  people.find(({ handle, story }) => story && handle === first[0]);

/** Everybody with a story, those of the first page in front. */
export function inOrderOfMeeting(people: readonly TownResident[]): TownResident[] {
  const place = ({ handle }: TownResident) => (first.includes(handle) ? first.indexOf(handle) : first.length);
  return people.filter(({ story }) => story).sort((a, b) => place(a) - place(b));
}

/** The three of the first page; in a town of other people, the first three with a story. */
export const firstMet = (people: readonly TownResident[]) => inOrderOfMeeting(people).slice(0, first.length);
