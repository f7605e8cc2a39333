// The machine itself (キオスク端末): one person at a time, one card, one request. Every act of a screen is one method;
// what does not fit the step of the visit does nothing, so a page left open or a second press is harmless.
import { CardError, MyNumberCard } from '@tegata/card/reader';
import { type KioskDeps, type KioskLimits, usualLimits } from '../deps.ts';
import { closedNow } from '../opening.ts';
import { printPaper } from '../paper/print-job.ts';
import { presentCard } from './card-presentation.ts';
import { type Choice, choose, takeMoney } from './choices.ts';
import { endingFor, whyForCentre } from './endings.ts';
import { IdleClock } from './idle-clock.ts';
import { Outcomes } from './outcomes.ts';
import { nextStep, revisable, type Step, type VisitEvent } from './steps.ts';
import { type EndingWhy, forgetPerson, newVisit, type Refusal, type Visit } from './visit.ts';

/** What open screens hear: another screen is due, the person should touch the screen, a sheet came out. */
export type StationNews = 'screen' | 'warn' | 'awake' | 'progress' | 'close';

export class Station {
  readonly deps: KioskDeps;
  readonly limits: KioskLimits;
  readonly outcomes: Outcomes;
  readonly #listeners = new Set<(news: StationNews) => void>();
  readonly #leaveSlot: (() => void)[];
  #visit: Visit | undefined;
  #version = 0;
  #queue: Promise<void> = Promise.resolve();
  readonly #idle: IdleClock;
  #working = false;

  constructor(deps: KioskDeps) {
    this.deps = deps;
    this.limits = { ...usualLimits, ...deps.limits };
    this.outcomes = new Outcomes({
      ...deps,
      report: (event) => this.#report(event),
      retryMilliseconds: this.limits.retryMilliseconds,
    });
    this.#idle = new IdleClock(this.limits, {
      warn: () => this.#tell('warn'),
      answered: () => this.#tell('awake'),
      giveUp: () => this.#visit && this.#end(this.#visit, 'timeout'),
      farewell: () => this.#visit && this.leave(this.#visit.id),
    });
    this.#leaveSlot = [
      deps.slot.on('inserted', () => void this.cardLaid()),
      deps.slot.on('removed', () => this.#cardGone()),
    ];
  }

  get visit(): Visit | undefined {
    return this.#visit;
  }

  get step(): Step {
    return this.#visit?.step ?? 'menu';
  }

  /** Changes whenever the screen does; a page that shows another one is out of date. */
  get screenKey(): string {
    return `${this.#visit?.id ?? 'menu'}.${this.#version}`;
  }

  /** Whether the person has been asked to touch the screen. */
  get warned(): boolean {
    return this.#idle.warned;
  }

  get cardInside(): boolean {
    return this.deps.slot.current !== undefined;
  }

  subscribe(listener: (news: StationNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** 証明書交付サービス was pressed. */
  async begin(): Promise<void> {
    if (this.#visit || closedNow(this.deps.clock.now(), this.deps.hours)) return;
    this.#visit = newVisit();
    this.touch();
    this.#changed();
    if (this.cardInside) await this.cardLaid();
  }

  /** A card lies on the reader; with a visit waiting for it, it is read and a request opened for it. */
  cardLaid(): Promise<void> {
    const visit = this.#visit;
    if (visit?.step !== 'card' || visit.reading || !this.cardInside) {
      this.#changed();
      return this.#queue;
    }
    visit.reading = true;
    this.#changed();
    return this.#act(visit.id, 'card', async () => {
      const transport = this.deps.slot.current;
      visit.transport = transport;
      visit.card = await this.#during(visit, MyNumberCard.connect(transport));
      visit.triesLeft = await this.#during(visit, visit.card.triesLeft('auth'));
      if (visit.triesLeft === 0) return this.#end(visit, 'pin-locked');
      visit.exchange = await this.#during(visit, this.#open(visit));
      this.#go(visit, visit.triesLeft === 1 ? 'one-try-left' : 'card-read');
    });
  }

  /** The person wants to spend the last try. */
  dare(id: string): Promise<void> {
    return this.#act(id, 'last-try', async (visit) => {
      visit.lastTryAccepted = true;
      this.#go(visit, 'dare');
    });
  }

  /** A key of the pad on a screen without a script. */
  pressKey(id: string, key: string): Promise<void> {
    return this.#act(id, 'pin', async (visit) => {
      const { typedDigits } = visit;
      if (key === 'clear') visit.typedDigits = '';
      else if (key === 'delete') visit.typedDigits = typedDigits.slice(0, -1);
      else if (/^\d$/.test(key) && typedDigits.length < 4) visit.typedDigits = typedDigits + key;
      this.#changed();
    });
  }

  /** The PIN goes to the card and nowhere else; then the card signs, and the centre judges. */
  enterPin(id: string, typed: string): Promise<void> {
    return this.#act(id, 'pin', async (visit) => {
      const pin = (typed || visit.typedDigits).normalize('NFKC').trim();
      visit.typedDigits = '';
      visit.pinProblem = /^\d{4}$/.test(pin) ? undefined : 'format';
      if (visit.pinProblem || !(await this.#verified(visit, pin))) return this.#changed();
      const { card, exchange } = visit;
      visit.presented = await this.#during(
        visit,
        presentCard(this.deps, card!, exchange!, visit.correlation),
      );
      this.#go(visit, 'card-accepted');
    });
  }

  /** A choice of kind, people, items or copies; it may be made anew from a page reached by going back. */
  choose(id: string, choice: Choice): Promise<void> {
    if (this.#visit?.id === id) this.revisit(choice.step);
    return this.#act(id, choice.step, async (visit) => {
      const event = choose(visit, choice);
      if (event) this.#go(visit, event);
      else this.#changed();
    });
  }

  /** The person looks at an earlier choice again, by a link or by the browser's own back. */
  revisit(step: Step): void {
    const visit = this.#visit;
    if (!visit || this.#working || !revisable.includes(visit.step)) return;
    const [to, from] = [revisable.indexOf(step), revisable.indexOf(visit.step)];
    if (to < 0 || to >= from) return;
    this.touch();
    visit.step = step;
    this.#changed();
  }

  /** One screen back, where nothing has been ordered yet. */
  back(id: string): Promise<void> {
    return this.#act(id, this.step, async (visit) => this.#go(visit, 'back'));
  }

  /** The order goes to the centre, which answers what it costs. */
  order(id: string): Promise<void> {
    return this.#act(id, 'check', async (visit) => {
      const { exchange, order, correlation } = visit;
      const asked = this.deps.jlis.requestDocument(order, {
        params: { requestId: exchange!.requestId },
        correlation,
        timeoutMs: orderTimeout,
      });
      visit.quote = await this.#during(visit, asked);
      this.#go(visit, 'order');
    });
  }

  insertMoney(id: string, yen: number): Promise<void> {
    return this.#act(id, 'pay', async (visit) => {
      takeMoney(visit, yen);
      this.#changed();
    });
  }

  /** Enough money is in: fetch, check, print. The screen shows how far it has come. */
  print(id: string): Promise<void> {
    return this.#act(id, 'pay', async (visit) => {
      if (visit.insertedYen < visit.quote!.feeYen) return;
      visit.printing = { phase: 'asking', sheet: 0, sheets: 0 };
      this.#go(visit, 'paid');
      this.touch();
      void this.#printing(visit);
    });
  }

  /** やめる: everything back, nothing printed. */
  cancel(id: string): Promise<void> {
    const visit = this.#visit;
    if (visit?.id === id && visit.step !== 'printing') this.#end(visit, 'cancelled');
    return this.#queue;
  }

  /** The last screen goes; only with the card out, because the next person must not find it. */
  leave(id: string): void {
    const visit = this.#visit;
    if (!visit || visit.id !== id || this.cardInside || !nextStep(visit.step, 'leave')) return;
    this.#idle.stop();
    forgetPerson(visit);
    this.#visit = undefined;
    this.#changed();
  }

  /** Somebody is there: the clock of the visit starts again. */
  touch(): void {
    const { step } = this;
    const last = step === 'done' || step === 'ended';
    if (step === 'menu' || step === 'printing' || (last && this.cardInside)) this.#idle.stop();
    else if (last) this.#idle.sayGoodbye();
    else this.#idle.watch();
  }

  /** Ends what is under way and stops listening; the open request is given up. */
  async close(): Promise<void> {
    for (const leave of this.#leaveSlot) leave();
    this.#idle.stop();
    const visit = this.#visit;
    if (visit && nextStep(visit.step, 'end')) this.#end(visit, 'failure');
    this.#idle.stop();
    this.#tell('close');
    this.#listeners.clear();
    await this.#queue;
    await this.outcomes.close();
  }

  async #open(visit: Visit) {
    const { jlis, kiosk } = this.deps;
    const exchange = await jlis.openExchange(
      { kioskId: kiosk.id, shop: kiosk.shop.ja },
      { correlation: visit.correlation },
    );
    // The person may have gone while the centre was answering; its request must not stay open.
    const { why } = visit.ending ?? {};
    if (why) this.outcomes.abandonStray(exchange.requestId, visit.correlation, whyForCentre(why, 'card'));
    else this.outcomes.opened(exchange.requestId, visit.correlation);
    return exchange;
  }

  async #verified(visit: Visit, pin: string): Promise<boolean> {
    try {
      await this.#during(visit, visit.card!.verify('auth', pin, { spendLastTry: visit.lastTryAccepted }));
      return true;
    } catch (error) {
      if (!(error instanceof CardError)) throw error;
      if (error.code === 'card.pin-locked') this.#end(visit, 'pin-locked');
      else if (error.code === 'card.pin-wrong' || error.code === 'card.last-try') {
        visit.triesLeft = error.detail.triesLeft ?? 0;
        visit.lastTryAccepted = false;
        visit.pinProblem = 'wrong';
        if (visit.triesLeft === 0) this.#end(visit, 'pin-locked');
        else this.#go(visit, visit.triesLeft === 1 ? 'one-try-left' : 'pin-wrong');
      } else throw error;
      return false;
    }
  }

  async #printing(visit: Visit): Promise<void> {
    try {
      const outcome = await printPaper(visit, {
        deps: this.deps,
        limits: this.limits,
        outcomes: this.outcomes,
        during: (work) => this.#during(visit, work),
        progress: () => this.#tell('progress'),
        report: (event) => this.#report(event),
      });
      if (outcome === 'binding-mismatch') return this.#end(visit, outcome);
      if (outcome === 'given-up') return;
      this.#go(visit, 'printed');
      visit.card?.disconnect().catch(() => {});
      this.touch();
    } catch (error) {
      this.#failed(visit, error);
    }
  }

  #cardGone(): void {
    const visit = this.#visit;
    if (visit?.transport && nextStep(visit.step, 'end')) this.#end(visit, 'card-removed');
    else {
      this.touch();
      this.#changed();
    }
  }

  /** One act at a time, only at the step it belongs to, only for the visit whose page was pressed. */
  #act(id: string, step: Step, work: (visit: Visit) => Promise<void>): Promise<void> {
    const done = this.#queue.then(async () => {
      const visit = this.#visit;
      if (!visit || visit.id !== id || visit.step !== step) return;
      this.touch();
      if (this.#expired(visit)) return this.#end(visit, 'timeout');
      this.#working = true;
      try {
        await work(visit);
      } catch (error) {
        this.#failed(visit, error);
      } finally {
        this.#working = false;
      }
    });
    this.#queue = done;
    return done;
  }

  #expired({ exchange }: Visit): boolean {
    return (
      exchange !== undefined &&
      Temporal.Instant.compare(this.deps.clock.now(), Temporal.Instant.from(exchange.expiresAt)) >= 0
    );
  }

  #go(visit: Visit, event: VisitEvent): void {
    const next = nextStep(visit.step, event);
    if (!next) return;
    visit.step = next;
    visit.reading = false;
    this.#changed();
  }

  /** Waits, but not longer than the visit lasts. */
  #during<T>(visit: Visit, work: Promise<T>): Promise<T> {
    return Promise.race([work, visit.over.promise]);
  }

  #failed(visit: Visit, error: unknown): void {
    if (error === visitOver) return;
    this.#report({ what: `step ${visit.step}`, error });
    const { why, refusal } = endingFor(error);
    this.#end(visit, why, refusal);
  }

  #end(visit: Visit, why: EndingWhy, refusal?: Refusal): void {
    if (visit !== this.#visit || visit.counted || !nextStep(visit.step, 'end')) return;
    const told = whyForCentre(why, visit.step);
    this.#go(visit, 'end');
    visit.ending = { why, returnedYen: visit.insertedYen, refusal };
    visit.over.reject(visitOver);
    forgetPerson(visit);
    if (visit.exchange) {
      try {
        this.outcomes.decide({ outcome: 'abandoned', why: told });
        void this.outcomes.tell(visit.exchange.requestId);
      } catch (error) {
        // Without a disk the outcome cannot be kept; the centre's own deadline ends the request.
        this.#report({ what: 'writing down an outcome', error });
      }
    }
    this.touch();
  }

  #changed(): void {
    this.#version++;
    this.#tell('screen');
  }

  #tell(news: StationNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }

  #report(event: { what: string; error: unknown }): void {
    this.deps.report?.(event);
  }
}

/** The centre has the paper made before it answers an order; milliseconds. */
const orderTimeout = 40_000;

/** What `during` rejects with when the visit ended meanwhile; nobody needs to hear of it. */
const visitOver = Symbol('visit over');
