// Any municipality (自治体プロファイル): the guide of the ward and that of an invented city tell the facts of their own profile, and
// nothing of the other's.

import { SHIPPED_PROFILES } from '@tegata/municipality/profiles';
import { readerLanguages } from '@tegata/ui';
import { describe, expect, it } from 'vitest';
import { minato, openGuide, paths, shiomi } from './testing/room.ts';

const others = Object.entries(SHIPPED_PROFILES).filter(([id]) => id !== 'minato');

/** What a reader sees and a search engine reads, without what links and scripts name. */
const toldBy = (profile: typeof minato) => {
  const app = openGuide({ profile });
  return async (address: string) => {
    const answer = await app.request(address);
    expect(answer.status, address).toBe(200);
    return (await answer.text()).replaceAll(/\s+/g, ' ');
  };
};
const city = toldBy(shiomi);
const ward = toldBy(minato);

describe.each(others)('the guide of %s', (_, profile) => {
  const told = toldBy(profile);

  it.each(readerLanguages)('never speaks of the ward, and leaves no gap, in %s', async (lang) => {
    for (const on of ['', '?on=2023-07-01'])
      for (const path of paths) {
        const text = await told(`/${lang}/${path}${on}`);
        // The guidebook of 2023 is cited by its pages; whose it was is told by the ward's own guide only.
        expect(
          text.match(/.{30}(港区|区民|区役所|区内|総合支所|芝|台場|Minato|\bward\b|Shiba|Daiba).{30}/u)?.[0],
          path,
        ).toBe(undefined);
        expect(text, path).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/);
      }
  });
});

describe('facts of a profile', () => {
  const both = async (path: string) => Promise.all([ward(path), city(path)]);

  it('say where and when the counters are', async () => {
    const [minatos, shiomis] = await both('/ja/offices');
    expect(minatos).toContain('5か所の窓口のどこでも');
    expect(minatos).toMatch(/水曜は19時まで開いています/);
    expect(shiomis).toMatch(/木曜は20時まで開いています/);
    expect(shiomis).toContain('土 9:00–12:30');
    expect(shiomis).toContain(encodeURIComponent('東京都汐見市本町1-1-1'));
    expect([minatos, shiomis].map((told) => told.includes('混雑情報'))).toEqual([true, false]);
  });

  it('say which offices help', async () => {
    const [minatos, shiomis] = await both('/en/number');
    expect(minatos).toContain('Takanawa Regional City Office');
    expect(shiomis).toContain('Shiomi City Hall');
    expect(shiomis).not.toContain('Minamihama');
    expect((await city('/en/offices')).match(/Somebody here helps/g)).toHaveLength(1);
  });

  it('say what there is at kiosks, and for how much', async () => {
    const [minatos, shiomis] = await both('/en/kiosk');
    expect(minatos).toContain('lived in Minato City on 1 January');
    expect(shiomis).not.toMatch(/1 January|after the declaration/);
    expect(shiomis).toMatch(/Tax certificate.{0,200}not offered/);
    expect(shiomis).toContain('250 yen');
    const then = await city('/en/kiosk?on=2023-07-01');
    expect(then).not.toMatch(/>10 yen/);
    expect(then).not.toMatch(/free for residents/);
  });

  it('say when it is hard to get through, and in which languages', async () => {
    const [minatos, shiomis] = await both('/en/contacts');
    expect(minatos).toMatch(/Busy around 11:00 .* Simplified Chinese/);
    expect(shiomis).toMatch(/Busy around 8:30 .* Vietnamese/);
  });

  it('say how long a card waits', async () => {
    const [minatos, shiomis] = await both('/en/when/apply');
    expect([minatos, shiomis].map((told) => told.match(/keeps the card for (\d+) days/)?.[1])).toEqual([
      '90',
      '60',
    ]);
  });

  it('say whose guidebook it is, where there is one', async () => {
    const [minatos, shiomis] = await both('/en/');
    expect(minatos).toContain('the Shiba branch of Minato City issued on 1 July 2023');
    expect(shiomis).toContain('the counters and fees of Shiomi City');
    expect(await city('/en/questions')).not.toContain('Page 13');
  });
});
