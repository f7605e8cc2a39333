// A terminal's side of secure messaging, for tests and for fuzzing; written apart from the chip's.
import { constants, createCipheriv, createDecipheriv, createPublicKey, publicEncrypt } from 'node:crypto';
import { concat, fromHex, toHex } from '../../bytes.ts';
import { encodeSpki } from '../../public-key.ts';
import type { ChipKeyPair } from '../state.ts';

/** One session, with a seed that is known; the caller moves the counter after every secured command. */
export class SecureTerminal {
  readonly seed = new Uint8Array(32).map((_, index) => index);
  counter = 1;
  readonly #pair: ChipKeyPair;

  constructor(pair: ChipKeyPair) {
    this.#pair = pair;
  }

  /** The seed, encrypted for SET SESSION KEY. */
  delivery(inner: Uint8Array = concat(fromHex('A0228020'), this.seed)): Uint8Array {
    const key = createPublicKey({ key: Buffer.from(encodeSpki(this.#pair)), format: 'der', type: 'spki' });
    return publicEncrypt({ key, oaepHash: 'sha256', padding: constants.RSA_PKCS1_OAEP_PADDING }, inner);
  }

  #iv(): Buffer {
    const block = Buffer.alloc(16);
    block.writeUInt32BE(this.counter, 12);
    const cipher = createCipheriv('aes-128-cbc', this.seed.subarray(0, 16), Buffer.alloc(16));
    return cipher.setAutoPadding(false).update(block);
  }

  /** `86 L 01 cryptogram` of a command's data. */
  sealed(plain: Uint8Array): string {
    const padded = Buffer.alloc((Math.floor(plain.length / 16) + 1) * 16);
    padded.set(plain);
    padded[plain.length] = 0x80;
    const cipher = createCipheriv('aes-128-cbc', this.seed.subarray(0, 16), this.#iv()).setAutoPadding(false);
    const value = concat(Uint8Array.of(1), cipher.update(padded));
    return toHex(concat(Uint8Array.of(0x86, value.length), value));
  }

  /** The same with a number the card does not expect. */
  sealedOutOfTurn(plain: Uint8Array): string {
    this.counter++;
    return this.sealed(plain);
  }

  /** The data of an answer. */
  opened(object: Uint8Array): Uint8Array {
    const start = object[1] === 0x82 ? 5 : object[1] === 0x81 ? 4 : 3;
    if (object[0] !== 0x86 || object[start - 1] !== 0x01) throw new Error('not a cryptogram');
    const decipher = createDecipheriv('aes-128-cbc', this.seed.subarray(0, 16), this.#iv());
    const padded = decipher.setAutoPadding(false).update(object.subarray(start));
    return padded.subarray(0, padded.lastIndexOf(0x80));
  }
}
