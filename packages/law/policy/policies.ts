// 時点 (as of): what the rules said from when to when, each row with its source. Ended services stay readable.
import type { Feb29 } from '../calendar/birthday.ts';
import { guidebook, law, practice, unconfirmed } from '../decision/source.ts';
import { MOVING_POLICIES } from './moving.ts';
import { always, type PolicyRow, row, START, since } from './row.ts';
import { SERVICE_POLICIES } from './services.ts';

const CARD_ORDER = '個人番号カード等に関する命令';
const JPKI_ACT = '公的個人認証法';

/** Rows of one name are sorted, touch each other and never overlap. */
export const POLICIES = {
  /** Age at which a card runs ten years, by the day the application was received (成年年齢). */
  'card.adultAge': [
    row<18 | 20>(START, '2022-03-31', 20, law(CARD_ORDER)),
    row<18 | 20>('2022-04-01', undefined, 18, guidebook(4)),
  ],
  'card.years.adult': always(10, guidebook(4)),
  'card.years.minor': always(5, guidebook(4)),
  /** More birthdays for a card made inside the renewal window, as certificates get one. */
  'card.renewalBonus': always(0, unconfirmed('every page found says only the tenth birthday')),
  'card.photoRequiredFromAge': [
    row<0 | 1>(START, '2024-12-01', 0, guidebook(4)),
    row<0 | 1>('2024-12-02', undefined, 1, practice('能美市')),
  ],
  /** 法定代理人の同行: a child under this age picks the card up with a parent or other legal representative. */
  'pickUp.withRepresentativeUnder': always(15, practice('南足柄市')),
  'card.photoMonths': always(6, law('番号法施行規則', '22')),
  'card.specialPeriodMonths': always(2, practice('嬬恋村')),
  'certificate.years': always(5, guidebook(5)),
  'certificate.renewalBonus': always(1, practice('東村山市')),
  'certificate.signFromAge': always(15, practice('南足柄市')),
  'birthday.feb29': always<Feb29>(
    'leap-29-else-28',
    unconfirmed('the Road Traffic Act deems so; the card order was not seen'),
  ),
  /** What a loss report (一時停止) does to the certificates, and what lifting it does. */
  'suspend.sign': always<'revoke' | 'hold'>('revoke', practice('葛城市')),
  'suspend.auth': always<'revoke' | 'hold'>('hold', practice('葛城市')),
  'release.auth': always<'resume' | 'reissue'>('resume', practice('八代市')),
  'reissue.fee': always({ card: 800, certificates: 200 }, guidebook(5)),
  'express.fee': [
    row<{ card: number; certificates: number } | null>(START, '2024-12-01', null, practice('南風原町')),
    row<{ card: number; certificates: number } | null>(
      '2024-12-02',
      undefined,
      { card: 1800, certificates: 200 },
      practice('南風原町'),
    ),
  ],
  /** 特急発行: days after the event in which it can be asked for. */
  'express.days': always(30, practice('南風原町')),
  /** Resetting a PIN at a kiosk; first seen on these days, the exact beginnings were not found. */
  'pin.kioskReset.sign': since('2022-03-01', guidebook(11), practice('公的個人認証サービス')),
  'pin.kioskReset.auth': since('2024-08-07', practice('大阪狭山市')),
  /** The reservation by app holds for these hours. */
  'pin.kioskResetHours': always(24, practice('甲賀市')),
  /** Guidebook p.11 is silent on age; many towns serve from 15. */
  'kiosk.minimumAge': always(15, practice('豊島区')),
  'kiosk.newCertificate': always<'same-day' | 'next-day'>(
    'same-day',
    unconfirmed('the guidebook is silent; some towns say the next day'),
  ),
  'kiosk.taxYears': always(3, guidebook(10)),
  'furigana.source': [
    row<'convenience' | 'filing' | 'ex-officio'>(START, '2025-05-25', 'convenience', practice('多良木町')),
    row<'convenience' | 'filing' | 'ex-officio'>('2025-05-26', '2026-05-25', 'filing', law('戸籍法')),
    row<'convenience' | 'filing' | 'ex-officio'>('2026-05-26', undefined, 'ex-officio', law('戸籍法')),
  ],
  /** 特定在留カード: residence card and My Number Card in one. */
  'residenceCard.unified': [
    row(START, '2026-06-13', false, law('令和7年政令第423号')),
    row('2026-06-14', undefined, true, law(JPKI_ACT, '3の3')),
  ],
  ...MOVING_POLICIES,
  ...SERVICE_POLICIES,
} as const satisfies Record<string, readonly PolicyRow<unknown>[]>;
