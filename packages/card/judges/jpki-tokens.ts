// The card's two keys as OpenSC presents them (pkcs15-jpki.c), and OpenSSL's verdict over what they signed.
import { join } from 'node:path';
import { PINS } from '../testing/sandbox-card.ts';
import type { ReaderRoom, Run } from './reader-room.ts';

/** The PKCS#11 module that browsers, Java, GnuTLS and NSS load: OpenSC's. */
export const MODULE = `/usr/lib/${{ arm64: 'aarch64', x64: 'x86_64' }[process.arch as string] ?? process.arch}-linux-gnu/opensc-pkcs11.so`;

/** `id` of key, PIN and certificate; one PKCS#11 token for each PIN. */
export const TOKENS = {
  auth: {
    id: '01',
    slot: '0',
    token: 'JPKI (User Authentication PIN)',
    pin: PINS.auth,
    label: 'User Authentication',
  },
  sign: {
    id: '02',
    slot: '1',
    token: 'JPKI (Digital Signature PIN)',
    pin: PINS.sign,
    label: 'Digital Signature',
  },
} as const;

export type TokenName = keyof typeof TOKENS;
export const BOTH: readonly TokenName[] = ['auth', 'sign'];

/** An RFC 7512 address of an object on a token. */
export function uri(name: TokenName, type: 'private' | 'public' | 'cert', ...more: string[]): string {
  const { token, id } = TOKENS[name];
  return [`pkcs11:token=${encodeToken(token)}`, `id=%${id}`, `type=${type}`, ...more].join(';');
}

/** `encodeURIComponent` leaves brackets alone, which RFC 7512 does not. */
export function encodeToken(token: string): string {
  return encodeURIComponent(token).replace(/[()]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}

/** Writes the public key of the card's certificate into the room; answers the file. */
export async function publicKeyFile(room: ReaderRoom, name: TokenName): Promise<string> {
  const { id, pin } = TOKENS[name];
  const certificate = join(room.folder, `${name}.pem`);
  const key = join(room.folder, `${name}.pub`);
  const withPin = name === 'sign' ? ['--verify-pin', '--auth-id', id, '--pin', pin] : [];
  await room.run('pkcs15-tool', '--read-certificate', id, ...withPin, '--output', certificate);
  await room.run('openssl', 'x509', '-in', certificate, '-pubkey', '-noout', '-out', key);
  return key;
}

/** What OpenSSL says about a signature: `Verified OK` or not. */
export function opensslVerdict(
  room: ReaderRoom,
  signed: { key: string; message: string; signature: string; hash?: string },
): Promise<Run> {
  const { key, message, signature, hash = 'sha256' } = signed;
  return room.run('openssl', 'dgst', `-${hash}`, '-verify', key, '-signature', signature, message);
}

/** Tries left of the PINs, in the order of `pkcs15-tool --list-pins`. */
export function triesLeft(pins: string): number[] {
  return [...pins.matchAll(/Tries left\s*: (\d+)/g)].map(([, tries]) => Number(tries));
}
