// Small stand-ins for J-LIS and the ward office behind the real wire, for the tests of the desk alone.
import { randomUUID } from 'node:crypto';
import { jlisContract } from '@tegata/jlis/contract';
import { isBusinessDay } from '@tegata/law';
import { municipalityContract } from '@tegata/municipality/contract';
import {
  type AnswerOf,
  createCaller,
  directoryOf,
  generateIdentity,
  type Handlers,
  memoryWireStore,
  type RequestOf,
  serveContract,
} from '@tegata/wire';

type Jlis = (typeof jlisContract)['operations'];
type Ward = (typeof municipalityContract)['operations'];
type Application = AnswerOf<Jlis['applicationStatus']>['applications'][number];
type Card = AnswerOf<Ward['reservationByCode']>['card'];

/** A refusal as an institution throws it. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, status = 409) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

export async function openInstitutions(clock: { now(): Temporal.Instant }) {
  const names = ['desk', 'jlis', 'municipality'];
  const made = await Promise.all(names.map((name) => generateIdentity(name)));
  const [desk, jlis, municipality] = made.map(({ identity }) => identity);
  const directory = await directoryOf(
    made.map(({ identity }) => ({ name: identity.name, jwk: identity.publicJwk })),
  );

  const state = {
    /** False: the line is cut. */
    up: true,
    submitted: [] as RequestOf<Jlis['submitApplication']>[],
    applications: new Map<string, Application[]>(),
    /** What J-LIS finds wrong with every photo. */
    faults: [] as Application['reasons'],
    photoNeeded: true,
    refuse: undefined as Refusal | undefined,
    cards: new Map<string, Card>(),
    reservations: new Map<string, { officeId: string; slot: string }>(),
    full: new Set<string>(),
  };
  const guarded = <T>(work: () => T): T => {
    if (state.refuse) throw state.refuse;
    return work();
  };
  const cardOf = (noticeCode: string): Card => {
    const card = state.cards.get(noticeCode);
    if (!card) throw new Refusal('municipality.notice-not-found', 404);
    return card;
  };
  const found = (noticeCode: string) => {
    const card = cardOf(noticeCode);
    const reservation = state.reservations.get(noticeCode);
    const { cardSerial, holderName } = card;
    return {
      card,
      ...(reservation && { reservation: { noticeCode, cardSerial, holderName, ...reservation } }),
    };
  };

  const jlisHandlers: Partial<Handlers<typeof jlisContract, unknown>> = {
    submitApplication: ({ body }) =>
      guarded(() => {
        state.submitted.push(body);
        const applicationId = randomUUID();
        const returned = state.faults.length > 0;
        const outcome = {
          state: returned ? ('returned' as const) : ('accepted' as const),
          reasons: state.faults,
        };
        const earlier = state.applications.get(body.formId) ?? [];
        const at = clock.now().add({ seconds: earlier.length }).toString();
        state.applications.set(body.formId, [{ applicationId, at, ...outcome }, ...earlier]);
        return { applicationId, ...outcome };
      }),
    applicationStatus: ({ params: { formId } }) => ({
      formId,
      photoNeeded: state.photoNeeded,
      reasons: [
        {
          code: state.photoNeeded ? 'photo.needed' : 'photo.none-needed',
          source: { kind: 'practice', place: '能美市' },
        },
      ],
      applications: state.applications.get(formId) ?? [],
    }),
  };
  const wardHandlers: Partial<Handlers<typeof municipalityContract, unknown>> = {
    profile: () => ({
      code: '131032',
      name: { ja: '港区', en: 'Minato City' },
      offices: [
        {
          id: 'shiba',
          name: { ja: '芝地区総合支所', en: 'Shiba Regional City Office' },
          address: '港区芝公園1-5-25',
          addressEn: '1-5-25 Shibakoen, Minato-ku',
          telephone: '03-3578-3139',
        },
        {
          id: 'azabu',
          name: { ja: '麻布地区総合支所', en: 'Azabu Regional City Office' },
          address: '港区六本木5-16-45',
          telephone: '03-5114-8821',
        },
      ],
      pickUp: { horizonDays: 40 },
    }),
    slots: ({ query: { on } }) => {
      const times = isBusinessDay(Temporal.PlainDate.from(on)) ? ['09:00', '09:30', '16:30'] : [];
      return {
        slots: times.map((time) => ({
          slot: `${on}T${time}`,
          free: state.full.has(`${on}T${time}`) ? 0 : 2,
        })),
        reasons:
          times.length > 0
            ? []
            : [{ code: 'counter.closed-weekday', source: { kind: 'guidebook', page: 14 } }],
      };
    },
    reserve: ({ body: { noticeCode, officeId, slot } }) =>
      guarded(() => {
        if (state.full.has(slot)) throw new Refusal('municipality.slot-full');
        state.cards.set(noticeCode, { ...cardOf(noticeCode), state: 'reserved', officeId });
        state.reservations.set(noticeCode, { officeId, slot });
        return found(noticeCode).reservation!;
      }),
    cancelReservation: ({ params: { noticeCode } }) => {
      if (!state.reservations.delete(noticeCode))
        throw new Refusal('municipality.reservation-not-found', 404);
      state.cards.set(noticeCode, { ...cardOf(noticeCode), state: 'notice-sent' });
      return found(noticeCode);
    },
    reservationByCode: ({ params: { noticeCode } }) => found(noticeCode),
  };

  const elsewhere = () => {
    throw new Error('not asked by a desk');
  };
  const complete = (operations: object, handlers: object) =>
    Object.fromEntries(
      Object.keys(operations).map((name) => [name, (handlers as Record<string, unknown>)[name] ?? elsewhere]),
    ) as never;
  const serve = { directory, clock, store: memoryWireStore() };
  const jlisApp = serveContract(jlisContract, complete(jlisContract.operations, jlisHandlers), {
    ...serve,
    self: jlis!,
  });
  const wardApp = serveContract(
    municipalityContract,
    complete(municipalityContract.operations, wardHandlers),
    {
      ...serve,
      store: memoryWireStore(),
      self: municipality!,
    },
  );
  const line = (app: { fetch(request: Request): Response | Promise<Response> }) => (request: Request) => {
    if (!state.up) throw new Error('the line is cut');
    return app.fetch(request);
  };
  const ask = { self: desk!, directory, clock, record: () => {} };
  return {
    state,
    jlis: createCaller(jlisContract, { ...ask, transport: line(jlisApp) }),
    municipality: createCaller(municipalityContract, { ...ask, transport: line(wardApp) }),
  };
}
