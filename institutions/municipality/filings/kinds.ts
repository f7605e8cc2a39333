// 届出の種類: one row a kind of filing: which event of the law it is, who files it by which procedure, what becomes of the
// record here, and as what J-LIS hears of it (住民基本台帳法 22–25条, 30条の6; 番号法 17条; 公的個人認証法 9条, 28条).
import type { jlisContract } from '@tegata/jlis/contract';
import type { CardEvent, Filer, LifeEventId, ProcedureId } from '@tegata/law';
import type { RequestOf } from '@tegata/wire';
import type { Particulars } from './input.ts';

type JlisOperations = (typeof jlisContract)['operations'];
export type RegisterReport = RequestOf<JlisOperations['reportRegisterEvent']>['event'];
export type CardReport = RequestOf<JlisOperations['reportCardEvent']>;

/** Who files: a 届出人 of the law, or the ward by itself (職権). */
export type FilingParty = Filer | 'office';

export type FilingKind = {
  readonly event: LifeEventId;
  /** Its rule says who may file; where there is none, `filers` does. */
  readonly procedure?: ProcedureId;
  readonly filers?: readonly FilingParty[];
  /** Whether the filer's identity is confirmed by documents. */
  readonly identity: boolean;
  /** `planned` may lie ahead and waits for its day; `today` takes effect at once. */
  readonly when: 'past' | 'planned' | 'today';
  readonly needs: readonly (keyof Particulars)[];
  readonly needsOne?: readonly (keyof Particulars)[];
  /** Members of the household may go together. */
  readonly together?: true;
  /** 消除: the record ends here. */
  readonly removes?: true;
  readonly tell: { readonly register: RegisterReport } | { readonly card: CardReport };
  /** What happens to the card, in order, where law's effect alone does not say it. */
  readonly card?: readonly CardEvent[];
};

const recorded = { identity: true, when: 'past' } as const;
const HOLDER = ['self', 'legal-representative'] as const;

const KINDS = {
  'moved-within': {
    ...recorded,
    event: 'moved-within',
    procedure: 'move-within',
    needs: ['address'],
    together: true,
    tell: { register: 'attributes-changed' },
  },
  /** The new municipality takes over from the planned day on: the address that the certificate names has ended. */
  'moved-out': {
    event: 'moved-out',
    procedure: 'move-out',
    identity: true,
    when: 'planned',
    needs: ['address'],
    together: true,
    removes: true,
    tell: { register: 'attributes-changed' },
  },
  /** Whether the card goes on is decided by law's `moveAbroad`. */
  'moved-abroad': {
    event: 'moved-abroad',
    procedure: 'move-abroad',
    identity: true,
    when: 'planned',
    needs: [],
    together: true,
    removes: true,
    tell: { register: 'moved-abroad' },
    card: ['lapse-by-move'],
  },
  'name-changed': {
    ...recorded,
    event: 'name-changed',
    procedure: 'face-change',
    needs: ['name', 'furigana'],
    tell: { register: 'attributes-changed' },
  },
  'former-name-recorded': {
    event: 'former-name-recorded',
    procedure: 'former-name',
    identity: true,
    when: 'today',
    needs: ['formerName', 'formerNameFurigana'],
    tell: { register: 'former-name-recorded' },
  },
  'birth-date-or-sex-changed': {
    ...recorded,
    event: 'birth-date-or-sex-changed',
    procedure: 'face-change',
    needs: [],
    needsOne: ['birth', 'sex'],
    tell: { register: 'attributes-changed' },
  },
  /** 住居表示の実施: the ward itself writes everybody's address anew. */
  'address-renamed': {
    event: 'address-renamed',
    filers: ['office'],
    identity: false,
    when: 'past',
    needs: ['address'],
    tell: { register: 'attributes-corrected' },
  },
  /** Reported to the family register, from where it comes to this desk. */
  death: {
    event: 'death',
    filers: ['household-member', 'office'],
    identity: false,
    when: 'past',
    needs: [],
    removes: true,
    tell: { register: 'death' },
    card: ['die'],
  },
  'record-removed': {
    event: 'record-removed',
    filers: ['office'],
    identity: false,
    when: 'past',
    needs: [],
    removes: true,
    tell: { register: 'record-deleted' },
    card: ['remove-record'],
  },
  /** Somebody whose bag was stolen has no documents, and a stop protects: it is taken on what the person says. */
  'card-suspended': {
    event: 'card-suspended',
    procedure: 'suspension',
    identity: false,
    when: 'today',
    needs: [],
    tell: { card: { event: 'lost' } },
    card: ['suspend'],
  },
  'suspension-lifted': {
    event: 'suspension-lifted',
    procedure: 'suspension-lifting',
    identity: true,
    when: 'today',
    needs: [],
    tell: { card: { event: 'found' } },
    card: ['release'],
  },
  'card-abolished': {
    event: 'card-abolished',
    procedure: 'abolition',
    identity: true,
    when: 'today',
    needs: [],
    tell: { card: { event: 'abolished' } },
    card: ['abolish'],
  },
  /** 返納 */
  'card-returned': {
    event: 'card-abolished',
    procedure: 'abolition',
    identity: true,
    when: 'today',
    needs: [],
    tell: { card: { event: 'abolished' } },
    card: ['abolish', 'collect'],
  },
  'sign-revocation-requested': {
    event: 'sign-revocation-requested',
    filers: HOLDER,
    identity: true,
    when: 'today',
    needs: [],
    tell: { card: { event: 'holder-request', certificates: ['sign'] } },
  },
  'auth-revocation-requested': {
    event: 'auth-revocation-requested',
    filers: HOLDER,
    identity: true,
    when: 'today',
    needs: [],
    tell: { card: { event: 'holder-request', certificates: ['auth'] } },
  },
} as const satisfies Record<string, FilingKind>;

export type FilingEvent = keyof typeof KINDS;

/** A kind by its name, with the wide type that has every optional field. */
export const filingKind = (event: FilingEvent): FilingKind => KINDS[event];
