// The calling side: typed methods that sign, send, check the signed answer and leave a record.
// A call is one attempt. Repetition belongs to an outbox, with the same id until it succeeds.
import { randomUUID } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { AnswerOf, Contract, Operation, Operations, PlaceOf, RequestOf } from './contract.ts';
import { currentCorrelation, newCorrelation } from './correlation.ts';
import { digestOf } from './digest.ts';
import { WireError } from './error.ts';
import { guardBody, guardTarget } from './guard.ts';
import type { Directory, Identity } from './identity.ts';
import { CORRELATION_HEADER, readResponse, SIGNATURE_HEADER, signRequest, withinWindow } from './message.ts';
import { readProblem } from './problem.ts';
import type { WireRecord } from './record.ts';

/** The town provides it; moments only. */
export type Clock = { now(): Temporal.Instant };

export type CallerOptions = {
  self: Identity;
  /** Public keys, to check the provider's answers. */
  directory: Directory;
  /** In-process `(request) => app.fetch(request)`, or `fetch`. */
  transport: (request: Request) => Response | Promise<Response>;
  clock: Clock;
  /** Where the caller's side of the record goes, usually `store.record`. */
  record: (record: WireRecord) => void | Promise<void>;
  /** Where the provider is; its path prefix is kept. Default `http://<provider>.localhost`. */
  baseUrl?: string;
  /** Name of the institution called, where it differs from the contract's provider. */
  provider?: string;
  /** Seconds by which clocks may differ; default 60. */
  windowSeconds?: number;
};

export type CallOptions = {
  /** Names the act; a retry with the same id gets the first answer. Default: a new one. */
  id?: string;
  /** Default 10 000. */
  timeoutMs?: number;
  /** Default: that of the call being served, else a new one. */
  correlation?: string;
};

type Rest<O> =
  Record<never, never> extends PlaceOf<O>
    ? [options?: CallOptions & PlaceOf<O>]
    : [options: CallOptions & PlaceOf<O>];
type Arguments<O> = O extends { request: z.ZodType } ? [body: RequestOf<O>, ...Rest<O>] : Rest<O>;

/** One method for every operation of a contract. */
export type Caller<C extends Contract> = {
  [Name in keyof C['operations']]: (
    ...args: Arguments<C['operations'][Name]>
  ) => Promise<AnswerOf<C['operations'][Name]>>;
};

type LooseOptions = CallOptions & { params?: Record<string, unknown>; query?: Record<string, unknown> };

/**
 * A caller of another institution.
 * Methods take the body first (where the operation has one), then `{ params, query, id, timeoutMs, correlation }`.
 * They throw WireError: `wire.refused` with the provider's `problem`, or a finding of this side; `retryable` tells
 * whether the same id may be sent again with hope.
 */
export function createCaller<Ops extends Operations>(
  contract: Contract<Ops>,
  options: CallerOptions,
): Caller<Contract<Ops>> {
  const methods = Object.entries(contract.operations as Operations).map(([name, operation]) => [
    name,
    (...args: unknown[]) => {
      const [body, rest] = operation.request ? [args[0], args[1]] : [undefined, args[0]];
      return call(contract, name, operation, body, (rest ?? {}) as LooseOptions, options);
    },
  ]);
  return Object.fromEntries(methods) as Caller<Contract<Ops>>;
}

async function call(
  contract: Contract,
  name: string,
  operation: Operation,
  body: unknown,
  given: LooseOptions,
  { self, directory, transport, clock, record, windowSeconds = 60, ...where }: CallerOptions,
): Promise<unknown> {
  const to = where.provider ?? contract.provider;
  const url = urlOf(operation, given, where.baseUrl ?? `http://${to}.localhost`);
  const text = operation.request ? written(operation.request, body) : '';
  const at = clock.now().toString();
  const note: WireRecord = {
    id: given.id ?? randomUUID(),
    at,
    from: self.name,
    to,
    operation: name,
    direction: 'sent',
    status: null,
    code: null,
    requestDigest: digestOf(text),
    responseDigest: null,
    correlation: given.correlation ?? currentCorrelation() ?? newCorrelation(),
  };
  let outcome: { result: unknown } | { failure: WireError };
  try {
    guardTarget(url);
    guardBody(text, operation.lawfulNumberFields);
    const signature = await signRequest(self, {
      from: self.name,
      to,
      id: note.id,
      transmission: randomUUID(),
      at,
      method: operation.method,
      target: url.pathname + url.search,
      body: note.requestDigest,
      correlation: note.correlation,
    });
    const headers: Record<string, string> = {
      accept: 'application/json',
      [SIGNATURE_HEADER]: signature,
      [CORRELATION_HEADER]: note.correlation,
    };
    if (operation.request) headers['content-type'] = 'application/json';
    const answer = await sent(
      transport,
      url,
      { method: operation.method, headers, ...(operation.request ? { body: text } : {}) },
      given.timeoutMs ?? 10_000,
    );
    note.status = answer.status;
    note.responseDigest = digestOf(answer.body);
    await trusted(answer, signature, to, directory, clock, windowSeconds);
    outcome = { result: understood(operation, answer) };
  } catch (thrown) {
    const failure =
      thrown instanceof WireError ? thrown : new WireError('wire.unexpected', { cause: thrown });
    note.code = failure.problem?.code ?? failure.code;
    outcome = { failure };
  }
  try {
    await record(note);
  } catch (cause) {
    // No evidence, no answer: the act may be done, so the same id is to be sent again.
    throw new WireError('wire.unavailable', { detail: 'the call could not be recorded', cause });
  }
  if ('failure' in outcome) throw outcome.failure;
  return outcome.result;
}

function urlOf(operation: Operation, { params = {}, query = {} }: LooseOptions, baseUrl: string): URL {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '');
    // Nothing and dots would turn the address into another one.
    if (/^\.{0,2}$/.test(value)) throw new WireError('wire.invalid-request', { detail: `params/${name}` });
    return encodeURIComponent(value);
  });
  const url = new URL(baseUrl.replace(/\/$/, '') + path);
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) url.searchParams.append(name, String(one));
    }
  }
  return url;
}

/** The body as JSON; what the contract does not name is left out, so it cannot leave by oversight. */
function written(schema: z.ZodType, body: unknown): string {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    const detail = parsed.error.issues.map(({ path, code }) => `/${path.join('/')} ${code}`).join(', ');
    throw new WireError('wire.invalid-request', { detail });
  }
  return JSON.stringify(parsed.data);
}

type Answer = { status: number; body: Uint8Array<ArrayBuffer>; signature: string | null };

async function sent(
  transport: CallerOptions['transport'],
  url: URL,
  init: RequestInit,
  timeoutMs: number,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  // An application called in-process does not look at the signal, so the race is ours.
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(new WireError('wire.timeout', { detail: `${timeoutMs} ms` })),
    );
  });
  expired.catch(() => {});
  const exchange = async (): Promise<Answer> => {
    const response = await transport(new Request(url, { ...init, redirect: 'manual', signal }));
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, body, signature: response.headers.get(SIGNATURE_HEADER) };
  };
  try {
    return await Promise.race([exchange(), expired]);
  } catch (thrown) {
    if (thrown instanceof WireError) throw thrown;
    if (signal.aborted) throw new WireError('wire.timeout', { detail: `${timeoutMs} ms` });
    throw new WireError('wire.unreachable', { detail: String(thrown), cause: thrown });
  }
}

async function trusted(
  answer: Answer,
  requestSignature: string,
  provider: string,
  directory: Directory,
  clock: Clock,
  windowSeconds: number,
): Promise<void> {
  const unverified = (detail: string) =>
    new WireError('wire.response-unverified', { detail: `${detail} (status ${answer.status})` });
  if (answer.signature === null) throw unverified('no signature');
  const read = await readResponse(directory, answer.signature);
  if (!read || read.by.name !== provider) throw unverified('not signed by the provider');
  const { status, body, answers, at } = read.statement;
  if (answers !== digestOf(requestSignature)) throw unverified('answers another request');
  if (status !== answer.status || body !== digestOf(answer.body)) throw unverified('status or body altered');
  if (!withinWindow(at, clock.now(), windowSeconds)) throw unverified('outside the time window');
}

function understood(operation: Operation, { status, body }: Answer): unknown {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw new WireError('wire.response-invalid', { detail: 'not JSON', cause });
  }
  if (status >= 400) {
    const problem = readProblem(json);
    if (!problem)
      throw new WireError('wire.response-invalid', { detail: `status ${status} without a problem` });
    throw new WireError('wire.refused', { problem });
  }
  const parsed = operation.response.safeParse(json);
  if (!parsed.success) {
    const detail = parsed.error.issues.map(({ path, code }) => `/${path.join('/')} ${code}`).join(', ');
    throw new WireError('wire.response-invalid', { detail });
  }
  return parsed.data;
}
