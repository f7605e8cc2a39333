// Moves and filings on any days: doing something earlier never makes it worse, and every deadline is a day that still counts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CERTIFICATE_KINDS,
  type Continuation,
  consequencesOf,
  continuation,
  FILERS,
  type Filer,
  filing,
  filingDeadline,
  LIFE_EVENTS,
  type LifeEventId,
  mayAskForNumber,
  moveAbroad,
  NUMBER_PURPOSES,
  type NumberPurposeId,
  oneStopMove,
  oneStopWindow,
  PINS,
  type PinKind,
  PROCEDURES,
  type ProcedureId,
  pinLocked,
} from '../index.ts';
import { issueDate } from '../testing/dates.ts';

const { compare } = Temporal.PlainDate;
const events = Object.keys(LIFE_EVENTS) as LifeEventId[];
const procedures = Object.keys(PROCEDURES) as ProcedureId[];
const filers = Object.keys(FILERS) as Filer[];
const gap = fc.nat(130);

describe('any move', () => {
  const moves = fc
    .record({ movedIn: issueDate, plan: fc.integer({ min: -40, max: 40 }), filed: gap, shown: gap })
    .map(
      ({ movedIn, plan, filed, shown }): Required<Pick<Continuation, 'filed' | 'shown'>> & Continuation => {
        const filedOn = movedIn.add({ days: filed });
        const shownOn = filedOn.add({ days: shown });
        return {
          movedIn,
          plannedMoveOut: movedIn.add({ days: plan }),
          filed: filedOn,
          shown: shownOn,
          on: shownOn,
        };
      },
    );

  it('goes on or lapses once the card was shown, and the day decided it', () => {
    fc.assert(
      fc.property(moves, (move) => {
        const { card, until } = continuation(move).answer;
        const { filed: _, shown: __, ...unfiled } = move;
        const fileBy = continuation({ ...unfiled, on: move.movedIn }).answer.until;
        const inTime = compare(move.filed, fileBy) <= 0 && compare(move.shown, until) <= 0;
        expect(card).toBe(inTime ? 'continued' : 'lapsed');
      }),
    );
  });

  it('is never worse for having been filed a day earlier', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 20 }), (move, days) => {
        fc.pre(continuation(move).answer.card === 'continued');
        const filed = move.filed.subtract({ days });
        const shown = move.shown.subtract({ days });
        fc.pre(compare(filed, move.movedIn) >= 0);
        expect(continuation({ ...move, filed, shown, on: shown }).answer.card).toBe('continued');
      }),
    );
  });

  it('is open up to its day and lapses the day after', () => {
    fc.assert(
      fc.property(moves, ({ filed, shown: _, ...move }) => {
        fc.pre(continuation({ ...move, filed, on: filed }).answer.card === 'open');
        const { until } = continuation({ ...move, filed, on: filed }).answer;
        expect(continuation({ ...move, filed, on: until }).answer.card).toBe('open');
        expect(continuation({ ...move, filed, on: until.add({ days: 1 }) }).answer.card).toBe('lapsed');
      }),
    );
  });

  it('is filed by a day that is never before it happened', () => {
    fc.assert(
      fc.property(issueDate, fc.nat(60), (happened, days) => {
        const on = happened.add({ days });
        const { answer, reasons } = filingDeadline(happened, on);
        expect(answer.since(happened).days).toBe(14);
        expect(reasons[0]?.code).toBe(compare(on, answer) > 0 ? 'filing.late' : 'filing.within');
      }),
    );
  });

  it('online: accepted on a day exactly when its window says so', () => {
    fc.assert(
      fc.property(issueDate, fc.integer({ min: -60, max: 60 }), (movesIn, days) => {
        const on = movesIn.add({ days });
        fc.pre(compare(on, Temporal.PlainDate.from('2023-02-06')) >= 0);
        const { opens, closes } = oneStopWindow(movesIn);
        const { answer } = oneStopMove({
          movesIn,
          on,
          domestic: true,
          by: 'self',
          certificatesValid: true,
          pins: ['sign', 'auth', 'text'],
        });
        expect(answer).toBe(compare(opens, on) <= 0 && compare(on, closes) <= 0);
      }),
    );
  });

  it('abroad: asking a day earlier never ends a card that would go on', () => {
    fc.assert(
      fc.property(issueDate, fc.integer({ min: -10, max: 60 }), fc.boolean(), (planned, days, citizen) => {
        const asked = planned.subtract({ days });
        const earlier = asked.subtract({ days: 1 });
        if (moveAbroad({ planned, asked, citizen }).answer.card === 'continued') {
          expect(moveAbroad({ planned, asked: earlier, citizen }).answer.card).toBe('continued');
        }
        expect(moveAbroad({ planned, citizen }).answer.card).toBe('lapsed');
      }),
    );
  });
});

describe('any event on any day', () => {
  it('has consequences or a law that was not yet in force; a certificate never outlives its card', () => {
    fc.assert(
      fc.property(fc.constantFrom(...events), issueDate, (event, on) => {
        const { from } = LIFE_EVENTS[event] as { from?: Temporal.PlainDate };
        if (from && compare(on, from) < 0) {
          expect(() => consequencesOf(event, on)).toThrow('is known from');
          return;
        }
        const { answer } = consequencesOf(event, on);
        for (const kind of CERTIFICATE_KINDS) {
          if (answer.card === 'lapsed' || answer.card === 'abolished') expect(answer[kind]).not.toBe('stays');
          if (answer.card === 'suspended') expect(['held', 'revoked']).toContain(answer[kind]);
        }
        for (const procedure of answer.toFile) expect(procedures).toContain(procedure);
      }),
    );
  });
});

describe('any procedure', () => {
  it.each(procedures)('%s: the person can do it today, and it says where', (procedure) => {
    const on = Temporal.PlainDate.from('2026-11-02');
    const { answer } = filing({ procedure, by: 'self', on });
    expect(answer?.places.length).toBeGreaterThan(0);
    for (const by of filers) {
      const other = filing({ procedure, by, on });
      expect(other.answer !== null).toBe(PROCEDURES[procedure].filers.includes(by));
      if (other.answer)
        expect(other.answer.bring).toEqual(expect.arrayContaining([...PROCEDURES[procedure].bring]));
    }
  });
});

describe('any purpose on any day', () => {
  it('is never open to anyone outside the law', () => {
    const purposes = Object.keys(NUMBER_PURPOSES) as NumberPurposeId[];
    fc.assert(
      fc.property(fc.constantFrom(...purposes), issueDate, (purpose, on) => {
        expect(mayAskForNumber({ asker: 'anyone-else', purpose, on }).answer).toBe(false);
      }),
    );
  });
});

describe('any row of wrong tries', () => {
  it('a locked PIN stays locked, and what is left is never negative', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(PINS) as PinKind[])), fc.nat(20), (kind, wrong) => {
        const { answer, reasons } = pinLocked(kind, wrong);
        expect(answer).toBe(wrong >= PINS[kind].tries);
        if (answer) expect(pinLocked(kind, wrong + 1).answer).toBe(true);
        else expect(reasons[0]?.params?.left).toBeGreaterThan(0);
      }),
    );
  });
});
