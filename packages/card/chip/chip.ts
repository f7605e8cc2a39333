// The chip: takes command APDUs one at a time and answers them (ISO/IEC 7816-4), as the My Number Card does. Never
// throws at its reader, never answers fewer than two bytes, and answers only after its state is durable.
import { type Command, encodeResponse, parseCommand } from '../apdu/command.ts';
import { SW } from '../apdu/status.ts';
import { CardError } from '../errors.ts';
import type { CardStore } from '../store/card-store.ts';
import type { Answer } from './answer.ts';
import { authenticatedCommand, isAuthenticated } from './authenticated-command.ts';
import { type ChipContext, freshVolatile, type Volatile } from './chip-context.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { type KeyPool, keyPool } from './key-pool.ts';
import { Refusal, require } from './refusal.ts';
import { isSecured, securedCommand } from './secure-messaging/secured-command.ts';
import type { CardState, LifeCycle } from './state.ts';

/** What a reader sees of an erased card until it asks for more. */
const ERASED_ATR = Uint8Array.fromHex('3b888001000005e0b381a1007f');

/** One card's chip over its store. */
export class Chip {
  readonly #store: CardStore;
  readonly #context: ChipContext;
  #state: CardState | 'erased';
  #volatile: Volatile = freshVolatile();
  /** A write failed: only the store knows which state stands, so the chip is mute until it is powered again. */
  #mute = false;
  #closed = false;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(store: CardStore, state: CardState | 'erased', keys: KeyPool) {
    this.#store = store;
    this.#state = state;
    const here = this;
    // Private to the handlers: whoever holds a Chip can talk to it, not look inside it.
    this.#context = {
      keys,
      get state() {
        require(here.#state !== 'erased', SW.unspecified);
        return here.#state;
      },
      get volatile() {
        return here.#volatile;
      },
      commit: (next) => here.#commit(next),
    };
  }

  /**
   * Takes the card out of its store. An erased card opens too and answers everything with 6F00.
   * Throws `card.not-personalised` and `card.in-use`.
   */
  static async open(store: CardStore, keys: KeyPool = keyPool()): Promise<Chip> {
    const state = await loadOrErased(store);
    if (state === undefined || (state !== 'erased' && state.life === 'blank')) {
      await store.close();
      throw new CardError('card.not-personalised', 'The store holds no finished card.');
    }
    return new Chip(store, state, keys);
  }

  /** Answer to reset. */
  get atr(): Uint8Array {
    return this.#state === 'erased' ? ERASED_ATR : this.#state.atr;
  }

  get life(): LifeCycle | 'erased' {
    return this.#state === 'erased' ? 'erased' : this.#state.life;
  }

  /** Power-up or reset, after the command that runs: forgets verified PINs and the selected file; answers the ATR. */
  powerOn(): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      this.#volatile = freshVolatile();
      if (this.#mute && !this.#closed) {
        this.#state = (await loadOrErased(this.#store)) ?? 'erased';
        this.#mute = false;
      }
      return this.atr;
    });
  }

  /** Power-off: what was verified is forgotten. */
  async powerOff(): Promise<void> {
    await this.powerOn();
  }

  /** Answers one command APDU; commands given meanwhile wait their turn. */
  transmit(apdu: Uint8Array): Promise<Uint8Array> {
    // A copy: the caller may reuse its buffer while a PIN is being kept.
    const command = parseCommand(new Uint8Array(apdu));
    return this.#inTurn(async () => {
      try {
        const { sw, body } = await this.#dispatch(command);
        return encodeResponse(sw, body);
      } catch (error) {
        return encodeResponse(error instanceof Refusal ? error.sw : SW.unspecified);
      }
    });
  }

  /** Powers off and lets go of the store. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#volatile = freshVolatile();
      this.#mute = true;
      this.#closed = true;
      await this.#store.close();
    });
  }

  async #dispatch(command: Command | undefined): Promise<Answer> {
    require(this.#state !== 'erased' && !this.#mute, SW.unspecified);
    require(command, SW.wrongLength);
    const context = this.#context;
    if (isAuthenticated(context, command.cla))
      return authenticatedCommand(context, command, (plain) => this.#carryOut(plain));
    // Whoever speaks without the session is not the issuer, and must not find its session open.
    this.#volatile.issuer = undefined;
    checkClass(command);
    return isSecured(command.cla)
      ? securedCommand(context, command, (plain) => this.#carryOut(plain))
      : this.#carryOut(command);
  }

  #carryOut(command: Command): Answer | Promise<Answer> {
    require(this.#state !== 'erased', SW.unspecified);
    const instruction = INSTRUCTIONS.get(command.ins);
    require(instruction, SW.unknownInstruction);
    require(instruction.cla === command.cla, SW.unknownClass);
    const { life } = this.#state;
    require(life !== 'abolished' || command.ins === 0xa4, SW.conditionsNotSatisfied);
    require(life !== 'locked' || instruction.whenLocked, SW.conditionsNotSatisfied);
    return instruction.run(this.#context, command);
  }

  async #commit(next: CardState): Promise<void> {
    this.#mute = true;
    try {
      await this.#store.save(next);
    } catch {
      throw new Refusal(SW.memoryFailure);
    }
    this.#mute = false;
    this.#state = next;
  }

  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(job);
    this.#queue = turn.catch(() => {});
    return turn;
  }
}

/**
 * The class byte (ISO/IEC 7816-4, 5.4.1). There is one logical channel and no command chaining, though some cards'
 * historical bytes promise it: no known client uses it, and extended lengths carry every command in one piece.
 */
function checkClass({ cla, ins }: Command): void {
  if (cla === 0x00 || cla === 0x80 || isSecured(cla)) return;
  require((cla & 0x60) === 0, SW.unknownClass);
  require((cla & 0x03) === 0, SW.logicalChannelUnsupported);
  if (cla & 0x0c) throw new Refusal(ins === 0xa4 ? SW.secureMessagingUnsupported : SW.secureMessagingInvalid);
  throw new Refusal(SW.chainingUnsupported);
}

async function loadOrErased(store: CardStore): Promise<CardState | undefined | 'erased'> {
  try {
    return await store.load();
  } catch (error) {
    if (error instanceof CardError && error.code === 'card.erased') return 'erased';
    throw error;
  }
}
