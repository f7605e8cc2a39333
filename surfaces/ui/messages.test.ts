import { describe, expect, it } from 'vitest';
import { defineMessages } from './messages.ts';
import { guideWords } from './styleguide-words.ts';
import { kitWords } from './words/words.ts';

const words = defineMessages({
  ja: { tries: 'あと{n}回', plain: '料金 < 無料', quoted: "{a}と'{b}'" },
  en: {
    tries: '{n, plural, one {# try} other {# tries}} left',
    plain: 'fee < free',
    quoted: "{a} and '{b}'",
  },
});

describe('message catalogues', () => {
  it('fill their placeholders by the rules of each language', () => {
    expect(words('ja')('tries', { n: 1 })).toBe('あと1回');
    expect(words('en')('tries', { n: 1 })).toBe('1 try left');
    expect(words('en')('tries', { n: 3 })).toBe('3 tries left');
  });

  it('leave signs of markup and quoted braces alone', () => {
    expect(words('ja')('plain')).toBe('料金 < 無料');
    expect(words('en')('quoted', { a: 'x' })).toBe('x and {b}');
  });

  it('do not compile with a key missing, one too many, or unknown', () => {
    // @ts-expect-error the English lacks `b`
    defineMessages({ ja: { a: 'あ', b: 'い' }, en: { a: 'a' } });
    // @ts-expect-error the Japanese lacks `b`
    defineMessages({ ja: { a: 'あ' }, en: { a: 'a', b: 'b' } });
    // @ts-expect-error there is no such key
    const absent = () => words('ja')('nothing');
    expect([words.has('plain'), words.has(absent.name)]).toEqual([true, false]);
  });

  it('report a translation that asks for other parameters or does not parse', () => {
    const odd = defineMessages({
      ja: { same: '{a}', other: '{a}円', broken: '{a' },
      en: { same: '{a}', other: '¥{b}', broken: 'a' },
    });
    expect(odd.faults()).toEqual([expect.stringMatching(/^broken: /), expect.stringMatching(/^other: /)]);
  });

  it('of the page kit have no faults', () => {
    expect(kitWords.faults()).toEqual([]);
    expect(guideWords.faults()).toEqual([]);
  });
});
