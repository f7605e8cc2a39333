// A ward office for tests: the real contract over the real wire, a register in memory, the law's own identity check, and
// faults on request. What it answers is what the real one answers; what it keeps is only what the counter can see.
import { randomUUID } from 'node:crypto';
import type { IssuerScope } from '@tegata/card';
import { type CardState, confirmIdentity, nextCardState, type PresentedDocument } from '@tegata/law';
import { municipalityContract } from '@tegata/municipality/contract';
import {
  type AnswerOf,
  createCaller,
  type Directory,
  type Handlers,
  type Identity,
  memoryWireStore,
  serveContract,
} from '@tegata/wire';
import { certificateDesk, filingDesk } from './ward-desks.ts';
import { queueDesk } from './ward-queue.ts';

type Operations = (typeof municipalityContract)['operations'];
type Resident = AnswerOf<Operations['registerResident']>;
type Card = AnswerOf<Operations['cards']>['cards'][number];
type Reservation = AnswerOf<Operations['reserve']>;
type HandOver = AnswerOf<Operations['handOver']> & { clerk: string };

const offices = [
  { id: 'shiba', name: { ja: '芝地区総合支所', en: 'Shiba Regional City Office' } },
  { id: 'azabu', name: { ja: '麻布地区総合支所', en: 'Azabu Regional City Office' } },
].map((office) => ({ ...office, address: '港区芝公園1-5-25', telephone: '03-3578-3139' }));

const hours = { opens: '09:00:00', closes: '17:00:00' };
const counterHours = {
  week: [hours, hours, { ...hours, closes: '19:00:00' }, hours, hours, null, null],
  holidays: null,
  yearEnd: null,
  source: { kind: 'guidebook', page: 14 },
};

const refusal = (code: string, status = 422, params?: object) =>
  Object.assign(new Error(code), { code: `municipality.${code}`, status, ...(params && { params }) });
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n`).toString('base64');

type Parties = { municipality: Identity; counter: Identity; directory: Directory };
type Issuer = (cardSerial: string, challenge: Uint8Array, scope: IssuerScope) => Promise<Uint8Array>;

export function wardOffice(parties: Parties, clock: { now(): Temporal.Instant }, issuer: Issuer) {
  const residents: Resident[] = [];
  const cards = new Map<string, Card>();
  const reservations = new Map<string, Reservation>();
  const handOvers = new Map<string, HandOver>();
  /** Everything that crossed the wire, as text; a PIN must never be among it. */
  const heard: string[] = [];
  const today = () => clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
  const office = {
    residents,
    cards,
    today,
    refusal,
    issuer: (serial: string, challenge: Uint8Array) => issuer(serial, challenge, 'contents'),
  };
  const filing = filingDesk(office);
  const certificates = certificateDesk(office);
  const control = {
    filings: filing.filings,
    certificates: certificates.control,
    procedures: certificates.procedures,
    residents,
    cards,
    reservations,
    handOvers,
    heard,
    /** Nobody answers, from now on. */
    away: false,
    /** The act is done, but its answer is lost on the way, once. */
    loseAnswerOf: undefined as keyof Operations | undefined,
    slotsFull: false,
  };
  const cardBy = (noticeCode: string) => {
    const card = [...cards.values()].find((each) => each.noticeCode === noticeCode);
    if (!card) throw refusal('notice-not-found', 404);
    return card;
  };
  const change = (card: Card, event: Parameters<typeof nextCardState>[1], more: Partial<Card> = {}) => {
    const { answer } = nextCardState(card.state as CardState, event);
    if (!answer) throw refusal('card-state', 409);
    const changed = { ...card, ...more, state: answer };
    cards.set(card.cardSerial, changed);
    return changed;
  };
  const residentBy = (residentId: string) => {
    const resident = residents.find((each) => each.residentId === residentId);
    if (!resident) throw refusal('resident-not-found', 404);
    return resident;
  };
  const handOverBy = (handOverId: string) => {
    const handOver = handOvers.get(handOverId);
    if (!handOver) throw refusal('hand-over-not-found', 404);
    const card = cards.get(handOver.card.cardSerial)!;
    return { ...handOver, card, resident: residentBy(card.residentId) };
  };

  const handlers: Partial<Handlers<typeof municipalityContract, undefined>> = {
    ...filing.handlers,
    ...certificates.handlers,
    ...queueDesk({ clock, refusal }),
    profile: () => ({ code: '131032', name: { ja: '港区', en: 'Minato' }, offices, counterHours }),
    registerResident: ({ body }) => {
      const householdId = body.householdId ?? randomUUID();
      const ids = { residentId: randomUUID(), addressee: randomUUID(), householdId };
      const { relation, status, nationality, formerName, aliasName } = body;
      const known = { ...(formerName && { formerName }), ...(aliasName && { aliasName }) };
      const resident = {
        ...ids,
        ...body.attributes,
        relation,
        status,
        nationality,
        ...known,
        numberDesignated: false,
        issueRestricted: false,
      };
      residents.push(resident);
      return resident;
    },
    findResidents: ({ query: { q = '' } }) => ({
      residents: residents.filter(({ name, furigana, address, birth }) =>
        [name, furigana, address, birth].some((text) => text.includes(q)),
      ),
    }),
    resident: ({ params }) => {
      const resident = residentBy(params.residentId);
      return {
        resident,
        household: residents.filter(({ householdId }) => householdId === resident.householdId),
        cards: [...cards.values()].filter(({ residentId }) => residentId === resident.residentId),
      };
    },
    setMarks: ({ params, body }) => {
      const { movingOutOn, ...resident } = residentBy(params.residentId);
      const planned = body.movingOutOn === undefined ? movingOutOn : (body.movingOutOn ?? undefined);
      const marked = {
        ...resident,
        ...(planned && { movingOutOn: planned }),
        issueRestricted: body.issueRestricted ?? resident.issueRestricted,
      };
      residents.splice(residents.indexOf(residentBy(params.residentId)), 1, marked);
      return marked;
    },
    cards: ({ query }) => ({
      cards: [...cards.values()].filter((card) => !query.state || card.state === query.state),
    }),
    sendNotice: ({ params, body }) => {
      const card = cards.get(params.cardSerial);
      if (!card) throw refusal('card-not-found', 404);
      return change(card, 'send-notice', {
        officeId: body.officeId,
        noticeCode: `2222-${card.cardSerial.slice(-4)}`,
      });
    },
    slots: ({ query: { on } }) => {
      const closed = Temporal.PlainDate.from(on).dayOfWeek > 5;
      const reason = { code: 'counter.closed-weekday', source: { kind: 'guidebook', page: 14 } };
      const at = (time: string, free: number) => ({ slot: `${on}T${time}`, free });
      return closed
        ? { slots: [], reasons: [reason] }
        : { slots: [at('09:00', 4), at('09:30', 0), at('10:00', 1)], reasons: [] };
    },
    reserve: ({ body: { noticeCode, officeId, slot } }) => {
      const card = cardBy(noticeCode);
      if (control.slotsFull) throw refusal('slot-full', 409);
      const { cardSerial, holderName } = card;
      if (card.state !== 'reserved') change(card, 'reserve', { officeId });
      const reservation = { noticeCode, officeId, slot, holderName, cardSerial };
      reservations.set(noticeCode, reservation);
      return reservation;
    },
    cancelReservation: ({ params: { noticeCode } }) => {
      if (!reservations.delete(noticeCode)) throw refusal('reservation-not-found', 404);
      return { card: change(cardBy(noticeCode), 'cancel-reservation') };
    },
    reservationByCode: ({ params: { noticeCode } }) => {
      const reservation = reservations.get(noticeCode);
      return { card: cardBy(noticeCode), ...(reservation && { reservation }) };
    },
    reservations: ({ query }) => ({
      reservations: [...reservations.values()].filter(
        ({ officeId, slot }) => officeId === query.officeId && slot.startsWith(query.on),
      ),
    }),
    openHandOver: ({ body: { noticeCode, clerk } }) => {
      const card = cardBy(noticeCode);
      const begun = [...handOvers.values()].find(
        (each) =>
          each.card.cardSerial === card.cardSerial && (each.step === 'identity' || each.step === 'pins'),
      );
      if (begun) return begun;
      if (card.state !== 'notice-sent' && card.state !== 'reserved') throw refusal('card-state', 409);
      const resident = residentBy(card.residentId);
      const child = today().since(resident.birth, { largestUnit: 'years' }).years < 15;
      const handOver: HandOver = {
        handOverId: randomUUID(),
        card,
        resident,
        pinsNeeded: child ? ['auth', 'register', 'text'] : ['auth', 'sign', 'register', 'text'],
        step: 'identity',
        clerk,
      };
      handOvers.set(handOver.handOverId, handOver);
      return handOver;
    },
    handOver: ({ params }) => handOverBy(params.handOverId),
    confirmIdentity: ({ params, body }) => {
      const handOver = handOverBy(params.handOverId);
      const { name, birth, address } = handOver.resident;
      const day = (text: string | undefined) => (text ? Temporal.PlainDate.from(text) : undefined);
      const documents = body.documents.map(({ kind, issuedOn, validUntil, birth: born, ...rest }) =>
        present({ ...rest, id: kind, birth: day(born), issued: day(issuedOn), validUntil: day(validUntil) }),
      );
      const { answer, reasons } = confirmIdentity({
        purpose: 'card-hand-over',
        deliveryNotice: true,
        documents: documents as PresentedDocument[],
        on: today(),
        register: { name, birth: Temporal.PlainDate.from(birth), address },
      });
      const face = { code: 'identity.face-differs', source: { kind: 'law', law: '番号法', article: '17' } };
      const verdict = {
        confirmed: answer && body.faceMatches,
        reasons: [...(body.faceMatches ? [] : [face]), ...reasons] as never,
      };
      const step = verdict.confirmed ? ('pins' as const) : ('identity' as const);
      handOvers.set(params.handOverId, { ...handOver, step, identity: verdict });
      return verdict;
    },
    issuerCryptogram: async ({ params, body }) => {
      const { step, card } = handOverBy(params.handOverId);
      if (step !== 'pins') throw refusal('identity-not-confirmed', 409);
      if (card.cardSerial !== body.cardSerial) throw refusal('wrong-card');
      const cryptogram = await issuer(body.cardSerial, Uint8Array.fromBase64(body.challenge), 'pins');
      return { cryptogram: cryptogram.toBase64() };
    },
    completeHandOver: ({ params, body }) => {
      const handOver = handOverBy(params.handOverId);
      if (handOver.step !== 'done') {
        if (handOver.step !== 'pins') throw refusal('identity-not-confirmed', 409);
        if (!handOver.pinsNeeded.every((pin) => body.pinsSet.includes(pin))) throw refusal('pins-missing');
        const card = change(handOver.card, 'deliver', { deliveredOn: today().toString() });
        handOvers.set(params.handOverId, { ...handOver, card, step: 'done' });
        reservations.delete(handOver.card.noticeCode ?? '');
      }
      const { card } = handOverBy(params.handOverId);
      return {
        cardSerial: card.cardSerial,
        state: card.state,
        deliveredOn: card.deliveredOn!,
        slip: pdf('receipt'),
      };
    },
    abandonHandOver: ({ params }) => {
      const handOver = handOverBy(params.handOverId);
      if (handOver.step === 'done') throw refusal('hand-over-closed', 409);
      handOvers.set(params.handOverId, { ...handOver, step: 'abandoned' });
      return { cardSerial: handOver.card.cardSerial, state: handOver.card.state, slip: pdf('refused') };
    },
  };
  const app = serveContract(municipalityContract, handlers as never, {
    self: parties.municipality,
    directory: parties.directory,
    store: memoryWireStore(),
    clock,
  });
  const caller = createCaller(municipalityContract, {
    self: parties.counter,
    directory: parties.directory,
    clock,
    record: () => {},
    transport: async (request) => {
      if (control.away) throw new Error('connect ECONNREFUSED');
      heard.push(`${request.method} ${request.url} ${await request.clone().text()}`);
      const response = await app.fetch(request);
      heard.push(await response.clone().text());
      if (control.loseAnswerOf && isFor(request, control.loseAnswerOf)) {
        control.loseAnswerOf = undefined;
        throw new Error('the line went dead');
      }
      return response;
    },
  });
  return { control, caller };
}

/** Without the fields that a paper does not show. */
const present = (document: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));

function isFor(request: Request, name: keyof Operations): boolean {
  const { method, path } = municipalityContract.operations[name];
  const pattern = new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
  return request.method === method && pattern.test(new URL(request.url).pathname);
}
