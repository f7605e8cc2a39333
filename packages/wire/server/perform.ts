// The act itself: parse, handle, shape and guard, inside one transaction with the memory of the answer.
import type { z } from '@hono/zod-openapi';
import { isSafe } from '../contract.ts';
import { withCorrelation } from '../correlation.ts';
import { type FieldError, WireError } from '../error.ts';
import { guardBody, numbersOutside } from '../guard.ts';
import { passedOn } from '../problem.ts';
import type { StoredAnswer } from '../store/store.ts';
import type { Exchange } from './exchange.ts';
import { askedBy } from './steps.ts';

type Input = { params: unknown; query: unknown; body: unknown };

/** Does what was asked, or finds the answer it already gave. */
export async function perform<Tx>(exchange: Exchange<Tx>): Promise<StoredAnswer> {
  const { operation, options, statement, sender, name, arrived } = exchange;
  const work = async (tx: Tx): Promise<StoredAnswer> => {
    const input = parsed(exchange);
    const answer = await handled(exchange, input, tx);
    return { status: 200, body: shaped(exchange, answer) };
  };
  if (isSafe(operation)) return options.store.ask(work);
  const act = {
    sender: sender!.name,
    id: statement!.id,
    operation: name,
    asked: askedBy(exchange),
    at: arrived,
  };
  return options.store.once(act, work);
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

async function handled<Tx>(exchange: Exchange<Tx>, input: Input, tx: Tx): Promise<unknown> {
  const { handler, statement, sender, operation } = exchange;
  const { id, correlation } = statement!;
  try {
    return await withCorrelation(correlation, () =>
      handler(input as never, { tx, caller: sender!.name, id, correlation }),
    );
  } catch (thrown) {
    // A WireError out of a handler comes from its own call to a third institution, not from this one.
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
