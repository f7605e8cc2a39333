// An example of two institutions for the tests: a ward office that asks J-LIS for numbers.
import { designateIndividualNumber, reservedBody } from '@tegata/numbers';
import { z } from 'zod';
import {
  type CallerOptions,
  createCaller,
  defineContract,
  directoryOf,
  generateIdentity,
  type Handlers,
  memoryWireStore,
  operation,
  type ServeOptions,
  serveContract,
  type WireReport,
  type WireStore,
} from '../index.ts';

/** A number of the reserved range, for bodies that must not carry one. */
export const NUMBER: string = designateIndividualNumber(reservedBody(1));

export const exampleContract = defineContract({
  provider: 'jlis',
  title: 'J-LIS <example>',
  version: '1.0.0',
  operations: {
    reportNewResident: operation({
      method: 'POST',
      path: '/residents',
      summary: 'Designates a number',
      callers: ['municipality'],
      request: z.object({
        residentCode: z.string().length(11),
        note: z.string().optional(),
        more: z.unknown().optional(),
      }),
      response: z.object({ individualNumber: z.string(), remark: z.string().optional() }),
      lawfulNumberFields: ['/individualNumber'],
      errors: ['jlis.already-designated'],
    }),
    attachNote: operation({
      method: 'POST',
      path: '/cards/{serial}/notes',
      callers: ['municipality', 'ward'],
      params: z.object({ serial: z.string().min(2) }),
      request: z.object({
        text: z.string().max(100),
        people: z.array(z.object({ age: z.number() })).optional(),
      }),
      response: z.object({ serial: z.string(), text: z.string() }),
      maxBytes: 1000,
    }),
    cards: operation({
      method: 'GET',
      path: '/cards',
      callers: ['municipality'],
      query: z.object({ limit: z.coerce.number().int().max(50).default(10), state: z.string().optional() }),
      response: z.object({ limit: z.number(), state: z.string().nullable() }),
    }),
  },
});

type Example = typeof exampleContract;

/** Parties with keys, a clock that can be set, J-LIS served in-process, and callers for each party. */
export async function example<Tx = undefined>(
  given: {
    handlers?: Partial<Handlers<Example, Tx>>;
    store?: WireStore<Tx>;
    serve?: Partial<ServeOptions<Tx>>;
  } = {},
) {
  const makers = { municipality: 'EdDSA', jlis: 'ES256', kiosk: 'EdDSA', stranger: 'EdDSA' } as const;
  const made = await Promise.all(Object.entries(makers).map(([name, alg]) => generateIdentity(name, alg)));
  const [municipality, jlis, kiosk, stranger] = made.map(({ identity }) => identity);
  const directory = await directoryOf([
    { name: 'municipality', roles: ['ward'], jwk: municipality!.publicJwk },
    { name: 'jlis', jwk: jlis!.publicJwk },
    { name: 'kiosk', jwk: kiosk!.publicJwk },
  ]);
  let now = Temporal.Instant.from('2026-11-02T01:00:00Z');
  const clock = { now: () => now };
  const reports: WireReport[] = [];
  const store = given.store ?? (memoryWireStore() as unknown as WireStore<Tx>);
  let designated = 0;
  const handlers: Handlers<Example, Tx> = {
    reportNewResident: () => ({ individualNumber: designateIndividualNumber(reservedBody(++designated)) }),
    attachNote: ({ params, body }) => ({ serial: params.serial, text: body.text }),
    cards: ({ query }) => ({ limit: query.limit, state: query.state ?? null }),
    ...given.handlers,
  };
  const app = serveContract(exampleContract, handlers, {
    self: jlis!,
    directory,
    store,
    clock,
    report: (event) => reports.push(event),
    ...given.serve,
  });
  const callerStore = memoryWireStore();
  const callerOf = (self = municipality!, more: Partial<CallerOptions> = {}) =>
    createCaller(exampleContract, {
      self,
      directory,
      transport: (request) => app.fetch(request),
      clock,
      record: callerStore.record,
      ...more,
    });
  return {
    identities: { municipality: municipality!, jlis: jlis!, kiosk: kiosk!, stranger: stranger! },
    directory,
    clock,
    setClock: (at: Temporal.Instant) => {
      now = at;
    },
    reports,
    store,
    callerStore,
    app,
    callerOf,
    caller: callerOf(),
    /** How often the number handler ran. */
    designated: () => designated,
  };
}

/** A transport that shows each request before it is sent and may put another in its place. */
export function through(
  app: { fetch(request: Request): Response | Promise<Response> },
  change: (request: Request) => Request | Promise<Request>,
) {
  return async (request: Request) => app.fetch(await change(request));
}

export const RESIDENT = { residentCode: '10000000001' };
