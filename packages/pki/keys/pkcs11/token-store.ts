/**
 * CA keys in a PKCS#11 token (HSM): made there, never to leave it. Sessions are shared out one operation each; when
 * the token forgets them (restart, pulled out and put back), they are opened anew and the operation is tried once more.
 */

import { createPublicKey, randomBytes } from 'node:crypto';
import { PkiError } from '../../errors.ts';
import { type KeyStore, requireKeyLabel } from '../key-store.ts';
import type { SigningKey } from '../signing-key.ts';
import { ATTRIBUTE, CKR } from './constants.ts';
import {
  type Cryptoki,
  CryptokiRefusal,
  keysOf,
  type ObjectHandle,
  openCryptoki,
  type Session,
} from './cryptoki.ts';

export interface Pkcs11Token {
  /** Path of the module, e.g. `/usr/lib/softhsm/libsofthsm2.so`. */
  readonly module: string;
  /** Label of the token, not the number of its slot, which changes. */
  readonly token: string;
  readonly pin: string;
}

/** As many signatures as run at once on the threads that calls to the module take. */
const SESSIONS = 4;

/** A session that is over, or a handle that went with it. */
const FORGOTTEN: readonly number[] = [
  CKR.SESSION_CLOSED,
  CKR.SESSION_HANDLE_INVALID,
  CKR.USER_NOT_LOGGED_IN,
  CKR.KEY_HANDLE_INVALID,
  CKR.OBJECT_HANDLE_INVALID,
  CKR.DEVICE_REMOVED,
  CKR.DEVICE_ERROR,
  CKR.TOKEN_NOT_PRESENT,
];

/** One log-in: all sessions and handles since. */
interface Connection {
  readonly cryptoki: Cryptoki;
  readonly slot: bigint;
  readonly idle: Session[];
  readonly handles: Map<string, ObjectHandle>;
}

/** Keys in a token. @throws from every call `pki.token-unavailable`, `pki.token-failed`, `pki.key-locked` (PIN) */
export function pkcs11KeyStore({ module, token, pin }: Pkcs11Token): KeyStore & { close(): Promise<void> } {
  let connecting: Promise<Connection> | undefined;
  let refusedPin: PkiError | undefined;
  let free = SESSIONS;
  const waiting: (() => void)[] = [];

  async function connect(): Promise<Connection> {
    // A token locks after a few wrong PINs: one that was refused is never shown again.
    if (refusedPin) throw refusedPin;
    const cryptoki = await openCryptoki(module);
    const found = (await cryptoki.tokens()).filter(({ label }) => label === token);
    if (found.length !== 1)
      throw new PkiError('pki.token-unavailable', `${found.length} tokens are called ${token}`);
    const { slot } = found[0]!;
    const session = await cryptoki.openSession(slot);
    try {
      await cryptoki.logIn(session, pin);
    } catch (error) {
      await cryptoki.closeSession(session).catch(() => {});
      if (!(error instanceof CryptokiRefusal) || !error.message.includes('PIN')) throw error;
      refusedPin = new PkiError('pki.key-locked', `${token}: ${error.message}`, { cause: error });
      throw refusedPin;
    }
    return { cryptoki, slot, idle: [session], handles: new Map() };
  }

  const connection = (): Promise<Connection> => {
    if (!connecting) {
      const next = connect();
      connecting = next;
      next.catch(() => {
        if (connecting === next) connecting = undefined;
      });
    }
    return connecting;
  };

  /** Work with a session of its own; sessions that a failure left in an unknown state are closed. */
  async function inSession<T>(work: (connected: Connection, session: Session) => Promise<T>): Promise<T> {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
    try {
      return await attempt(work, true);
    } catch (error) {
      if (error instanceof CryptokiRefusal)
        throw new PkiError('pki.token-failed', `${token}: ${error.message}`, { cause: error });
      throw error;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  }

  async function attempt<T>(
    work: (connected: Connection, session: Session) => Promise<T>,
    again: boolean,
  ): Promise<T> {
    const present = connection();
    const connected = await present;
    let session: Session | undefined;
    try {
      session = connected.idle.pop() ?? (await connected.cryptoki.openSession(connected.slot));
      const result = await work(connected, session);
      connected.idle.push(session);
      return result;
    } catch (error) {
      if (session !== undefined) await connected.cryptoki.closeSession(session).catch(() => {});
      if (!(again && error instanceof CryptokiRefusal && FORGOTTEN.includes(error.code))) throw error;
      if (connecting === present) connecting = undefined;
      return attempt(work, false);
    }
  }

  async function handleOf({ cryptoki, handles }: Connection, session: Session, label: string) {
    const known = handles.get(label);
    if (known !== undefined) return known;
    const [found, ...others] = await cryptoki.find(session, keysOf('private', label));
    if (found === undefined) throw new PkiError('pki.key-missing', label);
    if (others.length > 0) throw new PkiError('pki.token-failed', `${token}: two keys are called ${label}`);
    handles.set(label, found);
    return found;
  }

  const keyOf = (label: string, publicKeySpki: Uint8Array): SigningKey => ({
    publicKeySpki,
    sign: (_algorithm, bytes) =>
      inSession(async (connected, session) =>
        connected.cryptoki.sign(session, await handleOf(connected, session, label), bytes),
      ),
  });

  return {
    has: (label) =>
      inSession(async ({ cryptoki }, session) => {
        const found = await cryptoki.find(session, keysOf('private', requireKeyLabel(label)));
        return found.length > 0;
      }),
    open: (label) =>
      inSession(async (connected, session) => {
        await handleOf(connected, session, requireKeyLabel(label));
        const [half] = await connected.cryptoki.find(session, keysOf('public', label));
        if (half === undefined) throw new PkiError('pki.key-missing', `${label}: its public half`);
        return keyOf(label, await publicKeyOf(connected.cryptoki, session, half));
      }),
    create: (label) =>
      inSession(async ({ cryptoki }, session) => {
        const named = keysOf('private', requireKeyLabel(label));
        if ((await cryptoki.find(session, named)).length > 0) throw new PkiError('pki.key-exists', label);
        const pair = await cryptoki.generateRsaPair(session, ...templatesFor(label));
        // A token takes any number of keys of one label: of two made at the same moment neither may stay.
        if ((await cryptoki.find(session, named)).length > 1) {
          await cryptoki.destroy(session, pair.privateKey);
          await cryptoki.destroy(session, pair.publicKey);
          throw new PkiError('pki.key-exists', label);
        }
        return keyOf(label, await publicKeyOf(cryptoki, session, pair.publicKey));
      }),
    async close() {
      const connected = await connecting?.catch(() => undefined);
      connecting = undefined;
      for (const session of connected?.idle.splice(0) ?? [])
        await connected!.cryptoki.closeSession(session).catch(() => {});
    },
  };
}

/** The two halves of a new key: RSA-2048, e = 65537, kept in the token, never shown. */
function templatesFor(
  label: string,
): Parameters<Cryptoki['generateRsaPair']> extends [unknown, ...infer T] ? T : never {
  const shared = [
    [ATTRIBUTE.token, true],
    [ATTRIBUTE.label, label],
    [ATTRIBUTE.id, randomBytes(16)],
  ] as const;
  return [
    [
      ...shared,
      [ATTRIBUTE.private, false],
      [ATTRIBUTE.verify, true],
      [ATTRIBUTE.modulusBits, 2048n],
      [ATTRIBUTE.publicExponent, Buffer.of(1, 0, 1)],
    ],
    [
      ...shared,
      [ATTRIBUTE.private, true],
      [ATTRIBUTE.sensitive, true],
      [ATTRIBUTE.extractable, false],
      [ATTRIBUTE.sign, true],
    ],
  ];
}

async function publicKeyOf(cryptoki: Cryptoki, session: Session, half: ObjectHandle): Promise<Uint8Array> {
  const part = async (type: number) =>
    Buffer.from(await cryptoki.attribute(session, half, type)).toString('base64url');
  const jwk = { kty: 'RSA', n: await part(ATTRIBUTE.modulus), e: await part(ATTRIBUTE.publicExponent) };
  return createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'der' });
}
