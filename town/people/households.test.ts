import { createHash } from 'node:crypto';
import { findIndividualNumbers } from '@tegata/numbers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everybody, townsfolk } from './households.ts';
import type { Person } from './person.ts';

const today = Temporal.PlainDate.from('2026-11-20');
const town = townsfolk(today);
const people = everybody(town);
const fingerprint = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const age = (person: Person) => person.birth.until(today, { largestUnit: 'years' }).years;
/** Any day on which a town may be opened. */
const openingDays = fc
  .integer({ min: 0, max: 6 * 366 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }));

describe('the population', () => {
  test('is the same from the same seed on every machine', () => {
    expect(fingerprint(townsfolk(today))).toBe(fingerprint(town));
    expect(fingerprint(townsfolk(today, 'another seed'))).not.toBe(fingerprint(town));
    // Pinned on purpose: whoever changes the people changes everybody's screenshots and has to say so here.
    expect(fingerprint(town.map(({ members }) => members.map(({ handle }) => handle))).slice(0, 16)).toBe(
      'f590356805c3f218',
    );
  });

  test('counts about 60 households and 150 people', () => {
    expect(town.length).toBe(62);
    expect(people.length).toBeGreaterThanOrEqual(145);
    expect(people.length).toBeLessThanOrEqual(155);
  });

  test('has handles that are unique and can be typed', () => {
    expect(new Set(people.map(({ handle }) => handle)).size).toBe(people.length);
    for (const { handle } of people) expect(handle).toMatch(/^[a-z]+(-[a-z]+)*(-\d)?$/);
  });

  test('lives in invented rooms of public buildings of Minato, no two households in one', () => {
    for (const { address } of town) expect(address).toMatch(/^東京都港区\S+番\d+号 \p{L}+\d{1,4}$/u);
    expect(new Set(town.map(({ address }) => address)).size).toBe(town.length);
  });

  test('spreads over all branch offices, ages, statuses and relations', () => {
    expect(new Set(town.map(({ officeId }) => officeId)).size).toBe(5);
    const ages = people.map(age);
    for (const [from, to] of [
      [0, 0],
      [1, 6],
      [7, 14],
      [15, 17],
      [18, 29],
      [30, 44],
      [45, 64],
      [65, 79],
      [80, 99],
    ] as const) {
      expect(
        ages.filter((years) => years >= from && years <= to),
        `${from} to ${to}`,
      ).not.toHaveLength(0);
    }
    const statuses = new Set(people.map(({ status }) => status));
    expect(statuses).toEqual(
      new Set(['citizen', 'permanent', 'special-permanent', 'highly-skilled-2', 'mid-long']),
    );
    const relations = new Set(people.map(({ relation }) => relation));
    for (const relation of ['世帯主', '妻', '夫', '子', '母', '妹', '子の子', '子の妻', '同居人', '縁故者']) {
      expect(relations, relation).toContain(relation);
    }
  });

  test('has one head in each household, and furigana for everybody', () => {
    for (const { members } of town) {
      expect(
        members.map(({ relation }) => relation).filter((relation) => relation === '世帯主'),
      ).toHaveLength(1);
      expect(members[0]!.relation).toBe('世帯主');
    }
    for (const { furigana, name } of people) {
      expect(furigana).toMatch(/^[ぁ-ゖァ-ヺー\u3000]+$/);
      expect(name).not.toBe('');
    }
  });

  test('has a 本籍 for Japanese nationals only, and an end of stay for mid-long stays only', () => {
    for (const person of people) {
      expect(person.registeredDomicile !== undefined, person.handle).toBe(person.status === 'citizen');
      expect(person.domicileHead !== undefined, person.handle).toBe(person.status === 'citizen');
      expect(person.stayUntil !== undefined, person.handle).toBe(person.status === 'mid-long');
      expect(person.residenceCardStatus !== undefined, person.handle).toBe(person.status !== 'citizen');
    }
  });

  test('bears no individual number anywhere', () => {
    expect(findIndividualNumbers(JSON.stringify(town))).toEqual([]);
  });

  test('holds together on any opening day: nobody is born or arrives later, children are younger than parents', () => {
    fc.assert(
      fc.property(openingDays, (day) => {
        for (const { members } of townsfolk(day)) {
          const adults = members.filter(({ relation }) => ['世帯主', '妻', '夫'].includes(relation));
          for (const { birth, arrival, relation, handle } of members) {
            expect(Temporal.PlainDate.compare(birth, day), handle).toBeLessThan(0);
            expect(Temporal.PlainDate.compare(arrival.on, day), handle).toBeLessThan(0);
            expect(Temporal.PlainDate.compare(birth, arrival.on), handle).toBeLessThanOrEqual(0);
            if (relation !== '子') continue;
            for (const adult of adults) {
              expect(adult.birth.until(birth, { largestUnit: 'years' }).years, handle).toBeGreaterThanOrEqual(
                16,
              );
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps its people and their handles when it opens on another day', () => {
    const handles = (day: string) =>
      everybody(townsfolk(Temporal.PlainDate.from(day))).map(({ handle }) => handle);
    const leading = (list: string[]) => list.slice(0, 43);
    expect(leading(handles('2028-02-29'))).toEqual(leading(handles('2026-11-20')));
  });
});
