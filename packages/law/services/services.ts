// カードの使いみち: every service of the guidebook (p.8 and p.9) and those that came later, with its days and what it asks
// of the card.
import { covers, isBefore, type Period } from '../calendar/order.ts';
import type { PinKind } from '../certificate/pins.ts';
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook, practice, type Source, unconfirmed } from '../decision/source.ts';

export type CardService = Period & {
  readonly ja: string;
  readonly en: string;
  readonly pins: readonly PinKind[];
  /** Works with a card that has no PINs (顔認証マイナンバーカード). */
  readonly withoutPins?: boolean;
  readonly source: Source;
};

const START = '2015-10-05';
const service = (
  ja: string,
  en: string,
  [from, to]: readonly [from: string, to?: string],
  pins: readonly PinKind[],
  source: Source,
  more: Partial<CardService> = {},
): CardService => ({
  ja,
  en,
  pins,
  source,
  from: Temporal.PlainDate.from(from),
  ...(to !== undefined && { to: Temporal.PlainDate.from(to) }),
  ...more,
});

export const CARD_SERVICES = {
  'portal-login': service(
    'マイナポータルへのログイン',
    'logging in to the portal',
    [START],
    ['auth'],
    guidebook(8),
  ),
  'kiosk-certificates': service('コンビニ交付', 'certificates at kiosks', [START], ['auth'], guidebook(8)),
  'kiosk-by-android': service(
    'スマートフォンでのコンビニ交付',
    'certificates at kiosks by smartphone',
    ['2024-01-22'],
    ['auth'],
    practice('高知市'),
  ),
  'certificates-by-post': service(
    '証明書の電子申請と郵送',
    'certificates applied for online, sent by post',
    [START],
    ['sign'],
    guidebook(8),
  ),
  'one-stop-move': service(
    '引越しワンストップサービス',
    'one-stop moving',
    ['2023-02-06'],
    ['sign', 'auth', 'text'],
    guidebook(8),
  ),
  'e-tax': service('e-Tax', 'e-Tax', [START], ['sign', 'auth'], guidebook(8)),
  'passport-renewal': service(
    'パスポートの更新',
    'renewing a passport',
    ['2023-03-27'],
    ['sign'],
    guidebook(8),
  ),
  'passport-new': service(
    'パスポートの新規申請',
    'a first passport',
    ['2025-03-24'],
    ['sign'],
    practice('上尾市'),
  ),
  insurance: service(
    '健康保険証としての利用',
    'use as the insurance card',
    ['2021-10-20'],
    ['auth'],
    guidebook(8),
    { withoutPins: true },
  ),
  'insurance-by-smartphone': service(
    'スマートフォンの健康保険証利用',
    'a smartphone as the insurance card',
    ['2025-09-19'],
    ['auth'],
    unconfirmed('the month is sure, the day is not'),
  ),
  'face-to-face-identity': service('対面での本人確認', 'showing who one is', [START], [], guidebook(6), {
    withoutPins: true,
  }),
  'android-certificates': service(
    'Androidのスマホ用電子証明書',
    'certificates in an Android phone',
    ['2023-05-11'],
    ['sign', 'auth'],
    practice('金沢市'),
  ),
  'iphone-certificates': service(
    'iPhoneのマイナンバーカード',
    'the card in an iPhone',
    ['2025-06-24'],
    ['sign', 'auth'],
    practice('Impress Watch'),
  ),
  'driving-licence': service(
    'マイナ免許証',
    'the driving licence in the card',
    ['2025-03-24'],
    ['sign'],
    unconfirmed('the day was seen in the press only'),
  ),
  points: service(
    'マイナポイント第2弾',
    'points, second round',
    ['2022-01-01', '2023-09-30'],
    ['auth'],
    guidebook(9),
  ),
  'vaccination-app': service(
    '接種証明書アプリ',
    'vaccination certificate app',
    ['2021-12-20', '2024-03-31'],
    ['text'],
    guidebook(9),
  ),
} as const satisfies Record<string, CardService>;

export type CardServiceId = keyof typeof CARD_SERVICES;

/** Whether a service runs on a day and is open to this card. Ended services stay listed and refuse by date. */
export function cardService(
  id: CardServiceId,
  on: Temporal.PlainDate,
  { pinless = false }: { readonly pinless?: boolean } = {},
): Decision<boolean> {
  const asked: CardService = CARD_SERVICES[id];
  const { source, from, to } = asked;
  const refusals: Reason[] = [];
  if (!covers(asked, on)) {
    refusals.push(
      isBefore(on, from)
        ? reason('service.not-yet', source, { service: id, from: from.toString() })
        : reason('service.ended', source, { service: id, to: (to ?? on).toString() }),
    );
  }
  if (pinless && !asked.withoutPins)
    refusals.push(reason('service.needs-pin', practice('氷見市'), { service: id }));
  return unlessRefused(refusals, reason('service.open', source, { service: id }));
}
