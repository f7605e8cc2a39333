import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { IssuerKeyId } from '../authority/generation.ts';
import { newSerial } from '../issuance/serial.ts';
import type { CertificateStatus } from '../revocation/status.ts';
import { memoryStatusRecords } from '../testing/status-records.ts';
import { pageFrames } from './page-frames.ts';
import { PAGE_OCTETS, readSlot, SLOT, SLOTS_A_PAGE, type Slot, writeSlot } from './pages.ts';
import { serialSequence } from './serial-sequence.ts';
import { createStatusBook } from './status-book.ts';

const ISSUER = 'aa'.repeat(20) as IssuerKeyId;
const key = (octet: number) => new Uint8Array(32).fill(octet);
const GOOD: CertificateStatus = { state: 'good' };
const since = Temporal.Instant.from('2026-11-23T00:00:00Z');
const REVOKED: CertificateStatus = { state: 'revoked', since, reason: 'superseded' };
const HELD: CertificateStatus = { state: 'hold', since };

describe('a sequence of serials', () => {
  const sequence = serialSequence(key(1));

  test('leads from every place to its serial and back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(1000),
          fc.nat(2 ** 31 - 1),
          fc.maxSafeNat().map((n) => n % 2 ** 36),
        ),
        (index) => {
          const serial = sequence.serialAt(index);
          expect(serial).toMatch(/^[4-7][0-9a-f]{15}$/);
          expect(sequence.indexOf(serial)).toBe(index);
        },
      ),
    );
  });

  test('never repeats itself, and tells nothing of the order', () => {
    const serials = Array.from({ length: 5000 }, (_, index) => sequence.serialAt(index));
    expect(new Set(serials).size).toBe(5000);
    const rising = serials.filter((serial, at) => at > 0 && serial > serials[at - 1]!).length;
    expect(rising).toBeGreaterThan(2200);
    expect(rising).toBeLessThan(2800);
  });

  test('is another one under another key', () => {
    const other = serialSequence(key(2));
    expect(other.serialAt(7)).not.toBe(sequence.serialAt(7));
    expect(other.indexOf(sequence.serialAt(7))).not.toBe(7);
  });

  test('has no place for serials that were drawn at random, nor for those of CA certificates', () => {
    const places = Array.from({ length: 2000 }, () => sequence.indexOf(newSerial()));
    expect(places.filter((place) => place !== undefined)).toEqual([]);
    for (const serial of ['01', '7fffffff', 'ffffffffffffffff', '400000000000000000'])
      expect(sequence.indexOf(serial as never)).toBeUndefined();
  });

  test.each([-1, 0.5, 2 ** 36, Number.NaN])('has no place %d', (index) => {
    expect(() => sequence.serialAt(index)).toThrow(RangeError);
  });
});

test('every slot of a page keeps its own two bits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(SLOTS_A_PAGE - 1), fc.constantFrom<Slot[]>(...Object.values(SLOT)))),
      (writes) => {
        const page = new Uint8Array(PAGE_OCTETS);
        const expected = new Map<number, Slot>();
        for (const [slot, state] of writes) {
          writeSlot(page, slot, state);
          expected.set(slot, state);
        }
        for (const [slot, state] of expected) expect(readSlot(page, slot)).toBe(state);
        expect(page.length).toBe(PAGE_OCTETS);
      },
    ),
  );
});

test('frames hold no more pages than they were told to, and lose none that is looked at', () => {
  const frames = pageFrames(300);
  const marked = (state: Slot) => new Uint8Array(PAGE_OCTETS).fill(state * 0b01010101);
  for (let page = 0; page < 1000; page++) {
    frames.put(0, page, marked(SLOT.good));
    expect(frames.read(0, page, 5)).toBe(SLOT.good);
    frames.put(1, 7, marked(SLOT.hold));
  }
  const here = Array.from({ length: 1000 }, (_, page) => frames.read(0, page, 0)).filter(
    (slot) => slot !== undefined,
  );
  expect(here.length).toBe(299);
  expect(frames.read(1, 7, 9)).toBe(SLOT.hold);
  frames.clear(0);
  expect(frames.read(0, 999, 0)).toBeUndefined();
  expect(frames.read(1, 7, 9)).toBe(SLOT.hold);
});

describe('a status book', () => {
  const sequence = serialSequence(key(1));
  const refAt = (index: number) => ({ issuer: ISSUER, serial: sequence.serialAt(index) });
  let records: ReturnType<typeof memoryStatusRecords>;
  beforeEach(() => {
    records = memoryStatusRecords(new Map([[ISSUER, sequence]]));
  });
  const open = (more: { others?: boolean; pages?: number; levelEveryMs?: number } = {}) =>
    createStatusBook({
      records,
      issuers: [{ issuer: ISSUER, serials: sequence, others: more.others ?? false }],
      pages: more.pages ?? 4,
      levelEveryMs: more.levelEveryMs ?? 0,
    });

  test('tells what is on record, and reads a page once for all its certificates', async () => {
    for (let index = 0; index < 50; index++) records.change(refAt(index), index % 2 ? GOOD : REVOKED);
    const book = open({ levelEveryMs: 60_000 });
    const told = await Promise.all(Array.from({ length: 50 }, (_, index) => book.statusOf(refAt(index))));
    expect(told).toEqual(Array.from({ length: 50 }, (_, index) => (index % 2 ? GOOD : REVOKED)));
    expect(records.asked.pages).toBe(1);
    expect(records.asked.rows).toBe(25);
    await book.statusOf(refAt(0));
    expect(records.asked.rows).toBe(25);
  });

  test('knows nothing of foreign issuers, of serials nobody issued, and of guesses', async () => {
    const book = open();
    expect(
      await book.statusOf({ issuer: 'bb'.repeat(20) as IssuerKeyId, serial: refAt(0).serial }),
    ).toBeUndefined();
    expect(await book.statusOf(refAt(3))).toBeUndefined();
    const before = records.asked.rows;
    for (let i = 0; i < 100; i++)
      expect(await book.statusOf({ issuer: ISSUER, serial: newSerial() })).toBeUndefined();
    expect(records.asked.rows).toBe(before);
  });

  test('looks up serials drawn at random in their rows where there are any', async () => {
    const ref = { issuer: ISSUER, serial: newSerial() };
    records.change(ref, HELD);
    expect(await open({ others: true }).statusOf(ref)).toEqual(HELD);
  });

  test('tells a certificate that is signed but not yet entered in its page', async () => {
    records.change(refAt(1), GOOD);
    records.enterRowOnly(refAt(2), GOOD);
    expect(await open().statusOf(refAt(2))).toEqual(GOOD);
  });

  test('sees a change of another process at the next levelling, and until then what it knew', async () => {
    records.change(refAt(1), GOOD);
    const [slow, quick] = [open({ levelEveryMs: 60_000 }), open({ levelEveryMs: 0 })];
    for (const book of [slow, quick]) expect(await book.statusOf(refAt(1))).toEqual(GOOD);
    records.change(refAt(1), REVOKED);
    expect(await slow.statusOf(refAt(1))).toEqual(GOOD);
    await expect.poll(() => quick.statusOf(refAt(1))).toEqual(REVOKED);
  });

  test('sees a change of its own process at its commit, not before, and not when it was rolled back', async () => {
    records.change(refAt(1), GOOD);
    const book = open({ levelEveryMs: 60_000 });
    expect(await book.statusOf(refAt(1))).toEqual(GOOD);
    book.announce(refAt(1), 2);
    expect(await book.statusOf(refAt(1))).toEqual(GOOD);
    records.change(refAt(1), REVOKED);
    expect(await book.statusOf(refAt(1))).toEqual(REVOKED);
    book.announce(refAt(1), 3);
    expect(await book.statusOf(refAt(1))).toEqual(REVOKED);
  });

  test('a page that changes while it is on its way is read again', async () => {
    records.change(refAt(1), GOOD);
    const book = open({ levelEveryMs: 60_000 });
    await book.statusOf(refAt(20_000));
    const slow = records.delayNextPage();
    const asked = book.statusOf(refAt(1));
    book.announce(refAt(2), 2);
    records.change(refAt(1), REVOKED);
    slow();
    expect(await asked).toEqual(REVOKED);
  });

  test('in whatever order things happen, never tells what was not true since the last levelling', async () => {
    const step = fc.record({
      index: fc.nat(40_000),
      to: fc.constantFrom(GOOD, HELD, REVOKED),
      other: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        records = memoryStatusRecords(new Map([[ISSUER, sequence]]));
        const book = open({ levelEveryMs: 60_000, pages: 2 });
        const truth = new Map<number, CertificateStatus>();
        for (const { index, to } of steps) {
          book.announce(refAt(index), records.newest(ISSUER) + 1);
          records.change(refAt(index), to);
          truth.set(index, to);
          for (const [known, status] of truth) expect(await book.statusOf(refAt(known))).toEqual(status);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('begins anew when the records were put back from a copy', async () => {
    records.change(refAt(1), GOOD);
    records.change(refAt(1), REVOKED);
    const book = open();
    expect(await book.statusOf(refAt(1))).toEqual(REVOKED);
    records.reset();
    records.change(refAt(1), GOOD);
    await expect.poll(() => book.statusOf(refAt(1))).toEqual(GOOD);
  });

  test('while the records are away it refuses rather than guess', async () => {
    records.change(refAt(1), GOOD);
    const book = open();
    await book.statusOf(refAt(1));
    records.away(new Error('no database'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(book.statusOf(refAt(1))).rejects.toThrow('no database');
    records.away(undefined);
    expect(await book.statusOf(refAt(1))).toEqual(GOOD);
  });
});
