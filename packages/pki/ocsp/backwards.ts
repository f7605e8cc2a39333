/**
 * DER written from its end to its beginning: every length is known when its head is written, so nothing is copied twice.
 * For OCSP responses only, which are made thousands of times a second; everything else uses `der/write.ts`.
 */

export class BackwardWriter {
  readonly #buffer: Buffer;
  #at: number;

  /** `capacity`: octets at most; more throws a RangeError. */
  constructor(capacity: number) {
    this.#buffer = Buffer.allocUnsafe(capacity);
    this.#at = capacity;
  }

  /** Where the next octet's successor stands: pass it to `wrap` to enclose everything written since. */
  get mark(): number {
    return this.#at;
  }

  put(octets: Uint8Array): void {
    this.#at -= octets.length;
    this.#buffer.set(octets, this.#at);
  }

  /** Head of an element whose content is everything from here to `end`. */
  wrap(tag: number, end: number): void {
    let length = end - this.#at;
    if (length < 0x80) this.#buffer[--this.#at] = length;
    else {
      let octets = 0;
      for (; length > 0; length >>>= 8, octets++) this.#buffer[--this.#at] = length & 0xff;
      this.#buffer[--this.#at] = 0x80 | octets;
    }
    this.#buffer[--this.#at] = tag;
  }

  /** What was written since `end`. */
  since(end: number): Uint8Array {
    return this.#buffer.subarray(this.#at, end);
  }
}
