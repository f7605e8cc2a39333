// What a page and the bridge say to each other over one WebSocket: control messages as JSON text, command and response
// APDUs as binary frames. Every request gets one answer, in order; only `removed` comes unasked. Runs in browsers.
import type { CardErrorCode } from '../errors.ts';

/** The versions this program speaks, best first. */
export const VERSIONS: readonly number[] = [1];

/** Header, extended Lc, 65,535 bytes, extended Le. */
export const LONGEST_APDU = 65_544;
export const SHORTEST_APDU = 4;

/** What the page asks. The first is `hello`, with a code once and with the session it was given afterwards. */
export type BridgeRequest =
  | {
      readonly type: 'hello';
      readonly versions: readonly number[];
      readonly code?: string;
      readonly session?: string;
    }
  /** Powers the card; `wait` is how long (ms) the page would wait for one. */
  | { readonly type: 'connect'; readonly wait?: number }
  | { readonly type: 'disconnect' };

/** What the bridge answers. */
export type BridgeAnswer =
  | { readonly type: 'welcome'; readonly version: number; readonly reader: string; readonly session?: string }
  | { readonly type: 'connected'; readonly atr: string }
  | { readonly type: 'disconnected' }
  | { readonly type: 'failed'; readonly code: CardErrorCode };

/** The card left the reader. */
export type BridgeEvent = { readonly type: 'removed' };

/** Why the bridge ends a connection (RFC 6455, 7.4.2: 4000–4999 are ours). */
export const CLOSE = {
  protocol: 4400,
  pairing: 4401,
  version: 4406,
  silence: 4408,
  closing: 4410,
} as const;

const LONGEST_TEXT = 1024;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 100;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A request as it came over the wire; `undefined` when it is none. */
export function parseRequest(text: string): BridgeRequest | undefined {
  const message = parseObject(text);
  if (message?.type === 'disconnect') return { type: 'disconnect' };
  if (message?.type === 'connect') {
    const { wait } = message;
    return { type: 'connect', ...(isNumber(wait) && wait > 0 && { wait }) };
  }
  if (message?.type !== 'hello' || !Array.isArray(message.versions)) return undefined;
  const { code, session } = message;
  return {
    type: 'hello',
    versions: message.versions.filter(isNumber),
    ...(isText(code) && { code }),
    ...(isText(session) && { session }),
  };
}

/** A JSON object of reasonable length; `undefined` for everything else. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
