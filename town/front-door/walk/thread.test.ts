import { describe, expect, it } from 'vitest';
import type { Entry } from '../behind/feed.ts';
import { callsNear, threadOf } from './thread.ts';

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
let seq = 0;
const line = (about: Partial<Entry>): Entry => ({
  key: `municipality ${++seq}`,
  institution: 'municipality',
  seq,
  at: '2026-11-24T01:00:00Z',
  kind: 'x',
  subject: null,
  actor: 'test',
  detail: {},
  hash: null,
  correlation: null,
  order: 0,
  ...about,
});
const call = (operation: string, correlation: string, at = '2026-11-24T01:00:00Z') => ({
  key: operation,
  at,
  from: 'counter',
  to: 'municipality',
  operation,
  status: 200,
  code: null,
  correlation,
  order: 0,
});

describe('the thread of one resident', () => {
  const card = '202611240000001';
  const request = uuid(70);

  it('goes from the resident to the card, from the card to the request, in any order of lines', () => {
    const entries = [
      line({ kind: 'exchange.opened', subject: request, institution: 'jlis' }),
      line({ kind: 'reservation.made', subject: card }),
      line({ kind: 'issuance.opened', subject: request, detail: { resident: uuid(1) } }),
      line({ kind: 'card.arrived', subject: card, detail: { resident: uuid(1) } }),
      line({ kind: 'card.arrived', subject: '202611240000002', detail: { resident: uuid(2) } }),
    ];
    expect(threadOf({ entries, calls: [] }, [uuid(1)]).entries.map(({ kind }) => kind)).toEqual([
      'exchange.opened',
      'reservation.made',
      'issuance.opened',
      'card.arrived',
    ]);
  });

  it('follows an act to the other institution, which knows the person by another id', () => {
    const entries = [
      line({ kind: 'resident.registered', subject: uuid(1), correlation: 'a' }),
      line({ kind: 'number.designated', subject: uuid(91), institution: 'jlis', correlation: 'a' }),
      line({
        kind: 'application.accepted',
        subject: uuid(92),
        institution: 'jlis',
        detail: { person: uuid(91) },
      }),
      line({ kind: 'number.designated', subject: uuid(93), institution: 'jlis', correlation: 'b' }),
    ];
    const calls = [call('registerResident', 'a'), call('registerResident', 'b')];
    const thread = threadOf({ entries, calls }, [uuid(1)]);
    expect(thread.entries).toEqual(entries.slice(0, 3));
    expect(thread.calls).toEqual(calls.slice(0, 1));
  });

  it('does not lead to the family, the office or the lists of other people', () => {
    const entries = [
      line({ kind: 'resident.registered', subject: uuid(1), detail: { household: uuid(50) } }),
      line({ kind: 'resident.registered', subject: uuid(2), detail: { household: uuid(50) } }),
      line({ kind: 'document.issued', subject: request, detail: { resident: uuid(1), members: [uuid(2)] } }),
      line({ kind: 'notice.sent', subject: card, detail: { resident: uuid(2) } }),
    ];
    expect(threadOf({ entries, calls: [] }, [uuid(1)]).entries).toEqual([entries[0], entries[2]]);
  });

  it('finds calls around a line that names no act, and only those of the step', () => {
    const near = call('reserve', 'z', '2026-11-24T01:00:04Z');
    const calls = [near, call('slots', 'z'), call('reserve', 'y', '2026-11-24T01:00:11Z')];
    expect(callsNear(calls, [line({})], ['reserve'])).toEqual([near]);
    expect(callsNear(calls, [line({ correlation: 'a' })], ['reserve'])).toEqual([]);
  });
});
