// 失効事由 (公的個人認証法 12条 署名用, 31条 利用者証明用) and 一時保留: which event of the law a report is, and the ground for which
// certificates end by it. What the event does on a day is said by `law`, here as at the counter and in the guide.
import { consequencesOf, LawError, type LifeEventId } from '@tegata/law';
import type { RevocationFact } from '@tegata/pki';
import { JlisError } from '../errors.ts';
import type { CardCertificateKind } from './kinds.ts';

type CertificateEffect = { revoke: RevocationFact } | 'hold' | 'release';
export type Effects = Partial<Record<CardCertificateKind, CertificateEffect>>;

type Ground = { readonly event: LifeEventId; readonly fact: RevocationFact };

/** 住民票の異動: what a municipality reports about a person. */
const REGISTER_EVENTS = {
  /** 氏名・住所・生年月日・性別の変更: the authentication certificate names none of them and stays. */
  'attributes-changed': { event: 'name-changed', fact: 'attributes-changed' },
  /** 軽微な修正, e.g. 住居表示・行政区画の変更: the person has not changed. */
  'attributes-corrected': { event: 'address-renamed', fact: 'attributes-changed' },
  /** 旧氏の記載: part of how the name is written from now on. */
  'former-name-recorded': { event: 'former-name-recorded', fact: 'attributes-changed' },
  death: { event: 'death', fact: 'death' },
  'moved-abroad': { event: 'moved-abroad', fact: 'moved-abroad' },
  /** 国外継続利用 */
  'moved-abroad-continued': { event: 'moved-abroad-continued', fact: 'moved-abroad' },
  /** 職権消除 */
  'record-deleted': { event: 'record-removed', fact: 'record-deleted' },
  /** 個人番号・住民票コードの変更 */
  'number-changed': { event: 'number-changed', fact: 'number-changed' },
} as const satisfies Record<string, Ground>;

export type RegisterEvent = keyof typeof REGISTER_EVENTS;

/** What the holder reports about a card. */
const CARD_EVENTS = {
  /** 紛失・盗難の届出 (一時停止) */
  lost: { event: 'card-suspended', fact: 'card-lost' },
  /** 一時停止の解除 */
  found: { event: 'suspension-lifted', fact: 'card-lost' },
  /** 廃止届 */
  abolished: { event: 'card-abolished', fact: 'card-abolished' },
  /** 顔認証マイナンバーカードへの切替え */
  pinless: { event: 'pinless-chosen', fact: 'pinless-card' },
} as const satisfies Record<string, Ground>;

/** 更新・再交付: another card of the person takes over, which ends both certificates of this one. */
const SUCCESSIONS = { renewed: 'renewal', reissued: 'reissue' } as const satisfies Record<
  string,
  RevocationFact
>;

export type CardEvent = keyof typeof CARD_EVENTS | keyof typeof SUCCESSIONS;

/** 失効申請 and 秘密鍵の漏えい等の届出 name the certificates they are about. */
export const FACT_OF_REQUEST = {
  'holder-request': 'holder-request',
  'key-compromised': 'key-compromised',
} as const satisfies Record<string, RevocationFact>;

/** @throws JlisError `jlis.event-unknown-then` */
export function effectsOfRegisterEvent(event: RegisterEvent, on: Temporal.PlainDate): Effects {
  return effectsOf(REGISTER_EVENTS[event], on);
}

/** @throws JlisError `jlis.event-unknown-then` */
export function effectsOfCardEvent(event: CardEvent, on: Temporal.PlainDate): Effects {
  if (event === 'renewed' || event === 'reissued') {
    const effect = { revoke: SUCCESSIONS[event] };
    return { auth: effect, sign: effect };
  }
  return effectsOf(CARD_EVENTS[event], on);
}

/** Whether the card itself ends with it, so that nothing is issued onto it any more. */
export function endsCard(event: RegisterEvent | CardEvent, on: Temporal.PlainDate): boolean {
  if (event === 'renewed' || event === 'reissued') return true;
  const { card } = consequences({ ...REGISTER_EVENTS, ...CARD_EVENTS }[event].event, on);
  return card === 'lapsed' || card === 'abolished';
}

function effectsOf({ event, fact }: Ground, on: Temporal.PlainDate): Effects {
  const answer = consequences(event, on);
  const effect = (kind: CardCertificateKind): Effects => {
    switch (answer[kind]) {
      case 'revoked':
        return { [kind]: { revoke: fact } };
      case 'held':
        return { [kind]: 'hold' };
      case 'resumes':
        return { [kind]: 'release' };
      default:
        return {};
    }
  };
  return { ...effect('auth'), ...effect('sign') };
}

function consequences(event: LifeEventId, on: Temporal.PlainDate) {
  try {
    return consequencesOf(event, on).answer;
  } catch (cause) {
    if (cause instanceof LawError && cause.code === 'law.not-yet-in-force')
      throw new JlisError('jlis.event-unknown-then', { detail: cause.message, cause });
    throw cause;
  }
}
