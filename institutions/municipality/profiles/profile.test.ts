// 港区のプロファイル: the guidebook's facts, and a schema that does not let a broken profile open an office.
import { counterOpen, fee } from '@tegata/law';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../cards/area.ts';
import { minato } from './minato.ts';
import { municipalityProfile } from './profile.ts';

const on = (day: string) => Temporal.PlainDate.from(day);

describe('Minato ward', () => {
  it('is what the schema asks for', () => {
    expect(municipalityProfile.safeParse(minato).error).toBeUndefined();
  });

  it('has the five offices of p.14', () => {
    expect(minato.offices.map(({ id, telephone }) => [id, telephone])).toEqual([
      ['shiba', '03-3578-3139'],
      ['azabu', '03-5114-8821'],
      ['akasaka', '03-5413-7012'],
      ['takanawa', '03-5421-7612'],
      ['shibaura-konan', '03-6400-0021'],
    ]);
  });

  it('helps in all of them (p.1), but not in the annex of Daiba', () => {
    expect(minato.help?.officeIds).toEqual(minato.offices.map(({ id }) => id));
    expect(JSON.stringify(minato.offices)).not.toContain('台場');
    const wednesday = Temporal.ZonedDateTime.from('2026-11-25T18:59+09:00[Asia/Tokyo]');
    expect(counterOpen(wednesday, minato.help!.hours).answer).toBe(true);
  });

  it('answers its own dial as p.14 says: busy from 11 to 14, in three languages', () => {
    const dial = minato.telephones.find(({ telephone }) => telephone === '0570-00-1277');
    expect([dial?.busy?.opens.toString(), dial?.busy?.closes.toString()]).toEqual(['11:00:00', '14:00:00']);
    expect(dial?.languages).toEqual(['en', 'zh-Hans']);
    expect(minato.telephones.filter(({ id }) => id === 'reservations')).toEqual([dial]);
  });

  it.each([
    ['2023-07-01', 10, 0],
    ['2024-04-01', 200, 300],
    ['2026-11-23', 200, 300],
  ])('asks the fees of p.8 and p.10 on %s', (day, kiosk, counter) => {
    const yen = (channel: 'kiosk' | 'counter') =>
      fee({ for: 'juminhyo', channel, on: on(day), resident: true }, minato.fees).answer;
    expect([yen('kiosk'), yen('counter')]).toEqual([kiosk, counter]);
  });

  it.each([
    ['2026-11-25T18:59', true],
    ['2026-11-26T17:00', false],
    ['2026-11-28T10:00', false],
  ])('hands cards over in the hours of p.14: %s', (at, open) => {
    const moment = Temporal.ZonedDateTime.from(`${at}+09:00[Asia/Tokyo]`);
    expect(counterOpen(moment, minato.counterHours).answer).toBe(open);
  });

  it.each([
    ['東京都港区芝公園一丁目5番25号', 'shiba', '105-0011'],
    ['東京都港区芝五丁目36番4号', 'shiba', '108-0014'],
    ['東京都港区芝浦一丁目16番1号', 'shibaura-konan', '108-0023'],
    ['東京都港区海岸一丁目4番1号', 'shiba', '105-0022'],
    ['東京都港区海岸三丁目1番1号', 'shibaura-konan', '108-0022'],
    ['東京都港区麻布十番五丁目10番25号', 'azabu', '106-0045'],
    ['東京都港区南青山一丁目3番3号', 'akasaka', '107-0062'],
    ['東京都港区白金台四丁目6番2号', 'takanawa', '108-0071'],
    ['東京都千代田区千代田1番1号', 'shiba', ''],
  ])('serves %s from %s', (address, officeId, postalCode) => {
    expect(areaOf(minato, address)).toMatchObject({ officeId, postalCode });
  });
});

describe('a profile', () => {
  const broken = (change: object) => municipalityProfile.safeParse({ ...minato, ...change }).success;

  it.each([
    ['a wrong code', { code: '131033' }],
    ['no office', { offices: [] }],
    [
      'a town of an office that is not',
      { towns: [{ name: '銀座', postalCode: '104-0061', officeId: 'chuo' }] },
    ],
    [
      'a week of six days',
      { counterHours: { ...minato.counterHours, week: minato.counterHours.week.slice(1) } },
    ],
    ['no seats', { pickUp: { ...minato.pickUp, capacity: 0 } }],
    ['a fee below nothing', { fees: [{ ...minato.fees[0], yen: -1 }] }],
  ])('with %s is refused', (_, change) => {
    expect(broken(change)).toBe(false);
  });
});
