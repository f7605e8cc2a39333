// Japanese: the language the rules are written in.
import { formatAmount, formatDate, formatTime } from '../../calendar/date-text.ts';
import { namesIn } from '../names.ts';
import type { Wording } from '../wording.ts';
import { reasonsJa } from './reasons.ts';

export const wordingJa: Wording = {
  texts: reasonsJa,
  names: namesIn('ja'),
  phrases: {
    yen: '{yen}円',
    guidebook: 'ガイドブック {page}ページ',
    law: '{law}',
    article: '{law} 第{article}条',
    practice: '自治体等の取扱い({place})',
    unconfirmed: '出典未確認',
  },
  formats: {
    date: (date) => formatDate(date, 'ja'),
    time: (time) => formatTime(time, 'ja'),
    amount: formatAmount,
  },
};
