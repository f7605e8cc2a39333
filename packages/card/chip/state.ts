// Everything a chip remembers without power: applications, files, PINs, keys, life cycle. A value of this type is
// never changed, only replaced, so that a store can always write one whole state and a torn command leaves the old.
import type { PinFormat } from '../applications.ts';
import type { RsaPublicKey } from '../public-key.ts';

/** What may open a file or a key: a verified PIN of the same application, or an authenticated terminal. */
export type Opener = number | 'terminal';

/**
 * What opens a file or a key: nothing needed, only an authenticated issuer (発行者), one verified PIN of the same
 * application, any one of several openers, or nothing known to anybody (`never`).
 */
export type AccessRule =
  | 'free'
  | 'issuer'
  | 'never'
  | { readonly pin: number }
  | { readonly anyOf: readonly Opener[] };

/** A transparent EF. Without content it does not exist yet for anybody but the issuer. */
export interface TransparentFile {
  readonly type: 'transparent';
  readonly read: AccessRule;
  readonly content: Uint8Array | undefined;
  /** The key IEF this file certifies: a certificate is taken only if it carries that key. */
  readonly certifies?: number;
}

/** An EF of records, numbered from 1. */
export interface RecordFile {
  readonly type: 'records';
  readonly read: AccessRule;
  readonly records: readonly Uint8Array[];
}

/** A PIN (IEF). Without a value it was never set and answers like a locked one. */
export interface PinFile {
  readonly type: 'pin';
  readonly format: PinFormat;
  readonly value: Uint8Array | undefined;
  readonly triesLeft: number;
  readonly maxTries: number;
  /** Which command its holder changes it by; `null`: it is printed on the card and stays. */
  readonly change: 'reference-data' | 'key' | null;
}

/** What a key computes: today's cards RSA, the next generation (次期個人番号カード) ECDSA on P-384 with SHA-384. */
export type KeyScheme = 'rsa-2048' | 'ecdsa-p384';

/** A key pair; the private half is PKCS#8 DER and exists only inside chip states and key pools. */
export type ChipKeyPair =
  | {
      readonly scheme: 'rsa-2048';
      readonly modulus: Uint8Array;
      readonly exponent: Uint8Array;
      readonly pkcs8: Uint8Array;
    }
  | { readonly scheme: 'ecdsa-p384'; readonly point: Uint8Array; readonly pkcs8: Uint8Array };

/**
 * Which command a private key serves: COMPUTE DIGITAL SIGNATURE, INTERNAL AUTHENTICATE, or the key exchange of secure
 * messaging.
 */
export type KeyPurpose = 'signature' | 'internal-authentication' | 'session';

/** A private key (IEF). A new pair waits in `pending` until its certificate is written. */
export interface KeyFile {
  readonly type: 'key';
  readonly use: AccessRule;
  readonly purpose: KeyPurpose;
  /** What kind of pair the chip makes next. */
  readonly scheme: KeyScheme;
  readonly active: ChipKeyPair | undefined;
  readonly pending: ChipKeyPair | undefined;
}

/** The key that vouches for terminals (端末認証; IEF): a terminal with a certificate of it may act without a PIN. */
export interface TerminalAuthorityFile {
  readonly type: 'terminal-authority';
  readonly authority: { readonly keyId: Uint8Array; readonly key: RsaPublicKey } | undefined;
}

/** An IEF that real cards carry and nobody has explained: it can be selected, and no command fits it. */
export interface UnknownFile {
  readonly type: 'unknown';
}

export type CardFile = TransparentFile | RecordFile | PinFile | KeyFile | TerminalAuthorityFile | UnknownFile;

export interface Application {
  /** Application identifier, upper-case hexadecimal. */
  readonly aid: string;
  readonly files: ReadonlyMap<number, CardFile>;
  /** The key that COMPUTE DIGITAL SIGNATURE takes when it names none (P2 00). */
  readonly defaultKey?: number;
}

/**
 * `blank`: leaves the fab, keys only; `operational`; `locked`: the issuer stopped it and can start it again;
 * `abolished` (廃止): its contents are gone.
 */
export type LifeCycle = 'blank' | 'operational' | 'locked' | 'abolished';

/** The chip of a plastic card, or the secure element of a phone (スマホ用電子証明書). */
export type CardForm = 'plastic' | 'phone';

export interface CardState {
  /** 15 digits. */
  readonly serial: string;
  readonly atr: Uint8Array;
  readonly life: LifeCycle;
  /** The key this card shares with its issuer, derived from the issuer's master key and the serial. */
  readonly issuerKey: Uint8Array;
  readonly form: CardForm;
  readonly applications: readonly Application[];
  /** What GET DATA answers outside of any application, by tag. */
  readonly dataObjects: ReadonlyMap<number, Uint8Array>;
}

/** The state with one file replaced. */
export function withFile(state: CardState, aid: string, fid: number, file: CardFile): CardState {
  const at = state.applications.findIndex((application) => application.aid === aid);
  const application = state.applications[at];
  if (application === undefined) return state;
  const files = new Map(application.files).set(fid, file);
  return { ...state, applications: state.applications.with(at, { ...application, files }) };
}
