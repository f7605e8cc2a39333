// 汐見市: an invented city, so that nothing stays the ward's by accident. Late on Thursdays, open on Saturday mornings, no
// tax certificates at kiosks, never a special fee. Its numbers cannot be dialled and its postal codes lead nowhere.
import { type FeeRow, FREE_DIAL_HOURS, NATIONAL_DIALS, type OpeningHours, practice } from '@tegata/law';
import type { MunicipalityProfile } from './profile.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const hours = (opens: string, closes: string) => ({
  opens: Temporal.PlainTime.from(opens),
  closes: Temporal.PlainTime.from(closes),
});
const source = practice('汐見市');

const usual = hours('08:30', '17:15');
const late = hours('08:30', '20:00');
const counterHours: OpeningHours = {
  week: [usual, usual, usual, late, usual, hours('09:00', '12:30'), null],
  holidays: null,
  yearEnd: null,
  source,
};
const telephoneHours: OpeningHours = {
  ...counterHours,
  week: [usual, usual, usual, late, usual, null, null],
};

/** Kiosks came late to the city. */
const KIOSKS_FROM = day('2019-10-01');

/** [certificate, at the counter, at the kiosk] */
const fees = (
  [
    ['juminhyo', 300, 250],
    ['seal', 300, 250],
    ['family-register', 450, 450],
    ['family-register-note', 350, 300],
    ['tax', 350, undefined],
  ] as const
).flatMap(([certificate, counter, kiosk]): FeeRow[] => [
  { for: certificate, channel: 'counter', yen: counter, from: day('2015-10-05'), source },
  ...(kiosk === undefined
    ? []
    : [{ for: certificate, channel: 'kiosk', yen: kiosk, from: KIOSKS_FROM, source } as const]),
]);

export const shiomi: MunicipalityProfile = {
  id: 'shiomi',
  code: '132993',
  name: { ja: '汐見市', en: 'Shiomi City', 'ja-easy': '汐見市《しおみし》' },
  prefecture: { ja: '東京都', en: 'Tokyo' },
  romaji: { prefecture: 'Tokyo-to', city: 'Shiomi-shi' },
  mayor: { title: { ja: '汐見市長', en: 'Mayor of Shiomi City' }, name: '見本' },
  specimen: true,
  offices: [
    {
      id: 'city-hall',
      name: { ja: '汐見市役所', en: 'Shiomi City Hall', 'ja-easy': '汐見市役所《しおみしやくしょ》' },
      desk: {
        ja: '市民課 カード窓口',
        en: 'Card Counter, Citizens’ Division',
        'ja-easy': '市民課《しみんか》 カード窓口《まどぐち》',
      },
      address: '汐見市本町1-1-1',
      addressEn: '1-1-1 Honcho, Shiomi-shi',
      telephone: '03-0000-0101',
      source,
    },
    {
      id: 'minamihama',
      name: {
        ja: '南浜出張所',
        en: 'Minamihama Office',
        'ja-easy': '南浜《みなみはま》出張所《しゅっちょうじょ》',
      },
      desk: { ja: '窓口係', en: 'Counter', 'ja-easy': '窓口係《まどぐちがかり》' },
      address: '汐見市南浜2-3-4',
      addressEn: '2-3-4 Minamihama, Shiomi-shi',
      telephone: '03-0000-0202',
      source,
    },
  ],
  towns: [
    { name: '本町', postalCode: '000-0001', officeId: 'city-hall' },
    { name: '坂上', postalCode: '000-0002', officeId: 'city-hall' },
    { name: '南浜', postalCode: '000-0011', officeId: 'minamihama' },
    { name: '灯台下', postalCode: '000-0012', officeId: 'minamihama' },
  ],
  townsSource: source,
  counterHours,
  help: {
    officeIds: ['city-hall'],
    hours: {
      ...counterHours,
      week: [...Array.from({ length: 5 }, () => hours('10:00', '16:00')), null, null],
    },
    source,
  },
  telephones: [
    {
      id: 'free-dial',
      name: {
        ja: 'マイナンバー総合フリーダイヤル',
        en: 'My Number free dial (J-LIS)',
        'ja-easy': 'マイナンバー総合《そうごう》フリーダイヤル（お金《かね》がかからない電話《でんわ》）',
      },
      telephone: NATIONAL_DIALS['free-dial'].telephone,
      hours: FREE_DIAL_HOURS,
      source: FREE_DIAL_HOURS.source,
    },
    {
      id: 'reservations',
      name: {
        ja: '汐見市カード予約受付',
        en: 'Shiomi City card reservations',
        'ja-easy': '汐見市《しおみし》のカードの予約《よやく》',
      },
      telephone: '03-0000-0303',
      hours: telephoneHours,
      busy: hours('08:30', '10:00'),
      languages: ['en', 'vi'],
      note: {
        ja: 'カードの申請、受け取りの予約',
        en: 'Applications and pick-up reservations',
        'ja-easy': 'カードの申《もう》し込《こ》み、受《う》け取《と》りの予約《よやく》',
      },
      source,
    },
  ],
  fees,
  kiosk: {
    hours: { ...hours('06:30', '22:00'), source },
    offered: [{ kind: 'juminhyo', from: KIOSKS_FROM, source }],
  },
  pickUp: { slotMinutes: 20, capacity: 2, horizonDays: 45, waitingDays: 60, source },
};
