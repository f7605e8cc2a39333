// Everything a chip remembers without power: applications, files, PINs, keys, life cycle. A value of this type is
// never changed, only replaced, so that a store can always write one whole state and a torn command leaves the old.
import type { PinFormat } from '../applications.ts';

/**
 * What opens a file or a key: nothing, only an authenticated issuer (発行者), one verified PIN of the same
 * application, or any one of several.
 */
export type AccessRule = 'free' | 'issuer' | { readonly pin: number } | { readonly anyOf: readonly number[] };

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

/** An RSA key pair; the private half is PKCS#8 DER and exists only inside chip states and key pools. */
export interface ChipKeyPair {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
  readonly pkcs8: Uint8Array;
}

/** A private key (IEF). A new pair waits in `pending` until its certificate is written. */
export interface KeyFile {
  readonly type: 'key';
  readonly use: AccessRule;
  readonly active: ChipKeyPair | undefined;
  readonly pending: ChipKeyPair | undefined;
}

export type CardFile = TransparentFile | RecordFile | PinFile | KeyFile;

export interface Application {
  /** Application identifier, upper-case hexadecimal. */
  readonly aid: string;
  readonly files: ReadonlyMap<number, CardFile>;
}

/**
 * `blank`: leaves the fab, keys only; `operational`; `locked`: the issuer stopped it and can start it again;
 * `abolished` (廃止): its contents are gone.
 */
export type LifeCycle = 'blank' | 'operational' | 'locked' | 'abolished';

export interface CardState {
  /** 15 digits. */
  readonly serial: string;
  readonly atr: Uint8Array;
  readonly life: LifeCycle;
  /** The key this card shares with its issuer, derived from the issuer's master key and the serial. */
  readonly issuerKey: Uint8Array;
  readonly applications: readonly Application[];
}

/** The state with one file replaced. */
export function withFile(state: CardState, aid: string, fid: number, file: CardFile): CardState {
  return {
    ...state,
    applications: state.applications.map((application) =>
      application.aid === aid
        ? { ...application, files: new Map(application.files).set(fid, file) }
        : application,
    ),
  };
}
