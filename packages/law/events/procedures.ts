// 手続き: where each is done, who may come, what to bring and which PINs are asked (guidebook p.2, p.5, p.6, p.8, p.13).
import type { Period } from '../calendar/order.ts';
import type { PinKind } from '../certificate/pins.ts';
import { guidebook, practice, type Source } from '../decision/source.ts';
import type { Filer, Place, Thing } from './filers.ts';

export type Procedure = Partial<Period> & {
  readonly ja: string;
  readonly en: string;
  readonly places: readonly Place[];
  readonly filers: readonly Filer[];
  readonly bring: readonly Thing[];
  /** PINs asked for on the way. */
  readonly pins: readonly PinKind[];
  readonly source: Source;
};

const PERSON: readonly Filer[] = ['self', 'legal-representative'];
const HOUSEHOLD: readonly Filer[] = ['self', 'household-member', 'legal-representative'];
const ANYONE: readonly Filer[] = ['self', 'household-member', 'legal-representative', 'proxy'];

const at = (
  places: readonly Place[],
  filers: readonly Filer[],
  [ja, en]: readonly [string, string],
  bring: readonly Thing[],
  source: Source,
  more: Partial<Procedure> = {},
): Procedure => ({ ja, en, places, filers, bring, pins: [], source, ...more });

const BRANCH: readonly Place[] = ['branch'];
const REGISTER_PIN = { pins: ['register'] } as const;

/** 旧氏 (guidebook p.13), and 顔認証マイナンバーカード, a card without PINs. */
export const FORMER_NAMES_FROM = Temporal.PlainDate.from('2019-11-05');
export const PINLESS_FROM = Temporal.PlainDate.from('2023-12-15');

/** In the order of the guidebook. */
const TABLE = {
  'move-out': at(['branch', 'portal'], ANYONE, ['転出届', 'Moving out'], ['identity-document'], guidebook(2)),
  'move-in': at(['new-municipality'], ANYONE, ['転入届', 'Moving in'], ['card'], guidebook(5), REGISTER_PIN),
  'move-within': at(BRANCH, ANYONE, ['転居届', 'Moving within'], ['card'], guidebook(5), REGISTER_PIN),
  'move-abroad': at(BRANCH, HOUSEHOLD, ['国外転出届', 'Moving abroad'], ['card'], guidebook(5), REGISTER_PIN),
  'face-change': at(BRANCH, HOUSEHOLD, ['券面変更', 'Face change'], ['card'], guidebook(5), REGISTER_PIN),
  'former-name': at(
    BRANCH,
    HOUSEHOLD,
    ['旧氏の登録', 'Recording a former name'],
    ['card', 'family-register'],
    guidebook(13),
    { from: FORMER_NAMES_FROM },
  ),
  'sign-issue': at(
    BRANCH,
    PERSON,
    ['署名用電子証明書の発行', 'Signature certificate, new'],
    ['card'],
    guidebook(5),
    REGISTER_PIN,
  ),
  'auth-issue': at(
    BRANCH,
    PERSON,
    ['利用者証明用電子証明書の発行', 'User authentication certificate, new'],
    ['card'],
    guidebook(5),
    REGISTER_PIN,
  ),
  'certificate-renewal': at(
    BRANCH,
    PERSON,
    ['電子証明書の更新', 'Certificate renewal'],
    ['card'],
    guidebook(5),
    { pins: ['register', 'auth', 'sign'] },
  ),
  'card-application': at(
    ['smartphone-or-post', 'branch'],
    ANYONE,
    ['カードの申請', 'Applying for the card'],
    ['photo'],
    guidebook(4),
  ),
  'card-renewal': at(
    ['smartphone-or-post', 'branch'],
    ANYONE,
    ['カードの更新', 'Card renewal'],
    ['photo'],
    guidebook(5),
  ),
  'card-pick-up': at(
    BRANCH,
    PERSON,
    ['カードの受取り', 'Picking the card up'],
    ['delivery-notice', 'identity-document', 'old-card'],
    guidebook(5),
  ),
  'card-reissue': at(
    BRANCH,
    PERSON,
    ['カードの再交付', 'Card re-issue'],
    ['identity-document', 'photo'],
    guidebook(5),
  ),
  'stay-extension': at(
    BRANCH,
    HOUSEHOLD,
    ['在留期間に合わせた期限の変更', 'Extending the card with the stay'],
    ['card', 'residence-card'],
    guidebook(5),
    REGISTER_PIN,
  ),
  suspension: at(['telephone'], PERSON, ['一時停止', 'Suspending the card'], [], guidebook(6)),
  'police-report': at(['police'], PERSON, ['遺失届', 'Report to the police'], [], guidebook(6)),
  'suspension-lifting': at(
    BRANCH,
    [...PERSON, 'proxy'],
    ['一時停止解除の届', 'Lifting the suspension'],
    ['card', 'identity-document'],
    guidebook(6),
  ),
  abolition: at(BRANCH, [...PERSON, 'proxy'], ['廃止届', 'Abolition'], ['identity-document'], guidebook(6)),
  'pin-reset': at(
    BRANCH,
    [...PERSON, 'proxy'],
    ['暗証番号の再設定', 'Setting a PIN anew'],
    ['card', 'identity-document'],
    guidebook(6),
  ),
  'pinless-switch': at(
    BRANCH,
    [...PERSON, 'proxy'],
    ['顔認証カードへの切替え', 'Switching to a card without PINs'],
    ['card'],
    practice('足利市'),
    { from: PINLESS_FROM },
  ),
  'one-stop-move': at(
    ['portal'],
    ['self'],
    ['引越しワンストップサービス', 'One-stop moving'],
    ['card'],
    guidebook(8),
    { from: Temporal.PlainDate.from('2023-02-06'), pins: ['sign', 'auth', 'text'] },
  ),
  'domicile-registration': at(
    ['kiosk', 'portal'],
    ['self'],
    ['本籍地利用登録', 'Registering with the domicile'],
    ['card'],
    guidebook(11),
    { pins: ['sign', 'auth'] },
  ),
} as const;

export type ProcedureId = keyof typeof TABLE;

export const PROCEDURES: Readonly<Record<ProcedureId, Procedure>> = TABLE;
