// Where things are on the card: application identifiers (AID), file identifiers and secrets, as measured on real
// cards by public projects. Shared by the chip and the reader, so it runs in Node and in browsers.

/** Application identifiers, hexadecimal. */
export const AID = {
  /** 公的個人認証AP */
  jpki: 'D392F000260100000001',
  /** 券面事項入力補助AP */
  text: 'D3921000310001010408',
  /** 券面事項確認AP */
  face: 'D3921000310001010402',
  /** 住基AP */
  register: 'D3921000310001010401',
  /** 共通カードAP */
  common: 'D3921000310001010100',
} as const;

/** The card manager (GlobalPlatform issuer security domain): what is current after power-up, too. */
export const CARD_MANAGER_AID = 'A0000001510000';

/** An application of the card by its short name. */
export type ApplicationName = keyof typeof AID;

/**
 * File identifiers, per application. PINs and keys are files too (IEF). A name of the form `unknown0009` is a file
 * that every surveyed card carries and nobody has explained. `face.cardKey` and `text.sessionKey` are identifiers of
 * ours: commands reach those keys without naming them, so the real ones have not been seen.
 */
export const EF = {
  jpki: {
    signCertificate: 0x0001,
    signAuthority: 0x0002,
    unknown0005: 0x0005,
    tokenInfo: 0x0006,
    availability: 0x0008,
    unknown0009: 0x0009,
    authCertificate: 0x000a,
    authAuthority: 0x000b,
    unknown0010: 0x0010,
    /** The key that vouches for terminals. */
    terminalAuthority: 0x0016,
    authKey: 0x0017,
    authPin: 0x0018,
    unknown0019: 0x0019,
    signKey: 0x001a,
    signPin: 0x001b,
    unknown001C: 0x001c,
    unknown001E: 0x001e,
  },
  text: {
    number: 0x0001,
    attributes: 0x0002,
    integrity: 0x0003,
    /** Card-verifiable certificate (CVC) of the key that signed `integrity` and `internalPublicKey`. */
    certificate: 0x0004,
    basics: 0x0005,
    /** Public half of `sessionKey`. */
    sessionPublicKey: 0x0006,
    /** Public half of `internalKey`, signed. */
    internalPublicKey: 0x0007,
    unknown0008: 0x0008,
    pin: 0x0011,
    /** A reference that is blocked on every surveyed card. */
    blocked0012: 0x0012,
    internalKey: 0x0013,
    numberA: 0x0014,
    numberB: 0x0015,
    sessionKey: 0x0016,
  },
  face: {
    /** 生年月日 and the card key, signed: proof of age. */
    age: 0x0001,
    picture: 0x0002,
    basics: 0x0003,
    certificate: 0x0004,
    numberPicture: 0x0005,
    unknown0006: 0x0006,
    birthPin: 0x0011,
    numberB: 0x0012,
    numberA: 0x0013,
    cardKey: 0x0014,
  },
  register: { keyReference: 0x0002, pin: 0x001c },
  common: { serial: 0x0001, keyReference: 0x0002, internalKey: 0x0019, pin: 0x001c },
} as const;

/** Data objects that GET DATA answers while no application is selected, by tag. */
export const DATA_OBJECT = {
  /** Issuer identification: a 16-byte key identifier. */
  issuer: 0x0042,
  /** Card identification, ASCII. */
  cardId: 0x0045,
  /** GlobalPlatform card recognition data. */
  recognition: 0x0066,
  /** 全国地方公共団体コード, 5 digits. */
  municipality: 0x00f0,
  /** YYYYMMDD. */
  expiry: 0x00f2,
  /** Identifier of the intermediate key. */
  intermediateKey: 0x00f7,
  /** CVC of the intermediate key, under the root. */
  upperCertificate: 0x00f8,
  /** CVC under the intermediate key. */
  lowerCertificate: 0x7f21,
  /** The contact ATR without its first byte; answered inside applications, too. */
  contactAtr: 0x5f51,
} as const;

/** The form a secret must have. */
export interface PinFormat {
  readonly alphabet: 'digits' | 'upper-alphanumeric';
  readonly min: number;
  readonly max: number;
}

/** Four digits: 利用者証明用, 券面事項入力補助用, 住民基本台帳用. */
const FOUR_DIGITS: PinFormat = { alphabet: 'digits', min: 4, max: 4 };
/** 署名用パスワード: 6 to 16 of A–Z and 0–9. */
const SIGN_PASSWORD: PinFormat = { alphabet: 'upper-alphanumeric', min: 6, max: 16 };

/** Where each secret lives, its form, and which command changes it (`null`: fixed by what is printed on the card). */
export const SECRETS = {
  /** 利用者証明用電子証明書の暗証番号 */
  auth: { application: 'jpki', ef: EF.jpki.authPin, format: FOUR_DIGITS, change: 'reference-data' },
  /** 署名用電子証明書の暗証番号 */
  sign: { application: 'jpki', ef: EF.jpki.signPin, format: SIGN_PASSWORD, change: 'reference-data' },
  /** 券面事項入力補助用暗証番号 */
  text: { application: 'text', ef: EF.text.pin, format: FOUR_DIGITS, change: 'reference-data' },
  /** 住民基本台帳用暗証番号 */
  register: { application: 'register', ef: EF.register.pin, format: FOUR_DIGITS, change: 'key' },
  /** 個人番号カード用暗証番号 of the common application; holders know it as one with `register`. */
  common: { application: 'common', ef: EF.common.pin, format: FOUR_DIGITS, change: 'key' },
  /** 照合番号A of the text application: the individual number itself. */
  textNumberA: { application: 'text', ef: EF.text.numberA, format: digits(12), change: null },
  /** 照合番号B of the text application: birth (era YYMMDD), expiry year, security code. */
  textNumberB: { application: 'text', ef: EF.text.numberB, format: digits(14), change: null },
  /** 照合番号A of the face application. */
  faceNumberA: { application: 'face', ef: EF.face.numberA, format: digits(12), change: null },
  /** 照合番号B of the face application. */
  faceNumberB: { application: 'face', ef: EF.face.numberB, format: digits(14), change: null },
  /** 生年月日 of the face application: birth (era YYMMDD), opens the proof of age only. */
  faceBirth: { application: 'face', ef: EF.face.birthPin, format: digits(6), change: null },
} as const satisfies Record<string, SecretPlace>;

interface SecretPlace {
  readonly application: ApplicationName;
  readonly ef: number;
  readonly format: PinFormat;
  readonly change: 'reference-data' | 'key' | null;
}

/** A secret of the card by name. */
export type Secret = keyof typeof SECRETS;

function digits(count: number): PinFormat {
  return { alphabet: 'digits', min: count, max: count };
}

/** Whether `pin` has the form the secret asks for; says nothing about whether it is right. */
export function fitsFormat(pin: Uint8Array, format: PinFormat): boolean {
  if (pin.length < format.min || pin.length > format.max) return false;
  return pin.every(
    (byte) =>
      (byte >= 0x30 && byte <= 0x39) ||
      (format.alphabet === 'upper-alphanumeric' && byte >= 0x41 && byte <= 0x5a),
  );
}

/**
 * What an issuer session may do: set and unlock PINs, write files and keys, or stop and abolish the card. The number
 * is P2 of EXTERNAL AUTHENTICATE. One session carries one scope, so a counter terminal that got leave to set a PIN
 * cannot rewrite an address with it.
 */
export const ISSUER_SCOPE = { pins: 1, contents: 2, life: 3 } as const;

/** An issuer scope by name. */
export type IssuerScope = keyof typeof ISSUER_SCOPE;
