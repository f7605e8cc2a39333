// 受取予約: times come from the opening hours, and no rush can put more people into a time than it has seats.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minato } from '../profiles/minato.ts';
import { noticed, openWard, type Ward } from '../testing/ward.ts';
import { offeredSlots } from './slots.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainDateTime.from(text);

describe('the pick-up times of a day', () => {
  const offered = (on: string, now = '2026-11-26T12:00') => {
    const { answer, reasons } = offeredSlots(minato, day(on), time(now));
    return { times: answer.map((slot) => slot.toPlainTime().toString().slice(0, 5)), reasons };
  };

  it('fill the opening hours: to five o’clock, on Wednesdays to seven', () => {
    expect(offered('2026-11-27').times).toMatchObject({ 0: '09:00', length: 16, 15: '16:30' });
    expect(offered('2026-12-02').times).toMatchObject({ 0: '09:00', length: 20, 19: '18:30' });
  });

  it('are those that lie ahead', () => {
    expect(offered('2026-11-26').times[0]).toBe('12:30');
    expect(offered('2026-11-25').times).toEqual([]);
  });

  it.each([
    ['2026-11-28', 'counter.closed-weekday'],
    ['2026-12-30', 'counter.year-end'],
    ['2027-01-11', 'counter.holiday'],
  ])('are none on %s, and the reason says why', (on, code) => {
    expect(offered(on)).toMatchObject({ times: [], reasons: [{ code }] });
  });

  it('are not offered further ahead than the ward plans', () => {
    expect(offered('2027-01-25').times).not.toEqual([]);
    expect(offered('2027-01-26').times).toEqual([]);
  });
});

describe('reserving', () => {
  const PEOPLE = 50;
  const CAPACITY = 3;
  let ward: Ward;
  const codes: string[] = [];

  beforeAll(async () => {
    ward = await openWard({ ...minato, pickUp: { ...minato.pickUp, capacity: CAPACITY } });
    const people = Array.from({ length: PEOPLE }, (_, n) =>
      noticed(ward, { name: `予約　${n}`, address: `東京都港区芝公園一丁目5番25号 みほん荘${n}` }),
    );
    for (const person of await Promise.all(people)) codes.push(person.noticeCode);
    await ward.drain();
  });
  afterAll(async () => {
    expect(ward.faults).toEqual([]);
    await ward.close();
  });
  beforeEach(async () => {
    for (const noticeCode of codes) {
      await ward.desk.cancelReservation({ params: { noticeCode } }).catch(() => {});
    }
  });

  const SLOTS = ['2026-11-27T09:00', '2026-11-27T09:30', '2026-12-02T18:30'];
  const booked = async (slot: string, officeId = 'shiba') => {
    const { reservations } = await ward.counter.reservations({ query: { officeId, on: slot.slice(0, 10) } });
    return reservations.filter((reservation) => reservation.slot === slot);
  };

  it('fifty people at once after one time: its seats are taken and nobody sits on another', async () => {
    const [slot] = SLOTS as [string];
    const sent = await Promise.allSettled(
      codes.map((noticeCode) =>
        ward.desk.reserve({ noticeCode, officeId: 'shiba', slot }, { timeoutMs: 30_000 }),
      ),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(CAPACITY);
    const refused = sent.flatMap((result) =>
      result.status === 'rejected' ? [result.reason.problem?.code] : [],
    );
    expect(new Set(refused)).toEqual(new Set(['municipality.slot-full']));
    expect(await booked(slot)).toHaveLength(CAPACITY);
    const { slots } = await ward.desk.slots({ query: { officeId: 'shiba', on: '2026-11-27' } });
    expect(slots[0]).toEqual({ slot, free: 0 });
  });

  it('whatever fifty people do at once, no time holds more than its seats and none is lost', async () => {
    const wish = fc.record({
      person: fc.nat(PEOPLE - 1),
      slot: fc.constantFrom(...SLOTS),
      officeId: fc.constantFrom('shiba', 'azabu'),
      gives: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 50, maxLength: 50 }), async (wishes) => {
        await Promise.all(
          wishes.map(({ person, slot, officeId, gives }) => {
            const noticeCode = codes[person]!;
            const act = gives
              ? ward.desk.cancelReservation({ params: { noticeCode } })
              : ward.desk.reserve({ noticeCode, officeId, slot }, { timeoutMs: 30_000 });
            return act.catch((error) => {
              const expected = ['municipality.slot-full', 'municipality.reservation-not-found'];
              expect(expected).toContain(error.problem?.code);
            });
          }),
        );
        const holding = new Set<string>();
        for (const officeId of ['shiba', 'azabu']) {
          for (const slot of SLOTS) {
            const here = await booked(slot, officeId);
            expect(here.length).toBeLessThanOrEqual(CAPACITY);
            for (const { noticeCode } of here) {
              expect(holding.has(noticeCode)).toBe(false);
              holding.add(noticeCode);
            }
          }
        }
        const { cards } = await ward.counter.cards({ query: { state: 'reserved' } });
        expect(new Set(cards.map(({ noticeCode }) => noticeCode))).toEqual(holding);
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it('past the seats is refused by the database itself, whatever the code does', async () => {
    const [slot] = SLOTS as [string];
    await ward.desk.reserve({ noticeCode: codes[0]!, officeId: 'shiba', slot });
    const { rows } = await ward.ledger.pool.query<{ serial: string; seat: number }>(
      `SELECT free.card_serial AS serial, taken.seat FROM reservation taken, card free
       WHERE free.card_serial <> taken.card_serial LIMIT 1`,
    );
    const { serial, seat } = rows[0]!;
    const insert = (at: number) =>
      ward.ledger.pool.query('INSERT INTO reservation VALUES ($1, $2, $3, $4, $5)', [
        serial,
        'shiba',
        slot,
        at,
        CAPACITY,
      ]);
    await expect(insert(seat)).rejects.toMatchObject({ constraint: 'reservation_seat' });
    await expect(insert(CAPACITY + 1)).rejects.toMatchObject({ constraint: 'reservation_within_capacity' });
  });

  it('is moved, and the old seat is free again; the same wish twice is one reservation', async () => {
    const [first, second] = SLOTS as [string, string];
    const noticeCode = codes[0]!;
    await ward.desk.reserve({ noticeCode, officeId: 'shiba', slot: first });
    const typed = ` ${noticeCode.toLowerCase().replace('-', ' ')} `;
    const moved = await ward.desk.reserve({ noticeCode: typed, officeId: 'azabu', slot: second });
    expect(moved).toMatchObject({ noticeCode, officeId: 'azabu', slot: second });
    expect(await ward.desk.reserve({ noticeCode, officeId: 'azabu', slot: second })).toEqual(moved);
    expect(await booked(first)).toEqual([]);
    const seen = await ward.desk.reservationByCode({ params: { noticeCode } });
    expect(seen).toMatchObject({ card: { state: 'reserved', officeId: 'azabu' }, reservation: moved });
  });

  it('is given back, and the card waits on', async () => {
    const noticeCode = codes[1]!;
    await ward.desk.reserve({ noticeCode, officeId: 'shiba', slot: SLOTS[0]! });
    const { card } = await ward.desk.cancelReservation({ params: { noticeCode } });
    expect(card.state).toBe('notice-sent');
    expect(await ward.desk.reservationByCode({ params: { noticeCode } })).not.toHaveProperty('reservation');
  });

  it.each([
    ['a closed day', { slot: '2026-11-28T09:00' }, 'municipality.slot-not-offered'],
    ['between two times', { slot: '2026-11-27T09:10' }, 'municipality.slot-not-offered'],
    ['no time at all', { slot: '2026-02-30T09:00' }, 'municipality.slot-not-offered'],
    ['a time that is over', { slot: '2026-11-26T09:00' }, 'municipality.slot-not-offered'],
    ['an office that is not', { officeId: 'ginza' }, 'municipality.office-not-found'],
    ['a code that is not', { noticeCode: 'AAAA-AAAA' }, 'municipality.notice-not-found'],
  ])('is refused for %s', async (_, change, code) => {
    const wish = { noticeCode: codes[2]!, officeId: 'shiba', slot: SLOTS[0]!, ...change };
    await expect(ward.desk.reserve(wish)).rejects.toMatchObject({ problem: { code } });
  });
});
