import { ageOn, cardExpiry, certificateExpiry, checkPin, pinAdvice, renewalOpen } from '@tegata/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everybody, townsfolk } from './households.ts';
import type { Person, Story } from './person.ts';

type Lead = Person & { story: Story };
const leads = (today: Temporal.PlainDate) =>
  everybody(townsfolk(today)).filter((person): person is Lead => person.story !== undefined);
const today = Temporal.PlainDate.from('2026-11-20');

/** Every story the town must have: handle, and how far the card is. */
const cast = [
  ['minato-hanako', 'in-use'],
  ['minato-sora', 'in-use'],
  ['minato-tsumugi', 'in-use'],
  ['tatara-isao', 'in-use'],
  ['tabidachi-susumu', 'in-use'],
  ['tabidachi-nozomi', 'in-use'],
  ['niizato-ayumu', 'none'],
  ['utsushino-hikaru', 'returned'],
  ['shiodome-itaru', 'arrived'],
  ['machii-fumi', 'notice-sent'],
  ['yakuno-mamoru', 'reserved'],
  ['wakaba-nanami', 'in-use'],
  ['uruma-yayoi', 'in-use'],
  ['kotobuki-chiyo', 'in-use'],
  ['sarashina-makoto', 'in-use'],
  ['akashino-mitsuru', 'in-use'],
  ['exemple-camille', 'in-use'],
  ['nguyen-van-mau', 'in-use'],
  ['kimu-mire', 'in-use'],
  ['sharma-namuna', 'in-use'],
  ['beispiel-anna', 'in-use'],
  ['ejemplo-muestra-maria-constanza', 'in-use'],
  ['hamamatsu-yui', 'in-use'],
  ['watanabe-reiko', 'in-use'],
  ['katsuragi-kana', 'in-use'],
  ['shiomi-aoi', 'in-use'],
  ['shiomi-aoi-2', 'in-use'],
  ['shizumi-shiori', 'in-use'],
  ['wasurei-akira', 'in-use'],
  ['tomeno-tamotsu', 'in-use'],
  ['mukono-koko', 'in-use'],
] as const;

const expiryOf = ({ birth, status, stayUntil, story }: Lead) => {
  if (story.card.stage === 'none') throw new Error('no card');
  const made = story.card.applied;
  const card = cardExpiry({ born: birth, made, status, ...(stayUntil ? { stayUntil } : {}) }).answer;
  const auth = certificateExpiry({ kind: 'auth', born: birth, issued: made, cardExpiry: card }).answer;
  return { made, card, auth };
};

describe('the leading characters', () => {
  test('are all there, each with the card that the story tells of', () => {
    expect(leads(today).map(({ handle, story }) => [handle, story.card.stage])).toEqual(cast);
  });

  test('have a title and a text in both languages', () => {
    for (const { story } of leads(today)) {
      for (const text of [story.title, story.text]) {
        expect(text.ja).toMatch(/[ぁ-ん一-龠]/);
        expect(text.en).toMatch(/^[A-Z][\p{L}\p{P}\p{Zs}\d(]+$/u);
      }
    }
  });

  test('have PINs in the right form that no clerk would advise against (p.8)', () => {
    for (const { story, handle, birth } of leads(today)) {
      for (const kind of ['auth', 'register', 'text'] as const) {
        expect(checkPin(kind, story.pins[kind]).answer, handle).toBe(true);
        expect(pinAdvice(story.pins[kind], { born: birth }), handle).toEqual([]);
      }
      const { card, pins } = story;
      const maySign = card.stage === 'none' || ageOn(birth, card.applied) >= 15;
      expect(pins.sign !== undefined, handle).toBe(maySign);
      if (pins.sign) expect(checkPin('sign', pins.sign).answer, handle).toBe(true);
    }
    expect(new Set(leads(today).map(({ story }) => story.pins.auth)).size).toBe(cast.length);
  });

  test('names with a variation selector keep it', () => {
    const selectors = leads(today).flatMap(({ name }) => name.match(/[\u{E0100}-\u{E01EF}]/gu) ?? []);
    expect(selectors).toEqual(['\u{E010F}', '\u{E0100}']);
  });
});

test('every story is true on any opening day', () => {
  const days = fc
    .integer({ min: 0, max: 6 * 366 })
    .map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }));
  const leapDay = Temporal.PlainDate.from('2028-02-29');
  fc.assert(
    fc.property(days, (day) => {
      const people = new Map(leads(day).map((lead) => [lead.handle, lead]));
      const who = (handle: (typeof cast)[number][0]) => people.get(handle)!;
      const after = (handle: (typeof cast)[number][0]) => expiryOf(who(handle));

      for (const lead of people.values()) {
        if (lead.story.card.stage === 'none') continue;
        expect(Temporal.PlainDate.compare(expiryOf(lead).card, day), lead.handle).toBeGreaterThan(0);
        expect(Temporal.PlainDate.compare(expiryOf(lead).auth, day), lead.handle).toBeGreaterThan(0);
      }
      expect(ageOn(who('minato-tsumugi').birth, day)).toBe(0);
      expect(ageOn(who('minato-sora').birth, day)).toBe(10);
      expect(ageOn(who('wakaba-nanami').birth, day)).toBe(17);
      expect(ageOn(who('kotobuki-chiyo').birth, day)).toBe(95);
      expect(
        after('wakaba-nanami')
          .made.until(after('wakaba-nanami').card)
          .total({ unit: 'years', relativeTo: day }),
      ).toBeLessThan(5.01);
      expect(who('uruma-yayoi').birth.toPlainMonthDay().toString()).toBe('02-29');
      expect(after('nguyen-van-mau').card).toEqual(who('nguyen-van-mau').stayUntil);
      expect(day.until(after('nguyen-van-mau').card).total({ unit: 'months', relativeTo: day })).toBeLessThan(
        12,
      );
      expect(renewalOpen(after('sarashina-makoto').card, day).answer).toBe(true);
      expect(renewalOpen(after('akashino-mitsuru').auth, day).answer).toBe(true);
      expect(renewalOpen(after('akashino-mitsuru').card, day).answer).toBe(false);
      expect(day.until(who('tabidachi-susumu').movingOutOn!).days).toBe(20);
      for (const handle of ['exemple-camille', 'kimu-mire', 'sharma-namuna'] as const) {
        expect(
          after(handle).made.until(after(handle).card, { largestUnit: 'years' }).years,
        ).toBeGreaterThanOrEqual(9);
      }
    }),
    {
      numRuns: 40,
      examples: [[leapDay], [leapDay.add({ days: 1 })], [Temporal.PlainDate.from('2027-01-04')]],
    },
  );
});
