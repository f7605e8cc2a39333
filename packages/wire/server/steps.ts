// The steps before an institution acts, in this order. Cheap and anonymous first; nothing is stored for a stranger.
import { isSafe } from '../contract.ts';
import { digestOf } from '../digest.ts';
import { WireError } from '../error.ts';
import { readRequest, withinWindow } from '../message.ts';
import type { Exchange } from './exchange.ts';

const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
const DEFAULT_WINDOW_SECONDS = 60;

type Step = <Tx>(exchange: Exchange<Tx>) => void | Promise<void>;

/** Reads the body up to the operation's limit and no further, whatever Content-Length says. */
const withinSize: Step = async (exchange) => {
  const { request, operation } = exchange;
  const limit = operation.maxBytes ?? DEFAULT_MAX_BYTES;
  const tooLarge = () => new WireError('wire.too-large', { detail: `limit ${limit} bytes` });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  if (!request.body) return;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    // Leaving the loop cancels the stream.
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  exchange.body = Uint8Array.from(Buffer.concat(parts));
};

/** The signature stands, and it is about exactly this request to exactly this institution. */
const signedByKnownSender: Step = async (exchange) => {
  const { signature, options, request, target, body } = exchange;
  if (signature === undefined) throw new WireError('wire.signature-missing');
  const invalid = (detail: string) => new WireError('wire.signature-invalid', { detail });
  const read = await readRequest(options.directory, signature);
  if (!read) throw invalid('unknown key, altered signature or malformed statement');
  const { statement, by } = read;
  if (statement.to !== options.self.name) throw invalid(`addressed to ${statement.to}`);
  if (statement.method !== request.method) throw invalid('method differs');
  if (statement.target !== target) throw invalid('path or query differs');
  if (statement.body !== digestOf(body)) throw invalid('body differs');
  exchange.sender = by;
  exchange.statement = statement;
};

const insideTimeWindow: Step = ({ statement, arrived, options }) => {
  const window = options.windowSeconds ?? DEFAULT_WINDOW_SECONDS;
  if (!withinWindow(statement!.at, arrived, window)) {
    throw new WireError('wire.outside-time-window', { detail: `sent ${statement!.at}, arrived ${arrived}` });
  }
};

const callerAllowed: Step = ({ sender, operation, name }) => {
  const names = [sender!.name, ...sender!.roles];
  if (!operation.callers.some((caller) => names.includes(caller))) {
    throw new WireError('wire.caller-not-allowed', { detail: `${sender!.name} asked for ${name}` });
  }
};

/** Each transmission counts once; a retry is a new transmission of the same act. */
const notReplayed: Step = async ({ statement, arrived, options }) => {
  // Kept for the whole time in which its own date would still be accepted.
  const expires = arrived.add({ seconds: 2 * (options.windowSeconds ?? DEFAULT_WINDOW_SECONDS) + 1 });
  if (!(await options.store.claimTransmission(statement!.from, statement!.transmission, expires))) {
    throw new WireError('wire.replayed');
  }
};

export const gate: readonly Step[] = [
  withinSize,
  signedByKnownSender,
  insideTimeWindow,
  callerAllowed,
  notReplayed,
];

/** Digest over everything that was asked: an id may not stand for two different questions. */
export function askedBy<Tx>({ statement, operation, name }: Exchange<Tx>): string {
  const { method, target, body } = statement!;
  return digestOf(JSON.stringify([name, isSafe(operation), method, target, body]));
}
