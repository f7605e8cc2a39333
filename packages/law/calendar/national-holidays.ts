// 国民の祝日に関する法律, computed: fixed days, Mondays, equinoxes, days in lieu (art. 3 (2)), days between two holidays
// (art. 3 (3)) and the holidays of single years. A table of every day would be the largest part of the rules in a browser.

type Named = readonly [ja: string, en: string];
type Years = { readonly from?: number; readonly to?: number; readonly except?: readonly number[] };
type Rule = Years & {
  readonly name: Named;
  readonly day: (year: number) => readonly [month: number, day: number];
};

const on = (month: number, day: number) => () => [month, day] as const;

/** ハッピーマンデー: the n-th Monday of a month. */
const monday = (month: number, n: number) => (year: number) => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }).dayOfWeek;
  return [month, 1 + ((8 - first) % 7) + 7 * (n - 1)] as const;
};

/** 春分 and 秋分 by the usual approximation, which agrees with the announced days; right from 1970 to 2099. */
const equinox = (month: number, base: readonly [to1979: number, from1980: number]) => (year: number) => {
  const leaps = Math.trunc((year - (year < 1980 ? 1983 : 1980)) / 4);
  return [month, Math.floor(base[year < 1980 ? 0 : 1] + 0.242194 * (year - 1980) - leaps)] as const;
};

const EMPEROR: Named = ['天皇誕生日', "Emperor's Birthday"];
const GREENERY: Named = ['みどりの日', 'Greenery Day'];
const MARINE: Named = ['海の日', 'Marine Day'];
const AGED: Named = ['敬老の日', 'Respect for the Aged Day'];
const ADULTS: Named = ['成人の日', 'Coming of Age Day'];
const MOUNTAIN: Named = ['山の日', 'Mountain Day'];
const EXERCISE: Named = ['体育の日', 'Health and Sports Day'];
const SPORTS: Named = ['スポーツの日', 'Health and Sports Day'];
const IN_BETWEEN: Named = ['休日', 'Holiday'];
const ENTHRONEMENT: Named = ['休日（祝日扱い）', 'Holiday'];

const within = (year: number) => ({ from: year, to: year });
/** The years of the Olympic Games, which moved three holidays. */
const GAMES = { except: [2020, 2021] };

const RULES: readonly Rule[] = [
  { name: ['元日', "New Year's Day"], day: on(1, 1) },
  { name: ADULTS, day: on(1, 15), to: 1999 },
  { name: ADULTS, day: monday(1, 2), from: 2000 },
  { name: ['建国記念の日', 'National Foundation Day'], day: on(2, 11) },
  { name: EMPEROR, day: on(2, 23), from: 2020 },
  { name: ['大喪の礼', 'The Funeral Ceremony of Emperor Showa.'], day: on(2, 24), ...within(1989) },
  { name: ['春分の日', 'Vernal Equinox Day'], day: equinox(3, [20.8357, 20.8431]) },
  { name: EMPEROR, day: on(4, 29), to: 1988 },
  { name: GREENERY, day: on(4, 29), from: 1989, to: 2006 },
  { name: ['昭和の日', 'Showa Day'], day: on(4, 29), from: 2007 },
  { name: IN_BETWEEN, day: on(4, 30), ...within(2019) },
  { name: ENTHRONEMENT, day: on(5, 1), ...within(2019) },
  { name: IN_BETWEEN, day: on(5, 2), ...within(2019) },
  { name: ['憲法記念日', 'Constitution Memorial Day'], day: on(5, 3) },
  { name: GREENERY, day: on(5, 4), from: 2007 },
  { name: ['こどもの日', "Children's Day"], day: on(5, 5) },
  {
    name: ['結婚の儀', 'The Rite of Wedding of HIH Crown Prince Naruhito'],
    day: on(6, 9),
    ...within(1993),
  },
  { name: MARINE, day: on(7, 20), from: 1996, to: 2002 },
  { name: MARINE, day: monday(7, 3), from: 2003, ...GAMES },
  { name: MARINE, day: on(7, 23), ...within(2020) },
  { name: MARINE, day: on(7, 22), ...within(2021) },
  { name: SPORTS, day: on(7, 24), ...within(2020) },
  { name: SPORTS, day: on(7, 23), ...within(2021) },
  { name: MOUNTAIN, day: on(8, 11), from: 2016, ...GAMES },
  { name: MOUNTAIN, day: on(8, 10), ...within(2020) },
  { name: MOUNTAIN, day: on(8, 8), ...within(2021) },
  { name: AGED, day: on(9, 15), to: 2002 },
  { name: AGED, day: monday(9, 3), from: 2003 },
  { name: ['秋分の日', 'Autumnal Equinox Day'], day: equinox(9, [23.2588, 23.2488]) },
  { name: EXERCISE, day: on(10, 10), to: 1999 },
  { name: EXERCISE, day: monday(10, 2), from: 2000, to: 2018 },
  { name: ['体育の日（スポーツの日）', EXERCISE[1]], day: monday(10, 2), ...within(2019) },
  { name: SPORTS, day: monday(10, 2), from: 2022 },
  { name: ENTHRONEMENT, day: on(10, 22), ...within(2019) },
  { name: ['文化の日', 'National Culture Day'], day: on(11, 3) },
  {
    name: ['即位礼正殿の儀', 'The Ceremony of the Enthronement of His Majesty the Emperor (at the Seiden)'],
    day: on(11, 12),
    ...within(1990),
  },
  { name: ['勤労感謝の日', 'Labor Thanksgiving Day'], day: on(11, 23) },
  { name: EMPEROR, day: on(12, 23), from: 1989, to: 2018 },
];

/** 振替休日 began on this day, 国民の休日 in this year. */
const LIEU_FROM = Temporal.PlainDate.from('1973-04-12');
const BETWEEN_FROM = 1986;

const years = new Map<number, ReadonlyMap<string, Named>>();

/** Every holiday of a year by its ISO date. */
export function holidaysOf(year: number): ReadonlyMap<string, Named> {
  let days = years.get(year);
  if (!days) {
    days = compute(year);
    years.set(year, days);
  }
  return days;
}

function compute(year: number): ReadonlyMap<string, Named> {
  const holidays = new Map<string, Named>();
  for (const { name, day: of, from = 0, to = 9999, except = [] } of RULES) {
    if (year < from || year > to || except.includes(year)) continue;
    const [month, day] = of(year);
    holidays.set(Temporal.PlainDate.from({ year, month, day }).toString(), name);
  }
  const lieu = new Map<string, Named>();
  for (const [iso, [name]] of holidays) {
    const date = Temporal.PlainDate.from(iso);
    if (date.dayOfWeek !== 7 || Temporal.PlainDate.compare(date, LIEU_FROM) < 0) continue;
    // Until 2006 only the Monday could be it, and no other holiday ever fell on it. Called after the day before it.
    let [last, next] = [name, date.add({ days: 1 })];
    for (let taken = holidays.get(next.toString()); taken; taken = holidays.get(next.toString())) {
      [last, next] = [taken[0], next.add({ days: 1 })];
    }
    lieu.set(next.toString(), [`${last} 振替休日`, 'Holiday in lieu']);
  }
  const between = new Map<string, Named>();
  for (const iso of year >= BETWEEN_FROM ? holidays.keys() : []) {
    const day = Temporal.PlainDate.from(iso).add({ days: 1 });
    const isBetween = holidays.has(day.add({ days: 1 }).toString()) && !holidays.has(day.toString());
    if (isBetween && day.dayOfWeek !== 7 && !lieu.has(day.toString())) {
      between.set(day.toString(), ['休日', "Citizen's Holiday"]);
    }
  }
  return new Map([...holidays, ...between, ...lieu]);
}
