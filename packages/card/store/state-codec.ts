// A chip state as bytes: JSON with byte strings in base64 and maps as lists, headed by a format version. Cards live
// ten years, so every format that ever was written can be read.
import type { CardFile, CardState, ChipKeyPair, KeyFile } from '../chip/state.ts';

const FORMAT = 2;

/** Looks at the holder, because a Buffer would already have turned itself into a list of numbers. */
function pack(this: unknown, key: string): unknown {
  const value = (this as Record<string, unknown>)[key];
  if (value instanceof Uint8Array) return { $bytes: value.toBase64() };
  if (value instanceof Map) return { $files: [...value] };
  return value;
}

function unpack(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return Uint8Array.fromBase64(value.$bytes as string);
  if ('$files' in value) return new Map(value.$files as [number, CardFile][]);
  return value;
}

/** Bytes of a state. */
export function encodeState(state: CardState): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, state }, pack));
}

/** State of bytes that `encodeState` wrote, today or earlier; the caller has authenticated them. */
export function decodeState(bytes: Uint8Array): CardState {
  const { format, state } = JSON.parse(new TextDecoder().decode(bytes), unpack);
  if (format === 1) return fromFormat1(state);
  if (format !== FORMAT) throw new RangeError(`card state format ${format} is not known`);
  return state as CardState;
}

/** Format 1 knew RSA keys that sign, plastic cards, and no data objects. */
function fromFormat1(state: CardState): CardState {
  return {
    ...state,
    form: 'plastic',
    dataObjects: new Map(),
    applications: state.applications.map((application) => ({
      ...application,
      files: new Map([...application.files].map(([fid, file]) => [fid, keyFromFormat1(file)])),
    })),
  };
}

function keyFromFormat1(file: CardFile): CardFile {
  if (file.type !== 'key') return file;
  const rsa = (pair: ChipKeyPair | undefined): ChipKeyPair | undefined =>
    pair && ({ ...pair, scheme: 'rsa-2048' } as ChipKeyPair);
  const key: KeyFile = {
    ...file,
    purpose: 'signature',
    scheme: 'rsa-2048',
    active: rsa(file.active),
    pending: rsa(file.pending),
  };
  return key;
}
