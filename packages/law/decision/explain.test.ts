// Reasons read well in both languages, and no text asks for something its reason does not carry.
import { describe, expect, it } from 'vitest';
import {
  cardExpiry,
  cite,
  explain,
  fee,
  formatsOf,
  nextCardState,
  type Reason,
  type ReasonCode,
  speak,
} from '../index.ts';
import { wordingEn } from '../languages/en/index.ts';
import { reasonsEn } from '../languages/en/reasons.ts';
import { reasonsJa } from '../languages/ja/reasons.ts';
import { day } from '../testing/dates.ts';

const codes = Object.keys(reasonsJa) as ReasonCode[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+\|\w+)\}/g)].map(([, name]) => name).sort();
const SAMPLES: Record<string, string | number> = {
  date: '2026-07-15',
  time: '06:30',
  yen: 1000,
  number: 5,
  text: '海の日',
  document: 'passport',
  certificate: 'juminhyo',
  state: 'in-use',
  event: 'suspend',
  lifeEvent: 'moved-in',
  procedure: 'move-in',
  pin: 'auth',
  asker: 'employer',
  purpose: 'withholding',
  fraud: 'pin',
  content: 'history',
  change: 'name-changed',
  service: 'e-tax',
};

describe('catalogues', () => {
  it.each(codes)('%s asks for nothing in English that Japanese does not carry', (code) => {
    const carried = placeholders(reasonsJa[code]);
    for (const name of placeholders(reasonsEn[code])) expect(carried).toContain(name);
  });

  it.each(codes)('%s leaves no placeholder in its sentence', (code) => {
    const params = Object.fromEntries(
      placeholders(reasonsJa[code]).map((placeholder) => {
        const [name, kind] = placeholder!.split('|') as [string, string];
        return [name, SAMPLES[kind]!];
      }),
    );
    const reason: Reason = { code, source: { kind: 'guidebook', page: 1 }, params };
    for (const language of ['ja', 'en'] as const) {
      expect(explain(reason, language)).not.toMatch(/[{}|]|undefined/);
    }
  });
});

describe('sentences', () => {
  it('name dates, amounts, states and pages in the reader’s language', () => {
    const [expiry] = cardExpiry({ born: day('1985-10-10'), made: day('2020-05-15') }).reasons;
    expect(explain(expiry!, 'ja')).toBe('カードができた日の後の10回目の誕生日(2029年10月10日)まで有効です。');
    expect(explain(expiry!, 'en')).toContain('(10 October 2029)');
    expect(cite(expiry!.source, 'ja')).toBe('ガイドブック 4ページ');
    const [paid] = fee({ for: 'reissue', channel: 'counter', on: day('2026-07-15') }, []).reasons;
    expect(explain(paid!, 'en')).toBe('The re-issue of the card costs 800 yen.');
    const [state] = nextCardState('in-use', 'suspend').reasons;
    expect(explain(state!, 'ja')).toBe('「一時停止」により「運用中」から「一時停止」になります。');
  });

  it('survive the journey through JSON', () => {
    const { reasons } = cardExpiry({ born: day('2004-02-29'), made: day('2024-03-01') });
    const received = JSON.parse(JSON.stringify(reasons)) as Reason[];
    expect(received.map((reason) => explain(reason, 'en'))).toEqual(
      reasons.map((reason) => explain(reason, 'en')),
    );
  });

  it('cite laws, practice and what could not be confirmed', () => {
    expect(cite({ kind: 'law', law: '番号法施行規則', article: '1' }, 'ja')).toBe('番号法施行規則 第1条');
    expect(cite({ kind: 'law', law: '戸籍法' }, 'en')).toBe('戸籍法');
    expect(cite({ kind: 'practice', place: '宇治市' }, 'en')).toBe('Municipal practice (宇治市)');
    expect(cite({ kind: 'unconfirmed', note: 'x' }, 'ja')).toBe('出典未確認');
  });

  it('can be told in a language of somebody else’s', () => {
    const { reasons } = cardExpiry({ born: day('1985-10-10'), made: day('2020-05-15') });
    const { explain, yen } = speak({
      ...wordingEn,
      texts: { ...wordingEn.texts, 'card-expiry.tenth-birthday': 'Válida hasta el {birthday|date}.' },
      phrases: { ...wordingEn.phrases, yen: '{yen} yenes' },
      formats: formatsOf('es'),
    });
    expect(explain(reasons[0]!)).toBe('Válida hasta el 10 de octubre de 2029.');
    expect(yen(1_234_567)).toBe('1.234.567 yenes');
  });

  it('leave a placeholder to be seen when its value is missing', () => {
    const reason: Reason = { code: 'renewal.not-yet', source: { kind: 'guidebook', page: 12 } };
    expect(explain(reason, 'en')).toBe('You can renew from {opens|date}.');
  });
});
