// The act itself: parse, handle, shape and guard, inside one transaction with the memory of the answer.
import type { z } from '@hono/zod-openapi';
import { isSafe } from '../contract.ts';
import { withCorrelation } from '../correlation.ts';
import { type FieldError, WireError } from '../error.ts';
import { guardBody, numbersOutside } from '../guard.ts';
import { passedOn } from '../problem.ts';
import type { StoredAnswer } from '../store/store.ts';
import type { CallContext, Exchange, Input } from './exchange.ts';
import { askedBy } from './steps.ts';

/** Does what was asked, or finds the answer it already gave. */
export async function perform<Tx>(exchange: Exchange<Tx>): Promise<StoredAnswer> {
  const { operation, options, statement, sender, name, arrived, handler } = exchange;
  const { store } = options;
  const act = {
    sender: sender!.name,
    id: statement!.id,
    operation: name,
    asked: askedBy(exchange),
    at: arrived,
  };
  const safe = isSafe(operation);
  let work: (tx: Tx) => Promise<unknown>;
  if (typeof handler === 'function') {
    work = (tx) => {
      const input = parsed(exchange);
      return handled(exchange, (context) => handler(input, { ...context, tx }));
    };
  } else {
    const first = safe ? undefined : await store.answered(act);
    if (first) return first;
    const input = parsed(exchange);
    const rest = await handled(exchange, (context) => handler.before(input, context));
    work = (tx) => handled(exchange, () => rest(tx));
  }
  // Guarded inside the transaction: an answer that may not leave undoes the act.
  const answered = async (tx: Tx): Promise<StoredAnswer> => ({
    status: 200,
    body: shaped(exchange, await work(tx)),
  });
  return safe ? store.ask(answered) : store.once(act, answered);
}

function parsed<Tx>({ operation, request, body, rawParams }: Exchange<Tx>): Input {
  const errors: FieldError[] = [];
  const take = (place: FieldError['in'], schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path, code, message } of result.error.issues) {
      errors.push({ in: place, pointer: path.map((part) => `/${String(part)}`).join(''), code, message });
    }
    return undefined;
  };
  const json = operation.request ? jsonOf(request, body) : undefined;
  const places = numbersOutside(json, operation.lawfulNumberFields);
  if (places.length > 0) throw new WireError('wire.number-refused', { detail: places.join(' ') });
  const input = {
    params: take('params', operation.params, rawParams),
    query: take('query', operation.query, queryOf(request.url)),
    body: take('body', operation.request, json),
  };
  if (errors.length > 0) throw new WireError('wire.invalid-request', { errors });
  return input;
}

function jsonOf(request: Request, body: Uint8Array): unknown {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new WireError('wire.media-type');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw new WireError('wire.malformed-body', { cause });
  }
}

/** A repeated name becomes a list. */
function queryOf(url: string): Record<string, string | string[]> {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

async function handled<Tx, T>(
  { statement, sender, operation }: Exchange<Tx>,
  work: (context: Omit<CallContext<Tx>, 'tx'>) => T | Promise<T>,
): Promise<T> {
  const { id, correlation } = statement!;
  try {
    return await withCorrelation(correlation, () => work({ caller: sender!.name, id, correlation }));
  } catch (thrown) {
    // A call of the handler to a third institution failed; that is not a refusal of ours.
    throw thrown instanceof WireError ? passedOn(thrown, operation.errors) : thrown;
  }
}

/** The answer as the contract describes it; what the contract does not name stays here. */
function shaped<Tx>({ operation, name }: Exchange<Tx>, answer: unknown): string {
  const result = operation.response.safeParse(answer);
  if (!result.success) {
    const detail = result.error.issues.map(({ path, code }) => `/${path.join('/')} ${code}`).join(', ');
    throw new WireError('wire.unexpected', { detail: `${name} answered against its contract: ${detail}` });
  }
  const body = JSON.stringify(result.data);
  try {
    guardBody(body, operation.lawfulNumberFields);
  } catch (cause) {
    const detail = `an individual number in the answer of ${name}: ${(cause as WireError).detail}`;
    throw new WireError('wire.unexpected', { detail, cause });
  }
  return body;
}
