// What the front door is told of an institution must always pass the guard that stops individual numbers.
import type { Journal, JournalEntry } from '@tegata/ledger';
import { memoryWireStore, numbersOutside } from '@tegata/wire';
import { expect, test } from 'vitest';
import { activityOf } from './activity.ts';

test('the beginning of a hash is never taken for an individual number', async () => {
  const entry: JournalEntry = {
    seq: 1,
    at: Temporal.Instant.from('2026-11-24T01:00:00Z'),
    kind: 'resident.registered',
    subject: null,
    actor: 'counter',
    detail: {},
    prevHash: '',
    // Twelve digits whose check digit is right, as every three-thousandth hash begins.
    hash: `000000000019${'4'.repeat(52)}`,
  };
  const journal = { read: async () => [entry] } as unknown as Journal;
  const told = await activityOf(journal, memoryWireStore())({ query: { limit: 10 } });
  expect(told.journal).toHaveLength(1);
  expect(numbersOutside(told)).toEqual([]);
});
