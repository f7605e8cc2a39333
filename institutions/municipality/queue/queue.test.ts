// 窓口の順番待ち: whatever receptionists and windows do at once, no number comes twice and nobody is passed over.
import { randomUUID } from 'node:crypto';
import { counterOpen } from '@tegata/law';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minato } from '../profiles/minato.ts';
import { NOON, openWard, type Ward } from '../testing/ward.ts';
import { LETTERS, PURPOSES, type Purpose } from './ticket.ts';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
});
afterAll(async () => {
  expect(ward.faults).toEqual([]);
  await ward.close();
});

/** Every test has a working day of its own. */
let noon = Temporal.ZonedDateTime.from(NOON);
function nextDay() {
  do noon = noon.add({ days: 1 });
  while (!counterOpen(noon, minato.counterHours).answer);
  ward.clock.set(noon.toString());
}
beforeEach(nextDay);
const later = (minutes: number) => ward.clock.set(noon.add({ minutes }).toString());

const take = (purpose: Purpose = 'pick-up', officeId = 'shiba') =>
  ward.counter.takeTicket({ officeId, purpose }, { timeoutMs: 30_000 });
const call = (window: number, purpose?: Purpose, officeId = 'shiba') =>
  ward.counter.callNext({ officeId, window, ...(purpose && { purpose }) }, { timeoutMs: 30_000 });
const finish = (ticketId: string) => ward.counter.finishTicket({ params: { ticketId } });
const miss = (ticketId: string) => ward.counter.missTicket({ params: { ticketId } });
const board = async (officeId = 'shiba') => {
  const { offices, ...rest } = await ward.frontDoor.waitingNumbers({ query: { officeId } });
  return { ...rest, ...offices[0]! };
};
const refused = (code: string, params?: object) => ({
  problem: { code: `municipality.${code}`, ...(params && { params }) },
});

describe('a number ticket', () => {
  it('counts by purpose, and says how many are before it', async () => {
    expect(await take('pick-up')).toMatchObject({ number: 'A001', ahead: 0, state: 'waiting' });
    expect(await take('filing')).toMatchObject({ number: 'C001', ahead: 1 });
    expect(await take('pick-up')).toMatchObject({ number: 'A002', ahead: 2 });
    expect(await take('pick-up', 'azabu')).toMatchObject({ number: 'A001', ahead: 0 });
  });

  it('begins at one every morning', async () => {
    await take();
    nextDay();
    expect(await take()).toMatchObject({ number: 'A001', ahead: 0 });
  });

  it('is torn off once, however often the same press is sent', async () => {
    const id = randomUUID();
    const body = { officeId: 'shiba', purpose: 'other' as const };
    const first = await ward.counter.takeTicket(body, { id });
    expect(await ward.counter.takeTicket(body, { id })).toEqual(first);
    expect((await board()).waiting).toContainEqual({ purpose: 'other', count: 1 });
  });

  it.each([
    ['before opening', '2026-12-07T08:29', 'counter.before-opening'],
    ['after closing', '2026-12-07T17:00', 'counter.after-closing'],
    ['on a Saturday', '2026-12-05T12:00', 'counter.closed-weekday'],
    ['at the turn of the year', '2026-12-30T12:00', 'counter.year-end'],
  ])('is not to be had %s, and the reason says why', async (_, at, code) => {
    ward.clock.set(`${at}+09:00[Asia/Tokyo]`);
    await expect(take()).rejects.toMatchObject(refused('office-closed', { reasons: [{ code }] }));
    expect(await board()).toMatchObject({ open: false });
  });

  it('is not to be had at an office that is not', async () => {
    await expect(take('other', 'ginza')).rejects.toMatchObject(refused('office-not-found'));
    await expect(call(1, undefined, 'ginza')).rejects.toMatchObject(refused('office-not-found'));
    await expect(board('ginza')).rejects.toMatchObject(refused('office-not-found'));
  });
});

describe('calling', () => {
  it('follows the order of coming; a window may call for one purpose', async () => {
    await take('filing');
    await take('pick-up');
    await take('certificates');
    expect(await call(1, 'certificates')).toMatchObject({ number: 'B001', window: 1, state: 'called' });
    expect(await call(2)).toMatchObject({ number: 'C001', window: 2 });
    expect(await call(3)).toMatchObject({ number: 'A001', window: 3 });
    await expect(call(4)).rejects.toMatchObject(refused('nobody-waiting'));
  });

  it('waits until the window is free', async () => {
    await take();
    await take();
    const { ticketId } = await call(1);
    await expect(call(1)).rejects.toMatchObject(refused('window-busy', { number: 'A001' }));
    await finish(ticketId);
    expect(await call(1)).toMatchObject({ number: 'A002' });
  });

  it('gives the first ticket of a day to one window, however many ask while it is taken', async () => {
    const windows = Array.from({ length: 12 }, (_, index) => index + 1);
    for (let morning = 0; morning < 12; morning++) {
      nextDay();
      const early = windows.slice(0, 6).map((window) => call(window));
      const deeds = [...early, take(), ...windows.slice(6).map((window) => call(window))];
      const came = await Promise.allSettled(deeds);
      const called = came.filter((each) => each.status === 'fulfilled' && each.value.window !== undefined);
      expect(called.length).toBeLessThanOrEqual(1);
      expect((await board()).calling).toHaveLength(called.length);
    }
  });

  it('goes on after closing, for whoever came in time', async () => {
    await take();
    // On Wednesdays to seven.
    later(7 * 60 + 30);
    await expect(take()).rejects.toMatchObject(refused('office-closed'));
    expect(await call(1)).toMatchObject({ number: 'A001' });
  });

  it('ends as served or as not there, once', async () => {
    const waiting = await take();
    await expect(finish(waiting.ticketId)).rejects.toMatchObject(
      refused('ticket-state', { state: 'waiting' }),
    );
    const { ticketId } = await call(1);
    expect(await miss(ticketId)).toMatchObject({ state: 'missed' });
    expect(await miss(ticketId)).toMatchObject({ state: 'missed' });
    await expect(finish(ticketId)).rejects.toMatchObject(refused('ticket-state', { state: 'missed' }));
    await expect(finish(randomUUID())).rejects.toMatchObject(refused('ticket-not-found'));
  });

  it('of two people to one window is refused by the database itself', async () => {
    await take();
    await call(1);
    await take();
    const second = ward.ledger.pool.query(
      `UPDATE queue_ticket SET state = 'called', at_window = 1 WHERE day = $1 AND state = 'waiting'`,
      [noon.toPlainDate().toString()],
    );
    await expect(second).rejects.toMatchObject({ constraint: 'queue_ticket_at_window' });
  });
});

describe('the numbers for everybody', () => {
  it('are those of today, with the time they are of', async () => {
    await take('pick-up');
    await take('pick-up');
    await take('filing');
    const { ticketId } = await call(5);
    expect(await board()).toEqual({
      at: noon.toInstant().toString(),
      on: noon.toPlainDate().toString(),
      officeId: 'shiba',
      open: true,
      waiting: [
        { purpose: 'pick-up', count: 1 },
        { purpose: 'certificates', count: 0 },
        { purpose: 'filing', count: 1 },
        { purpose: 'other', count: 0 },
      ],
      calling: [
        { ticketId, purpose: 'pick-up', number: 'A001', window: 5, calledAt: noon.toInstant().toString() },
      ],
    });
  });

  it('tell every office when none is named', async () => {
    await take('other', 'azabu');
    const { offices } = await ward.counter.waitingNumbers({});
    expect(offices.map(({ officeId }) => officeId)).toEqual(
      expect.arrayContaining(['shiba', 'azabu', 'akasaka']),
    );
    const waiting = offices.filter(({ waiting }) => waiting.some(({ count }) => count > 0));
    expect(waiting.map(({ officeId }) => officeId)).toEqual(['azabu']);
  });

  it('know the wait of the last ten who were served, and of nobody who was not there', async () => {
    const served = async (minutes: number, end = finish) => {
      later(0);
      await take();
      later(minutes);
      await end((await call(1)).ticketId);
    };
    expect(await board()).not.toHaveProperty('medianWaitMinutes');
    await served(200);
    await served(120, miss);
    expect(await board()).toMatchObject({ medianWaitMinutes: 200 });
    // Closed later than the first, these ten push it out.
    for (let minutes = 201; minutes <= 210; minutes++) await served(minutes);
    expect(await board()).toMatchObject({ medianWaitMinutes: 206 });
  });
});

it('whatever many do at once, numbers are whole, calls follow the order, and the counts add up', async () => {
  const windows = [1, 2, 3];
  const deed = fc.oneof(
    fc.record({ what: fc.constant('take' as const), purpose: fc.constantFrom(...PURPOSES) }),
    fc.record({ what: fc.constant('call' as const), window: fc.constantFrom(...windows) }),
    fc.record({
      what: fc.constantFrom('finish' as const, 'miss' as const),
      window: fc.constantFrom(...windows),
    }),
  );
  // Each round is done all at once; what a window may end is what it called in the round before.
  const rounds = fc.array(fc.array(deed, { minLength: 4, maxLength: 8 }), { minLength: 3, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      nextDay();
      const waiting: string[] = [];
      const at = new Map<number, { ticketId: string; number: string }>();
      const numbers: string[] = [];
      let ended = 0;
      for (const round of all) {
        const serving = new Map(at);
        const done = await Promise.allSettled(
          round.map(async (each) => {
            if (each.what === 'take') return { taken: await take(each.purpose) };
            if (each.what === 'call') return { called: await call(each.window) };
            const ticket = serving.get(each.window);
            if (!ticket) return {};
            await (each.what === 'finish' ? finish : miss)(ticket.ticketId);
            return { ended: each.window };
          }),
        );
        const came: Awaited<ReturnType<typeof take>>[] = [];
        const called: Awaited<ReturnType<typeof call>>[] = [];
        const left = new Set<number>();
        for (const result of done) {
          if (result.status === 'rejected') {
            expect(
              ['nobody-waiting', 'window-busy', 'ticket-state'].map((code) => `municipality.${code}`),
            ).toContain(result.reason.problem?.code);
            continue;
          }
          const {
            taken,
            called: to,
            ended: window,
          } = result.value as {
            taken?: (typeof came)[number];
            called?: (typeof called)[number];
            ended?: number;
          };
          if (taken) came.push(taken);
          if (to) called.push(to);
          if (window !== undefined) left.add(window);
        }
        ended += left.size;
        for (const window of left) at.delete(window);
        // Among those of one round the ledger alone knows who came first.
        const { rows } = await ward.ledger.pool.query<{ id: string }>(
          'SELECT id FROM queue_ticket WHERE id = ANY($1) ORDER BY place',
          [came.map(({ ticketId }) => ticketId)],
        );
        waiting.push(...rows.map(({ id }) => id));
        numbers.push(...came.map(({ number }) => number));
        const first = waiting.splice(0, called.length);
        expect(called.map(({ ticketId }) => ticketId).sort()).toEqual(first.toSorted());
        for (const ticket of called) {
          expect(at.has(ticket.window!)).toBe(false);
          at.set(ticket.window!, ticket);
        }
        const seen = await board();
        expect(seen.waiting.reduce((sum, { count }) => sum + count, 0)).toBe(waiting.length);
        expect(seen.calling.map(({ window, number }) => [window, number])).toEqual(
          [...at].map(([window, { number }]) => [window, number]).sort(),
        );
        expect(numbers.length).toBe(waiting.length + at.size + ended);
      }
      for (const purpose of PURPOSES) {
        const mine = numbers.filter((number) => number.startsWith(LETTERS[purpose])).sort();
        expect(mine).toEqual(
          mine.map((_, index) => `${LETTERS[purpose]}${String(index + 1).padStart(3, '0')}`),
        );
      }
    }),
    { numRuns: 6 },
  );
}, 120_000);
