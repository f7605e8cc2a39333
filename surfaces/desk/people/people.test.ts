import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baby, hanako, jiro, jugemu, neighbours } from '../testing/people.ts';
import { openStreet, type Street } from '../testing/street.ts';
import { search } from './search.ts';

describe('finding somebody', () => {
  it.each([
    ['港', [hanako]],
    ['はなこ', [hanako]],
    ['ハナコ', [hanako]],
    ['ﾐﾎﾝ', [jiro, baby]],
    ['みほん じろう', [jiro]],
    ['見本次郎', [jiro]],
    ['MINATO-hanako', [hanako]],
    ['うるう日', [hanako]],
    ['leap day', [hanako]],
    ['じゅげむ　寿限無', [jugemu]],
    ['だれもいない', []],
    ['   ', []],
  ])('by %s', (typed, found) => {
    expect(search(neighbours, typed)).toEqual(found);
  });
});

describe('the page of residents', () => {
  let street: Street;
  beforeAll(async () => {
    street = await openStreet();
  });
  afterAll(() => street.close());
  const text = async (path: string) => (await street.app.request(path)).text();

  it('shows stories first, the newest, and everybody else by age', async () => {
    const page = await text('/');
    expect(page).toContain('カードを使っている人');
    expect(page).toContain('15歳未満（1人）');
    expect(page).toContain('15歳から64歳（1人）');
    expect(page).toContain('65歳以上（1人）');
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
  });

  it('shows what was found, or how to search otherwise, and never runs what was typed', async () => {
    expect(await text('/?q=はなこ')).toContain('「はなこ」に当てはまる人：1人');
    const nobody = await text(`/?q=${encodeURIComponent('<script>x</script>')}`);
    expect(nobody).toContain('当てはまる人はいません');
    expect(nobody).not.toContain('<script>x');
  });

  it('serves a portrait by age', async () => {
    const portrait = await street.app.request('/people/minato-hanako/portrait.jpg?age=42');
    expect(portrait.headers.get('content-type')).toBe('image/jpeg');
  });
});
