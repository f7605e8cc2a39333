// 異動・届出・申請: what can happen to a person, a card or a certificate, and what it does to number, card and both
// certificates (guidebook p.4–6 and p.13; 公的個人認証法 art. 12 and 31). One row an event; `consequencesOf` reads them.
import type { Period } from '../calendar/order.ts';
import { guidebook, law, practice, type Source, unconfirmed } from '../decision/source.ts';
import { FORMER_NAMES_FROM, PINLESS_FROM, type ProcedureId } from './procedures.ts';

export type CardEffect = 'valid' | 'suspended' | 'lapsed' | 'abolished' | 'invalid';
export type CertificateEffect = 'stays' | 'held' | 'resumes' | 'revoked' | 'expired' | 'locked';
/** 追記欄 and the text in the chip: written by an official, or a new card because nothing can be written. */
export type FaceEffect = 'unchanged' | 'add-note' | 'new-card';

export type Consequences = {
  readonly number: 'stays' | 'changes';
  readonly card: CardEffect;
  readonly face: FaceEffect;
  readonly auth: CertificateEffect;
  readonly sign: CertificateEffect;
  /** What the person files, in order; nothing where everything happens by itself. */
  readonly toFile: readonly ProcedureId[];
};

export type LifeEvent = Consequences & Partial<Period> & { ja: string; en: string; source: Source };

const event = (
  ja: string,
  en: string,
  source: Source,
  [card, auth, sign]: readonly [CardEffect, CertificateEffect, CertificateEffect],
  more: Partial<LifeEvent> = {},
): LifeEvent => ({
  ja,
  en,
  source,
  card,
  auth,
  sign,
  number: 'stays',
  face: 'unchanged',
  toFile: [],
  ...more,
});

/** A recorded attribute changes: the face is written on and the signature certificate ends by itself. */
const REWRITTEN = ['valid', 'stays', 'revoked'] as const;
const ENDED = ['lapsed', 'revoked', 'revoked'] as const;
const UNTOUCHED = ['valid', 'stays', 'stays'] as const;
const JPKI = (article: string) => law('公的個人認証法', article);
const noted = (...toFile: ProcedureId[]) => ({ face: 'add-note', toFile }) as const;
const asNew = (...toFile: ProcedureId[]) => ({ face: 'new-card', toFile }) as const;

export const LIFE_EVENTS = {
  'moved-within': event(
    '転居(同じ市区町村の中の引越し)',
    'moving within the municipality',
    guidebook(5),
    REWRITTEN,
    {
      ...noted('move-within', 'sign-issue'),
    },
  ),
  'moved-out': event('転出(ほかの市区町村へ)', 'moving out to another town', guidebook(5), UNTOUCHED, {
    toFile: ['move-out', 'move-in'],
  }),
  'moved-in': event('転入(カードの継続利用)', 'moving in with the card', guidebook(5), REWRITTEN, {
    ...noted('move-in', 'sign-issue'),
  }),
  'continuation-missed': event(
    '継続利用の期限切れ',
    'the card not carried on in time',
    practice('桑名市'),
    ENDED,
    asNew('card-reissue'),
  ),
  'moved-abroad': event('国外転出', 'moving abroad', guidebook(5), ENDED, { toFile: ['move-abroad'] }),
  'moved-abroad-continued': event(
    '国外転出(国外継続利用)',
    'moving abroad with the card carried on',
    practice('長与町'),
    REWRITTEN,
    { ...noted('move-abroad', 'sign-issue'), from: Temporal.PlainDate.from('2024-05-27') },
  ),
  'name-changed': event('氏名の変更', 'a change of name', guidebook(5), REWRITTEN, {
    ...noted('face-change', 'sign-issue'),
  }),
  'birth-date-or-sex-changed': event(
    '生年月日・性別の変更',
    'a change of birth date or sex',
    guidebook(13),
    REWRITTEN,
    noted('face-change', 'sign-issue'),
  ),
  'former-name-recorded': event('旧氏の記載', 'recording a former name', guidebook(13), REWRITTEN, {
    ...noted('former-name', 'face-change', 'sign-issue'),
    from: FORMER_NAMES_FROM,
  }),
  'address-renamed': event(
    '住居表示などの軽微な修正',
    'a new way of writing the address',
    JPKI('12'),
    UNTOUCHED,
    noted('face-change'),
  ),
  'stay-extended': event('在留期間の更新', 'an extended stay', guidebook(5), UNTOUCHED, {
    ...noted('stay-extension'),
  }),
  'written-by-holder': event(
    '追記欄に自分で記載',
    'notes written by the holder',
    guidebook(4),
    ['invalid', 'stays', 'stays'],
    { ...asNew('card-reissue') },
  ),
  'note-space-full': event('追記欄の満了', 'no space left for notes', guidebook(5), UNTOUCHED, {
    ...asNew('card-reissue'),
  }),
  death: event('死亡', 'death', guidebook(13), ENDED),
  'record-removed': event('住民票の職権消除', 'the resident record removed', practice('幕別町'), ENDED, {
    ...asNew('card-reissue'),
  }),
  'number-changed': event('個人番号の変更', 'a new number', practice('越前町'), ENDED, {
    number: 'changes',
    ...asNew('card-reissue'),
  }),
  'resident-code-changed': event('住民票コードの変更', 'a new resident code', practice('越前町'), ENDED, {
    ...asNew('card-reissue'),
  }),
  'sign-revocation-requested': event(
    '署名用電子証明書の失効申請',
    'asking to revoke the signature certificate',
    guidebook(13),
    REWRITTEN,
    { toFile: ['sign-issue'] },
  ),
  'auth-revocation-requested': event(
    '利用者証明用電子証明書の失効申請',
    'asking to revoke the authentication certificate',
    guidebook(13),
    ['valid', 'revoked', 'stays'],
    { toFile: ['auth-issue'] },
  ),
  'sign-expired': event(
    '署名用電子証明書の有効期間満了',
    'the signature certificate expired',
    guidebook(13),
    ['valid', 'stays', 'expired'],
    { toFile: ['sign-issue'] },
  ),
  'auth-expired': event(
    '利用者証明用電子証明書の有効期間満了',
    'the authentication certificate expired',
    guidebook(13),
    ['valid', 'expired', 'expired'],
    { toFile: ['auth-issue', 'sign-issue'] },
  ),
  'card-expired': event(
    'カードの有効期間満了',
    'the card expired',
    guidebook(4),
    ['lapsed', 'expired', 'expired'],
    { ...asNew('card-reissue') },
  ),
  'sign-pin-locked': event(
    '署名用パスワードのロック',
    'the password locked',
    guidebook(6),
    ['valid', 'stays', 'locked'],
    { toFile: ['pin-reset'] },
  ),
  'auth-pin-locked': event(
    '利用者証明用暗証番号のロック',
    'the PIN locked',
    guidebook(6),
    ['valid', 'locked', 'stays'],
    { toFile: ['pin-reset'] },
  ),
  /** What a report of loss does to the certificates is a policy; these are its usual values. */
  'card-suspended': event(
    '紛失・盗難による一時停止',
    'suspension after a loss',
    guidebook(6),
    ['suspended', 'held', 'revoked'],
    { toFile: ['suspension', 'police-report'] },
  ),
  'suspension-lifted': event(
    '一時停止の解除',
    'lifting the suspension',
    guidebook(6),
    ['valid', 'resumes', 'revoked'],
    { toFile: ['suspension-lifting', 'sign-issue'] },
  ),
  'card-abolished': event(
    '廃止届',
    'abolishing the card',
    guidebook(6),
    ['abolished', 'revoked', 'revoked'],
    {
      ...asNew('abolition', 'card-reissue'),
    },
  ),
  'pinless-chosen': event(
    '顔認証マイナンバーカードへの切替え',
    'switching to a card without PINs',
    practice('足利市'),
    REWRITTEN,
    { ...noted('pinless-switch'), from: PINLESS_FROM },
  ),
} as const satisfies Record<string, LifeEvent>;

export type LifeEventId = keyof typeof LIFE_EVENTS;

/** An event by its id, with the wide type that has every optional field. */
export const lifeEvent = (id: LifeEventId): LifeEvent => LIFE_EVENTS[id];

/** Sources of effects that the event's own source does not state. */
export const EFFECT_SOURCES: Partial<Readonly<Record<LifeEventId, Source>>> = {
  'former-name-recorded': unconfirmed('whether the signature certificate ends with it'),
  death: JPKI('31'),
};
