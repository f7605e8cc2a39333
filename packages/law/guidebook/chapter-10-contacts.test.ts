// Chapters 10 and 11 of the guidebook (p.14): the free dial, its menu, hours and languages; the counters.
import { describe, expect, it } from 'vitest';
import {
  counterOpen,
  type DialSubject,
  dialOpen,
  FREE_DIAL_MENU,
  menuOption,
  NATIONAL_DIALS,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { minatoCounter } from '../testing/minato.ts';
import { codes } from '../testing/told.ts';

const on = day('2023-07-01');
const tokyo = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Tokyo');

describe('p.14 (10.1): the menu of the free dial', () => {
  it.each([
    ['card', 1],
    ['loss', 2],
    ['system', 3],
    ['portal', 4],
    ['points', 5],
    ['account', 6],
  ] as const)('p.14 (10.1): %s is option %s', (subject, press) => {
    expect(menuOption(subject, on)?.press).toBe(press);
  });

  it('p.14 (10.1): the points’ option went with the points', () => {
    expect(menuOption('points', day('2023-09-30'))?.press).toBe(5);
    expect(menuOption('points', day('2023-10-01'))).toBeNull();
  });

  it('p.14 (10.1): only loss and theft are answered day and night', () => {
    const night = tokyo('2023-07-01T02:00');
    const open = FREE_DIAL_MENU.map(({ subject }) => subject).filter(
      (subject: DialSubject) => dialOpen(subject, night).answer,
    );
    expect(open).toEqual(['loss']);
    expect(FREE_DIAL_MENU.filter(({ dayAndNight }) => dayAndNight).map(({ subject }) => subject)).toEqual(
      open,
    );
  });
});

describe('p.14 (10.2): hours', () => {
  it.each([
    ['a weekday', '2023-07-03T09:29', false],
    ['a weekday', '2023-07-03T09:30', true],
    ['a weekday', '2023-07-03T19:59', true],
    ['a weekday', '2023-07-03T20:00', false],
    ['a Saturday', '2023-07-01T17:29', true],
    ['a Saturday', '2023-07-01T17:30', false],
    ['a public holiday', '2023-07-17T17:30', false],
    ['year end', '2023-12-29T12:00', false],
    ['year end', '2024-01-03T12:00', false],
    ['after year end', '2024-01-04T12:00', true],
  ] as const)('p.14 (10.2): %s, %s: %s', (_, local, open) => {
    expect(dialOpen('card', tokyo(local)).answer).toBe(open);
  });
});

describe('p.14 (10.3): languages', () => {
  it('p.14 (10.3): ten languages on a number of their own', () => {
    const { languages, telephone } = NATIONAL_DIALS['free-dial-languages'];
    expect(telephone).toBe('0120-0178-27');
    expect([...languages].sort()).toEqual(['en', 'es', 'id', 'ko', 'ne', 'pt', 'th', 'tl', 'vi', 'zh-Hans']);
  });
});

describe('p.14 (11.2): the counters', () => {
  it.each([
    ['2023-07-03T17:00', 'counter.after-closing'],
    ['2023-07-05T18:59', 'counter.open'],
    ['2023-07-05T19:00', 'counter.after-closing'],
    ['2023-07-01T10:00', 'counter.closed-weekday'],
    ['2023-07-17T10:00', 'counter.holiday'],
  ] as const)('p.14 (11.2): %s: %s', (local, code) => {
    expect(codes(counterOpen(tokyo(local), minatoCounter))).toEqual([code]);
  });
});
