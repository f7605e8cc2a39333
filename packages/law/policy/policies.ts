// 時点 (as of): what the rules said from when to when, each row with its source. Ended services stay readable.
import type { Feb29 } from '../calendar/birthday.ts';
import type { Period } from '../calendar/order.ts';
import { guidebook, law, practice, type Source, unconfirmed } from '../decision/source.ts';

export type PolicyRow<Value> = Period & { readonly value: Value; readonly source: Source };

/** 番号法 came into force: numbers were designated from this day, and nothing here is older. */
const START = '2015-10-05';

function row<Value>(from: string, to: string | undefined, value: Value, source: Source): PolicyRow<Value> {
  const begin = Temporal.PlainDate.from(from);
  return to === undefined
    ? { from: begin, value, source }
    : { from: begin, to: Temporal.PlainDate.from(to), value, source };
}

const always = <Value>(value: Value, source: Source) => [row(START, undefined, value, source)];

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
  'card.photoMonths': always(6, law('番号法施行規則', '22')),
  'card.specialPeriodMonths': always(2, practice('嬬恋村')),
  'certificate.years': always(5, guidebook(5)),
  'certificate.renewalBonus': always(1, practice('東村山市')),
  'certificate.signFromAge': always(15, practice('南足柄市')),
  'birthday.feb29': always<Feb29>(
    'leap-29-else-28',
    unconfirmed('the Road Traffic Act deems so; the card order was not seen'),
  ),
  'overseas.cardLapses': [
    row<'always' | 'unless-continued'>(START, '2024-05-26', 'always', guidebook(5)),
    row<'always' | 'unless-continued'>('2024-05-27', undefined, 'unless-continued', practice('長与町')),
  ],
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
  /** Guidebook p.11 is silent on age; many towns serve from 15. */
  'kiosk.minimumAge': always(15, practice('豊島区')),
  'kiosk.newCertificate': always<'same-day' | 'next-day'>(
    'same-day',
    unconfirmed('the guidebook is silent; some towns say the next day'),
  ),
  'kiosk.taxYears': always(3, guidebook(10)),
  'kiosk.vaccination': [
    row(START, '2024-03-31', true, guidebook(10)),
    row('2024-04-01', undefined, false, practice('丹波市')),
  ],
  /** マイナポイント第2弾: applications for points. */
  'points.round2': [
    row(START, '2021-12-31', false, practice('龍ケ崎市')),
    row('2022-01-01', '2023-09-30', true, guidebook(9)),
    row('2023-10-01', undefined, false, guidebook(9)),
  ],
  'insurance.graceMonths': always(3, practice('オンライン資格確認')),
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
} as const satisfies Record<string, readonly PolicyRow<unknown>[]>;
