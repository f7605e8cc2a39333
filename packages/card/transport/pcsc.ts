// Physical readers and real cards through PC/SC (pcscd, WinSCard, CryptoTokenKit), and the virtual reader vpcd through
// the same door. The binding is an optional dependency, loaded when first asked for.
import { CardError } from '../errors.ts';
import type { SlotEvent } from '../reader/reader-slot.ts';
import type { CardReader } from './card-reader.ts';
import { loadError, pcscError } from './pcsc-errors.ts';
import { type PcscMode, PcscTransport } from './pcsc-transport.ts';

type Binding = typeof import('pcsc-mini');
type NativeReader = import('pcsc-mini').Reader;
type Flags = import('pcsc-mini').ReaderStatusFlags;

/** The service names its readers within a moment; this long (ms) after the start, none means none. */
const FIRST_READER = 400;
/** All readers that are there come in one go. */
const SAME_GO = 30;

/** What a reader says of itself. */
export type PcscStatus = 'empty' | 'card' | 'in-use' | 'unresponsive';

/** One PC/SC reader. */
export class PcscReader implements CardReader {
  readonly name: string;
  readonly #binding: Binding;
  readonly #native: NativeReader;
  readonly #mode: PcscMode;
  readonly #listeners: Record<SlotEvent, Set<() => void>> = { inserted: new Set(), removed: new Set() };
  readonly #open = new Set<PcscTransport>();
  #current: PcscTransport | undefined;
  #status: PcscStatus = 'empty';
  #atr: Uint8Array | undefined;

  /** Made by `pcscReaders`. */
  constructor(binding: Binding, native: NativeReader, mode: PcscMode, onChange: () => void) {
    this.name = native.name();
    this.#binding = binding;
    this.#native = native;
    this.#mode = mode;
    native.on('change', (flags, atr) => {
      this.#note(flags, atr);
      onChange();
    });
  }

  get status(): PcscStatus {
    return this.#status;
  }

  /** Answer to reset of the card that lies here. */
  get atr(): Uint8Array | undefined {
    return this.#atr;
  }

  /** The transport to the card that lies here now, opened as `pcscReaders` was told; `undefined` when there is none. */
  get current(): PcscTransport | undefined {
    return this.#current;
  }

  /** Another transport to the card that lies here, opened in a way of its own. Throws `card.absent`. */
  transport(mode: PcscMode): PcscTransport {
    if (!this.#current)
      throw new CardError('card.absent', 'No card lies in the reader.', { reader: this.name });
    const transport = new PcscTransport(this.#binding, this.#native, mode);
    this.#open.add(transport);
    return transport;
  }

  on(event: SlotEvent, listener: () => void): () => void {
    this.#listeners[event].add(listener);
    return () => this.#listeners[event].delete(listener);
  }

  /** The card, or the reader with it, is gone. */
  leave(): void {
    this.#status = 'empty';
    this.#atr = undefined;
    if (!this.#current) return;
    this.#current = undefined;
    for (const transport of this.#open) transport.remove();
    this.#open.clear();
    this.#emit('removed');
  }

  /** Lets go of the card. */
  async close(): Promise<void> {
    await Promise.all([...this.#open].map((transport) => transport.disconnect()));
    this.leave();
  }

  #note(flags: Flags, atr: Uint8Array): void {
    const { ReaderStatus } = this.#binding;
    if (!flags.has(ReaderStatus.PRESENT)) {
      this.leave();
      return;
    }
    this.#status = flags.has(ReaderStatus.MUTE)
      ? 'unresponsive'
      : flags.hasAny(ReaderStatus.IN_USE, ReaderStatus.EXCLUSIVE)
        ? 'in-use'
        : 'card';
    if (atr.length > 0) this.#atr = atr.slice();
    if (this.#current) return;
    this.#current = new PcscTransport(this.#binding, this.#native, this.#mode);
    this.#open.add(this.#current);
    this.#emit('inserted');
  }

  #emit(event: SlotEvent): void {
    for (const listener of [...this.#listeners[event]]) listener();
  }
}

/** The readers of this machine, kept up to date until closed. */
export interface PcscReaders {
  /** The readers that are connected now, at most four. */
  list(): readonly PcscReader[];
  /**
   * The reader of this name or whose name contains it; without a name the first with a card, or else the first.
   * Throws `card.no-reader` and, when the service stopped meanwhile, `card.pcsc-unavailable`.
   */
  find(name?: string): PcscReader;
  /** Waits for a card in any reader or in those that `find` would take for `name`. Rejects with the signal's reason. */
  waitForCard(options?: { readonly name?: string; readonly signal?: AbortSignal }): Promise<PcscReader>;
  /** Lets go of every card and of the service. */
  close(): Promise<void>;
}

/**
 * Opens PC/SC and answers when its readers are known.
 * Throws `card.pcsc-unavailable`; `detail.missing` says what to install or start.
 *
 * @example
 * const readers = await pcscReaders();
 * const { current } = await readers.waitForCard();
 * const card = await MyNumberCard.connect(current);
 */
export async function pcscReaders(
  mode: PcscMode = {},
  load: () => Promise<Binding> = loadBinding,
): Promise<PcscReaders> {
  const binding = await load().catch((error) => {
    throw loadError(error);
  });
  const known = new Map<string, PcscReader>();
  const changed = new Set<() => void>();
  let failure: CardError | undefined;
  const change = (): void => {
    for (const listener of [...changed]) listener();
  };

  const client = new binding.Client();
  client.on('reader', (native) => {
    const reader = new PcscReader(binding, native, mode, change);
    known.set(reader.name, reader);
    native.on('disconnect', () => {
      known.delete(reader.name);
      reader.leave();
      change();
    });
    change();
  });
  client.on('error', (error) => {
    // The service went away: its monitor has ended, and so have all connections.
    failure = new CardError('card.pcsc-unavailable', 'The PC/SC service stopped.', {
      cause: error,
      missing: 'service',
    });
    for (const reader of known.values()) reader.leave();
    known.clear();
    change();
  });
  try {
    client.start();
  } catch (error) {
    throw pcscError(error);
  }
  await firstReaders(known, changed);

  const matching = (name = ''): PcscReader[] => {
    if (failure) throw failure;
    const exact = known.get(name);
    return exact ? [exact] : [...known.values()].filter((reader) => reader.name.includes(name));
  };
  return {
    list: () => [...known.values()],
    find: (name) => {
      const readers = matching(name);
      const found = readers.find((reader) => reader.current) ?? readers[0];
      if (!found)
        throw new CardError('card.no-reader', 'There is no such card reader.', name ? { reader: name } : {});
      return found;
    },
    waitForCard: ({ name, signal } = {}) => {
      const { promise, resolve, reject } = Promise.withResolvers<PcscReader>();
      const look = (): void => {
        try {
          const found = matching(name).find((reader) => reader.current);
          if (found) resolve(found);
        } catch (error) {
          reject(error);
        }
      };
      const giveUp = (): void => reject(signal?.reason);
      changed.add(look);
      signal?.addEventListener('abort', giveUp);
      if (signal?.aborted) giveUp();
      look();
      return promise.finally(() => {
        changed.delete(look);
        signal?.removeEventListener('abort', giveUp);
      });
    },
    close: async () => {
      failure ??= new CardError('card.no-reader', 'The readers were closed.');
      await Promise.all([...known.values()].map((reader) => reader.close()));
      known.clear();
      change();
      try {
        client.stop();
      } catch {
        // The service stopped before us.
      }
    },
  };
}

/** Waits until the first readers are known, or it is clear that there are none. */
function firstReaders(known: ReadonlyMap<string, PcscReader>, changed: Set<() => void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let timer = setTimeout(resolve, FIRST_READER);
  const settle = (): void => {
    if (known.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(resolve, SAME_GO);
  };
  changed.add(settle);
  return promise.finally(() => changed.delete(settle));
}

async function loadBinding(): Promise<Binding> {
  return import('pcsc-mini');
}
