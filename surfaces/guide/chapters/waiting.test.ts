// 混雑状況 on the page of the offices: told while they are open, once a minute, and never at the price of the page.
import { readerLanguages } from '@tegata/ui';
import { describe, expect, it } from 'vitest';
import { createBook } from '../book/book.ts';
import type { WaitingNumbers } from '../deps.ts';
import { minato, openGuide } from '../testing/room.ts';

const figures: WaitingNumbers = {
  at: '2026-11-24T02:07:31Z',
  offices: [
    {
      officeId: 'shiba',
      waiting: [{ count: 3 }, { count: 4 }],
      calling: [
        { number: 'A012', window: 1 },
        { number: 'C003', window: 4 },
      ],
      medianWaitMinutes: 13,
    },
    { officeId: 'azabu', waiting: [{ count: 0 }], calling: [] },
  ],
};
const textOf = async (app: ReturnType<typeof openGuide>, path: string) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
/** What one office's box says. */
const office = (html: string, id: string) =>
  new RegExp(`data-waiting="${id}">(.*?)</div>`, 's').exec(html)?.[1]?.replaceAll(/<[^>]+>/g, ' ') ?? '';

describe('how many wait', () => {
  const app = openGuide({ waiting: async () => figures });

  it('stands at each office with the number being called, and the time it is of', async () => {
    const ja = await textOf(app, '/ja/offices');
    expect(ja).toContain('11時7分のものです。');
    expect(office(ja, 'shiba')).toContain('今、7人が待っています。');
    expect(office(ja, 'shiba')).toContain('呼んでいる番号：A012（1番窓口）・C003（4番窓口）');
    expect(office(ja, 'shiba')).toContain('20分ほど');
    expect(office(ja, 'azabu').trim()).toBe('今、待っている人はいません。');
    expect(office(ja, 'akasaka')).toBe('');
    const en = await textOf(app, '/en/offices');
    expect(office(en, 'shiba')).toMatch(/7 people are waiting now.*A012 \(window 1\), C003 \(window 4\)/s);
  });

  it.each(readerLanguages)('is said in %s', async (lang) => {
    const html = await textOf(app, `/${lang}/offices`);
    expect(office(html, 'shiba').replaceAll(/\s/g, '')).toMatch(/7.*A012.*C003.*20/);
    expect(html).not.toMatch(/\{[a-z]+\}/);
  });

  it('is kept silent on another day, and while the offices are closed', async () => {
    expect(await textOf(app, '/ja/offices?on=2026-11-25')).not.toContain('data-waiting');
    const evening = openGuide({
      now: Temporal.Instant.from('2026-11-24T17:30:00+09:00'),
      waiting: async () => figures,
    });
    const html = await textOf(evening, '/ja/offices');
    expect(html).not.toContain('data-waiting');
    expect(html).not.toContain('待っている人の数が分かりません');
  });

  it('is no part of the book', async () => {
    const today = Temporal.PlainDate.from('2026-11-24');
    const book = await createBook({ profile: { ...minato, specimen: true }, lang: 'ja', on: today, today });
    expect(JSON.stringify(book)).not.toContain('待っている人の数が分かりません');
  });
});

describe('offices that do not answer', () => {
  const unknown = '今は、待っている人の数が分かりません。';

  it.each([
    ['absent', undefined],
    ['failing', () => Promise.reject(new Error('away'))],
    [
      'broken',
      () => {
        throw new Error('broken');
      },
    ],
    ['silent', () => new Promise<WaitingNumbers>(() => {})],
  ])('(%s) cost the reader one calm sentence', async (_, waiting) => {
    const html = await textOf(openGuide(waiting ? { waiting } : {}), '/ja/offices');
    expect(html).toContain(unknown);
    expect(html).not.toContain('data-waiting');
    expect(html).toContain('芝地区総合支所');
  });

  it('are asked once a minute, by the page of the offices alone, whatever the number of readers', async () => {
    let asked = 0;
    let now = Temporal.Instant.from('2026-11-24T02:00:10Z');
    const app = openGuide({
      clock: { now: () => now },
      waiting: async () => {
        asked++;
        return figures;
      },
    });
    await Promise.all(['/ja/', '/ja/contacts', '/en/card'].map((path) => textOf(app, path)));
    expect(asked).toBe(0);
    await Promise.all(readerLanguages.map((lang) => textOf(app, `/${lang}/offices`)));
    expect(asked).toBe(1);
    now = now.add({ minutes: 1 });
    await textOf(app, '/ja/offices');
    expect(asked).toBe(2);
  });

  it('and answer late are heard by the next reader', async () => {
    let answer: (figures: WaitingNumbers) => void = () => {};
    const late = new Promise<WaitingNumbers>((resolve) => {
      answer = resolve;
    });
    const app = openGuide({ waiting: () => late });
    expect(await textOf(app, '/ja/offices')).toContain(unknown);
    answer(figures);
    await new Promise(setImmediate);
    expect(office(await textOf(app, '/en/offices'), 'shiba')).toContain('7 people');
  });
});
