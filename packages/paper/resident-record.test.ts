import { beforeAll, describe, expect, test } from 'vitest';
import { createPress, type Press, type ResidentRecordCopy } from './index.ts';
import { residentRecordSheet } from './resident-record.ts';
import { copyOf, everyItem, foreignEntry, hannah, jugemu, taro } from './testing/household.ts';
import { installed, judge, wordsOf } from './testing/judges.ts';

let press: Press;
beforeAll(async () => {
  press = await createPress();
});
const words = (copy: ResidentRecordCopy) => wordsOf(press.print('residentRecord', copy).pdf);

describe('what the sheet holds', () => {
  test('items nobody asked for read 省略 and are not in the sheet at all', () => {
    const sheet = residentRecordSheet(copyOf([taro, hannah], { items: [] }));
    const [japanese, foreign] = sheet.members;
    expect(sheet.householder).toBe('省略');
    expect(japanese).toMatchObject({ relation: '省略', individualNumber: '省略', residentCode: '省略' });
    expect(japanese?.domicile).toEqual({ domicile: '省略', headOfRegister: '省略' });
    expect(new Set(Object.values(foreign?.foreign ?? {}))).toEqual(new Set(['省略']));
    expect(JSON.stringify(sheet)).not.toContain(taro.individualNumber);
    expect(JSON.stringify(sheet)).not.toContain(foreignEntry.residenceCardNumber);
  });

  test.each(everyItem)('asking for %s shows it and nothing else', (item) => {
    const omissions = (items: ResidentRecordCopy['items']) =>
      JSON.stringify(residentRecordSheet(copyOf([taro, hannah], { items }))).split('省略').length;
    expect(omissions([item])).toBeLessThan(omissions([]));
    expect(omissions([item])).toBeGreaterThan(omissions(everyItem));
  });

  test('an item that was asked for and is missing stops the copy', () => {
    const { individualNumber: _, ...without } = taro;
    expect(() => residentRecordSheet(copyOf([without]))).toThrow(
      expect.objectContaining({ code: 'paper.item-missing', detail: { field: 'individual-number' } }),
    );
    expect(() => residentRecordSheet(copyOf([without], { items: ['relation'] }))).not.toThrow();
  });

  test('a special permanent resident has no period of stay: the field is blank, not 省略', () => {
    const entry = { kind: 'foreign', nationality: '韓国', legalStatus: '特別永住者' } as const;
    const [member] = residentRecordSheet(copyOf([{ ...hannah, entry }])).members;
    expect(member?.foreign).toMatchObject({ periodOfStay: '', stayUntil: '', alias: '' });
  });

  test('a citizen is born in an era, a foreign resident in a Gregorian year', () => {
    const [citizen, foreign] = residentRecordSheet(copyOf([taro, hannah])).members;
    expect(citizen?.birth).toBe('昭和64年1月7日');
    expect(foreign?.birth).toBe('1990年12月31日');
    expect(foreign?.becameResident).toBe('令和元年5月1日');
  });

  test.each([
    ['all', 'household', '世帯全員の住民票'],
    ['part', 'household', '世帯一部の住民票'],
    ['part', 'individual', 'この写しは、住民票'],
  ] as const)('the attestation of %s on the %s form says %s', (scope, form, said) => {
    expect(residentRecordSheet(copyOf([taro], { scope, form })).attestation).toContain(said);
  });

  test('a sheet without people or with an endless field is refused', () => {
    expect(() => residentRecordSheet(copyOf([]))).toThrow(
      expect.objectContaining({ code: 'paper.no-subject' }),
    );
    const endless = { ...taro, name: '寿'.repeat(301) };
    expect(() => residentRecordSheet(copyOf([endless]))).toThrow(
      expect.objectContaining({ code: 'paper.too-long', detail: { field: 'name' } }),
    );
    expect(() => residentRecordSheet(copyOf([taro], { address: '港'.repeat(201) }))).toThrow(
      expect.objectContaining({ detail: { field: 'address' } }),
    );
  });
});

describe.skipIf(!installed('pdftotext'))('what pdftotext reads', () => {
  test('every item, the attestation, the number of the sheet and the page', async () => {
    const text = await words(copyOf([taro, hannah]));
    const read = [taro.name, taro.reading, taro.individualNumber!, foreignEntry.nationality, hannah.name];
    read.push(
      'この写しは、世帯全員の住民票の原本と相違ないことを証明する。',
      '令和8年11月23日',
      '東京都港区長',
    );
    read.push('証明書番号2026-000001', '1/1ページ', '外国人住民と', '法第30条の45');
    for (const said of read) expect(text).toContain(said.replaceAll(' ', ''));
  });

  test('an individual number that was not asked for is nowhere in the file', async () => {
    const text = await words(copyOf([taro], { items: ['relation'] }));
    expect(text).not.toContain(taro.individualNumber);
    expect(text).toContain('省略');
  });

  test('ten people take three pages, four to a page; one page each as 個人票', async () => {
    const ten = Array.from({ length: 10 }, (_, n) => ({ ...(n % 2 ? hannah : taro), reading: `よみ${n}` }));
    const sheet = press.print('residentRecord', copyOf(ten));
    expect(sheet.pages).toBe(3);
    const pages = (await judge('pdftotext', sheet.pdf, '-raw', '{}', '-')).split('\f').slice(0, 3);
    expect(pages.map((page) => page.match(/よみ/g)?.length)).toEqual([4, 4, 2]);
    expect(pages.map((page) => page.includes('証明する。'))).toEqual([false, false, true]);
    expect(pages.every((page) => page.includes(copyOf([]).address))).toBe(true);
    expect(press.print('residentRecord', copyOf(ten, { form: 'individual' })).pages).toBe(10);
  });

  test('words given by people are printed, not run', async () => {
    const name = '#panic("x") *b* $a$ @r <l> \\u{41}';
    expect(await words(copyOf([{ ...taro, name }]))).toContain(name.replaceAll(' ', ''));
  });

  test.each(['household', 'individual'] as const)(
    'long names stay whole and inside the %s sheet',
    async (form) => {
      const long = { ...taro, ...jugemu, formerSurname: jugemu };
      const latin = { ...hannah, name: `${'WOLFESCHLEGEL'.repeat(8)} HANNAH` };
      const { pdf } = press.print('residentRecord', copyOf([long, latin, long, taro, long], { form }));
      const text = await wordsOf(pdf);
      for (const name of [jugemu.name, jugemu.reading, latin.name])
        expect(text).toContain(name.replaceAll(' ', ''));
      const boxes = (await judge('pdftotext', pdf, '-bbox', '{}', '-')).matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g,
      );
      const millimetre = 72 / 25.4;
      // Names in cells end 14 mm before the edge of the A4 sheet, and above the foot of 54 mm.
      const outside = [...boxes].filter(
        ([, xMin, , xMax, yMax, said]) =>
          /寿|じゅげむ|ちょうすけ|長助|WOLFE/.test(said!) &&
          (Number(xMin) < 14 * millimetre ||
            Number(xMax) > 196 * millimetre ||
            Number(yMax) > 243 * millimetre),
      );
      expect(outside).toEqual([]);
    },
  );
});
