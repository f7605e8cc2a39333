// The serving side: one contract and its handlers become an HTTP application.
// size limit → signature → time window → caller allowed → not replayed → (once: parse → handler → shape and guard)
// → signed answer → record. Every refusal on the way is a problem (RFC 9457), signed as well.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type AnswerGiven,
  type Contract,
  type InputOf,
  type Operation,
  type Operations,
  pathNames,
} from './contract.ts';
import { digestOf } from './digest.ts';
import { describe, serveDescription } from './docs.ts';
import { WireError } from './error.ts';
import { guardBody } from './guard.ts';
import { CORRELATION_HEADER, SIGNATURE_HEADER, signResponse } from './message.ts';
import { problemOf } from './problem.ts';
import type { Exchange, Handler, ServeOptions } from './server/exchange.ts';
import { perform } from './server/perform.ts';
import { gate } from './server/steps.ts';

/** What an institution does for each operation. */
export type Handlers<C extends Contract, Tx> = {
  [Name in keyof C['operations']]: Handler<
    InputOf<C['operations'][Name]>,
    AnswerGiven<C['operations'][Name]>,
    Tx
  >;
};

type Answer = { status: number; body: string };

/**
 * An institution's API: its operations, `/openapi.json` and `/docs`.
 * A handler that throws leaves nothing behind; a typed error of the contract's `errors` reaches the caller by code.
 */
export function serveContract<Ops extends Operations, Tx>(
  contract: Contract<Ops>,
  handlers: NoInfer<Handlers<Contract<Ops>, Tx>>,
  options: ServeOptions<Tx>,
): OpenAPIHono {
  const app = new OpenAPIHono();
  const operations = Object.entries(contract.operations as Operations);
  const loose = handlers as unknown as Record<string, Exchange<Tx>['handler']>;

  describe(app, contract);
  serveDescription(app, contract);
  for (const [name, operation] of operations) {
    app.on(operation.method, honoPath(operation.path), (c) =>
      served(c, name, operation, loose[name]!, options),
    );
  }
  const allowed = Map.groupBy(operations, ([, { path }]) => honoPath(path));
  for (const [path, here] of allowed) {
    const allow = here.map(([, { method }]) => method).join(', ');
    app.all(path, async (c) => {
      const response = await refused(c, new WireError('wire.method-not-allowed'), options);
      response.headers.set('Allow', allow);
      return response;
    });
  }
  app.notFound((c) => refused(c, new WireError('wire.not-found'), options));
  app.onError((thrown, c) => refused(c, thrown, options));
  return app;
}

const honoPath = (path: string) =>
  pathNames(path).reduce((result, name) => result.replace(`{${name}}`, `:${name}`), path);

async function served<Tx>(
  c: Context,
  name: string,
  operation: Operation,
  handler: Exchange<Tx>['handler'],
  options: ServeOptions<Tx>,
): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const exchange: Exchange<Tx> = {
    name,
    operation,
    handler,
    options,
    request: c.req.raw,
    target: pathname + search,
    signature: c.req.header(SIGNATURE_HEADER),
    rawParams: c.req.param() as Record<string, string>,
    arrived: options.clock.now(),
    body: new Uint8Array(),
  };
  let answer: Answer;
  let code: string | null = null;
  try {
    for (const step of gate) await step(exchange);
    answer = await perform(exchange);
  } catch (thrown) {
    ({ answer, code } = answerTo(thrown, exchange, options));
  }
  try {
    await recorded(exchange, answer, code);
  } catch (thrown) {
    // No evidence, no answer; the sender's retry with the same id finds the act done.
    const unrecorded = new WireError('wire.unavailable', {
      detail: 'the call could not be recorded',
      cause: thrown,
    });
    ({ answer } = answerTo(unrecorded, exchange, options));
  }
  return signed(answer, exchange.signature, exchange.statement?.correlation, options);
}

async function refused<Tx>(c: Context, thrown: unknown, options: ServeOptions<Tx>): Promise<Response> {
  const { answer } = answerTo(thrown, undefined, options);
  return signed(answer, c.req.header(SIGNATURE_HEADER), undefined, options);
}

function answerTo<Tx>(thrown: unknown, exchange: Exchange<Tx> | undefined, { report }: ServeOptions<Tx>) {
  const correlation = exchange?.statement?.correlation;
  let told = problemOf(thrown, exchange?.operation.errors, correlation);
  try {
    guardBody(JSON.stringify(told));
  } catch {
    // Parameters of a refusal are written by many hands; a number among them must not leave either.
    const { params: _, ...rest } = told;
    told = rest;
  }
  report?.({
    operation: exchange?.name ?? null,
    code: String((thrown as { code?: unknown } | null)?.code ?? told.code),
    status: told.status,
    correlation: correlation ?? null,
    thrown,
  });
  return { answer: { status: told.status, body: JSON.stringify(told) }, code: told.code };
}

async function recorded<Tx>(exchange: Exchange<Tx>, answer: Answer, code: string | null): Promise<void> {
  const { statement, name, arrived, options } = exchange;
  // Before the signature stands there is nobody to write down; the operator's log has it.
  if (!statement) return;
  await options.store.record({
    id: statement.id,
    at: arrived.toString(),
    from: statement.from,
    to: statement.to,
    operation: name,
    direction: 'received',
    status: answer.status,
    code,
    requestDigest: statement.body,
    responseDigest: digestOf(answer.body),
    correlation: statement.correlation,
  });
}

async function signed<Tx>(
  { status, body }: Answer,
  requestSignature: string | undefined,
  correlation: string | undefined,
  { self, clock }: ServeOptions<Tx>,
): Promise<Response> {
  const headers = new Headers({
    'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (correlation) headers.set(CORRELATION_HEADER, correlation);
  if (status === 503) headers.set('Retry-After', '1');
  const statement = {
    from: self.name,
    at: clock.now().toString(),
    status,
    body: digestOf(body),
    answers: digestOf(requestSignature ?? ''),
  };
  headers.set(SIGNATURE_HEADER, await signResponse(self, statement));
  return new Response(body, { status, headers });
}
