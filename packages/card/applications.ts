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

/** An application of the card by its short name. */
export type ApplicationName = keyof typeof AID;

/** File identifiers, per application. PINs and keys are files too (IEF). */
export const EF = {
  jpki: {
    signCertificate: 0x0001,
    signAuthority: 0x0002,
    tokenInfo: 0x0006,
    availability: 0x0008,
    authCertificate: 0x000a,
    authAuthority: 0x000b,
    authKey: 0x0017,
    authPin: 0x0018,
    signKey: 0x001a,
    signPin: 0x001b,
  },
  text: {
    number: 0x0001,
    attributes: 0x0002,
    integrity: 0x0003,
    basics: 0x0005,
    pin: 0x0011,
    numberA: 0x0014,
    numberB: 0x0015,
  },
  face: { picture: 0x0002, birthPin: 0x0011, numberB: 0x0012, numberA: 0x0013 },
  register: { pin: 0x001c },
  common: { serial: 0x0001 },
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
  /** 照合番号A of the text application: the individual number itself. */
  textNumberA: { application: 'text', ef: EF.text.numberA, format: digits(12), change: null },
  /** 照合番号B of the text application: birth (era YYMMDD), expiry year, security code. */
  textNumberB: { application: 'text', ef: EF.text.numberB, format: digits(14), change: null },
  /** 照合番号A of the face application. */
  faceNumberA: { application: 'face', ef: EF.face.numberA, format: digits(12), change: null },
  /** 照合番号B of the face application. */
  faceNumberB: { application: 'face', ef: EF.face.numberB, format: digits(14), change: null },
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
