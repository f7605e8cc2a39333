// A call from end to end: in the town's process and over HTTP, with records on both sides.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  createCaller,
  currentCorrelation,
  defineContract,
  type WireError,
  withCorrelation,
} from './index.ts';
import { example, exampleContract, NUMBER, RESIDENT } from './testing/example.ts';

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (thrown: WireError) => thrown.problem?.code ?? thrown.code,
  );

describe('a call', () => {
  it('is answered the same in-process and over HTTP', async () => {
    const { app, caller, callerOf } = await example();
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as { port: number };
      const remote = callerOf(undefined, { transport: fetch, baseUrl: `http://127.0.0.1:${port}` });

      for (const way of [caller, remote]) {
        const { individualNumber } = await way.reportNewResident(RESIDENT);
        expect(individualNumber).toMatch(/^0000[0-9]{8}$/);
        expect(await way.attachNote({ text: '箱は二階' }, { params: { serial: 'あ/い 1' } })).toEqual({
          serial: 'あ/い 1',
          text: '箱は二階',
        });
        expect(await way.cards({ query: { limit: '20', state: 'a b&c=d+e' } })).toEqual({
          limit: 20,
          state: 'a b&c=d+e',
        });
        expect(await way.cards()).toEqual({ limit: 10, state: null });
        expect(await codeOf(way.cards({ query: { limit: 51 } }))).toBe('wire.invalid-request');
      }
    } finally {
      server.close();
    }
  });

  it('is typed by its contract', async () => {
    const { caller } = await example();
    expectTypeOf(caller.reportNewResident).returns.resolves.toEqualTypeOf<{
      individualNumber: string;
      remark?: string | undefined;
    }>();
    expectTypeOf(caller.cards).parameter(0).extract<{ query?: unknown }>().not.toBeNever();
    await expect(codeOf(caller.attachNote({ text: '' }, { params: { serial: '..' } }))).resolves.toBe(
      'wire.invalid-request',
    );
    // @ts-expect-error params are not optional here
    expect(await codeOf(caller.attachNote({ text: '' }))).toBe('wire.invalid-request');
    // @ts-expect-error a body of another shape
    expect(await codeOf(caller.reportNewResident({ resident: 1 }))).toBe('wire.invalid-request');
  });

  it('is recorded on both sides with the same digests and no body', async () => {
    const { caller, store, callerStore } = await example();
    const { individualNumber } = await caller.reportNewResident(RESIDENT, {
      id: 'act-1',
      correlation: 'step-7',
    });
    const [[sent], [received]] = await Promise.all([callerStore.records(), store.records()]);
    expect(sent).toMatchObject({
      id: 'act-1',
      from: 'municipality',
      to: 'jlis',
      operation: 'reportNewResident',
      direction: 'sent',
      status: 200,
      code: null,
      correlation: 'step-7',
    });
    expect({ ...sent, direction: 'received' }).toEqual(received);
    expect(JSON.stringify([sent, received])).not.toContain(individualNumber);
  });

  it('carries its correlation on to the calls made while it is served', async () => {
    const seen: (string | undefined)[] = [];
    const behind = await example({
      handlers: {
        cards: () => {
          seen.push(currentCorrelation());
          return { limit: 1, state: null };
        },
      },
    });
    const front = await example({
      handlers: {
        attachNote: async ({ body, params }) => {
          await behind.caller.cards();
          return { ...params, text: body.text };
        },
      },
    });
    await withCorrelation('act-of-a-person', () =>
      front.caller.attachNote({ text: 'a' }, { params: { serial: 'c1' } }),
    );
    expect(seen).toEqual(['act-of-a-person']);
    const records = await Promise.all(
      [front.callerStore, front.store, behind.callerStore, behind.store].map((store) =>
        store.records({ correlation: 'act-of-a-person' }),
      ),
    );
    expect(records.map((list) => list.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('when the provider cannot be reached', () => {
  it('tells a timeout from a broken line, and records both', async () => {
    const { callerOf, callerStore } = await example();
    const silent = callerOf(undefined, { transport: () => new Promise<Response>(() => {}) });
    const broken = callerOf(undefined, {
      transport: () => {
        throw new TypeError('fetch failed');
      },
    });
    const failures = await Promise.all(
      [silent.cards({ timeoutMs: 20 }), broken.cards()].map((call) =>
        call.catch((thrown: WireError) => thrown),
      ),
    );
    expect(
      failures.map((failure) => [(failure as WireError).code, (failure as WireError).retryable]),
    ).toEqual([
      ['wire.timeout', true],
      ['wire.unreachable', true],
    ]);
    expect((await callerStore.records()).map(({ status, code }) => [status, code]).sort()).toEqual([
      [null, 'wire.timeout'],
      [null, 'wire.unreachable'],
    ]);
  });

  it('gives no answer that it could not record', async () => {
    const { callerOf, designated } = await example();
    const caller = callerOf(undefined, {
      record: () => {
        throw new Error('disk');
      },
    });
    const failure = await caller.reportNewResident(RESIDENT).catch((thrown: WireError) => thrown);
    expect(failure).toMatchObject({ code: 'wire.unavailable', retryable: true });
    expect(designated()).toBe(1);
  });
});

describe('a contract', () => {
  const base = exampleContract.operations.cards;
  it.each([
    ['params that differ from the path', { a: { ...base, path: '/cards/{x}' as const } }],
    ['two operations at one place', { a: base, b: base }],
    ['a pointer that is none', { a: { ...base, lawfulNumberFields: ['individualNumber'] } }],
  ])('is refused for %s', (_, operations) => {
    const define = () => defineContract({ provider: 'x', title: 'x', version: '1', operations });
    expect(define).toThrowError(expect.objectContaining({ code: 'wire.contract-invalid' }));
  });

  it('serves under a prefix', async () => {
    const { app, identities, directory, clock } = await example();
    const town = new Hono().route('/jlis', app);
    const caller = createCaller(exampleContract, {
      self: identities.municipality,
      directory,
      clock,
      record: () => {},
      transport: (request) => town.fetch(request),
      baseUrl: 'http://town.localhost/jlis/',
    });
    expect((await caller.reportNewResident(RESIDENT)).individualNumber).toBe(NUMBER);
  });
});

describe('the description', () => {
  it('is an OpenAPI 3.1 document of every operation', async () => {
    const { app } = await example();
    const document = await (await app.request('/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(['/residents', '/cards/{serial}/notes', '/cards']);
    const { post } = document.paths['/residents'];
    expect(post.operationId).toBe('reportNewResident');
    expect(post.requestBody.content['application/json'].schema.required).toContain('residentCode');
    expect(post.responses.default.content['application/problem+json'].schema.$ref).toBe(
      '#/components/schemas/Problem',
    );
  });

  it('is read at /docs with a script of our own origin, and the policy forbids any other', async () => {
    const { app } = await example();
    const page = await app.request('/docs/');
    const html = await page.text();
    expect(html).toContain('<title>J-LIS &lt;example&gt;</title>');
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, place]) => place)).toEqual([
      '../openapi.json',
      './scalar.js',
    ]);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const script = await app.request('/docs/scalar.js');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(await script.text()).toContain('createApiReference');
  });
});
