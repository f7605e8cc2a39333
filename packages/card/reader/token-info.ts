// EF 0006 of the JPKI application: 160 bytes in the shape of PKCS#11's CK_TOKEN_INFO, numbers of 32 bits big-endian.
import { toText } from '../bytes.ts';
import { CardError } from '../errors.ts';

/** What kind of token answers: plastic card, old 住基カード, or a certificate in a phone. */
export type TokenKind = 'my-number-card' | 'juki-card' | 'android' | 'iphone';

const TOKENS: Readonly<Record<string, TokenKind>> = {
  JPKIAPICCTOKEN2: 'my-number-card',
  JPKIAPICCTOKEN: 'juki-card',
  JPKIAPGPSETOKEN: 'android',
  JPKIAPIOSTOKEN: 'iphone',
};

/** The token as it describes itself. */
export interface TokenInfo {
  readonly label: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly serial: string;
  /** PKCS#11 `CKF_…` bits. */
  readonly flags: number;
  readonly pinLength: { readonly min: number; readonly max: number };
  readonly sessions: { readonly max: number; readonly open: number };
  readonly writingSessions: { readonly max: number; readonly open: number };
  readonly hardwareVersion: string;
  readonly firmwareVersion: string;
  /** `undefined` where the card has no clock, as all do. */
  readonly utcTime: string | undefined;
}

/** How many bytes of the file are its label: enough to know the kind of card. */
export const LABEL_BYTES = 32;
const FILE_BYTES = 160;

/** The kind a label names; padded by spaces on cards and by NUL on some emulators. */
export function tokenKind(label: Uint8Array): TokenKind | undefined {
  return TOKENS[trimmed(label)];
}

/** Throws `card.malformed` for a file of another length. */
export function parseTokenInfo(file: Uint8Array): TokenInfo {
  if (file.length < FILE_BYTES) throw new CardError('card.malformed', 'The token information is cut short.');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const text = (at: number, length: number): string => trimmed(file.subarray(at, at + length));
  const time = text(144, 16);
  return {
    label: text(0, 32),
    manufacturer: text(32, 32),
    model: text(64, 16),
    serial: text(80, 16),
    flags: view.getUint32(96),
    sessions: { max: view.getUint32(100), open: view.getUint32(104) },
    writingSessions: { max: view.getUint32(108), open: view.getUint32(112) },
    pinLength: { max: view.getUint32(116), min: view.getUint32(120) },
    hardwareVersion: text(140, 2),
    firmwareVersion: text(142, 2),
    utcTime: /^9*$/.test(time) ? undefined : time,
  };
}

function trimmed(bytes: Uint8Array): string {
  return toText(bytes).replace(/[\0 ]+$/, '');
}
