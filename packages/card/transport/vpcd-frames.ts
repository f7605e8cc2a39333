// Messages of the vpcd protocol (vsmartcard): two bytes of length, big-endian, then the payload. TCP may cut them
// anywhere.
import { concat, u16 } from '../bytes.ts';

/** One message as bytes. */
export function frame(payload: Uint8Array): Uint8Array {
  return concat(u16(payload.length), payload);
}

/** Puts pieces together and hands out whole payloads, in order. */
export class FrameReader {
  #pending: Uint8Array = new Uint8Array(0);

  /** Takes the next piece; answers the payloads it completes. */
  push(piece: Uint8Array): Uint8Array[] {
    const bytes = concat(this.#pending, piece);
    const payloads: Uint8Array[] = [];
    let at = 0;
    while (bytes.length - at >= 2) {
      const end = at + 2 + ((bytes[at]! << 8) | bytes[at + 1]!);
      if (end > bytes.length) break;
      payloads.push(bytes.slice(at + 2, end));
      at = end;
    }
    this.#pending = bytes.slice(at);
    return payloads;
  }
}
