/**
 * The status of a certificate (失効情報・保留情報) and how it may change. A revocation is for good; a hold
 * (一時保留, certificateHold) can be released. Reason codes: RFC 5280 5.3.1, chosen from the facts of the law
 * (公的個人認証法 12条 signature, 31条 authentication; domain events of the register and the card).
 */

import { PkiError } from '../errors.ts';
import type { CertificateRef } from '../issuance/store.ts';

/** RFC 5280 5.3.1. `removeFromCRL` belongs to delta CRLs and is not used. */
export const CRL_REASON = {
  unspecified: 0,
  keyCompromise: 1,
  cACompromise: 2,
  affiliationChanged: 3,
  superseded: 4,
  cessationOfOperation: 5,
  certificateHold: 6,
  privilegeWithdrawn: 9,
} as const;

export type CrlReason = keyof typeof CRL_REASON;
type FinalReason = Exclude<CrlReason, 'certificateHold'>;

/** Facts that end a certificate, and the reason code each is published under. */
export const REASON_OF_FACT = {
  /** 基本4情報の変更: what the signature certificate says is no longer so. */
  'attributes-changed': 'affiliationChanged',
  /** 死亡 */
  death: 'cessationOfOperation',
  /** 国外転出 without continued use */
  'moved-abroad': 'cessationOfOperation',
  /** 住民票の消除 */
  'record-deleted': 'cessationOfOperation',
  /** 失効申請 by the holder */
  'holder-request': 'cessationOfOperation',
  /** 廃止届 */
  'card-abolished': 'cessationOfOperation',
  /** 個人番号・住民票コードの変更: the card ends, and its certificates with it */
  'number-changed': 'cessationOfOperation',
  /** 顔認証マイナンバーカード: a card without PINs carries no signature certificate */
  'pinless-card': 'cessationOfOperation',
  /** 紛失・盗難: the card is in unknown hands */
  'card-lost': 'keyCompromise',
  /** 秘密鍵の漏えい・使用不能の届出 */
  'key-compromised': 'keyCompromise',
  /** 更新: the old certificate ends at once */
  renewal: 'superseded',
  /** 再交付 */
  reissue: 'superseded',
  /** 発行の誤り: it should not have been issued as it was */
  'issued-in-error': 'privilegeWithdrawn',
  'authority-compromised': 'cACompromise',
} as const satisfies Record<string, FinalReason>;

export type RevocationFact = keyof typeof REASON_OF_FACT;

export type CertificateStatus =
  | { readonly state: 'good' }
  | { readonly state: 'hold'; readonly since: Temporal.Instant }
  | { readonly state: 'revoked'; readonly since: Temporal.Instant; readonly reason: FinalReason };

export type StatusCommand =
  | { readonly type: 'hold'; readonly at: Temporal.Instant }
  | { readonly type: 'release' }
  | { readonly type: 'revoke'; readonly at: Temporal.Instant; readonly fact: RevocationFact };

type Transition = (status: CertificateStatus, command: StatusCommand) => CertificateStatus | undefined;

const revokedBy: Transition = (_, command) =>
  command.type === 'revoke'
    ? { state: 'revoked', since: command.at, reason: REASON_OF_FACT[command.fact] }
    : undefined;

/** state × command → state; undefined is refused. A repeated command changes nothing, least of all the date. */
const TRANSITIONS: Readonly<
  Record<CertificateStatus['state'], Readonly<Record<StatusCommand['type'], Transition>>>
> = {
  good: {
    hold: (_, command) => (command.type === 'hold' ? { state: 'hold', since: command.at } : undefined),
    release: () => undefined,
    revoke: revokedBy,
  },
  hold: {
    hold: (status) => status,
    release: () => ({ state: 'good' }),
    // X.509 9.5.2.2: a revocation that follows a hold carries the date of the hold.
    revoke: (status, command) =>
      status.state === 'hold' && command.type === 'revoke'
        ? { state: 'revoked', since: status.since, reason: REASON_OF_FACT[command.fact] }
        : undefined,
  },
  revoked: {
    hold: () => undefined,
    release: () => undefined,
    revoke: (status) => status,
  },
};

/** The status after a command. @throws `pki.status-transition` */
export function changeStatus(status: CertificateStatus, command: StatusCommand): CertificateStatus {
  const next = TRANSITIONS[status.state][command.type](status, command);
  if (!next) throw new PkiError('pki.status-transition', `${command.type} while ${status.state}`);
  return next;
}

/** Where the responder looks a certificate up. An institution implements it on PostgreSQL. */
export interface StatusStore {
  /** The present status; undefined for a serial this issuer never issued (reserved and void ones too). */
  statusOf(ref: CertificateRef): Promise<CertificateStatus | undefined>;
}

/** A status store that lives as long as the process. */
export function memoryStatusStore(): StatusStore & {
  /** Enters a newly issued certificate as good; an entry that exists stays as it is. */
  enter(ref: CertificateRef): void;
  change(ref: CertificateRef, command: StatusCommand): CertificateStatus;
} {
  const statuses = new Map<string, CertificateStatus>();
  const idOf = ({ issuer, serial }: CertificateRef): string => `${issuer}:${serial}`;
  return {
    statusOf: async (ref) => statuses.get(idOf(ref)),
    enter: (ref) => void statuses.getOrInsert(idOf(ref), { state: 'good' }),
    change(ref, command) {
      const current = statuses.get(idOf(ref));
      if (!current) throw new PkiError('pki.status-transition', 'unknown certificate');
      const next = changeStatus(current, command);
      statuses.set(idOf(ref), next);
      return next;
    },
  };
}
