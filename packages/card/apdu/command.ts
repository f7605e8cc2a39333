// Command and response APDUs (ISO/IEC 7816-3, 12.1): the four cases, in short and extended length. Runs in Node
// and in browsers.
import { concat, u16 } from '../bytes.ts';

/** A parsed command. `le` is the largest answer wanted (256 for a short `00`), `undefined` when none is wanted. */
export interface Command {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  readonly body: Uint8Array;
  readonly le: number | undefined;
  /** Whether the lengths were written in the extended form. */
  readonly extended: boolean;
}

/** A parsed answer. */
export interface Response {
  readonly body: Uint8Array;
  readonly sw: number;
}

const NOTHING = new Uint8Array(0);

/** Reads a command, or `undefined` when its lengths contradict each other. */
export function parseCommand(apdu: Uint8Array): Command | undefined {
  if (apdu.length < 4) return undefined;
  const [cla, ins, p1, p2] = apdu as unknown as [number, number, number, number];
  const header = { cla, ins, p1, p2 };
  const rest = apdu.subarray(4);
  const first = rest[0];
  if (first === undefined) return { ...header, body: NOTHING, le: undefined, extended: false };
  if (rest.length === 1) return { ...header, body: NOTHING, le: first || 256, extended: false };
  if (first !== 0) return withBody(header, rest, 1, first, false);
  // A leading 00 opens the extended form; the case-3 command with Lc = 00 and no more was read above as case 2.
  if (rest.length === 2) return undefined;
  const length = (rest[1]! << 8) | rest[2]!;
  if (rest.length === 3) return { ...header, body: NOTHING, le: length || 65_536, extended: true };
  return length === 0 ? undefined : withBody(header, rest, 3, length, true);
}

function withBody(
  header: Pick<Command, 'cla' | 'ins' | 'p1' | 'p2'>,
  rest: Uint8Array,
  start: number,
  length: number,
  extended: boolean,
): Command | undefined {
  const body = rest.subarray(start, start + length);
  if (body.length !== length) return undefined;
  const tail = rest.subarray(start + length);
  if (tail.length === 0) return { ...header, body, le: undefined, extended };
  if (tail.length !== (extended ? 2 : 1)) return undefined;
  const le = extended ? (tail[0]! << 8) | tail[1]! || 65_536 : tail[0]! || 256;
  return { ...header, body, le, extended };
}

/** Writes a command, in the short form whenever body and `le` (1–65536) allow it. */
export function encodeCommand(
  cla: number,
  ins: number,
  p1: number,
  p2: number,
  body: Uint8Array = NOTHING,
  le?: number,
): Uint8Array {
  const header = Uint8Array.of(cla, ins, p1, p2);
  const extended = body.length > 255 || (le !== undefined && le > 256);
  if (!extended) {
    const lc = body.length === 0 ? NOTHING : Uint8Array.of(body.length);
    return concat(header, lc, body, le === undefined ? NOTHING : Uint8Array.of(le & 0xff));
  }
  const wanted = le === undefined ? NOTHING : u16(le & 0xffff);
  const marker = Uint8Array.of(0);
  if (body.length === 0) return concat(header, marker, wanted);
  return concat(header, marker, u16(body.length), body, wanted);
}

/** Reads an answer; an answer shorter than its status word is `undefined`. */
export function parseResponse(bytes: Uint8Array): Response | undefined {
  if (bytes.length < 2) return undefined;
  const at = bytes.length - 2;
  return { body: bytes.subarray(0, at), sw: (bytes[at]! << 8) | bytes[at + 1]! };
}

/** Writes an answer. */
export function encodeResponse(sw: number, body: Uint8Array = NOTHING): Uint8Array {
  return concat(body, u16(sw));
}
