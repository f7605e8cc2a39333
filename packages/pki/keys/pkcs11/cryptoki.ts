/**
 * PKCS#11 2.40 (Cryptoki) of a shared library, as far as a CA key needs it: slots, sessions, log-in, RSA key pairs,
 * signatures. Calls go to threads of their own, so a slow token holds up nothing else. The structures are laid out
 * here for systems whose `CK_ULONG` has eight octets: 64-bit Linux, macOS and BSD.
 */

import { PkiError } from '../../errors.ts';
import { ATTRIBUTE, CKF, CKR, type Command, MECHANISM, OBJECT, PLACE } from './constants.ts';

export type Session = bigint;
export type ObjectHandle = bigint;

/** What a Cryptoki function answered other than CKR_OK. */
export class CryptokiRefusal extends Error {
  readonly command: Command;
  readonly code: number;

  constructor(command: Command, code: number) {
    const name = Object.entries(CKR).find(([, value]) => value === code)?.[0] ?? `0x${code.toString(16)}`;
    super(`C_${command}: ${name}`);
    this.name = 'CryptokiRefusal';
    this.command = command;
    this.code = code;
  }
}

/** An attribute of a template: a number, a truth value, text or octets. */
export type Attribute = readonly [type: number, value: bigint | boolean | string | Uint8Array];

export interface Cryptoki {
  /** Slots with a token, and the token's label. */
  tokens(): Promise<{ slot: bigint; label: string }[]>;
  openSession(slot: bigint): Promise<Session>;
  closeSession(session: Session): Promise<void>;
  /** Ends every session of this process with the token, and the log-in with them. */
  closeAllSessions(slot: bigint): Promise<void>;
  logIn(session: Session, pin: string): Promise<void>;
  find(session: Session, template: readonly Attribute[]): Promise<ObjectHandle[]>;
  attribute(session: Session, object: ObjectHandle, type: number): Promise<Uint8Array>;
  generateRsaPair(
    session: Session,
    publicKey: readonly Attribute[],
    privateKey: readonly Attribute[],
  ): Promise<{ publicKey: ObjectHandle; privateKey: ObjectHandle }>;
  destroy(session: Session, object: ObjectHandle): Promise<void>;
  /** CKM_SHA256_RSA_PKCS: the token hashes, pads and signs. */
  sign(session: Session, key: ObjectHandle, bytes: Uint8Array): Promise<Uint8Array>;
}

const WORD = 8;
/** CK_VERSION, padded to the alignment of the pointers after it. */
const FIRST_FUNCTION = WORD;
const TOKEN_INFO_OCTETS = 208;
const LABEL_OCTETS = 32;
const FOUND_AT_ONCE = 16;

/** Memory that stays where it is: V8 keeps small typed arrays on its own heap, where they move. */
const memory = (size: number): Buffer => Buffer.from(new ArrayBuffer(size));

const fixed = (...parts: readonly Uint8Array[]): Buffer => {
  const octets = memory(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    octets.set(part, at);
    at += part.length;
  }
  return octets;
};

const word = (value: bigint | number = 0): Buffer => {
  const octets = memory(WORD);
  octets.writeBigUInt64LE(BigInt(value));
  return octets;
};

/** Libraries and their functions, for the life of the process. */
const kept = new Set<unknown>();
/** Memory that the library reads or writes while a call runs: it must not be collected meanwhile. */
const underway = new Set<unknown>();
/** What a template points to lives as long as the template. */
const pointedTo = new WeakMap<Uint8Array, readonly Uint8Array[]>();

const opened = new Map<string, Promise<Cryptoki>>();

/** The library at `path`, loaded and initialised once in this process. @throws `pki.token-unavailable` */
export const openCryptoki = (path: string): Promise<Cryptoki> =>
  opened.getOrInsertComputed(path, () => {
    const loading = load(path);
    loading.catch(() => opened.delete(path));
    return loading;
  });

async function load(path: string): Promise<Cryptoki> {
  if (process.platform === 'win32' || !['x64', 'arm64'].includes(process.arch))
    throw new PkiError('pki.token-unavailable', `PKCS#11 on ${process.platform}/${process.arch}`);
  try {
    // Only whoever keeps keys in a token needs the binding.
    const { default: koffi } = await import('koffi');
    const table: [bigint | null] = [null];
    // Deep: Node shows its own OpenSSL to whatever is loaded, and a module must not take half of it.
    const library = koffi.load(path, { deep: true });
    const list = library.func('unsigned long C_GetFunctionList(_Out_ void **list)');
    if (list(table) !== CKR.OK || table[0] === null) throw new Error('no function list');
    const [functions] = table;
    const address = (octets: Uint8Array | null): bigint => (octets?.length ? koffi.address(octets) : 0n);
    // Kept for good: what is collected while a call waits for its thread would be called all the same.
    const bound = new Map<Command, ReturnType<typeof library.func>>();
    kept.add(library).add(bound);
    const functionFor = (command: Command, given: readonly (bigint | Uint8Array | null)[]) =>
      bound.getOrInsertComputed(command, () => {
        const types = given.map((one) => (typeof one === 'bigint' ? 'unsigned long' : 'void *'));
        const at = koffi.decode(functions, FIRST_FUNCTION + PLACE[command] * WORD, 'void *');
        return koffi.decode(at, koffi.proto('unsigned long', types));
      });
    const call = (command: Command, ...given: (bigint | Uint8Array | null)[]): Promise<void> => {
      const invoke = functionFor(command, given);
      return new Promise((resolve, reject) => {
        underway.add(given);
        invoke.async(...given, (error: Error | null, code: number) => {
          underway.delete(given);
          if (error) reject(error);
          else if (code !== CKR.OK) reject(new CryptokiRefusal(command, code));
          else resolve();
        });
      });
    };
    const binding = bind(call, address);
    await binding.initialise();
    return binding;
  } catch (cause) {
    throw new PkiError('pki.token-unavailable', path, { cause });
  }
}

type Call = (command: Command, ...given: (bigint | Uint8Array | null)[]) => Promise<void>;

function bind(call: Call, address: (octets: Uint8Array | null) => bigint) {
  /** CK_ATTRIBUTE[] and how many they are. */
  const template = (attributes: readonly Attribute[]): [octets: Buffer, count: bigint] => {
    const values = attributes.map(([, value]) => octetsOf(value));
    const rows = attributes.map(([type], at) => [
      word(type),
      word(address(values[at]!)),
      word(values[at]!.length),
    ]);
    const octets = fixed(...rows.flat());
    pointedTo.set(octets, values);
    return [octets, BigInt(attributes.length)];
  };
  /** CK_MECHANISM without a parameter. */
  const mechanism = (type: number): Buffer => fixed(word(type), word(), word());

  return {
    async initialise(): Promise<void> {
      // CK_C_INITIALIZE_ARGS: four mutex functions of ours (none), the system's locks instead.
      const how = fixed(word(), word(), word(), word(), word(CKF.osLockingOk), word());
      await call('Initialize', how).catch(except(CKR.CRYPTOKI_ALREADY_INITIALIZED));
    },

    async tokens() {
      const count = word();
      await call('GetSlotList', 1n, null, count);
      const room = Number(count.readBigUInt64LE());
      const slots = memory(Math.max(room, 1) * WORD);
      await call('GetSlotList', 1n, slots, count);
      const present = Array.from({ length: Number(count.readBigUInt64LE()) }, (_, at) =>
        slots.readBigUInt64LE(at * WORD),
      );
      const tokens: { slot: bigint; label: string }[] = [];
      for (const slot of present) {
        const info = memory(TOKEN_INFO_OCTETS);
        await call('GetTokenInfo', slot, info);
        tokens.push({ slot, label: info.toString('utf8', 0, LABEL_OCTETS).trimEnd() });
      }
      return tokens;
    },

    async openSession(slot) {
      const session = word();
      await call('OpenSession', slot, BigInt(CKF.serialSession | CKF.rwSession), null, null, session);
      return session.readBigUInt64LE();
    },
    closeSession: (session) => call('CloseSession', session),
    closeAllSessions: (slot) => call('CloseAllSessions', slot),
    async logIn(session, pin) {
      const octets = fixed(Buffer.from(pin, 'utf8'));
      await call('Login', session, BigInt(CKF.user), octets, BigInt(octets.length)).catch(
        except(CKR.USER_ALREADY_LOGGED_IN),
      );
    },

    async find(session, wanted) {
      await call('FindObjectsInit', session, ...template(wanted));
      const handles: bigint[] = [];
      try {
        for (;;) {
          const found = memory(FOUND_AT_ONCE * WORD);
          const number = word();
          await call('FindObjects', session, found, BigInt(FOUND_AT_ONCE), number);
          const many = Number(number.readBigUInt64LE());
          for (let at = 0; at < many; at++) handles.push(found.readBigUInt64LE(at * WORD));
          if (many < FOUND_AT_ONCE) break;
        }
      } finally {
        await call('FindObjectsFinal', session);
      }
      return handles;
    },

    async attribute(session, object, type) {
      const asked = fixed(word(type), word(), word());
      await call('GetAttributeValue', session, object, asked, 1n);
      const value = memory(Number(asked.readBigUInt64LE(2 * WORD)));
      asked.writeBigUInt64LE(address(value), WORD);
      pointedTo.set(asked, [value]);
      await call('GetAttributeValue', session, object, asked, 1n);
      return value;
    },

    async generateRsaPair(session, publicKey, privateKey) {
      const handles = [word(), word()] as const;
      const halves = [...template(publicKey), ...template(privateKey)];
      await call('GenerateKeyPair', session, mechanism(MECHANISM.rsaKeyPair), ...halves, ...handles);
      return { publicKey: handles[0].readBigUInt64LE(), privateKey: handles[1].readBigUInt64LE() };
    },
    destroy: (session, object) => call('DestroyObject', session, object),

    async sign(session, key, bytes) {
      await call('SignInit', session, mechanism(MECHANISM.sha256RsaPkcs), key);
      const signature = memory(1024);
      const length = word(signature.length);
      await call('Sign', session, fixed(bytes), BigInt(bytes.length), signature, length);
      return Uint8Array.from(signature.subarray(0, Number(length.readBigUInt64LE())));
    },
  } satisfies Cryptoki & { initialise(): Promise<void> };
}

const except = (accepted: number) => (error: unknown) => {
  if (!(error instanceof CryptokiRefusal && error.code === accepted)) throw error;
};

function octetsOf(value: Attribute[1]): Buffer {
  if (typeof value === 'bigint') return word(value);
  if (typeof value === 'boolean') return fixed(Uint8Array.of(value ? 1 : 0));
  return fixed(typeof value === 'string' ? Buffer.from(value) : value);
}

/** Templates of the two halves of a key, by the label they share. */
export const keysOf = (kind: 'public' | 'private', label: string): Attribute[] => [
  [ATTRIBUTE.class, BigInt(OBJECT[kind])],
  [ATTRIBUTE.label, Buffer.from(label)],
];
