// What the kinds of card differ in: the token label by which clients know them, the applications they carry, the
// certificates they are issued with, and whether their holder has PINs.
import { AID } from '../applications.ts';
import type { CardForm } from '../chip/state.ts';
import { ATRS } from './atrs.ts';

/** 署名用 or 利用者証明用. */
export type CertificateKind = 'sign' | 'auth';

interface Profile {
  /** The first field of the token information (EF 0006). */
  readonly label: 'JPKIAPICCTOKEN2' | 'JPKIAPICCTOKEN' | 'JPKIAPGPSETOKEN' | 'JPKIAPIOSTOKEN';
  readonly form: CardForm;
  readonly certificates: readonly CertificateKind[];
  readonly applications: readonly string[];
  readonly atr: Uint8Array;
}

const plastic = {
  label: 'JPKIAPICCTOKEN2',
  form: 'plastic',
  certificates: ['auth', 'sign'],
  applications: Object.values(AID),
  atr: ATRS['type-b'].atr,
} as const satisfies Profile;

const phone = { ...plastic, form: 'phone', applications: [AID.jpki] } as const satisfies Profile;

export const PROFILES = {
  adult: plastic,
  /** 15歳未満: no signature certificate. */
  child: { ...plastic, certificates: ['auth'] },
  /**
   * 顔認証マイナンバーカード: its PINs are never set and it has no signature certificate; a terminal that proves itself
   * uses the authentication key after it has compared the face.
   */
  'pin-less': { ...plastic, certificates: ['auth'] },
  /** スマホ用電子証明書 in the secure element of an Android phone. */
  android: { ...phone, label: 'JPKIAPGPSETOKEN' },
  iphone: { ...phone, label: 'JPKIAPIOSTOKEN' },
  /**
   * 住民基本台帳カード, issued until 2015: clients refuse it by its label. It had no certificate for authentication and
   * knew no individual number.
   */
  'juki-card': {
    ...plastic,
    label: 'JPKIAPICCTOKEN',
    certificates: ['sign'],
    applications: [AID.jpki, AID.register, AID.common],
    atr: ATRS['juki-card'].atr,
  },
} as const satisfies Record<string, Profile>;

/** A kind of card. */
export type CardProfile = keyof typeof PROFILES;

/** What is particular about a kind of card. */
export const profileOf = (name: CardProfile): Profile => PROFILES[name];
