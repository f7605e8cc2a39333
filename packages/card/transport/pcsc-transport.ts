// One stay of a card in a PC/SC reader (winscard.h): connected alone or beside other programs, with room for the longest
// answers. Commands pass through; none is kept.
import { CardError } from '../errors.ts';
import type { CardTransport } from '../reader/transport.ts';
import { pcscError } from './pcsc-errors.ts';

type Binding = typeof import('pcsc-mini');
type Card = import('pcsc-mini').Card;
type NativeReader = import('pcsc-mini').Reader;

/** An answer of extended length: 65,536 bytes and the status word. The binding's own buffer holds 264. */
const RESPONSE_BYTES = 65_538;
/** Header, extended Lc, 65,535 bytes, extended Le. */
const COMMAND_BYTES = 65_544;
const HEADER_BYTES = 4;
const PATIENCE = 10_000;

/** How a card is opened. */
export interface PcscMode {
  /** No other program may use the card meanwhile. Default: shared. */
  readonly exclusive?: boolean;
  /** Wait this long (ms) for another program's transaction to end; default 10 s. */
  readonly patience?: number;
}

/** A `CardTransport` over PC/SC. */
export class PcscTransport implements CardTransport {
  readonly #binding: Binding;
  readonly #reader: NativeReader;
  readonly #mode: PcscMode;
  readonly #input = new Uint8Array(COMMAND_BYTES);
  readonly #output = new ArrayBuffer(RESPONSE_BYTES);
  readonly #removal = Promise.withResolvers<void>();
  #card: Card | undefined;
  #removed = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(binding: Binding, reader: NativeReader, mode: PcscMode) {
    this.#binding = binding;
    this.#reader = reader;
    this.#mode = mode;
  }

  /**
   * Connects, or starts the card afresh when connected (after `card.reset` too).
   * Throws `card.absent`, `card.in-use`, `card.unresponsive`, `card.no-reader`, `card.pcsc-unavailable`.
   */
  connect(): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const { CardDisposition } = this.#binding;
      if (this.#card) await this.#card.reconnect(this.#access, CardDisposition.UNPOWER);
      else this.#card = await this.#open();
      const { atr } = await this.#card.state();
      return atr.slice();
    });
  }

  /** One command and its answer. Throws `card.reset` when another program reset the card, and `card.removed`. */
  transmit(apdu: Uint8Array): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const card = this.#card;
      if (!card) throw new CardError('card.absent', 'The card is not connected.');
      // Shorter ones are control messages to some drivers, and hang them.
      if (apdu.length < HEADER_BYTES || apdu.length > COMMAND_BYTES)
        throw new CardError('card.malformed', 'This is no command APDU.');
      const command = this.#input.subarray(0, apdu.length);
      // The binding reads the command on another thread and holds no reference to it: it stays here, and is wiped.
      command.set(apdu);
      try {
        const response = (await card.transmit(command, this.#output)).slice();
        // A driver that lost its card in the middle may call nothing at all an answer.
        if (response.length < 2) throw new CardError('card.removed', 'The card was taken away.');
        return response;
      } finally {
        command.fill(0);
        new Uint8Array(this.#output).fill(0);
      }
    });
  }

  /**
   * Takes the power from the card: real cards keep a verified PIN over a mere reset. Another program that shares the
   * card then meets a reset.
   */
  disconnect(): Promise<void> {
    return this.#inTurn(async () => {
      const card = this.#card;
      this.#card = undefined;
      // A card that is gone has forgotten already.
      await card?.disconnect(this.#binding.CardDisposition.UNPOWER).catch(() => {});
    }, true);
  }

  /**
   * Runs `work` while no other program that shares the card can come between its commands. Windows resets a card whose
   * transaction rests for five seconds: ask for PINs before, not within.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    const transaction = await this.#inTurn(async () => {
      if (!this.#card) throw new CardError('card.absent', 'The card is not connected.');
      return this.#patiently(this.#card.transaction(), (late) =>
        late.end(this.#binding.CardDisposition.LEAVE),
      );
    });
    try {
      return await work();
    } finally {
      await this.#inTurn(() => transaction.end(this.#binding.CardDisposition.LEAVE), true).catch(() => {});
    }
  }

  onRemoved(listener: () => void): void {
    this.#removal.promise.then(listener);
  }

  /** The reader says that the card left. */
  remove(): void {
    this.#removed = true;
    this.#removal.resolve();
    this.disconnect().catch(() => {});
  }

  get #access() {
    const { CardMode } = this.#binding;
    return this.#mode.exclusive ? CardMode.EXCLUSIVE : CardMode.SHARED;
  }

  #open(): Promise<Card> {
    const { CardDisposition } = this.#binding;
    return this.#patiently(this.#reader.connect(this.#access), (late) =>
      late.disconnect(CardDisposition.LEAVE),
    );
  }

  /** PC/SC waits for another program's transaction without end; what comes too late is given back. */
  #patiently<T>(native: Promise<T>, giveBack: (late: T) => Promise<unknown>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let tooLate = false;
    const timer = setTimeout(() => {
      tooLate = true;
      reject(new CardError('card.in-use', 'Another program keeps the card to itself.'));
    }, this.#mode.patience ?? PATIENCE);
    native
      .then((value) => (tooLate ? giveBack(value).catch(() => {}) : resolve(value)), reject)
      .finally(() => clearTimeout(timer));
    return promise;
  }

  #inTurn<T>(job: () => Promise<T>, evenRemoved = false): Promise<T> {
    const turn = this.#queue.then(async () => {
      if (this.#removed && !evenRemoved) throw new CardError('card.removed', 'The card was taken away.');
      try {
        return await job();
      } catch (error) {
        throw pcscError(error, this.#reader.name());
      }
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }
}
