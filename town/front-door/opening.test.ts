import { minato } from '@tegata/municipality/profiles/minato';
import { describe, expect, it } from 'vitest';
import { openingAt, type Station, whyOf } from './opening.ts';

const at = (iso: string) => Temporal.ZonedDateTime.from(`${iso}[Asia/Tokyo]`);
const next = (station: Station, iso: string) =>
  openingAt(station, at(iso), minato).next?.toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('what is open', () => {
  it.each([
    ['counter', '2026-11-24T08:59', false, '2026-11-24T09:00'],
    ['counter', '2026-11-24T09:00', true, undefined],
    ['counter', '2026-11-24T17:00', false, '2026-11-25T09:00'],
    // The long Wednesday.
    ['counter', '2026-11-25T18:59', true, undefined],
    ['counter', '2026-11-27T17:30', false, '2026-11-30T09:00'],
    ['counter', '2026-12-28T17:00', false, '2027-01-04T09:00'],
    ['kiosk', '2026-11-28T22:59', true, undefined],
    ['kiosk', '2026-11-28T23:00', false, '2026-11-29T06:30'],
    ['kiosk', '2026-12-30T12:00', false, '2027-01-04T06:30'],
  ] as const)('%s at %s: open %s, next %s', (station, iso, open, opens) => {
    expect(openingAt(station, at(iso), minato).open).toBe(open);
    expect(next(station, iso)).toBe(opens);
  });

  it('gives its reason in the reader’s language', () => {
    const closed = openingAt('counter', at('2026-11-23T10:00'), minato);
    expect(whyOf(closed, 'ja')?.text).toContain('勤労感謝の日');
    expect(whyOf(closed, 'en')?.source).toBe('Guidebook p. 14');
  });

  it('admits that it does not know years whose holidays nobody has announced', () => {
    expect(openingAt('counter', at('2060-06-01T10:00'), minato)).toEqual({ open: undefined, reasons: [] });
  });
});
