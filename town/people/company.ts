// What each kind of event in the history asks of the institutions, for everybody in the town. Every act has an id of
// its own, the same in every play, so that a play that was killed can be played again from the start.
import { createHash } from 'node:crypto';
import type { HistoryEvent } from './history.ts';
import type { Household, Person } from './person.ts';
import { portrait, wrongPortrait } from './portraits.ts';
import { HistoryDiverged, type Municipality, type Registered, type Stage } from './stage.ts';

/** The residents while the history is played. */
export class Company {
  readonly #stage: Stage;
  readonly #people = new Map<string, { person: Person; household: Household }>();
  readonly #registered = new Map<string, Registered>();

  constructor(households: readonly Household[], stage: Stage) {
    this.#stage = stage;
    for (const household of households) {
      for (const person of household.members) this.#people.set(person.handle, { person, household });
    }
  }

  known(): Registered[] {
    return [...this.#registered.values()];
  }

  /** Splits an act by household: a family registers one after another, families side by side. */
  inTurn(act: readonly HistoryEvent[]): HistoryEvent[][] {
    return [...Map.groupBy(act, ({ handle }) => this.#people.get(handle)!.household).values()];
  }

  async play(event: HistoryEvent): Promise<void> {
    switch (event.kind) {
      case 'registered':
        return this.#register(event);
      case 'applied':
        return this.#apply(event);
      case 'notice-sent':
        return this.#sendNotice(event);
      case 'reserved':
        return this.#reserve(event);
      case 'handed-over':
        return this.#handOver(event);
      case 'marked':
        return this.#mark(event);
      case 'mistyped':
        return this.#mistype(event);
      case 'reported':
        return this.#report(event);
    }
  }

  async #register(event: HistoryEvent): Promise<void> {
    const { person, household } = this.#people.get(event.handle)!;
    const neighbour = household.members
      .map(({ handle }) => this.#registered.get(handle))
      .find((member) => member !== undefined);
    const { residentId, addressee, householdId } = await this.#stage.municipality.registerResident(
      {
        ...entry(person, household.address),
        ...(neighbour ? { householdId: neighbour.householdId } : {}),
      },
      { id: idOf(event) },
    );
    const registered = { handle: event.handle, residentId, addressee, householdId };
    this.#registered.set(event.handle, registered);
    await this.#stage.registered(registered);
  }

  async #apply(event: HistoryEvent & { kind: 'applied' }): Promise<void> {
    const { person } = this.#people.get(event.handle)!;
    const formId = await this.#stage.formId(this.#resident(event).addressee);
    const { state } = await this.#stage.jlis.submitApplication(
      { formId, ...(await picture(person, event)) },
      { id: idOf(event), timeoutMs: 60_000 },
    );
    const returned = event.photo?.faulty ?? false;
    if (returned !== (state === 'returned')) {
      throw new HistoryDiverged(`the application of ${event.handle} is ${state}`);
    }
  }

  async #sendNotice(event: HistoryEvent & { kind: 'notice-sent' }): Promise<void> {
    const { cardSerial } = await this.#card(event);
    await this.#stage.municipality.sendNotice(
      { officeId: event.officeId },
      { params: { cardSerial }, id: idOf(event), timeoutMs: 60_000 },
    );
  }

  async #reserve(event: HistoryEvent & { kind: 'reserved' }): Promise<void> {
    const { municipality } = this.#stage;
    const { officeId } = event;
    const noticeCode = await this.#noticeCode(event);
    const { reservation } = await municipality.reservationByCode({ params: { noticeCode } });
    if (reservation) return;
    const { slots } = await municipality.slots({
      query: { officeId, on: event.slot.toPlainDate().toString() },
    });
    const free = slots.filter((slot) => slot.free > 0).map(({ slot }) => slot);
    // The planned time if the office offers it, else its next one, else its last.
    const slot = free.find((offered) => offered >= event.slot.toString().slice(0, 16)) ?? free.at(-1);
    if (!slot) throw new HistoryDiverged(`no pick-up time at ${officeId} on ${event.slot.toPlainDate()}`);
    await municipality.reserve({ noticeCode, officeId, slot }, { id: idOf(event) });
  }

  async #handOver(event: HistoryEvent & { kind: 'handed-over' }): Promise<void> {
    const { municipality } = this.#stage;
    const { person, household } = this.#people.get(event.handle)!;
    const { cardSerial, state } = await this.#card(event);
    if (state !== 'in-use') {
      const noticeCode = await this.#noticeCode(event);
      const { handOverId, pinsNeeded } = await municipality.openHandOver(
        { noticeCode, officeId: event.officeId, clerk: '見本 窓口' },
        { id: idOf(event, 'open') },
      );
      const documents = event.papers.map(({ kind, validUntil }) => ({
        kind,
        name: person.name,
        birth: person.birth.toString(),
        ...(kind === 'passport' ? {} : { address: household.address }),
        ...(validUntil ? { validUntil: validUntil.toString() } : {}),
      }));
      const params = { handOverId };
      const identity = await municipality.confirmIdentity(
        { documents, faceMatches: true },
        { params, id: idOf(event, 'identity') },
      );
      if (!identity.confirmed) {
        const why = identity.reasons.map(({ code }) => code).join(', ');
        throw new HistoryDiverged(`${event.handle} was not recognised: ${why}`);
      }
      const pinsSet = pinsNeeded.filter((kind) => event.pins[kind] !== undefined);
      await this.#stage.setPins({ handOverId, cardSerial }, event.pins);
      await municipality.completeHandOver(
        { pinsSet },
        { params, id: idOf(event, 'complete'), timeoutMs: 60_000 },
      );
    }
    await this.#stage.giveCard({ cardSerial, handle: event.handle });
  }

  async #mark(event: HistoryEvent & { kind: 'marked' }): Promise<void> {
    const { residentId } = this.#resident(event);
    const { movingOutOn, issueRestricted } = event;
    await this.#stage.municipality.setMarks(
      {
        ...(movingOutOn ? { movingOutOn: movingOutOn.toString() } : {}),
        ...(issueRestricted ? { issueRestricted } : {}),
      },
      { params: { residentId }, id: idOf(event) },
    );
  }

  async #mistype(event: HistoryEvent & { kind: 'mistyped' }): Promise<void> {
    const { cardSerial } = await this.#card(event);
    for (const pin of event.entries) await this.#stage.mistype({ cardSerial, handle: event.handle }, pin);
  }

  async #report(event: HistoryEvent & { kind: 'reported' }): Promise<void> {
    const { cardSerial } = await this.#card(event);
    await this.#stage.report({ cardSerial, handle: event.handle }, event.what);
  }

  #resident({ handle }: HistoryEvent): Registered {
    const registered = this.#registered.get(handle);
    if (!registered) throw new HistoryDiverged(`${handle} is not registered yet`);
    return registered;
  }

  async #card(event: HistoryEvent) {
    const { residentId } = this.#resident(event);
    const { cards } = await this.#stage.municipality.cards({ query: { residentId } });
    const [card] = cards;
    if (!card) throw new HistoryDiverged(`no card has arrived for ${event.handle}`);
    return card;
  }

  async #noticeCode(event: HistoryEvent): Promise<string> {
    const { noticeCode } = await this.#card(event);
    if (!noticeCode) throw new HistoryDiverged(`no notice was sent to ${event.handle}`);
    return noticeCode;
  }
}

type Entry = Parameters<Municipality['registerResident']>[0];

/** A person as the ward's form asks. */
function entry(person: Person, address: string): Entry {
  const { name, furigana, sex } = person;
  return {
    event: person.arrival.event,
    on: person.arrival.on.toString(),
    attributes: { name, furigana, address, birth: person.birth.toString(), sex },
    relation: person.relation,
    status: person.status,
    nationality: person.nationality,
    ...(person.stayUntil ? { stayUntil: person.stayUntil.toString() } : {}),
    ...present(person, [
      'residenceCardStatus',
      'registeredDomicile',
      'domicileHead',
      'previousAddress',
      'formerName',
      'formerNameFurigana',
      'aliasName',
    ]),
  };
}

/** The named fields, without those that are absent. */
function present<K extends keyof Person>(person: Person, fields: readonly K[]): Partial<Pick<Person, K>> {
  return Object.fromEntries(
    fields.flatMap((field) => (person[field] === undefined ? [] : [[field, person[field]]])),
  ) as Partial<Pick<Person, K>>;
}

async function picture(person: Person, { photo }: HistoryEvent & { kind: 'applied' }) {
  if (!photo) return {};
  const age = person.birth.until(photo.taken, { largestUnit: 'years' }).years;
  const draw = photo.faulty ? wrongPortrait : portrait;
  const jpeg = await draw({ handle: person.handle, sex: person.sex, age });
  return { photo: Buffer.from(jpeg).toString('base64'), photoTakenOn: photo.taken.toString() };
}

/** A UUID (version 8, RFC 9562) that names an act of the history: the same act has the same id in every play. */
function idOf({ kind, at, handle }: HistoryEvent, step = ''): string {
  const digest = createHash('sha256').update(`${at} ${kind} ${handle} ${step}`).digest();
  digest[6] = (digest[6]! & 0x0f) | 0x80;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
