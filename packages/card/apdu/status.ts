// Status words (SW1 SW2) of ISO/IEC 7816-4 and JICSAP that the My Number Card answers with.

/** Status words by meaning. */
export const SW = {
  ok: 0x9000,
  /** Verification failed without a counter (EXTERNAL AUTHENTICATE, a terminal's certificate). */
  authenticationFailed: 0x6300,
  memoryFailure: 0x6581,
  /** JICSAP: no key exchange is set up here (SET SESSION KEY). */
  noSecurityEnvironment: 0x66f1,
  wrongLength: 0x6700,
  logicalChannelUnsupported: 0x6881,
  secureMessagingUnsupported: 0x6882,
  chainingUnsupported: 0x6884,
  wrongFileType: 0x6981,
  securityNotSatisfied: 0x6982,
  blocked: 0x6984,
  conditionsNotSatisfied: 0x6985,
  noCurrentFile: 0x6986,
  /** Under secure messaging, the data objects are missing. */
  secureMessagingObjectMissing: 0x6987,
  /** Under secure messaging, the data objects are wrong: the session is gone. */
  secureMessagingObjectWrong: 0x6988,
  secureMessagingInvalid: 0x69fc,
  wrongParameters: 0x6a80,
  fileNotFound: 0x6a82,
  recordNotFound: 0x6a83,
  wrongP1P2: 0x6a86,
  notReferenced: 0x6a88,
  offsetOutsideFile: 0x6b00,
  unknownInstruction: 0x6d00,
  unknownClass: 0x6e00,
  unspecified: 0x6f00,
} as const;

/** `63Cx`: a PIN was wrong or asked about, `left` tries remain (0–15). */
export function triesLeftStatus(left: number): number {
  return 0x63c0 | Math.min(left, 0xf);
}
