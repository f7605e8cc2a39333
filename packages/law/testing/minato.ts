// Fees and hours of Minato as the guidebook has them, for tests; the ward's own profile holds the real ones.
import { type FeeRow, type FeeSchedule, guidebook, type OpeningHours, practice } from '../index.ts';
import { day } from './dates.ts';

const START = day('2015-10-05');
const NORMAL = [
  ['juminhyo', 300, 200],
  ['seal', 300, 200],
  ['family-register', 450, 350],
  ['family-register-note', 300, 200],
  ['tax', 300, 200],
] as const;

/** 特別手数料: to the end of FY Reiwa 5 (guidebook), for tax certificates a year longer (the ward's tax page). */
const special = (certificate: FeeRow['for']): FeeRow[] => {
  const from = day('2021-04-01');
  const to = day('2024-03-31');
  const kiosk = { for: certificate, channel: 'kiosk', yen: 10 } as const;
  const rows: FeeRow[] = [
    { ...kiosk, from, to, source: guidebook(10) },
    { for: certificate, channel: 'counter', yen: 0, residentsOnly: true, from, to, source: guidebook(10) },
  ];
  const longer = { from: day('2024-04-01'), to: day('2025-03-31'), source: practice('港区税務課') };
  return certificate === 'tax' ? [...rows, { ...kiosk, ...longer }] : rows;
};

const kioskRows = (certificate: FeeRow['for'], yen: number): FeeRow[] => {
  const normal = { for: certificate, channel: 'kiosk', yen, source: guidebook(10) } as const;
  const specialEnds = certificate === 'tax' ? day('2025-03-31') : day('2024-03-31');
  return [
    { ...normal, from: START, to: day('2021-03-31') },
    { ...normal, from: specialEnds.add({ days: 1 }) },
  ];
};

export const minatoFees: FeeSchedule = [
  ...NORMAL.flatMap(([certificate, counter, kiosk]): FeeRow[] => [
    { for: certificate, channel: 'counter', yen: counter, from: START, source: guidebook(10) },
    ...kioskRows(certificate, kiosk),
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

const hours = (opens: string, closes: string) => ({
  opens: Temporal.PlainTime.from(opens),
  closes: Temporal.PlainTime.from(closes),
});
const nineToFive = hours('09:00', '17:00');

export const minatoCounter: OpeningHours = {
  week: [nineToFive, nineToFive, hours('09:00', '19:00'), nineToFive, nineToFive, null, null],
  holidays: null,
  yearEnd: null,
  source: guidebook(14),
};
