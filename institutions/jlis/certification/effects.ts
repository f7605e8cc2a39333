// 失効事由 (公的個人認証法 12条 署名用, 31条 利用者証明用) and 一時保留: what an event of the register or of the card does to the
// certificates of its person or card, as a table. Loss is a policy of its own, since practice may change it.
import type { RevocationFact } from '@tegata/pki';
import type { CardCertificateKind } from './kinds.ts';

export type CertificateEffect = { revoke: RevocationFact } | 'hold' | 'release';
export type Effects = Partial<Record<CardCertificateKind, CertificateEffect>>;

const both = (effect: CertificateEffect): Effects => ({ auth: effect, sign: effect });

/** 住民票の異動: what a municipality reports about a person. */
export const EFFECT_OF_REGISTER_EVENT = {
  /** 氏名・住所・生年月日・性別の変更: the authentication certificate names none of them and stays. */
  'attributes-changed': { sign: { revoke: 'attributes-changed' } },
  /** 軽微な修正, e.g. 住居表示・行政区画の変更: the person has not changed. */
  'attributes-corrected': {},
  death: both({ revoke: 'death' }),
  'moved-abroad': both({ revoke: 'moved-abroad' }),
  /** 国外継続利用 (from 2024-05-27): the card and its authentication certificate go along. */
  'moved-abroad-continued': { sign: { revoke: 'moved-abroad' } },
  /** 職権消除 */
  'record-deleted': both({ revoke: 'record-deleted' }),
  /** 個人番号・住民票コードの変更 */
  'number-changed': both({ revoke: 'number-changed' }),
} as const satisfies Record<string, Effects>;

export type RegisterEvent = keyof typeof EFFECT_OF_REGISTER_EVENT;

/** What the holder reports about a card. */
export const EFFECT_OF_CARD_EVENT = {
  /** 廃止届 */
  abolished: both({ revoke: 'card-abolished' }),
  /** 顔認証マイナンバーカードへの切替え */
  pinless: { sign: { revoke: 'pinless-card' } },
  /** 更新・再交付: another card of the person takes over. */
  renewed: both({ revoke: 'renewal' }),
  reissued: both({ revoke: 'reissue' }),
} as const satisfies Record<string, Effects>;

/** 失効申請 and 秘密鍵の漏えい等の届出 name the certificates they are about. */
export const FACT_OF_REQUEST = {
  'holder-request': 'holder-request',
  'key-compromised': 'key-compromised',
} as const satisfies Record<string, RevocationFact>;

type LossPolicy = { from: string; lost: Effects; found: Effects; reason: string };

const LOSS: readonly [LossPolicy, ...LossPolicy[]] = [
  {
    from: '2016-01-01',
    lost: { auth: 'hold', sign: { revoke: 'card-lost' } },
    found: both('release'),
    reason:
      'municipalities: 一時停止 holds the authentication certificate, which resumes; the signature certificate ends and is issued anew',
  },
];

/** What a loss (紛失・盗難の届出, 一時停止) or the find after it (一時停止の解除) does on a day. */
export function effectOfLoss(event: 'lost' | 'found', on: Temporal.PlainDate): Effects {
  return (LOSS.findLast(({ from }) => from <= on.toString()) ?? LOSS[0])[event];
}
