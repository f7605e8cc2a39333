// How a leading character's household is written down: what goes without saying is filled in here.

import type { CardStory, Household, Localised, Person, Story, TestPins } from '../person.ts';
import type { BuildingName } from '../places.ts';
import { domicileAt, homeIn } from '../places.ts';

/** A household before its members have their handles. */
export type Cast = Omit<Household, 'members'> & { members: readonly Part[] };

/** A person before the handle is given. */
export type Part = Omit<Person, 'handle'>;

type Role = Pick<Part, 'name' | 'furigana' | 'birth' | 'sex'> &
  Partial<Omit<Part, 'arrival'>> & {
    /** The day the person moved in; `born` here if the ward is where life began. */
    since: Temporal.PlainDate | 'born';
  };

/** Writes down a household. The first role is 世帯主; in a Japanese family also 筆頭者, unless a role says otherwise. */
export function household(
  building: BuildingName,
  house: string,
  room: number,
  roles: readonly [Role, ...Role[]],
): Cast {
  const members = roles.map(({ since, ...role }, place): Part => {
    const status = role.status ?? 'citizen';
    return {
      relation: place === 0 ? '世帯主' : '同居人',
      status,
      nationality: '日本',
      ...(status === 'citizen'
        ? { registeredDomicile: domicileAt(building), domicileHead: roles[0].name }
        : {}),
      ...role,
      arrival: since === 'born' ? { event: 'born', on: role.birth } : { event: 'moved-in', on: since },
    };
  });
  return { ...homeIn(building, house, room), members };
}

/** A tale: its title, its text, the test PINs and where the card stands. */
export function story(title: Localised, text: Localised, pins: TestPins, card: CardStory): { story: Story } {
  return { story: { title, text, pins, card } };
}

/**
 * Test PINs. The three four-digit ones may be equal by law (住基用 and 券面事項入力補助用 are here); the password of
 * the signature certificate is left out for a child under 15.
 */
export function pins(auth: string, others: string, sign?: string): TestPins {
  return { auth, register: others, text: others, ...(sign ? { sign } : {}) };
}

/** Days on which several characters applied, so that the town's history has few busy days instead of many idle ones. */
export function applicationDays(today: Temporal.PlainDate) {
  return {
    longAgo: today.subtract({ years: 3, months: 2 }),
    twoYearsAgo: today.subtract({ years: 2, months: 1 }),
    lastYear: today.subtract({ years: 1, months: 3 }),
    thisYear: today.subtract({ months: 7 }),
    lately: today.subtract({ days: 70 }),
  };
}
