// The patience of the machine (時間切れ): asks whether somebody is there, waits for the answer, then gives up.
// Real seconds: the town's clock may jump a year while a person looks for the card.
import type { KioskLimits } from '../deps.ts';

type Heard = { warn(): void; answered(): void; giveUp(): void; farewell(): void };

export class IdleClock {
  readonly #limits: KioskLimits;
  readonly #heard: Heard;
  #timer: NodeJS.Timeout | undefined;
  #warned = false;

  constructor(limits: KioskLimits, heard: Heard) {
    this.#limits = limits;
    this.#heard = heard;
  }

  /** True between the question and the answer. */
  get warned(): boolean {
    return this.#warned;
  }

  /** Starts from the beginning; an open question counts as answered. */
  watch(): void {
    this.stop();
    this.#after(this.#limits.idleSeconds, () => {
      this.#warned = true;
      this.#heard.warn();
      this.#after(this.#limits.warnSeconds, () => this.#heard.giveUp());
    });
  }

  /** The last screen stands a little longer and goes by itself. */
  sayGoodbye(): void {
    this.stop();
    this.#after(this.#limits.farewellSeconds, () => this.#heard.farewell());
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (!this.#warned) return;
    this.#warned = false;
    this.#heard.answered();
  }

  #after(seconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, seconds * 1000);
    this.#timer.unref();
  }
}
