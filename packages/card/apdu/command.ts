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
  const first = apdu[4];
  if (first === undefined) return command(apdu, NOTHING, undefined, false);
  if (apdu.length === 5) return command(apdu, NOTHING, first || 256, false);
  if (first !== 0) return withBody(apdu, 5, first, false);
  // A leading 00 opens the extended form; the case-3 command with Lc = 00 and no more was read above as case 2.
  if (apdu.length === 6) return undefined;
  const length = (apdu[5]! << 8) | apdu[6]!;
  if (apdu.length === 7) return command(apdu, NOTHING, length || 65_536, true);
  return length === 0 ? undefined : withBody(apdu, 7, length, true);
}

function command(apdu: Uint8Array, body: Uint8Array, le: number | undefined, extended: boolean): Command {
  return { cla: apdu[0]!, ins: apdu[1]!, p1: apdu[2]!, p2: apdu[3]!, body, le, extended };
}

function withBody(apdu: Uint8Array, start: number, length: number, extended: boolean): Command | undefined {
  const end = start + length;
  const tail = apdu.length - end;
  if (tail < 0) return undefined;
  const body = apdu.subarray(start, end);
  if (tail === 0) return command(apdu, body, undefined, extended);
  if (tail !== (extended ? 2 : 1)) return undefined;
  const le = extended ? (apdu[end]! << 8) | apdu[end + 1]! || 65_536 : apdu[end]! || 256;
  return command(apdu, body, le, extended);
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
  const extended = body.length > 255 || (le !== undefined && le > 256);
  return extended
    ? extendedCommand(Uint8Array.of(cla, ins, p1, p2), body, le)
    : shortCommand(cla, ins, p1, p2, body, le);
}

/** In one piece: every command of a login is one of these. */
function shortCommand(cla: number, ins: number, p1: number, p2: number, body: Uint8Array, le?: number) {
  const bodyBytes = body.length === 0 ? 0 : 1 + body.length;
  const apdu = new Uint8Array(4 + bodyBytes + (le === undefined ? 0 : 1));
  apdu[0] = cla;
  apdu[1] = ins;
  apdu[2] = p1;
  apdu[3] = p2;
  if (bodyBytes > 0) {
    apdu[4] = body.length;
    apdu.set(body, 5);
  }
  if (le !== undefined) apdu[apdu.length - 1] = le;
  return apdu;
}

function extendedCommand(header: Uint8Array, body: Uint8Array, le: number | undefined): Uint8Array {
  const wanted = le === undefined ? NOTHING : u16(le & 0xffff);
  const marker = Uint8Array.of(0);
  if (body.length === 0) return concat(header, marker, wanted);
  return concat(header, marker, u16(body.length), body, wanted);
}

/** Reads an answer; an answer shorter than its status word is `undefined`. */
export function parseResponse(bytes: Uint8Array): Response | undefined {
  if (bytes.length < 2) return undefined;
  const at = bytes.length - 2;
  return { body: at === 0 ? NOTHING : bytes.subarray(0, at), sw: (bytes[at]! << 8) | bytes[at + 1]! };
}

/** Writes an answer. */
export function encodeResponse(sw: number, body: Uint8Array = NOTHING): Uint8Array {
  const answer = new Uint8Array(body.length + 2);
  answer.set(body);
  answer[body.length] = sw >> 8;
  answer[body.length + 1] = sw;
  return answer;
}
