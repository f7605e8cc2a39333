// 異動 (moves and filings): days to file, to carry a card on (継続利用), to go abroad with it, and the one-stop service.
import { guidebook, law, practice } from '../decision/source.ts';
import { always, row, START, since } from './row.ts';

const RESIDENT_ACT = '住民基本台帳法';

export const MOVING_POLICIES = {
  /** 転入届・転居届: days after the day of the move. */
  'filing.days': always(14, law(RESIDENT_ACT, '22')),
  'continuation.daysAfterMoveIn': always(14, practice('苫小牧市')),
  'continuation.daysAfterPlannedMoveOut': always(30, practice('苫小牧市')),
  /** The card itself may be shown later than the notice, within these days. */
  'continuation.daysAfterFiling': always(90, practice('桑名市')),
  'overseas.cardLapses': [
    row<'always' | 'unless-continued'>(START, '2024-05-26', 'always', guidebook(5)),
    row<'always' | 'unless-continued'>('2024-05-27', undefined, 'unless-continued', practice('長与町')),
  ],
  /** A card that lapsed by going abroad is re-issued free when applied for within these days. */
  'overseas.freeReissueDays': always(90, practice('長与町')),
  /** Who left Japan from this day on can have a card abroad: whoever had a number. */
  'overseas.leftFrom': always(START, practice('調布市')),
  'oneStop.offered': since('2023-02-06', guidebook(8), practice('デジタル庁')),
  'oneStop.daysBefore': always(30, practice('唐津市')),
  'oneStop.daysAfter': always(10, practice('唐津市')),
} as const;
