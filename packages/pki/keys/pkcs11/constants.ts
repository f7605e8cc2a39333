/** The names and numbers of PKCS#11 2.40 (pkcs11t.h, pkcs11f.h) that CA keys need. */

/** Place of a function in CK_FUNCTION_LIST. */
export const PLACE = {
  Initialize: 0,
  GetSlotList: 4,
  GetTokenInfo: 6,
  OpenSession: 12,
  CloseSession: 13,
  CloseAllSessions: 14,
  Login: 18,
  DestroyObject: 22,
  GetAttributeValue: 24,
  FindObjectsInit: 26,
  FindObjects: 27,
  FindObjectsFinal: 28,
  SignInit: 42,
  Sign: 43,
  GenerateKeyPair: 59,
} as const;

export type Command = keyof typeof PLACE;

/** Flags, and the user type CKU_USER. */
export const CKF = { osLockingOk: 2, rwSession: 2, serialSession: 4, user: 1 } as const;

export const OBJECT = { public: 2, private: 3 } as const;

export const ATTRIBUTE = {
  class: 0x000,
  token: 0x001,
  private: 0x002,
  label: 0x003,
  id: 0x102,
  sensitive: 0x103,
  sign: 0x108,
  verify: 0x10a,
  modulus: 0x120,
  modulusBits: 0x121,
  publicExponent: 0x122,
  extractable: 0x162,
} as const;

export const MECHANISM = { rsaKeyPair: 0x0, sha256RsaPkcs: 0x40 } as const;

/** Return values that are told apart or worth a name in a log. */
export const CKR = {
  OK: 0x00,
  GENERAL_ERROR: 0x05,
  DEVICE_ERROR: 0x30,
  DEVICE_REMOVED: 0x32,
  KEY_HANDLE_INVALID: 0x60,
  MECHANISM_INVALID: 0x70,
  OBJECT_HANDLE_INVALID: 0x82,
  PIN_INCORRECT: 0xa0,
  PIN_INVALID: 0xa1,
  PIN_LEN_RANGE: 0xa2,
  PIN_EXPIRED: 0xa3,
  PIN_LOCKED: 0xa4,
  SESSION_CLOSED: 0xb0,
  SESSION_HANDLE_INVALID: 0xb3,
  TOKEN_NOT_PRESENT: 0xe0,
  TOKEN_NOT_RECOGNIZED: 0xe1,
  USER_ALREADY_LOGGED_IN: 0x100,
  USER_NOT_LOGGED_IN: 0x101,
  USER_PIN_NOT_INITIALIZED: 0x102,
  CRYPTOKI_NOT_INITIALIZED: 0x190,
  CRYPTOKI_ALREADY_INITIALIZED: 0x191,
} as const;
