import { createHash } from 'node:crypto';
import { minato } from '@tegata/municipality/profiles/minato';
import { describe, expect, test } from 'vitest';
import { history } from './history.ts';
import { everybody, townsfolk } from './households.ts';
import { play } from './play.ts';
import type { HistoryDiverged, Stage } from './stage.ts';

const today = Temporal.PlainDate.from('2026-11-20');
const households = townsfolk(today);
const people = everybody(households);
const plan = history(households, today, minato);
const uuid = (text: string) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

type Card = {
  cardSerial: string;
  residentId: string;
  state: string;
  noticeCode?: string;
  slot?: string;
  pins: string[];
};

/**
 * Institutions small enough to read: they remember who asked what under which id, answer a repetition as before, and
 * make what is asked of them visible only after the next `drain`, as an outbox does.
 */
class SmallTown {
  readonly log: string[] = [];
  readonly cards: Card[] = [];
  readonly wallet = new Map<string, string>();
  readonly marks = new Map<string, unknown>();
  readonly entries = new Map<string, string[]>();
  readonly reports = new Map<string, string>();
  readonly households = new Map<string, Set<string>>();
  now = Temporal.Instant.fromEpochMilliseconds(0);
  identity = true;
  failAt = Number.POSITIVE_INFINITY;
  readonly #answers = new Map<string, unknown>();
  readonly #letters = new Set<string>();
  #pending: (() => void)[] = [];

  stage(progress: Stage['progress'] = () => {}): Stage {
    const municipality = {
      registerResident: async (
        body: { householdId?: string; attributes: { name: string; birth: string } },
        { id }: { id: string },
      ) =>
        this.#once(id, () => {
          const key = `${body.attributes.name} ${body.attributes.birth}`;
          const householdId = body.householdId ?? uuid(`household of ${key}`);
          const residents = this.households.get(householdId) ?? new Set();
          this.households.set(householdId, residents.add(key));
          this.#pending.push(() => this.#letters.add(uuid(`addressee ${key}`)));
          return { residentId: uuid(key), addressee: uuid(`addressee ${key}`), householdId };
        }),
      setMarks: async (body: unknown, { params, id }: { params: { residentId: string }; id: string }) =>
        this.#once(id, () => this.marks.set(params.residentId, body)),
      cards: async ({ query }: { query: { residentId: string } }) => ({
        cards: this.cards.filter(({ residentId }) => residentId === query.residentId),
      }),
      sendNotice: async (_: unknown, { params, id }: { params: { cardSerial: string }; id: string }) =>
        this.#once(id, () => {
          const card = this.#card(params.cardSerial);
          card.state = 'notice-sent';
          card.noticeCode = `N${card.cardSerial}`;
          return card;
        }),
      reservationByCode: async ({ params }: { params: { noticeCode: string } }) => {
        const card = this.cards.find(({ noticeCode }) => noticeCode === params.noticeCode)!;
        return { card, ...(card.slot ? { reservation: {} } : {}) };
      },
      slots: async ({ query }: { query: { on: string } }) => ({
        slots: [`${query.on}T09:00`, `${query.on}T15:45`].map((slot) => ({ slot, free: 1 })),
        reasons: [],
      }),
      reserve: async ({ noticeCode, slot }: { noticeCode: string; slot: string }, { id }: { id: string }) =>
        this.#once(id, () => {
          const card = this.cards.find((one) => one.noticeCode === noticeCode)!;
          card.slot = slot;
          card.state = 'reserved';
        }),
      openHandOver: async ({ noticeCode }: { noticeCode: string }, { id }: { id: string }) =>
        this.#once(id, () => ({
          handOverId: uuid(noticeCode),
          pinsNeeded: ['auth', 'sign', 'register', 'text'],
        })),
      confirmIdentity: async (_: unknown, { id }: { id: string }) =>
        this.#once(id, () => ({
          confirmed: this.identity,
          reasons: [{ code: 'identity.no-identity-document' }],
        })),
      completeHandOver: async (
        { pinsSet }: { pinsSet: string[] },
        { params, id }: { params: { handOverId: string }; id: string },
      ) =>
        this.#once(id, () => {
          const card = this.cards.find(({ noticeCode }) => uuid(noticeCode ?? '') === params.handOverId)!;
          expect(card.pins).not.toHaveLength(0);
          expect(pinsSet).toEqual(
            ['auth', 'sign', 'register', 'text'].filter((kind) => card.pins.includes(kind)),
          );
          card.state = 'in-use';
        }),
    };
    return {
      municipality: municipality as unknown as Stage['municipality'],
      jlis: {
        submitApplication: async (
          { formId, photo }: { formId: string; photo?: string },
          { id }: { id: string },
        ) =>
          this.#once(id, () => {
            const holder = people.find(({ name, birth }) => uuid(`addressee ${name} ${birth}`) === formId)!;
            if (photo && Buffer.from(photo, 'base64').length < 20_000) return { state: 'returned' };
            this.#pending.push(() =>
              this.cards.push({
                cardSerial: holder.handle,
                residentId: uuid(`${holder.name} ${holder.birth}`),
                state: 'arrived',
                pins: [],
              }),
            );
            return { state: 'accepted' };
          }),
      } as unknown as Stage['jlis'],
      clock: {
        set: (to) => {
          this.now = to;
        },
      },
      drain: async () => {
        for (const deliver of this.#pending.splice(0)) deliver();
      },
      registered: () => {},
      formId: async (addressee) => {
        if (!this.#letters.has(addressee)) throw new Error('no letter yet');
        return addressee;
      },
      setPins: async ({ cardSerial }, pins) => {
        this.#card(cardSerial).pins = Object.keys(pins);
      },
      giveCard: async ({ cardSerial, handle }) => {
        this.wallet.set(handle, cardSerial);
      },
      mistype: async ({ handle }, pin) => {
        this.entries.set(handle, [...(this.entries.get(handle) ?? []), pin]);
      },
      report: async ({ handle }, what) => {
        this.reports.set(handle, what);
      },
      progress,
    };
  }

  #card(serial: string): Card {
    return this.cards.find(({ cardSerial }) => cardSerial === serial)!;
  }

  #once<T>(id: string, act: () => T): T {
    if (!this.#answers.has(id)) {
      if (this.#answers.size >= this.failAt) throw new Error('killed');
      this.#answers.set(id, act());
      this.log.push(id);
    }
    return this.#answers.get(id) as T;
  }

  outcome() {
    return {
      states: this.cards.map(({ cardSerial, state }) => `${cardSerial} ${state}`).sort(),
      wallet: [...this.wallet.keys()].sort(),
      households: this.households.size,
      acts: this.log.length,
    };
  }
}

describe('the play', () => {
  test('brings everybody and every card to where the stories begin', async () => {
    const town = new SmallTown();
    const registered = await play(plan, households, town.stage());

    expect(registered.map(({ handle }) => handle).sort()).toEqual(people.map(({ handle }) => handle).sort());
    expect(town.households.size).toBe(households.length);
    const sizes = [...town.households.values()].map((members) => members.size).sort();
    expect(sizes).toEqual(households.map(({ members }) => members.length).sort());

    const expected = people.flatMap(({ handle, story }) => {
      const stage = story?.card.stage ?? 'none';
      return stage === 'none' || stage === 'returned' ? [] : [`${handle} ${stage}`];
    });
    expect(town.outcome().states).toEqual(expected.sort());
    expect(town.outcome().wallet).toEqual(
      expected.filter((one) => one.endsWith('in-use')).map((one) => one.split(' ')[0]),
    );
    expect([...town.entries.keys()]).toEqual(['wasurei-akira']);
    expect(Object.fromEntries(town.reports)).toEqual({
      'tomeno-tamotsu': 'lost',
      'mukono-koko': 'certificates-ended',
    });
    expect(town.marks.size).toBe(2);
    expect(town.now.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().until(today).days).toBeGreaterThan(0);
  });

  test('takes the planned pick-up time, or the next that the office offers', async () => {
    const town = new SmallTown();
    await play(plan, households, town.stage());
    const late = town.cards.find(({ cardSerial }) => cardSerial === 'yakuno-mamoru')!;
    expect(late.slot).toBe('2026-11-20T15:45');
  });

  test('reports progress from the first event to the last', async () => {
    const reports: [number, number][] = [];
    await play(
      plan,
      households,
      new SmallTown().stage((done, total) => reports.push([done, total])),
    );
    expect(reports.map(([done]) => done)).toEqual(plan.map((_, place) => place + 1));
    expect(new Set(reports.map(([, total]) => total))).toEqual(new Set([plan.length]));
  });

  test.each([0, 1, 60, 149, 160, 190, 220, 250])(
    'killed after %i acts and played again, it does nothing twice',
    async (failAt) => {
      const whole = new SmallTown();
      await play(plan, households, whole.stage());
      const killed = new SmallTown();
      killed.failAt = failAt;
      await expect(play(plan, households, killed.stage())).rejects.toThrow('killed');
      killed.failAt = Number.POSITIVE_INFINITY;
      await play(plan, households, killed.stage());
      expect(killed.outcome()).toEqual(whole.outcome());
    },
  );

  test('stops when an institution answers otherwise than planned', async () => {
    const town = new SmallTown();
    town.identity = false;
    await expect(play(plan, households, town.stage())).rejects.toMatchObject({
      code: 'town.history-diverged',
      message: expect.stringContaining('identity.no-identity-document'),
    } satisfies Partial<HistoryDiverged>);
  });
});
