// English.
import { formatAmount, formatDate, formatTime } from '../../calendar/date-text.ts';
import { namesIn } from '../names.ts';
import type { Wording } from '../wording.ts';
import { reasonsEn } from './reasons.ts';

export const wordingEn: Wording = {
  texts: reasonsEn,
  names: namesIn('en'),
  phrases: {
    yen: '{yen} yen',
    guidebook: 'Guidebook p. {page}',
    law: '{law}',
    article: '{law} art. {article}',
    practice: 'Municipal practice ({place})',
    unconfirmed: 'Not confirmed: {note}',
  },
  formats: {
    date: (date) => formatDate(date, 'en'),
    time: (time) => formatTime(time, 'en'),
    amount: formatAmount,
  },
};
