// 港区: the ward's facts as its guidebook of 2023-07-01 states them, with later changes by their dates.
// Loaded by the command line too, so it needs the rules' words and nothing else.
import {
  type FeeRow,
  type FeeSchedule,
  guidebook,
  KIOSK_HOURS,
  type OpeningHours,
  practice,
  unconfirmed,
} from '@tegata/law';
import type { MunicipalityProfile } from './profile.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const hours = (opens: string, closes: string) => ({
  opens: Temporal.PlainTime.from(opens),
  closes: Temporal.PlainTime.from(closes),
});

/** 平日 with the long Wednesday; closed on weekends, holidays and at year end. */
const weekdays = (opens: string, closes: string, wednesday: string): OpeningHours => {
  const usual = hours(opens, closes);
  return {
    week: [usual, usual, hours(opens, wednesday), usual, usual, null, null],
    holidays: null,
    yearEnd: null,
    source: guidebook(14),
  };
};

/** J-LIS's free dial: shorter on weekends and public holidays, closed at year end. */
const freeDialHours: OpeningHours = {
  week: [
    ...Array.from({ length: 5 }, () => hours('09:30', '20:00')),
    hours('09:30', '17:30'),
    hours('09:30', '17:30'),
  ],
  holidays: hours('09:30', '17:30'),
  yearEnd: null,
  source: guidebook(14),
};

/** The first day of the system; the guidebook's regular fees are taken to run from it. */
const START = day('2015-10-05');

/** [certificate, at the counter, at the kiosk] */
const regular = [
  ['juminhyo', 300, 200],
  ['seal', 300, 200],
  ['family-register', 450, 350],
  ['family-register-note', 300, 200],
  ['tax', 300, 200],
] as const;

/** 特別手数料: to the end of FY Reiwa 5; for tax certificates at kiosks a year longer. */
const special = (certificate: FeeRow['for']): FeeRow[] => {
  const kiosk = { for: certificate, channel: 'kiosk', yen: 10 } as const;
  const period = { from: day('2021-04-01'), to: day('2024-03-31'), source: guidebook(10) };
  const longer = { from: day('2024-04-01'), to: day('2025-03-31'), source: practice('港区税務課') };
  return [
    { ...kiosk, ...period },
    { for: certificate, channel: 'counter', yen: 0, residentsOnly: true, ...period },
    ...(certificate === 'tax' ? [{ ...kiosk, ...longer }] : []),
  ];
};

const aroundSpecial = (certificate: FeeRow['for'], yen: number): FeeRow[] => {
  const normal = { for: certificate, channel: 'kiosk', yen, source: guidebook(10) } as const;
  const again = certificate === 'tax' ? day('2025-04-01') : day('2024-04-01');
  return [
    { ...normal, from: START, to: day('2021-03-31') },
    { ...normal, from: again },
  ];
};

const fees: FeeSchedule = [
  ...regular.flatMap(([certificate, counter, kiosk]): FeeRow[] => [
    { for: certificate, channel: 'counter', yen: counter, from: START, source: guidebook(10) },
    ...aroundSpecial(certificate, kiosk),
    ...special(certificate),
  ]),
  {
    for: 'vaccination',
    channel: 'kiosk',
    yen: 120,
    from: START,
    to: day('2024-03-31'),
    source: guidebook(10),
  },
];

const office = (
  id: string,
  ja: string,
  reading: string,
  en: string,
  address: string,
  addressEn: string,
  telephone: string,
) => ({
  id,
  name: {
    ja: `${ja}地区総合支所`,
    en: `${en} Regional City Office`,
    'ja-easy': `${ja}地区《${reading}ちく》総合支所《そうごうししょ》`,
  },
  desk: {
    ja: '区民課 窓口サービス係',
    en: 'Counter Service, Residents’ Division',
    'ja-easy': '区民課《くみんか》 窓口《まどぐち》サービス係《がかり》',
  },
  address: `港区${address}`,
  addressEn: `${addressEn}, Minato-ku`,
  telephone,
  source: guidebook(14),
});

/** 総合支所の管轄と郵便番号; a longer name goes before the one it begins with. */
const towns: Record<string, readonly (readonly [name: string, postalCode: string])[]> = {
  'shibaura-konan': [
    ['海岸二丁目', '105-0022'],
    ['海岸三丁目', '108-0022'],
    ['芝浦', '108-0023'],
    ['港南', '108-0075'],
    ['台場', '135-0091'],
  ],
  takanawa: [
    ['三田四丁目', '108-0073'],
    ['三田五丁目', '108-0073'],
    ['高輪', '108-0074'],
    ['白金台', '108-0071'],
    ['白金', '108-0072'],
  ],
  akasaka: [
    ['元赤坂', '107-0051'],
    ['赤坂', '107-0052'],
    ['北青山', '107-0061'],
    ['南青山', '107-0062'],
  ],
  azabu: [
    ['西麻布', '106-0031'],
    ['六本木', '106-0032'],
    ['麻布台', '106-0041'],
    ['麻布狸穴町', '106-0042'],
    ['麻布永坂町', '106-0043'],
    ['東麻布', '106-0044'],
    ['麻布十番', '106-0045'],
    ['元麻布', '106-0046'],
    ['南麻布', '106-0047'],
  ],
  shiba: [
    ['虎ノ門', '105-0001'],
    ['愛宕', '105-0002'],
    ['西新橋', '105-0003'],
    ['新橋', '105-0004'],
    ['芝公園', '105-0011'],
    ['芝大門', '105-0012'],
    ['浜松町', '105-0013'],
    ['東新橋', '105-0021'],
    ['海岸', '105-0022'],
    ['三田', '108-0073'],
    ['芝四丁目', '108-0014'],
    ['芝五丁目', '108-0014'],
    ['芝', '105-0014'],
  ],
};

export const minato: MunicipalityProfile = {
  id: 'minato',
  code: '131032',
  name: { ja: '港区', en: 'Minato City', 'ja-easy': '港区《みなとく》' },
  prefecture: { ja: '東京都', en: 'Tokyo' },
  romaji: { prefecture: 'Tokyo-to', city: 'Minato-ku' },
  mayor: { title: { ja: '港区長', en: 'Mayor of Minato City' }, name: '見本' },
  specimen: true,
  guidebook: {
    publisher: {
      ja: '港区芝地区総合支所区民課',
      en: 'the residents’ section of the Shiba branch of Minato City',
      'ja-easy': '港区《みなとく》芝地区《しばちく》総合支所《そうごうししょ》区民課《くみんか》',
    },
    issuedOn: day('2023-07-01'),
  },
  offices: [
    office('shiba', '芝', 'しば', 'Shiba', '芝公園1-5-25', '1-5-25 Shibakoen', '03-3578-3139'),
    office('azabu', '麻布', 'あざぶ', 'Azabu', '六本木5-16-45', '5-16-45 Roppongi', '03-5114-8821'),
    office('akasaka', '赤坂', 'あかさか', 'Akasaka', '赤坂4-18-13', '4-18-13 Akasaka', '03-5413-7012'),
    office('takanawa', '高輪', 'たかなわ', 'Takanawa', '高輪1-16-25', '1-16-25 Takanawa', '03-5421-7612'),
    office(
      'shibaura-konan',
      '芝浦港南',
      'しばうらこうなん',
      'Shibaura-Konan',
      '芝浦1-16-1',
      '1-16-1 Shibaura',
      '03-6400-0021',
    ),
  ],
  towns: Object.entries(towns).flatMap(([officeId, names]) =>
    names.map(([name, postalCode]) => ({ name, postalCode, officeId })),
  ),
  townsSource: unconfirmed('districts of the offices and postal codes as commonly known'),
  counterHours: weekdays('09:00', '17:00', '19:00'),
  help: {
    officeIds: ['shiba', 'azabu', 'akasaka', 'takanawa', 'shibaura-konan'],
    hours: { ...weekdays('09:00', '17:00', '19:00'), source: guidebook(1) },
    source: guidebook(1),
  },
  congestion: { source: guidebook(14) },
  telephones: [
    {
      id: 'free-dial',
      name: {
        ja: 'マイナンバー総合フリーダイヤル',
        en: 'My Number free dial (J-LIS)',
        'ja-easy': 'マイナンバー総合《そうごう》フリーダイヤル（お金《かね》がかからない電話《でんわ》）',
      },
      telephone: '0120-95-0178',
      hours: freeDialHours,
      source: guidebook(14),
    },
    {
      id: 'loss',
      name: {
        ja: '紛失・盗難(一時停止)',
        en: 'Loss and theft (suspension)',
        'ja-easy': 'カードをなくした・盗《ぬす》まれた（カードを止《と》める電話《でんわ》）',
      },
      telephone: '0120-95-0178',
      note: {
        ja: '音声案内の後に2',
        en: 'Press 2 after the announcement',
        'ja-easy': '案内《あんない》を聞《き》いたら、2を押《お》してください',
      },
      source: guidebook(6),
    },
    {
      id: 'free-dial-languages',
      name: {
        ja: 'フリーダイヤル(外国語)',
        en: 'Free dial in other languages',
        'ja-easy': 'フリーダイヤル（外国語《がいこくご》で話《はな》せる電話《でんわ》）',
      },
      telephone: '0120-0178-27',
      hours: freeDialHours,
      source: guidebook(14),
    },
    {
      id: 'reservations',
      name: {
        ja: '港区マイナンバーナビダイヤル',
        en: 'Minato City My Number dial',
        'ja-easy': '港区《みなとく》マイナンバーナビダイヤル',
      },
      telephone: '0570-00-1277',
      hours: weekdays('08:30', '17:00', '19:00'),
      busy: hours('11:00', '14:00'),
      languages: ['en', 'zh-Hans'],
      note: {
        ja: 'カードの申請、受け取りの予約。通話料がかかります',
        en: 'Applications and pick-up reservations. Call charges apply',
        'ja-easy':
          'カードの申《もう》し込《こ》み、受《う》け取《と》りの予約《よやく》。電話《でんわ》のお金《かね》がかかります',
      },
      source: guidebook(14),
    },
    {
      id: 'ward-office',
      name: {
        ja: '芝地区総合支所 区民課',
        en: 'Shiba Regional City Office, Residents’ Division',
        'ja-easy': '芝地区《しばちく》総合支所《そうごうししょ》 区民課《くみんか》',
      },
      telephone: '03-3578-3111',
      hours: weekdays('09:00', '17:00', '19:00'),
      source: guidebook(1),
    },
  ],
  fees,
  kiosk: {
    hours: KIOSK_HOURS,
    offered: [{ kind: 'juminhyo', from: START, source: guidebook(10) }],
  },
  pickUp: {
    slotMinutes: 30,
    capacity: 4,
    horizonDays: 60,
    waitingDays: 90,
    source: unconfirmed('how the ward cuts its pick-up times'),
  },
};
