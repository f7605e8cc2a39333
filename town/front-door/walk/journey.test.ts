import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Feed } from '../behind/feed.ts';
import { hanako, type SmallTown, smallTown, tabiko } from '../testing/small-town.ts';
import { Journey } from './journey.ts';

const card = '202611240000009';
const request = '00000000-0000-7000-8000-000000000777';
const register = '00000000-0000-7000-8000-0000000000aa';
const application = '00000000-0000-7000-8000-0000000000ab';

let folder: string;
let town: SmallTown;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tegata-walk-'));
  town = await smallTown({ walkFile: join(folder, 'walk.json') });
  // The town's past: none of it belongs to the walk.
  town.municipality.write({ kind: 'resident.registered', subject: hanako.residentId, act: 'past' });
  town.jlis.write({ kind: 'application.accepted', subject: application, act: 'past' });
});
afterEach(() => {
  town.close();
  rmSync(folder, { recursive: true });
});

/** A journey as after a restart: it knows what the file and the institutions know. */
const journey = () => new Journey({ ...town.deps, feed: new Feed(town.deps, town.clock) });
const look = () => journey().look();
const doneOf = async () => {
  const { steps } = await look();
  return steps.filter(({ state }) => state === 'done').map(({ id }) => id);
};

function registerAtCounter() {
  const { municipality, jlis, people, designated } = town;
  municipality.record({ from: 'counter', to: 'municipality', operation: 'registerResident', act: 'a1' });
  municipality.write({ kind: 'resident.registered', subject: tabiko.residentId, act: 'a1' });
  people.push(tabiko);
  return () => {
    jlis.record({ from: 'municipality', to: 'jlis', operation: 'designateNumber', act: 'a1' });
    jlis.write({ kind: 'number.designated', subject: register, act: 'a1' });
    municipality.write({ kind: 'number.received', subject: tabiko.residentId, act: 'a1' });
    designated.add(tabiko.residentId);
  };
}

describe('the walk', () => {
  it('begins with nothing done and ticks every step off in its turn, over restarts', async () => {
    expect(await look()).toMatchObject({ round: 1, done: 0, companion: undefined });
    expect((await look()).steps[0]).toMatchObject({ id: 'register', state: 'now' });

    const designate = registerAtCounter();
    expect(await doneOf()).toEqual(['register']);
    expect((await look()).companion).toMatchObject({ handle: tabiko.handle, how: 'met' });
    designate();
    expect(await doneOf()).toEqual(['register', 'number']);

    const { municipality, jlis, cards } = town;
    jlis.write({
      kind: 'application.returned',
      subject: application,
      detail: { person: register },
      act: 'a2',
    });
    expect(await doneOf()).toHaveLength(2);
    expect((await look()).steps[2]).toMatchObject({ id: 'apply', state: 'now' });
    jlis.record({ from: 'desk', to: 'jlis', operation: 'submitApplication', act: 'a3' });
    jlis.write({
      kind: 'application.accepted',
      subject: application,
      detail: { person: register },
      act: 'a3',
    });
    expect(await doneOf()).toHaveLength(3);
    jlis.write({
      kind: 'certificate.issued',
      subject: '0a1b2c3d4e5f60718293',
      detail: { issuer: 'auth' },
      act: 'a3',
    });
    jlis.write({ kind: 'card.shipped', subject: card, detail: { application }, act: 'a3' });
    expect(await doneOf()).toHaveLength(4);
    municipality.record({ from: 'jlis', to: 'municipality', operation: 'cardArrived', act: 'a3' });
    municipality.write({
      kind: 'card.arrived',
      subject: card,
      detail: { resident: tabiko.residentId },
      act: 'a3',
    });
    expect((await look()).steps[4]).toMatchObject({ id: 'notice', state: 'now' });
    municipality.write({ kind: 'notice.sent', subject: card, act: 'a4' });
    expect(await doneOf()).toHaveLength(5);
    municipality.write({
      kind: 'reservation.made',
      subject: card,
      detail: { slot: '2026-12-01T10:30' },
      act: 'a5',
    });
    const reserved = await look();
    expect(reserved.done).toBe(6);
    expect(reserved.slot?.toString()).toBe('2026-12-01T10:30:00');
    municipality.write({ kind: 'identity.refused', subject: card, act: 'a6' });
    expect(await doneOf()).toHaveLength(6);
    municipality.write({ kind: 'card.delivered', subject: card, act: 'a7' });
    cards.set(tabiko.residentId, 'in-use');
    expect(await doneOf()).toHaveLength(7);
    jlis.write({ kind: 'exchange.opened', subject: request, act: 'a8' });
    expect(await doneOf()).toHaveLength(7);
    municipality.write({
      kind: 'issuance.opened',
      subject: request,
      detail: { resident: tabiko.residentId },
      act: 'a9',
    });
    jlis.write({ kind: 'exchange.card-verified', subject: request, act: 'a9' });
    expect(await doneOf()).toHaveLength(8);
    jlis.write({ kind: 'exchange.printed', subject: request, act: 'b1' });
    const end = await look();
    expect(end.done).toBe(9);
    expect(end.steps.map(({ state }) => state)).not.toContain('now');
    expect(end.steps.find(({ id }) => id === 'card')!.evidence.entries.map(({ kind }) => kind)).toEqual([
      'issuance.opened',
      'exchange.opened',
      'exchange.card-verified',
    ]);
  });

  it('does not take a certificate of the authority for one on the card', async () => {
    await look();
    registerAtCounter()();
    const [onCard, forOcsp] = ['0a1b2c3d4e5f6071', '18293a4b5c6d7e8f'];
    town.jlis.write({ kind: 'certificate.issued', subject: onCard!, act: 'a1' });
    town.jlis.write({ kind: 'card.manufactured', subject: card, detail: { auth: onCard }, act: 'a1' });
    town.jlis.write({ kind: 'certificate.issued', subject: forOcsp!, act: 'a1' });
    const { evidence } = (await look()).steps.find(({ id }) => id === 'make')!;
    expect(evidence.entries.map(({ subject }) => subject)).toEqual([onCard, card]);
  });

  it('shows the calls and lines of the right step, though they share one act', async () => {
    await look();
    registerAtCounter()();
    const { steps } = await look();
    const behind = steps.slice(0, 2).map(({ evidence: { calls, entries } }) => ({
      calls: calls.map(({ operation }) => operation),
      entries: entries.map(({ kind }) => kind),
    }));
    expect(behind).toEqual([
      { calls: ['registerResident'], entries: ['resident.registered'] },
      { calls: ['designateNumber'], entries: ['number.received', 'number.designated'] },
    ]);
  });

  it('does not follow what other residents do meanwhile', async () => {
    await look();
    registerAtCounter()();
    await look();
    town.municipality.write({ kind: 'notice.sent', subject: '202611240000055', act: 'other' });
    town.jlis.write({
      kind: 'application.accepted',
      subject: request,
      detail: { person: request },
      act: 'other-2',
    });
    expect(await doneOf()).toEqual(['register', 'number']);
  });

  it('with somebody whose card is in use begins at the kiosk', async () => {
    const here = journey();
    await here.look();
    expect(await here.followResident('minato-hanako')).toBe(true);
    const view = await here.look();
    expect(view.done).toBe(7);
    expect(view.steps[7]).toMatchObject({ id: 'card', state: 'now' });
    expect(view.steps.every(({ evidence }) => evidence.entries.length === 0)).toBe(true);
  });

  it('with somebody chosen, takes the application of the walk for theirs until the card proves it', async () => {
    const here = journey();
    await here.followResident('niizato-ayumu');
    town.jlis.write({
      kind: 'application.accepted',
      subject: application,
      detail: { person: register },
      act: 'x',
    });
    expect(await doneOf()).toEqual(['register', 'number', 'apply']);
  });

  it('refuses to follow nobody, and leaves the walk as it was', async () => {
    await look();
    registerAtCounter();
    await look();
    expect(await journey().followResident('nobody-at-all')).toBe(false);
    expect((await look()).companion?.handle).toBe(tabiko.handle);
  });

  it('begins anew with the next newcomer, and what happened before does not tick it off', async () => {
    await look();
    registerAtCounter()();
    await look();
    await journey().restart();
    expect(await look()).toMatchObject({ round: 2, done: 0, companion: undefined });
  });

  it('keeps its ticks while the institutions are away', async () => {
    await look();
    registerAtCounter()();
    await look();
    town.municipality.away = true;
    town.jlis.away = true;
    const view = await look();
    expect(view).toMatchObject({ done: 2, away: ['municipality', 'jlis'] });
    expect(view.steps[0]!.evidence.entries).toHaveLength(1);
  });

  it('does not begin for good while an institution is away: its past would look like the walk', async () => {
    town.municipality.away = true;
    await look();
    town.municipality.away = false;
    expect(await look()).toMatchObject({ done: 0, companion: undefined });
  });

  it('meets whoever was registered while an institution was away', async () => {
    const here = journey();
    town.municipality.away = true;
    await here.look();
    town.municipality.away = false;
    town.clock.set(town.clock.wall().add({ seconds: 5 }));
    registerAtCounter();
    await expect.poll(() => here.look()).toMatchObject({ companion: { handle: tabiko.handle } });
  });

  it('survives a file that was written halfway', async () => {
    const path = join(folder, 'walk.json');
    await look();
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 20));
    expect(await look()).toMatchObject({ round: 1, done: 0 });
  });

  it('many looks at once write one walk', async () => {
    const here = journey();
    await here.look();
    registerAtCounter()();
    const views = await Promise.all(Array.from({ length: 10 }, () => here.look()));
    expect(new Set(views.map(({ round }) => round))).toEqual(new Set([1]));
    expect(JSON.parse(readFileSync(join(folder, 'walk.json'), 'utf8')).round).toBe(1);
  });
});
