import { describe, expect, it } from 'vitest';
import { withoutReadings, withRuby } from './ruby.ts';

describe('readings', () => {
  it('stand above the kanji before them, or above the word that a bar begins', () => {
    expect(withRuby('<p>期限《きげん》は｜引っ越し《ひっこし》の日《ひ》</p>')).toBe(
      '<p><span><ruby>期限<rp>（</rp><rt>きげん</rt><rp>）</rp></ruby>は<ruby>引っ越し<rp>（</rp><rt>ひっこし</rt><rp>）</rp></ruby>の<ruby>日<rp>（</rp><rt>ひ</rt><rp>）</rp></ruby></span></p>',
    );
  });

  it('go where no ruby can stand: titles, attributes, options', () => {
    expect(withRuby('<title>区役所《くやくしょ》</title><a aria-label="電話《でんわ》">x</a>')).toBe(
      '<title>区役所</title><a aria-label="電話">x</a>',
    );
    expect(withRuby('<option>令和《れいわ》</option><b>月《つき》</b>')).toContain(
      '<option>令和</option><b><span><ruby>月',
    );
  });

  it('go in pictures, whose text knows no ruby', () => {
    expect(withRuby('<svg><text>税務署《ぜいむしょ》</text></svg><p>Tegata</p>')).toBe(
      '<svg><text>税務署</text></svg><p>Tegata</p>',
    );
  });

  it('leave brackets alone that are no readings', () => {
    expect(withRuby('<p>《注》 カード《x》</p>')).toBe('<p>《注》 カード《x》</p>');
    expect(withoutReadings('本《ほん》とカード')).toBe('本とカード');
  });
});
