import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Chronicle, StandingClock } from '../testing/small-town.ts';
import { actsOf } from './acts.ts';
import { Feed } from './feed.ts';

let clock: StandingClock;
let municipality: Chronicle;
let jlis: Chronicle;
let feed: Feed;

/** Looks as if the pause between two looks were over. */
async function look() {
  const later = performance.now() + 1_000;
  vi.spyOn(performance, 'now').mockReturnValue(later);
  return feed.read();
}

beforeEach(() => {
  vi.restoreAllMocks();
  clock = new StandingClock();
  municipality = new Chronicle(clock);
  jlis = new Chronicle(clock);
  const nobody = async () => {
    throw new Error('not asked for');
  };
  feed = new Feed({ municipality: { ...municipality, resident: nobody, cards: nobody }, jlis }, clock);
});

describe('the feed', () => {
  it('shows a call once, though both sides recorded it', async () => {
    const call = { from: 'municipality', to: 'jlis', operation: 'designateNumber', act: 'a' };
    municipality.record(call, 'sent');
    jlis.record(call);
    expect((await look()).calls.map(({ operation }) => operation)).toEqual(['designateNumber']);
  });

  it('shows the answer that came at last, not the failure before it', async () => {
    const call = { from: 'municipality', to: 'jlis', operation: 'activateCard', act: 'a' };
    municipality.record({ ...call, status: null }, 'sent');
    expect((await look()).calls[0]?.status).toBeNull();
    municipality.record({ ...call, status: 503 }, 'sent');
    municipality.record({ ...call, status: 200 }, 'sent');
    expect((await look()).calls.map(({ status }) => status)).toEqual([200]);
  });

  it('leaves out what this door itself asked', async () => {
    jlis.record({ from: 'front-door', to: 'jlis', operation: 'activity', act: 'a' });
    expect((await look()).calls).toEqual([]);
  });

  it('finds what happens after the clock was turned back, and keeps the order of happening', async () => {
    municipality.write({ kind: 'card.arrived' });
    await look();
    clock.set(clock.wall().subtract({ years: 1 }));
    await look();
    municipality.write({ kind: 'notice.sent' });
    expect((await look()).entries.map(({ kind }) => kind)).toEqual(['card.arrived', 'notice.sent']);
  });

  it('goes on with what it knows while an institution is away, and says which', async () => {
    jlis.write({ kind: 'card.shipped' });
    await look();
    jlis.away = true;
    municipality.write({ kind: 'card.arrived' });
    const { entries, away } = await look();
    expect(away).toEqual(['jlis']);
    expect(entries.map(({ kind }) => kind)).toEqual(['card.shipped', 'card.arrived']);
    jlis.away = false;
    jlis.write({ kind: 'card.activated' });
    expect((await look()).entries).toHaveLength(3);
  });

  it('asks once for many who look at the same time', async () => {
    const ask = vi.spyOn(jlis, 'activity');
    feed = new Feed(
      { municipality: { ...municipality, resident: ask as never, cards: ask as never }, jlis },
      clock,
    );
    await Promise.all(Array.from({ length: 20 }, () => feed.read()));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('reads the act of a line from where older journals keep it', async () => {
    municipality.write({ kind: 'card.arrived', detail: { correlation: 'act-7', resident: 'r' } });
    const [entry] = (await look()).entries;
    expect(entry).toMatchObject({ correlation: 'act-7', detail: { resident: 'r' }, hash: 'abcdef012345' });
  });
});

describe('acts', () => {
  it('stand with the latest news last, also after the clock was turned back', async () => {
    for (const act of ['first', 'second']) {
      jlis.record({ from: 'kiosk', to: 'jlis', operation: 'openExchange', act });
      clock.set(clock.wall().add({ seconds: 5 }));
    }
    await look();
    clock.set(clock.wall().subtract({ years: 2 }));
    await look();
    municipality.write({ kind: 'card.arrived', act: 'third' });
    await look();
    clock.set(clock.wall().add({ seconds: 5 }));
    jlis.write({ kind: 'exchange.opened', act: 'first' });
    expect(actsOf(await look()).map(({ id }) => id)).toEqual(['second', 'third', 'first']);
  });

  it('gather calls and lines of one correlation id; a line without one stands alone', async () => {
    municipality.record({ from: 'counter', to: 'municipality', operation: 'registerResident', act: 'a' });
    municipality.write({ kind: 'resident.registered', act: 'a' });
    municipality.write({ kind: 'resident-codes.drawn' });
    jlis.write({ kind: 'number.designated', act: 'a' });
    const acts = actsOf(await look()).toSorted((a, b) => b.happenings.length - a.happenings.length);
    expect(acts.map(({ happenings }) => happenings.map((each) => (each.call ?? each.entry).key))).toEqual([
      ['a-registerResident registerResident counter', 'municipality 1', 'jlis 1'],
      ['municipality 2'],
    ]);
  });
});
