// Where a hand-over stands, as a table: what the ward office knows × what lies on the reader.
import { describe, expect, it } from 'vitest';
import type { OnReader } from '../terminal.ts';
import { type HandOver, readerState, type Stage, stageOf } from './stage.ts';

const pinsNeeded: HandOver['pinsNeeded'] = ['auth', 'register', 'text'];
const mine = '990000000000001';
const reader = {
  nothing: { kind: 'nothing' },
  unreadable: { kind: 'unreadable' },
  fresh: { kind: 'card', serial: mine, pinsSet: [] },
  some: { kind: 'card', serial: mine, pinsSet: ['auth', 'register'] },
  set: { kind: 'card', serial: mine, pinsSet: ['auth', 'register', 'text'] },
  strange: { kind: 'card', serial: '990000000000002', pinsSet: ['auth', 'sign', 'register', 'text'] },
} as const satisfies Record<string, OnReader>;

type Row = Record<keyof typeof reader, Stage>;
const always = (stage: Stage): Row => ({
  nothing: stage,
  unreadable: stage,
  fresh: stage,
  some: stage,
  set: stage,
  strange: stage,
});

const table: [HandOver['step'], boolean | undefined, Row][] = [
  ['identity', undefined, always('identity')],
  ['identity', false, always('refused')],
  [
    'pins',
    true,
    {
      nothing: 'card',
      unreadable: 'other-card',
      fresh: 'pins',
      some: 'pins',
      set: 'give',
      strange: 'other-card',
    },
  ],
  ['done', true, { ...always('done'), fresh: 'card-left', some: 'card-left', set: 'card-left' }],
  [
    'abandoned',
    undefined,
    { ...always('abandoned'), fresh: 'other-card', some: 'other-card', set: 'other-card' },
  ],
];

describe('the stage of a hand-over', () => {
  it.each(table)('%s (confirmed: %s)', (step, confirmed, row) => {
    const handOver = {
      step,
      pinsNeeded,
      card: { cardSerial: mine },
      ...(confirmed !== undefined && { identity: { confirmed, reasons: [] } }),
    } as unknown as HandOver;
    for (const [name, stage] of Object.entries(row)) {
      expect([name, stageOf(handOver, reader[name as keyof typeof reader])]).toEqual([name, stage]);
    }
  });

  it('changes its mark whenever the reader does', () => {
    expect(new Set(Object.values(reader).map(readerState)).size).toBe(Object.keys(reader).length);
  });
});
