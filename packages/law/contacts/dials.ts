// 全国共通の電話: J-LIS's free dials, their menus, hours and languages (guidebook p.6, p.7 and p.14). A municipality's own
// telephones stand in its profile.
import { covers, type Period } from '../calendar/order.ts';
import { counterOpen, type OpeningHours } from '../counter/opening.ts';
import { type Decision, reason } from '../decision/decision.ts';
import { guidebook, type Source } from '../decision/source.ts';

const hours = (opens: string, closes: string) => ({
  opens: Temporal.PlainTime.from(opens),
  closes: Temporal.PlainTime.from(closes),
});

/** Shorter on weekends and public holidays, closed at year end. */
export const FREE_DIAL_HOURS: OpeningHours = {
  week: [
    ...Array.from({ length: 5 }, () => hours('09:30', '20:00')),
    hours('09:30', '17:30'),
    hours('09:30', '17:30'),
  ],
  holidays: hours('09:30', '17:30'),
  yearEnd: null,
  source: guidebook(14),
};

/** BCP 47, in the order of the guidebook. */
export const FREE_DIAL_LANGUAGES = ['en', 'zh-Hans', 'ko', 'es', 'pt', 'th', 'ne', 'id', 'vi', 'tl'] as const;

export type Dial = {
  readonly telephone: string;
  readonly ja: string;
  readonly en: string;
  readonly languages: readonly string[];
  readonly hours: OpeningHours;
  readonly source: Source;
};

export const NATIONAL_DIALS = {
  'free-dial': {
    telephone: '0120-95-0178',
    ja: 'マイナンバー総合フリーダイヤル',
    en: 'My Number free dial',
    languages: ['ja'],
    hours: FREE_DIAL_HOURS,
    source: guidebook(14),
  },
  'free-dial-languages': {
    telephone: '0120-0178-27',
    ja: 'フリーダイヤル(外国語)',
    en: 'free dial in other languages',
    languages: FREE_DIAL_LANGUAGES,
    hours: FREE_DIAL_HOURS,
    source: guidebook(14),
  },
} as const satisfies Record<string, Dial>;

/** What the menu is about. */
export const DIAL_SUBJECTS = {
  card: {
    ja: 'マイナンバーカード・電子証明書・個人番号通知書・通知カード・コンビニ交付サービス',
    en: 'card, certificates, notices, kiosks; doubtful calls',
  },
  loss: { ja: 'マイナンバーカードの紛失・盗難', en: 'loss and theft of the card' },
  system: { ja: 'マイナンバー制度・法人番号', en: 'the number system, corporate numbers' },
  portal: { ja: 'マイナポータル、健康保険証利用', en: 'the portal, use as the insurance card' },
  points: { ja: 'マイナポイント第2弾', en: 'points, second round' },
  account: { ja: '公金受取口座登録制度', en: 'accounts for public money' },
} as const;

export type DialSubject = keyof typeof DIAL_SUBJECTS;

export type MenuOption = Period & {
  readonly press: 1 | 2 | 3 | 4 | 5 | 6;
  readonly subject: DialSubject;
  readonly ja: string;
  readonly en: string;
  /** Answered at any hour of any day. */
  readonly dayAndNight: boolean;
};

const option = (
  press: MenuOption['press'],
  subject: DialSubject,
  more: Partial<MenuOption> = {},
): MenuOption => ({
  press,
  subject,
  ...DIAL_SUBJECTS[subject],
  dayAndNight: false,
  from: Temporal.PlainDate.from('2015-10-05'),
  ...more,
});

/** The menu as the guidebook prints it. When the points ended, so did the questions about them. */
export const FREE_DIAL_MENU: readonly MenuOption[] = [
  option(1, 'card'),
  option(2, 'loss', { dayAndNight: true }),
  option(3, 'system'),
  option(4, 'portal'),
  option(5, 'points', { to: Temporal.PlainDate.from('2023-09-30') }),
  option(6, 'account'),
];

/** The key to press for a subject on a day, or null when the menu has none. */
export function menuOption(subject: DialSubject, on: Temporal.PlainDate): MenuOption | null {
  return FREE_DIAL_MENU.find((each) => each.subject === subject && covers(each, on)) ?? null;
}

/** Whether somebody answers about a subject at a moment: loss and theft always, the rest in its hours. */
export function dialOpen(
  subject: DialSubject,
  at: Temporal.Instant | Temporal.ZonedDateTime,
): Decision<boolean> {
  return FREE_DIAL_MENU.some((each) => each.subject === subject && each.dayAndNight)
    ? { answer: true, reasons: [reason('dial.day-and-night', guidebook(14))] }
    : counterOpen(at, FREE_DIAL_HOURS);
}
