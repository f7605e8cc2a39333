// Chapter 5 of the guidebook (p.7) and its questions on p.12: what officials never ask, what the holder never does.
import { describe, expect, it } from 'vitest';
import {
  FRAUD_REQUESTS,
  type FraudRequest,
  learnNumber,
  mayHandleNumber,
  menuOption,
  NUMBER_ACTS,
  officialAsks,
} from '../index.ts';
import { day } from '../testing/dates.ts';
import { codes, sentences, told } from '../testing/told.ts';

const on = day('2023-07-01');
const lawful = { asker: 'employer', purpose: 'withholding', on } as const;
const unlawful = { asker: 'anyone-else', on } as const;

describe('p.7 (5.5, 5.6): fraud', () => {
  it.each(Object.keys(FRAUD_REQUESTS) as FraudRequest[])(
    'p.7 (5.5): no official calls for: %s',
    (request) => {
      const decision = officialAsks(request);
      expect(told(decision)).toEqual([false, 'number.official-never', 'number.doubt-call']);
      expect(sentences(decision, 'en')).toContain(FRAUD_REQUESTS[request].en);
    },
  );

  it('p.7 (5.6): a doubtful call is told to option 1', () => {
    expect(menuOption('card', on)?.press).toBe(1);
    expect(sentences(officialAsks('pin'), 'ja')).toContain('1を押して');
  });
});

describe('p.7 (5.1), p.12 (9.4): the number is not told, copied or noted outside the law', () => {
  it.each([
    ['tell', true, false],
    ['let-copy', true, false],
    ['let-note', true, false],
    ['publish', false, false],
    ['use-as-password', false, false],
  ] as const)('p.12 (9.4): %s: lawful purpose %s, none %s', (act, within, outside) => {
    expect(mayHandleNumber(act, lawful).answer).toBe(within);
    expect(mayHandleNumber(act, unlawful).answer).toBe(outside);
  });

  it('p.12 (9.4): every act is decided, and the refusal says why', () => {
    expect(NUMBER_ACTS.map((act) => codes(mayHandleNumber(act, unlawful))[0])).toEqual([
      'number.outside-law',
      'number.outside-law',
      'number.outside-law',
      'number.never-publish',
      'number.never-password',
    ]);
  });
});

describe('p.12 (9.3): one’s own number', () => {
  it.each([
    ['telephone', false, 'number.never-by-telephone'],
    ['resident-record', true, 'number.on-resident-record'],
    ['card', true, 'number.on-card'],
  ] as const)('p.12 (9.3): by %s', (way, possible, code) => {
    expect(told(learnNumber(way))).toEqual([possible, code]);
  });
});
