// Every refusal is a problem (RFC 9457): stable code, no stack, no message, nothing of the operator's detail.
import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { memoryWireStore, problemOf, WireError } from './index.ts';
import { signRequest } from './message.ts';
import { example, NUMBER, RESIDENT } from './testing/example.ts';

const post = (body: BodyInit, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json', ...headers },
});

describe('an unexpected visit', () => {
  it.each([
    ['/nowhere', 404, 'wire.not-found', {}],
    ['/nowhere', 404, 'wire.not-found', {}],
    ['/cards/%E0%A4%A', 404, 'wire.not-found', {}],
    ['/residents', 405, 'wire.method-not-allowed', {}],
    ['/cards', 405, 'wire.method-not-allowed', { method: 'DELETE' }],
    ['/residents', 401, 'wire.signature-missing', post('{}')],
    ['/cards/c1/notes', 413, 'wire.too-large', post('x'.repeat(1001))],
    ['/cards/c1/notes', 413, 'wire.too-large', post('{}', { 'content-length': '999999999' })],
  ])('%s: %d %s', async (path, status, code, init) => {
    const { app, reports } = await example();
    const response = await app.request(path, init);
    const problem = await response.json();
    expect([response.status, problem.status, problem.code]).toEqual([status, status, code]);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(problem).toEqual({ type: `urn:tegata:problem:${code}`, title: expect.any(String), status, code });
    expect(reports.map((report) => report.code)).toEqual([code]);
  });

  it('with a wrong method learns the right ones', async () => {
    const { app } = await example();
    expect((await app.request('/residents', { method: 'PUT' })).headers.get('allow')).toBe('POST');
  });

  it('stops reading an endless body at the limit', async () => {
    const { app } = await example();
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(400));
      },
    });
    const response = await app.request('/cards/c1/notes', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });
});

describe('a signed request that does not fit', () => {
  const sendRaw = async (body: string, type = 'application/json') => {
    const { app, identities, clock } = await example();
    const signature = await signRequest(identities.municipality, {
      from: 'municipality',
      to: 'jlis',
      id: 'a',
      transmission: crypto.randomUUID(),
      at: clock.now().toString(),
      method: 'POST',
      target: '/cards/c/notes',
      body: digestOf(body),
      correlation: 'step-1',
    });
    const init = post(body, { 'wire-signature': signature, 'content-type': type });
    return (await app.request('/cards/c/notes', init)).json();
  };

  it('names every field beside its message', async () => {
    const problem = await sendRaw('{"text":1,"people":[{"age":1},{"age":"old"}]}');
    expect(problem).toMatchObject({ status: 422, code: 'wire.invalid-request', instance: 'urn:uuid:step-1' });
    expect(
      problem.errors.map((error: { in: string; pointer: string }) => error.in + error.pointer).sort(),
    ).toEqual(['body/people/1/age', 'body/text', 'params/serial']);
  });

  it('with an individual number from a sender without a guard is refused here', async () => {
    expect(await sendRaw(JSON.stringify({ text: `it is ${NUMBER}` }))).toMatchObject({
      status: 422,
      code: 'wire.number-refused',
    });
  });

  it.each([
    ['{"text":', 'application/json', 'wire.malformed-body'],
    ['', 'application/json', 'wire.malformed-body'],
    ['{"text":"a"}', 'text/plain', 'wire.media-type'],
    ['{"text":"a"}', 'application/jsonx', 'wire.media-type'],
  ])('%j as %s: %s', async (body, type, code) => {
    expect(await sendRaw(body, type)).toMatchObject({ code });
  });
});

describe('an error of a handler', () => {
  const coded = (code: unknown, more: object = {}) =>
    Object.assign(new Error('private words'), { code, ...more });

  it.each<[string, unknown, number, string]>([
    ['declared by the contract', coded('jlis.already-designated'), 422, 'jlis.already-designated'],
    ['with a status of its own', coded('jlis.no-such-card', { status: 404 }), 404, 'jlis.no-such-card'],
    ['that means not now', coded('ledger.unavailable'), 503, 'ledger.unavailable'],
    ['typed but private', coded('pki.lint-failed'), 500, 'wire.unexpected'],
    ['with a status that is none', coded('pki.lint-failed', { status: 200 }), 500, 'wire.unexpected'],
    ['of the system', coded('ENOENT'), 500, 'wire.unexpected'],
    ['of a database that went away', coded('57P01'), 503, 'wire.unavailable'],
    ['of a database constraint', coded('23505'), 500, 'wire.unexpected'],
    ['without a code', new TypeError('private words'), 500, 'wire.unexpected'],
    ['that is no Error', 'private words', 500, 'wire.unexpected'],
    ['of a third institution that is silent', new WireError('wire.timeout'), 503, 'wire.unavailable'],
    [
      'of a third institution that refuses',
      new WireError('wire.refused', { problem: { type: '', title: '', status: 403, code: 'tax.no' } }),
      500,
      'wire.unexpected',
    ],
    [
      'of a third institution, declared here too',
      new WireError('wire.refused', {
        problem: { type: '', title: '', status: 409, code: 'jlis.already-designated' },
      }),
      409,
      'jlis.already-designated',
    ],
    ['of its own guard', new WireError('wire.number-refused'), 500, 'wire.unexpected'],
  ])('%s', async (_, thrown, status, code) => {
    const { caller, reports, store } = await example({
      handlers: {
        reportNewResident: () => {
          throw thrown;
        },
      },
    });
    const failure: WireError = await caller.reportNewResident(RESIDENT).catch((error) => error);
    expect(failure.problem).toMatchObject({ status, code });
    expect(failure.retryable).toBe(status >= 500);
    expect(JSON.stringify(failure.problem)).not.toMatch(/private words|stack|\.ts/);
    expect(reports).toHaveLength(1);
    expect(await store.records()).toMatchObject([{ status, code }]);
  });

  it('brings its parameters for the message beside the code', () => {
    const problem = problemOf(
      coded('card.pin-wrong', { status: 403, params: { triesLeft: 2 }, detail: 'slot 1' }),
    );
    expect(problem).toMatchObject({ code: 'card.pin-wrong', params: { triesLeft: 2 } });
    expect(JSON.stringify(problem)).not.toContain('slot 1');
  });

  it('is answered against the contract only as unexpected', async () => {
    const { caller, reports } = await example({
      handlers: { reportNewResident: () => ({ individualNumber: 5 }) as never },
    });
    const failure: WireError = await caller.reportNewResident(RESIDENT).catch((error) => error);
    expect(failure.problem?.code).toBe('wire.unexpected');
    expect(String(reports[0]!.thrown)).toContain('/individualNumber invalid_type');
  });
});

it('a caller whose name is not in the contract is refused, a role is enough', async () => {
  const { callerOf, identities, caller } = await example();
  const failure: WireError = await callerOf(identities.kiosk)
    .cards()
    .catch((error) => error);
  expect(failure.problem).toMatchObject({ status: 403, code: 'wire.caller-not-allowed' });
  expect(failure.retryable).toBe(false);
  await expect(caller.attachNote({ text: 'a' }, { params: { serial: 'c1' } })).resolves.toBeDefined();
});

it('an act that could not be recorded gets no answer, and the retry finds it done', async () => {
  const store = memoryWireStore();
  let full = true;
  const record: typeof store.record = async (it) => {
    if (full) throw new Error('disk');
    return store.record(it);
  };
  const { caller, designated } = await example({ store: { ...store, record } });
  const call = () => caller.reportNewResident(RESIDENT, { id: 'a' });
  await expect(call().catch((error: WireError) => [error.problem?.code, error.retryable])).resolves.toEqual([
    'wire.unavailable',
    true,
  ]);
  full = false;
  await call();
  expect(designated()).toBe(1);
});
