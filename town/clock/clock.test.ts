import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openingMoment, TownClock } from './clock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tegata-clock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'clock.json');
const tokyo = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Tokyo');

test('a set clock ticks on, survives a restart and is seen by another process', async () => {
  const clock = TownClock.at(path(), openingMoment).keep();
  const other = TownClock.at(path(), openingMoment);
  clock.set(tokyo('2027-04-01T09:00'));
  await new Promise((resolve) => setTimeout(resolve, 80));
  for (const seen of [clock, other, TownClock.at(path(), openingMoment)]) {
    const late = tokyo('2027-04-01T09:00').until(seen.wall()).total('milliseconds');
    expect(late).toBeGreaterThanOrEqual(80);
    expect(late).toBeLessThan(60_000);
  }
  expect(clock.followsRealTime).toBe(false);
});

test('advancing counts calendar days in Tokyo', () => {
  const clock = TownClock.at(path(), openingMoment).keep();
  clock.set(tokyo('2026-12-31T23:30'));
  clock.advance(Temporal.Duration.from({ months: 2 }));
  expect(clock.wall().toPlainDate().toString()).toBe('2027-02-28');
});

test('a clock can go back to real time', () => {
  const clock = TownClock.at(path(), openingMoment).keep();
  clock.set(tokyo('2040-01-01T00:00'));
  clock.followRealTime();
  expect(clock.followsRealTime).toBe(true);
  expect(Math.abs(clock.now().epochMilliseconds - Date.now())).toBeLessThan(5_000);
});

test('looking at a clock that nobody keeps writes nothing', () => {
  TownClock.at(path(), openingMoment).now();
  expect(() => rmSync(path())).toThrow();
});

test('a new town never begins ahead of real time, and always while the counters are open', () => {
  const from = Temporal.Instant.from('2023-01-01T00:00:00Z').epochMilliseconds;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 * 365 * 24 * 60 }), (minutes) => {
      const real = Temporal.Instant.fromEpochMilliseconds(from + minutes * 60_000);
      const opening = openingMoment(real);
      expect(Temporal.Instant.compare(opening, real)).toBeLessThanOrEqual(0);
      const wall = opening.toZonedDateTimeISO('Asia/Tokyo');
      expect(wall.dayOfWeek).toBeLessThanOrEqual(5);
      expect(wall.hour).toBeGreaterThanOrEqual(9);
      expect(wall.hour).toBeLessThan(17);
    }),
  );
});
