// The open files of the 公的個人認証AP: token information (EF 0006) and which certificates the card has (EF 0008).
import { concat, fromText, u32 } from '../bytes.ts';

/** RNG, login required, user PIN initialised, token initialised. */
const FLAGS = 0x0000040d;
const UNAVAILABLE = 0xffffffff;

/** EF 0006: a PKCS#11 CK_TOKEN_INFO of 160 bytes with 32-bit big-endian numbers. Text is padded with spaces, never NUL. */
export function tokenInfoFile(label: string, serial: string): Uint8Array {
  const text = (value: string, length: number): Uint8Array => fromText(value.padEnd(length, ' '));
  return concat(
    text(label, 32),
    text('00000000000000000000000000000001', 32),
    text('TEGATA01', 16),
    text(serial.padStart(16, '0'), 16),
    ...[FLAGS, 1, 0, 1, 0, 16, 6].map(u32),
    ...Array.from({ length: 4 }, () => u32(UNAVAILABLE)),
    text('03', 2),
    text('01', 2),
    text('9'.repeat(16), 16),
  );
}

/** EF 0008: `8F` where there is a certificate, `00` where not (署名用, 利用者証明用, and one byte nobody has explained). */
export function availabilityFile(has: { readonly sign: boolean; readonly auth: boolean }): Uint8Array {
  return Uint8Array.of(has.sign ? 0x8f : 0x00, has.auth ? 0x8f : 0x00, 0x00);
}
