// READ BINARY of the current file (ISO/IEC 7816-4, 11.3.3): the first 256 bytes, which name the length of nearly every
// file of the card, then the rest in one extended read where card and reader take it, in blocks of 256 otherwise.
import type { Response } from '../apdu/command.ts';
import { SW } from '../apdu/status.ts';
import { concat } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { statusError } from './status-error.ts';

const BLOCK = 256;
/** Fewer bytes than asked for, because the file ends (ISO); the My Number Card answers 9000 there. */
const END_OF_FILE = 0x6282;
/** The largest offset P1-P2 can name. */
const LAST_OFFSET = 0x7fff;

/** What reading needs of a card: commands, and a place to note that long ones are not taken. */
export interface ReadableCard {
  takesExtended: boolean;
  exchange(
    cla: number,
    ins: number,
    p1: number,
    p2: number,
    body?: Uint8Array,
    le?: number,
  ): Promise<Response>;
}

/** Reads the current file as a whole, or its first `limit` bytes. */
export async function readBinary(card: ReadableCard, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  let size = limit;
  for (let offset = 0; offset < size && offset <= LAST_OFFSET; ) {
    const wanted = blocks.length === 0 || size === Number.POSITIVE_INFINITY ? BLOCK : size - offset;
    const { asked, bytes } = await readBlock(card, offset, Math.min(wanted, size - offset));
    if (blocks.length === 0) size = Math.min(limit, announcedSize(bytes) ?? Number.POSITIVE_INFINITY);
    blocks.push(bytes);
    offset += bytes.length;
    // Without a length in its header a file ends where a read falls short; a card must never keep us here for ever.
    if (bytes.length === 0 || (size === Number.POSITIVE_INFINITY && bytes.length < asked)) break;
  }
  return concat(...blocks);
}

async function readBlock(card: ReadableCard, offset: number, wanted: number) {
  if (wanted > BLOCK && card.takesExtended) {
    const long = await readExtended(card, offset, wanted);
    if (long) return { asked: wanted, bytes: long };
    card.takesExtended = false;
  }
  const asked = Math.min(wanted, BLOCK);
  const { sw, body } = await read(card, offset, asked);
  if (sw === SW.offsetOutsideFile) return { asked, bytes: new Uint8Array(0) };
  if (!isRead(sw)) throw statusError(sw);
  return { asked, bytes: body };
}

/** One long read; `undefined` when the card or the reader between does not take it. */
async function readExtended(card: ReadableCard, offset: number, wanted: number) {
  try {
    const { sw, body } = await read(card, offset, Math.min(wanted, 0xffff));
    return isRead(sw) && body.length > 0 ? body : undefined;
  } catch (error) {
    if (error instanceof CardError && error.code !== 'card.removed' && error.code !== 'card.absent')
      return undefined;
    throw error;
  }
}

const read = (card: ReadableCard, offset: number, le: number): Promise<Response> =>
  card.exchange(0x00, 0xb0, offset >> 8, offset & 0xff, undefined, le);

const isRead = (sw: number): boolean => sw === SW.ok || sw === END_OF_FILE;

/** Length of header and value of the data object a file begins with; `undefined` when it begins with none. */
export function announcedSize(bytes: Uint8Array): number | undefined {
  let at = 1;
  if (((bytes[0] ?? 0) & 0x1f) === 0x1f) while ((bytes[at++] ?? 0) & 0x80);
  const first = bytes[at++];
  if (first === undefined || first === 0x80 || first > 0x83) return undefined;
  if (first < 0x80) return at + first;
  let length = 0;
  for (let count = first - 0x80; count > 0; count--) {
    const byte = bytes[at++];
    if (byte === undefined) return undefined;
    length = length * 0x100 + byte;
  }
  return at + length;
}
