// Dates, times and yen as people read them, in Japanese and English.

export type Language = 'ja' | 'en';

const WEEKDAYS = {
  ja: ['月', '火', '水', '木', '金', '土', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026年7月15日`, `15 July 2026`; with the day of the week `2026年7月15日(水)`, `Wed 15 July 2026`. */
export function formatDate(
  date: Temporal.PlainDate,
  language: Language,
  { weekday = false }: { weekday?: boolean } = {},
): string {
  const day = WEEKDAYS[language][date.dayOfWeek - 1];
  if (language === 'ja') {
    return `${date.year}年${date.month}月${date.day}日${weekday ? `(${day})` : ''}`;
  }
  return `${weekday ? `${day} ` : ''}${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** `6時30分`, `23時`; in English `6:30`, `23:00`. */
export function formatTime(time: Temporal.PlainTime, language: Language): string {
  if (language === 'ja') return `${time.hour}時${time.minute === 0 ? '' : `${time.minute}分`}`;
  return `${time.hour}:${String(time.minute).padStart(2, '0')}`;
}

/** `1,000円`, `1,000 yen`. */
export function formatYen(yen: number, language: Language): string {
  return language === 'ja' ? `${formatAmount(yen)}円` : `${formatAmount(yen)} yen`;
}

/** `1,000` */
export const formatAmount = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
