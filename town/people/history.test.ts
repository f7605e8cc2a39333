import { confirmIdentity, isBusinessDay } from '@tegata/law';
import { minato } from '@tegata/municipality/profiles/minato';
import { findIndividualNumbers } from '@tegata/numbers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HistoryEvent, history } from './history.ts';
import { everybody, townsfolk } from './households.ts';

const today = Temporal.PlainDate.from('2026-11-20');
const households = townsfolk(today);
const plan = history(households, today, minato);
const of = <K extends HistoryEvent['kind']>(kind: K) =>
  plan.filter((event): event is HistoryEvent & { kind: K } => event.kind === kind);

/** The order in which things may happen to one person. */
const order = ['registered', 'applied', 'notice-sent', 'reserved', 'handed-over'];

describe('the history', () => {
  test('registers everybody once and first', () => {
    expect(
      of('registered')
        .map(({ handle }) => handle)
        .sort(),
    ).toEqual(
      everybody(households)
        .map(({ handle }) => handle)
        .sort(),
    );
  });

  test('registers the head of a household before or together with the others', () => {
    const at = new Map(of('registered').map((event) => [event.handle, event.at]));
    for (const { members } of households) {
      for (const { handle } of members) {
        expect(
          Temporal.PlainDateTime.compare(at.get(members[0]!.handle)!, at.get(handle)!),
        ).toBeLessThanOrEqual(0);
      }
    }
  });

  test('brings every card as far as its story says', () => {
    const last = new Map<string, string>();
    for (const { kind, handle } of plan) if (order.includes(kind)) last.set(handle, kind);
    const reached = {
      none: 'registered',
      returned: 'applied',
      arrived: 'applied',
      'notice-sent': 'notice-sent',
      reserved: 'reserved',
      'in-use': 'handed-over',
    };
    for (const { handle, story } of everybody(households)) {
      expect(last.get(handle), handle).toBe(reached[story?.card.stage ?? 'none']);
    }
  });

  test('sends a photo with every application but the baby’s, and one that is wrong', () => {
    expect(
      of('applied')
        .filter(({ photo }) => !photo)
        .map(({ handle }) => handle),
    ).toEqual(['minato-tsumugi']);
    expect(
      of('applied')
        .filter(({ photo }) => photo?.faulty)
        .map(({ handle }) => handle),
    ).toEqual(['utsushino-hikaru']);
  });

  test('lays papers on the counter that the law accepts (p.3)', () => {
    const people = new Map(everybody(households).map((person) => [person.handle, person]));
    for (const { handle, papers, at } of of('handed-over')) {
      const { name, birth } = people.get(handle)!;
      const documents = papers.map(({ kind, validUntil }) => ({
        id: kind,
        name,
        birth,
        ...(validUntil ? { validUntil } : {}),
      }));
      const { answer, reasons } = confirmIdentity({
        purpose: 'card-hand-over',
        documents,
        on: at.toPlainDate(),
        register: { name, birth, address: '' },
        deliveryNotice: true,
      });
      expect(answer, `${handle}: ${reasons.map(({ code }) => code)}`).toBe(true);
    }
  });

  test('locks one PIN by three wrong entries, none of them right', () => {
    const [locked, ...others] = of('mistyped');
    expect(others).toEqual([]);
    expect(locked!.entries).toHaveLength(3);
    const holder = everybody(households).find(({ handle }) => handle === locked!.handle)!;
    expect(locked!.entries).not.toContain(holder.story!.pins.auth);
  });

  test('bears no individual number anywhere', () => {
    expect(findIndividualNumbers(JSON.stringify(plan))).toEqual([]);
  });

  test('is in order on any opening day, lies before it, and keeps the counters’ days', () => {
    const days = fc
      .integer({ min: 0, max: 6 * 366 })
      .map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }));
    fc.assert(
      fc.property(days, (day) => {
        const events = history(townsfolk(day), day, minato);
        const stage = new Map<string, number>();
        let previous = events[0]!.at;
        for (const event of events) {
          const { kind, at, handle } = event;
          expect(Temporal.PlainDateTime.compare(previous, at)).toBeLessThanOrEqual(0);
          previous = at;
          expect(Temporal.PlainDate.compare(at.toPlainDate(), day), `${handle} ${kind}`).toBeLessThan(0);
          if (kind === 'registered' || kind === 'notice-sent' || kind === 'handed-over') {
            expect(isBusinessDay(at.toPlainDate()), `${handle} ${kind} ${at}`).toBe(true);
          }
          if (kind === 'reserved') {
            expect(isBusinessDay(event.slot.toPlainDate())).toBe(true);
            expect(Temporal.PlainDateTime.compare(at, event.slot)).toBeLessThan(0);
          }
          const place = order.indexOf(kind);
          if (place >= 0) {
            expect(stage.get(handle) ?? -1, `${handle} ${kind}`).toBe(place - 1);
            stage.set(handle, place);
          } else expect(stage.has(handle)).toBe(true);
        }
      }),
      {
        numRuns: 60,
        examples: [
          [Temporal.PlainDate.from('2027-01-04')],
          [Temporal.PlainDate.from('2028-02-29')],
          [Temporal.PlainDate.from('2027-05-06')],
        ],
      },
    );
  });

  test('on a business day, the one who picks up today is booked for that very day', () => {
    const booked = of('reserved').find(({ handle }) => handle === 'yakuno-mamoru')!;
    expect(booked.slot.toPlainDate()).toEqual(today);
  });

  test('seats nobody at one counter at the same moment', () => {
    const seats = of('reserved').map(({ officeId, slot }) => `${officeId} ${slot}`);
    expect(new Set(seats).size).toBe(seats.length);
  });
});
