// What a factory is told about one card (発行情報).
import type { KeyPool } from '../chip/key-pool.ts';
import type { KeyScheme } from '../chip/state.ts';
import type { BatchKeys } from './batch-keys.ts';
import type { ContentsIssuer } from './contents-issuer.ts';
import type { FacePictures } from './face-files.ts';
import type { CardProfile, CertificateKind } from './profiles.ts';
import type { FourAttributes } from './text-files.ts';

/** PINs by the secret they are for. */
export type FirstPins = Partial<Record<'auth' | 'sign' | 'text' | 'register' | 'common', string>>;

/** What a factory needs to know to make one card. */
export interface CardOrder {
  /** 15 digits. */
  readonly serial: string;
  /** `cardIssuerKey(master, serial)`. */
  readonly issuerKey: Uint8Array;
  readonly profile: CardProfile;
  /** What the keys of the certificates are; `ecdsa-p384` for a card of the next generation (次期個人番号カード). */
  readonly algorithm?: KeyScheme;
  readonly holder: FourAttributes & {
    /** 個人番号, 12 digits. */
    readonly number: string;
  };
  readonly pictures: FacePictures;
  readonly expiry: Temporal.PlainDate;
  /** セキュリティコード, four digits, printed on the card; part of 照合番号B. */
  readonly securityCode: string;
  /** 全国地方公共団体コード without its check digit, 5 digits. */
  readonly municipality: string;
  /** Certificates of the two authorities, DER. */
  readonly authorities: Readonly<Record<CertificateKind, Uint8Array>>;
  /** Has the key certified; called once per kind, again with the same key after an interrupted run. Answers DER. */
  readonly certify: (publicKeySpki: Uint8Array, kind: CertificateKind) => Promise<Uint8Array>;
  /** Who signs the files of the 券面 applications. */
  readonly issuer: ContentsIssuer;
  /** Where key pairs come from; by default each is made when needed. */
  readonly keys?: KeyPool;
  /** Key pairs that a batch of cards shares; by default the card gets its own. */
  readonly batch?: BatchKeys;
  /** PINs that are set in the factory. Without them a PIN is set at the counter; a phone's are typed into the phone. */
  readonly pins?: FirstPins;
  readonly atr?: Uint8Array;
}
