// 他の自治体の町: everybody finds a home there, nobody shares one, and nothing of Minato is left but the past.
import { readFileSync } from 'node:fs';
import { openingOn } from '@tegata/law';
import { type MunicipalityProfile, SHIPPED_PROFILES } from '@tegata/municipality/profiles';
import { describe, expect, it } from 'vitest';
import { history } from './history.ts';
import { everybody, townsfolk } from './households.ts';
import { publicBuildings, resettle } from './resettlement.ts';

const today = Temporal.PlainDate.from('2026-11-20');
const households = townsfolk(today);
const { minato, shiomi } = SHIPPED_PROFILES as Record<'minato' | 'shiomi', MunicipalityProfile>;
/** A village with one office that closes on Fridays, where a pick-up takes an hour. */
const village: MunicipalityProfile = {
  ...shiomi,
  name: { ja: '見本村', en: 'Mihon Village' },
  offices: [{ ...shiomi.offices[0]!, address: '見本村大字見本12-34' }],
  counterHours: { ...shiomi.counterHours, week: shiomi.counterHours.week.with(4, null) },
  pickUp: { ...shiomi.pickUp, slotMinutes: 60, capacity: 1 },
};

it('leaves the people of Minato where they are', () => {
  expect(resettle(households, minato)).toEqual(households);
});

it('writes addresses as the register does', () => {
  const addresses = (profile: MunicipalityProfile) => publicBuildings(profile).map(({ address }) => address);
  expect(addresses(shiomi)).toEqual(['東京都汐見市本町一丁目1番1号', '東京都汐見市南浜二丁目3番4号']);
  expect(addresses(village)).toEqual(['東京都見本村大字見本12番34号']);
  expect(addresses(minato)[3]).toBe('東京都港区高輪一丁目16番25号');
});

describe.each([
  ['a city', shiomi],
  ['a village', village],
])('the people of %s', (_, profile) => {
  const settled = resettle(households, profile);

  it('live in its offices, each household by itself', () => {
    const buildings = publicBuildings(profile);
    for (const { address, officeId } of settled) {
      const { address: building } = buildings.find((each) => each.officeId === officeId)!;
      expect(address.startsWith(`${building} `), address).toBe(true);
    }
    expect(new Set(settled.map(({ address }) => address)).size).toBe(households.length);
    expect(JSON.stringify(settled)).not.toMatch(/東京都港区|undefined/);
  });

  it('are the same people', () => {
    expect(everybody(settled).map(({ handle, name }) => [handle, name])).toEqual(
      everybody(households).map(({ handle, name }) => [handle, name]),
    );
  });

  it('pick up cards at times that its counters offer, never more at once than they take', () => {
    const seats = new Map<string, number>();
    for (const event of history(settled, today, profile)) {
      if (event.kind !== 'reserved') continue;
      const { slot, officeId } = event;
      const hours = openingOn(slot.toPlainDate(), profile.counterHours).answer;
      expect(hours, slot.toString()).not.toBeNull();
      const minutes = hours!.opens.until(slot.toPlainTime()).total('minutes');
      expect(minutes % profile.pickUp.slotMinutes, slot.toString()).toBe(0);
      const ends = slot.toPlainTime().add({ minutes: profile.pickUp.slotMinutes });
      expect(Temporal.PlainTime.compare(ends, hours!.closes), slot.toString()).toBeLessThanOrEqual(0);
      const seat = `${officeId} ${slot}`;
      seats.set(seat, (seats.get(seat) ?? 0) + 1);
    }
    expect(Math.max(...seats.values())).toBeLessThanOrEqual(profile.pickUp.capacity);
  });
});

it('no tale names a municipality', () => {
  for (const file of ['ages', 'families', 'from-abroad', 'on-the-way', 'reported'])
    expect(readFileSync(new URL(`stories/${file}.ts`, import.meta.url), 'utf8')).not.toMatch(
      /港区|Minato(?!')/,
    );
});
