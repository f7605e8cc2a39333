// The resident's wallet (財布), as the desk shows it: which cards somebody has, where each lies, and how many tries
// its PINs have left. Tries are asked of the chip itself while the card is in the wallet.
import { Chip, MyNumberCard, memoryTransport } from '@tegata/card';
import type { Residents } from '../residents.ts';
import type { CardDrawer, CardLabel } from './cards.ts';
import type { Readers } from './readers.ts';

type Tries = { auth: number; sign?: number; register: number; text: number };

export type WalletCard = {
  cardSerial: string;
  handle: string;
  place: { kind: 'wallet' } | { kind: 'reader'; reader: string };
  label: CardLabel;
  tries?: Tries;
};

/** The wallets of everybody; `addresses` are the pages of the terminals beside the readers. */
export function walletOf(
  drawer: CardDrawer,
  readers: Readers,
  residents: Residents,
  addresses: { kiosk: string; counter: string },
) {
  return {
    /** Cards in somebody's hands; one that still waits in the ward's safe is not among them. */
    async cards(addressee: string): Promise<WalletCard[]> {
      const mine = drawer
        .list()
        .filter(
          (label) =>
            label.addressee === addressee && (label.place === 'wallet' || label.place.startsWith('reader:')),
        );
      return Promise.all(
        mine.map(async (label): Promise<WalletCard> => {
          const reader = readers.readerOf(label.cardSerial);
          const tries = reader ? undefined : await triesOf(drawer, label);
          return {
            cardSerial: label.cardSerial,
            handle: residents.byAddressee(addressee)?.handle ?? label.cardSerial,
            place: reader ? { kind: 'reader', reader } : { kind: 'wallet' },
            label,
            ...(tries && { tries }),
          };
        }),
      );
    },
    layOn: (cardSerial: string, reader: string) => readers.lay(cardSerial, reader),
    takeAway: async (cardSerial: string) => {
      const reader = readers.readerOf(cardSerial);
      if (reader) await readers.takeOff(reader, 'wallet');
    },
    /** Readers that a resident may lay a card on, and whose card lies there. */
    readers: () => [
      {
        name: 'kiosk',
        label: { ja: 'コンビニのキオスク端末', en: 'The kiosk in the shop' },
        url: addresses.kiosk,
        occupiedBy: readers.lyingOn('kiosk'),
      },
    ],
    subscribe: (listener: () => void) => drawer.onChange(listener),
  };
}

/** Asks the chip; a card that another program holds right now cannot be asked. */
async function triesOf(drawer: CardDrawer, { cardSerial, kind }: CardLabel): Promise<Tries | undefined> {
  let chip: Chip;
  try {
    chip = await Chip.open(drawer.storeOf(cardSerial));
  } catch {
    return undefined;
  }
  try {
    const card = await MyNumberCard.connect(memoryTransport(chip));
    const tries = {
      auth: await card.triesLeft('auth'),
      text: await card.triesLeft('text'),
      register: await card.triesLeft('register'),
    };
    return kind === 'adult' ? { ...tries, sign: await card.triesLeft('sign') } : tries;
  } finally {
    await chip.close();
  }
}
