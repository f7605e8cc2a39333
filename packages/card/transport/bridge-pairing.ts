// How a page earns the right to talk to the card of this machine: a person reads a short code here and types it there,
// once. The page then holds a session that works from its own origin only.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: no letter looks like a digit. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_BYTES = 5;
const SESSION_BYTES = 32;
/** Against 2^40 codes this is nothing, and a person mistypes less often. */
const WRONG_CODES = 5;
const SESSIONS = 32;

export interface PairingLimits {
  /** A code may be used for this long (ms); default 2 minutes. */
  readonly codeLasts?: number;
  /** A session ends after this long (ms); default 8 hours, a working day. */
  readonly sessionLasts?: number;
  /**
   * A steady clock of the machine (ms). Not the town's: that one is moved by years, and no pairing should follow it.
   */
  readonly now?: () => number;
}

/** A code to show to the person at this machine. */
export interface PairingCode {
  /** Eight letters and digits, `K7QX-M2PD`; case and hyphen do not matter when typed. */
  readonly code: string;
  /** Milliseconds. */
  readonly expiresIn: number;
}

/** The codes and sessions of one bridge. Holds only hashes of them. */
export class Pairings {
  readonly #codeLasts: number;
  readonly #sessionLasts: number;
  readonly #now: () => number;
  readonly #sessions = new Map<string, { readonly origin: string; readonly until: number }>();
  #offered: { readonly hash: Buffer; readonly until: number; wrong: number } | undefined;

  constructor({
    codeLasts = 120_000,
    sessionLasts = 28_800_000,
    now = () => performance.now(),
  }: PairingLimits = {}) {
    this.#codeLasts = codeLasts;
    this.#sessionLasts = sessionLasts;
    this.#now = now;
  }

  /** A new code for one page; an older one that nobody used counts no more. */
  offer(): PairingCode {
    const code = base32(randomBytes(CODE_BYTES));
    this.#offered = { hash: sha256(code), until: this.#now() + this.#codeLasts, wrong: 0 };
    return { code: `${code.slice(0, 4)}-${code.slice(4)}`, expiresIn: this.#codeLasts };
  }

  /** The session a code is worth at `origin`, or `undefined`: wrong, used, too old, or guessed at too often. */
  redeem(typed: string, origin: string): string | undefined {
    const offered = this.#offered;
    if (!offered || this.#now() >= offered.until) return undefined;
    if (!timingSafeEqual(offered.hash, sha256(asWritten(typed)))) {
      offered.wrong += 1;
      if (offered.wrong >= WRONG_CODES) this.#offered = undefined;
      return undefined;
    }
    this.#offered = undefined;
    const session = randomBytes(SESSION_BYTES).toString('base64url');
    if (this.#sessions.size >= SESSIONS) this.#sessions.delete(this.#sessions.keys().next().value!);
    this.#sessions.set(sha256(session).toString('hex'), { origin, until: this.#now() + this.#sessionLasts });
    return session;
  }

  /** Whether `session` is one of ours and still good at `origin`. */
  isGood(session: string, origin: string): boolean {
    const key = sha256(session).toString('hex');
    const known = this.#sessions.get(key);
    if (!known) return false;
    if (this.#now() < known.until) return known.origin === origin;
    this.#sessions.delete(key);
    return false;
  }
}

function asWritten(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

function base32(bytes: Uint8Array): string {
  let bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  let text = '';
  for (let left = bytes.length * 8; left > 0; left -= 5) {
    text = ALPHABET[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return text;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
