// The counter's words: every message parses in both languages, and no refusal that may come is without its sentence.
import { jlisContract } from '@tegata/jlis/contract';
import { municipalityContract } from '@tegata/municipality/contract';
import { describe, expect, it } from 'vitest';
import { applicationsWords } from './applications/applications-words.ts';
import { cardsWords } from './cards/cards-words.ts';
import { certificatesWords } from './certificates/certificates-words.ts';
import { filingsWords } from './filings/filings-words.ts';
import { frameWords } from './frame/frame-words.ts';
import { refusalWords } from './frame/refusal-words.ts';
import { handOverWords } from './hand-overs/hand-over-words.ts';
import { identityWords } from './hand-overs/identity-words.ts';
import { pinsWords } from './hand-overs/pins-words.ts';
import { homeWords } from './home/home-words.ts';
import { queueWords } from './queue/queue-words.ts';
import { reservationsWords } from './reservations/reservations-words.ts';
import { registerWords } from './residents/register-words.ts';
import { residentsWords } from './residents/residents-words.ts';

describe('the catalogues', () => {
  it.each(
    Object.entries({
      applicationsWords,
      cardsWords,
      certificatesWords,
      filingsWords,
      frameWords,
      refusalWords,
      handOverWords,
      identityWords,
      pinsWords,
      homeWords,
      queueWords,
      reservationsWords,
      registerWords,
      residentsWords,
    }),
  )('%s has no faults', (_, words) => expect(words.faults()).toEqual([]));

  it('have a sentence for every refusal that the contracts promise to the counter', () => {
    type Said = { callers: readonly string[]; errors?: readonly string[] };
    const operations: Said[] = [
      ...Object.values(municipalityContract.operations),
      ...Object.values(jlisContract.operations),
    ];
    const codes = operations
      .filter(({ callers }) => callers.includes('counter'))
      .flatMap(({ errors = [] }) => errors);
    expect(codes.length).toBeGreaterThan(20);
    expect([...new Set(codes)].filter((code) => !refusalWords.has(code))).toEqual([]);
  });
});
