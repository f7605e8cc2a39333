// One session of secure messaging (JICSAP 5.3, as the text application offers it): AES-128-CBC over the data of
// commands and answers, no checksum. The initial vector is the encrypted number of the message, so every message has
// its own and a message out of turn comes out as noise.
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { concat } from '../../bytes.ts';

const BLOCK = 16;
const PADDING = 0x80;

/** Keys one message after the other. */
export class SecureSession {
  readonly #key: Uint8Array;
  #counter = 0;

  /** `key`: 16 bytes. */
  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** The next message; every command under secure messaging is one, refused or not. */
  nextMessage(): SecureMessage {
    this.#counter++;
    const number = new Uint8Array(BLOCK);
    new DataView(number.buffer).setUint32(BLOCK - 4, this.#counter);
    const cipher = createCipheriv('aes-128-ecb', this.#key, null).setAutoPadding(false);
    return new SecureMessage(this.#key, cipher.update(number));
  }
}

/** A command and its answer. */
export class SecureMessage {
  readonly #key: Uint8Array;
  readonly #iv: Uint8Array;

  constructor(key: Uint8Array, iv: Uint8Array) {
    this.#key = key;
    this.#iv = iv;
  }

  /** Plain bytes; `undefined` when the cryptogram has no whole blocks or no padding (ISO/IEC 7816-4, 10.2.3.1). */
  open(cryptogram: Uint8Array): Uint8Array | undefined {
    if (cryptogram.length === 0 || cryptogram.length % BLOCK !== 0) return undefined;
    const decipher = createDecipheriv('aes-128-cbc', this.#key, this.#iv).setAutoPadding(false);
    const padded = new Uint8Array(decipher.update(cryptogram));
    const end = padded.findLastIndex((byte) => byte !== 0);
    return padded[end] === PADDING && end >= padded.length - BLOCK ? padded.subarray(0, end) : undefined;
  }

  /** The cryptogram; always padded, so it is longer than the plain bytes. */
  seal(plain: Uint8Array): Uint8Array {
    const padded = new Uint8Array(plain.length + BLOCK - (plain.length % BLOCK));
    padded.set(concat(plain, Uint8Array.of(PADDING)));
    const cipher = createCipheriv('aes-128-cbc', this.#key, this.#iv).setAutoPadding(false);
    return new Uint8Array(cipher.update(padded));
  }
}
