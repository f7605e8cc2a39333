// Whoever changes anything that was signed, sends it twice or sends it late is refused; so is a forged answer.
import { describe, expect, it } from 'vitest';
import { signStatement, type WireError } from './index.ts';
import { example, RESIDENT, through } from './testing/example.ts';

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (thrown: WireError) => thrown.problem?.code ?? thrown.code,
  );

/** The same request with parts replaced. */
const altered = async (
  request: Request,
  { url = request.url, method = request.method, headers = {}, body = undefined as string | undefined },
) => {
  const text = body ?? (request.body ? await request.text() : undefined);
  return new Request(url, {
    method,
    headers: { ...Object.fromEntries(request.headers), ...headers },
    ...(text === undefined || method === 'GET' ? {} : { body: text }),
  });
};
const signatureOf = (request: Request) => request.headers.get('wire-signature')!;
const reSealed = (jws: string, change: (statement: Record<string, unknown>) => void) => {
  const [header, payload, seal] = jws.split('.');
  const statement = JSON.parse(Buffer.from(payload!, 'base64url').toString());
  change(statement);
  return [header, Buffer.from(JSON.stringify(statement)).toString('base64url'), seal].join('.');
};

describe('a request altered on its way', () => {
  it.each<[string, (request: Request) => Promise<Request>]>([
    ['path', (r) => altered(r, { url: r.url.replace('c1', 'c2') })],
    ['query', (r) => altered(r, { url: `${r.url}?x=1` })],
    ['method', (r) => altered(r, { method: 'PUT' })],
    ['body', (r) => altered(r, { body: '{"text":"b"}' })],
    ['body by one space', async (r) => altered(r, { body: `${await r.clone().text()} ` })],
    ['emptied body', (r) => altered(r, { body: '' })],
  ])('%s', async (_, change) => {
    const { app, callerOf, store } = await example();
    const caller = callerOf(undefined, { transport: through(app, change) });
    const code = await failureOf(caller.attachNote({ text: 'a' }, { params: { serial: 'c1' } }));
    expect(['wire.signature-invalid', 'wire.method-not-allowed']).toContain(code);
    expect(await store.records()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['from', 'kiosk'],
    ['to', 'tax'],
    ['id', 'another'],
    ['transmission', '01234567-89ab-4def-8123-456789abcdef'],
    ['at', '2026-11-02T01:00:01Z'],
    ['method', 'PUT'],
    ['target', '/cards'],
    ['body', 'AAAA'],
    ['correlation', 'other'],
  ])('the signed %s', async (field, value) => {
    const { app, callerOf } = await example();
    const transport = through(app, (request) => {
      const forged = reSealed(signatureOf(request), (statement) => {
        expect(statement[field]).toBeDefined();
        statement[field] = value;
      });
      return altered(request, { headers: { 'wire-signature': forged } });
    });
    // The answer is bound to the signature that arrived, so the caller sees either the refusal or a foreign answer.
    const code = await failureOf(callerOf(undefined, { transport }).reportNewResident(RESIDENT));
    expect(code).toBe('wire.response-unverified');
  });

  it('is refused by the provider itself as signature-invalid', async () => {
    const { app, callerOf, reports, designated } = await example();
    const transport = through(app, (request) =>
      altered(request, {
        headers: { 'wire-signature': reSealed(signatureOf(request), (s) => Object.assign(s, { id: 'x' })) },
      }),
    );
    await failureOf(callerOf(undefined, { transport }).reportNewResident(RESIDENT));
    expect(reports.map(({ code, status }) => [code, status])).toEqual([['wire.signature-invalid', 401]]);
    expect(designated()).toBe(0);
  });
});

describe('a signature', () => {
  const send = async (
    jws: (parts: Awaited<ReturnType<typeof example>>, statement: object) => Promise<string> | string,
  ) => {
    const parts = await example();
    const statement = {
      from: 'municipality',
      to: 'jlis',
      id: 'a',
      transmission: crypto.randomUUID(),
      at: parts.clock.now().toString(),
      method: 'GET',
      target: '/cards',
      body: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
      correlation: 'c',
    };
    const response = await parts.app.request('/cards', {
      headers: { 'wire-signature': await jws(parts, statement) },
    });
    return ((await response.json()) as { code?: string }).code ?? 'answered';
  };

  it('as agreed is accepted', async () => {
    expect(
      await send(({ identities }, it) => signStatement(identities.municipality, 'wire-request', it)),
    ).toBe('answered');
  });

  it.each<[string, Parameters<typeof send>[0]]>([
    ['by a key nobody knows', ({ identities }, it) => signStatement(identities.stranger, 'wire-request', it)],
    [
      'by another party in its name',
      ({ identities }, it) => signStatement(identities.kiosk, 'wire-request', it),
    ],
    [
      'of another kind of statement',
      ({ identities }, it) => signStatement(identities.municipality, 'wire-response', it),
    ],
    [
      'with a claim too many',
      ({ identities }, it) => signStatement(identities.municipality, 'wire-request', { ...it, admin: true }),
    ],
    [
      'to another institution',
      ({ identities }, it) => signStatement(identities.municipality, 'wire-request', { ...it, to: 'tax' }),
    ],
    [
      'with alg none',
      async ({ identities }, it) => {
        const [, payload] = (await signStatement(identities.municipality, 'wire-request', it)).split('.');
        const header = { alg: 'none', typ: 'wire-request', kid: identities.municipality.keyId };
        return `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${payload}.`;
      },
    ],
    [
      'over another method',
      ({ identities }, it) =>
        signStatement(identities.municipality, 'wire-request', { ...it, method: 'POST' }),
    ],
    ['that is no JWS', () => 'nonsense'],
    ['that is empty text', () => '..'],
  ])('%s is refused', async (_, jws) => {
    expect(await send(jws)).toBe('wire.signature-invalid');
  });

  it('that is missing is said to be missing', async () => {
    const { app } = await example();
    const response = await app.request('/cards');
    expect([response.status, (await response.json()).code]).toEqual([401, 'wire.signature-missing']);
  });
});

describe('time', () => {
  it.each([
    [-61, 'wire.outside-time-window'],
    [-60, 'answered'],
    [60, 'answered'],
    [61, 'wire.outside-time-window'],
    [86_400 * 365, 'wire.outside-time-window'],
  ])('a sender whose clock is %d seconds off: %s', async (seconds, expected) => {
    const { clock, callerOf } = await example();
    // The sender dates its message by a wrong clock, and judges the answer by the right one.
    const times = [clock.now().add({ seconds })];
    const caller = callerOf(undefined, { clock: { now: () => times.pop() ?? clock.now() } });
    expect(await failureOf(caller.cards())).toBe(expected);
  });
});

describe('a replay', () => {
  it('of the very same message is refused, and its answer is not told again', async () => {
    const { app, callerOf, designated } = await example();
    let kept: Request | undefined;
    const caller = callerOf(undefined, {
      transport: through(app, (request) => {
        kept = request.clone();
        return request;
      }),
    });
    await caller.reportNewResident(RESIDENT);
    const again = await app.fetch(kept!);
    expect([again.status, (await again.json()).code]).toEqual([409, 'wire.replayed']);
    expect(designated()).toBe(1);
  });

  it('of a question is refused too', async () => {
    const { app, callerOf } = await example();
    let kept: Request | undefined;
    const caller = callerOf(undefined, {
      transport: through(app, (request) => {
        kept = request.clone();
        return request;
      }),
    });
    await caller.cards();
    expect((await app.fetch(kept!)).status).toBe(409);
  });

  it('after the memory of it was swept is refused by its date', async () => {
    const { app, callerOf, clock, setClock, store } = await example();
    let kept: Request | undefined;
    const caller = callerOf(undefined, {
      transport: through(app, (request) => {
        kept = request.clone();
        return request;
      }),
    });
    await caller.cards();
    setClock(clock.now().add({ seconds: 122 }));
    await store.sweep(clock.now(), clock.now());
    const again = await app.fetch(kept!);
    expect((await again.json()).code).toBe('wire.outside-time-window');
  });
});

describe('the memory of transmissions', () => {
  it('outlives the date of a message from a clock that runs ahead', async () => {
    const { app, callerOf, clock, setClock, store } = await example();
    const times = [clock.now().add({ seconds: 59 })];
    let kept: Request | undefined;
    const caller = callerOf(undefined, {
      clock: { now: () => times.pop() ?? clock.now() },
      transport: through(app, (request) => {
        kept = request.clone();
        return request;
      }),
    });
    await caller.cards();
    setClock(clock.now().add({ seconds: 119 }));
    await store.sweep(clock.now(), clock.now());
    expect((await (await app.fetch(kept!)).json()).code).toBe('wire.replayed');
  });
});

describe('an answer', () => {
  it('of another time is not believed', async () => {
    const { clock, callerOf } = await example();
    // The request is dated right; by the time the answer comes the caller's day is another.
    const times = [clock.now().add({ seconds: 61 }), clock.now()];
    const caller = callerOf(undefined, { clock: { now: () => times.pop()! } });
    expect(await failureOf(caller.cards())).toBe('wire.response-unverified');
  });

  it.each<[string, (answer: Response, body: string) => Response | Promise<Response>]>([
    ['without signature', (_, body) => new Response(body)],
    ['with another body', (r, body) => new Response(body.replace('10', '11'), { headers: r.headers })],
    ['with another status', (r, body) => new Response(body, { status: 201, headers: r.headers })],
    ['from a proxy', () => new Response('<html>Bad gateway</html>', { status: 502 })],
  ])('%s is not believed', async (_, forge) => {
    const { app, callerOf } = await example();
    const transport = async (request: Request) => {
      const answer = await app.fetch(request);
      return forge(answer, await answer.clone().text());
    };
    expect(await failureOf(callerOf(undefined, { transport }).cards())).toBe('wire.response-unverified');
  });

  it('to an earlier question is not believed', async () => {
    const { app, callerOf } = await example();
    let earlier: Response | undefined;
    const transport = async (request: Request) => {
      const answer = await app.fetch(request);
      earlier ??= answer.clone();
      return earlier.clone();
    };
    const caller = callerOf(undefined, { transport });
    expect(await failureOf(caller.cards())).toBe('answered');
    expect(await failureOf(caller.cards())).toBe('wire.response-unverified');
  });

  it('signed by somebody else of the directory is not believed', async () => {
    const { app, callerOf } = await example();
    const caller = callerOf(undefined, { transport: (request) => app.fetch(request), provider: 'kiosk' });
    expect(await failureOf(caller.cards())).toBe('wire.response-unverified');
  });
});
