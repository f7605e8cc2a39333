// A guide for tests: Minato's facts as the guidebook has them, a clock that stands still, and every page's address.
import { guidebook, KIOSK_HOURS, type OpeningHours, practice } from '@tegata/law';
import type { Assets } from '@tegata/ui';
import type { GuideProfile } from '../deps.ts';
import { createGuide } from '../guide.tsx';
import { pages } from '../pages.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const span = (opens: string, closes: string) => ({
  opens: Temporal.PlainTime.from(opens),
  closes: Temporal.PlainTime.from(closes),
});

const weekdays = (opens: string, closes: string): OpeningHours => {
  const usual = span(opens, closes);
  return {
    week: [usual, usual, span(opens, '19:00'), usual, usual, null, null],
    holidays: null,
    yearEnd: null,
    source: guidebook(14),
  };
};

const START = day('2015-10-05');
const special = { from: day('2021-04-01'), to: day('2024-03-31'), source: guidebook(10) };

const minato: GuideProfile = {
  name: { ja: '港区', en: 'Minato City' },
  offices: [
    {
      id: 'shiba',
      name: { ja: '芝地区総合支所', en: 'Shiba Regional City Office' },
      desk: { ja: '区民課 窓口サービス係', en: 'Counter Service, Residents’ Division' },
      address: '港区芝公園1-5-25',
      addressEn: '1-5-25 Shibakoen, Minato-ku',
      telephone: '03-3578-3139',
      source: guidebook(14),
    },
  ],
  counterHours: weekdays('09:00', '17:00'),
  telephones: [
    {
      id: 'loss',
      name: { ja: '紛失・盗難(一時停止)', en: 'Loss and theft (suspension)' },
      telephone: '0120-95-0178',
      note: { ja: '音声案内の後に2', en: 'Press 2 after the announcement' },
      source: guidebook(6),
    },
    {
      id: 'navi-dial',
      name: { ja: '港区マイナンバーナビダイヤル', en: 'Minato City My Number dial' },
      telephone: '0570-00-1277',
      hours: weekdays('08:30', '17:00'),
      source: guidebook(14),
    },
  ],
  fees: [
    { for: 'juminhyo', channel: 'counter', yen: 300, from: START, source: guidebook(10) },
    { for: 'juminhyo', channel: 'counter', yen: 0, residentsOnly: true, ...special },
    { for: 'juminhyo', channel: 'kiosk', yen: 10, ...special },
    { for: 'juminhyo', channel: 'kiosk', yen: 200, from: day('2024-04-01'), source: guidebook(10) },
    {
      for: 'vaccination',
      channel: 'kiosk',
      yen: 120,
      from: day('2022-07-26'),
      to: day('2024-03-31'),
      source: guidebook(10),
    },
  ],
  kiosk: { hours: KIOSK_HOURS },
  pickUp: { waitingDays: 90, source: practice('港区') },
};

/** Tuesday 24 November 2026, 11:00 in Tokyo. */
const tuesday = Temporal.Instant.from('2026-11-24T02:00:00Z');

const noAssets: Assets = {
  stylesheet: '/assets/app.css',
  island: () => Promise.reject(new Error('the guide has no islands')),
  serve: (_, next) => next(),
};

export function openGuide({ assets = noAssets, now = tuesday } = {}) {
  return createGuide({ assets, clock: { now: () => now }, profile: minato }).app;
}

export const paths = Object.keys(pages);
