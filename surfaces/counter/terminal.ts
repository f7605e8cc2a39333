// The counter's terminal (統合端末): one reader, one card at a time, and one conversation with it at a time, because a
// second one would select another application under the first. PINs pass through here on their way to the card and
// stay nowhere: not in a field, not in an error.
import {
  CardError,
  type ChosenPins,
  type IssuerAuthoriser,
  MyNumberCard,
  type ReaderSlot,
} from '@tegata/card/reader';
import { CounterError } from './errors.ts';

export type PinName = keyof ChosenPins;
const pinNames = ['auth', 'sign', 'register', 'text'] as const satisfies readonly PinName[];

/** What lies on the reader. A PIN counts as set when the chip still allows tries: a factory card allows none. */
export type OnReader =
  | { kind: 'nothing' }
  | { kind: 'unreadable' }
  | { kind: 'card'; serial: string; pinsSet: readonly PinName[] };

export type Terminal = {
  look(): Promise<OnReader>;
  /**
   * Sets the PINs on this very card, all of them in one issuer session.
   * @throws CounterError `counter.other-card`, and CardError
   */
  setPins(cardSerial: string, authorise: IssuerAuthoriser, pins: ChosenPins): Promise<void>;
};

/** Opens the terminal over its reader. */
export function openTerminal(slot: ReaderSlot): Terminal {
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  const connected = async <T>(work: (card: MyNumberCard) => Promise<T>): Promise<T> => {
    const card = await MyNumberCard.connect(slot.current);
    try {
      return await work(card);
    } finally {
      await card.disconnect().catch(() => {});
    }
  };
  return {
    look: () => alone(() => connected(seen).catch(notSeen)),
    setPins: (cardSerial, authorise, pins) =>
      alone(() =>
        connected(async (card) => {
          const { serial } = await card.readCardRecord();
          if (serial !== cardSerial) throw new CounterError('counter.other-card');
          await card.setPinsWithIssuer(authorise, pins);
        }),
      ),
  };
}

async function seen(card: MyNumberCard): Promise<OnReader> {
  const { serial } = await card.readCardRecord();
  const pinsSet: PinName[] = [];
  for (const pin of pinNames) {
    if ((await card.triesLeft(pin)) > 0) pinsSet.push(pin);
  }
  return { kind: 'card', serial, pinsSet };
}

function notSeen(error: unknown): OnReader {
  if (!(error instanceof CardError)) throw error;
  const away = error.code === 'card.absent' || error.code === 'card.removed';
  return { kind: away ? 'nothing' : 'unreadable' };
}
