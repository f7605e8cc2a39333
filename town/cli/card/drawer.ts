// The virtual cards of the town by the names people call them (the holder's handle, a specimen's, or the serial).
import { CardError, Chip } from '@tegata/card';
import { TownError } from '../../errors.ts';
import { folderAt } from '../../folder.ts';
import { CardDrawer, type CardLabel } from '../../things/cards.ts';
import { ensurePeople, handlesOf } from '../ensure-people.ts';
import { townFolder } from '../town-folder.ts';
import { type Holder, heldBy } from './holding.ts';
import { CardTrouble } from './trouble.ts';

export type NamedCard = { readonly name: string; readonly label: CardLabel };

/** The drawer of this town. */
function theDrawer(): CardDrawer {
  const folder = folderAt(townFolder());
  return new CardDrawer(folder.cards, folder.keys);
}

/** Every card, oldest first; a town that was never opened gets its people first. */
export async function namedCards(): Promise<NamedCard[]> {
  await ensurePeople();
  const handles = await handlesOf();
  return theDrawer()
    .list()
    .map((label) => ({
      name: label.specimen?.handle ?? handles.get(label.addressee) ?? label.cardSerial,
      label,
    }));
}

/**
 * The card of that name or serial; without a name the one TEGATA_CARD names, or the first in somebody's wallet.
 * Throws `town.unknown-card` and `town.no-card`.
 */
export async function findCard(wanted = process.env.TEGATA_CARD): Promise<NamedCard> {
  const cards = await namedCards();
  const named = cards.filter(({ name, label }) => name === wanted || label.cardSerial === wanted);
  // Somebody with a renewed card has an old one, too: the one in hand is meant.
  const inHand = (each: NamedCard) => each.label.place === 'wallet';
  const found = wanted ? (named.find(inHand) ?? named.at(-1)) : cards.find(inHand);
  if (found) return found;
  if (wanted)
    throw new TownError('town.unknown-card', {
      name: wanted,
      known: cards.map(({ name }) => name).join(', '),
    });
  throw new CardTrouble('town.no-card', {
    ja: '誰の財布にもカードがありません。`tegata card list` で確かめてください。',
    en: 'Nobody has a card in the wallet. See `tegata card list`.',
  });
}

/**
 * Takes a card out of its wallet. Throws `town.card-elsewhere` when it is not there, `town.card-inserted` when another
 * command holds it in a reader, and `card.in-use`.
 */
export async function takeCard(found: NamedCard): Promise<Chip> {
  const store = () => theDrawer().storeOf(found.label.cardSerial);
  return whenFree(found, () => Chip.open(store()));
}

/** How often within a second a card is asked for that somebody else has. */
const LOOKS = 10;

/** Opens a card; one that an open town looks into for a moment is waited for. */
export async function whenFree<T>({ name, label }: NamedCard, open: () => Promise<T>): Promise<T> {
  const { place, cardSerial } = label;
  if (place !== 'wallet' && place !== 'safe') throw new TownError('town.card-elsewhere', { name, place });
  for (let look = 1; ; look++) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof CardError) || error.code !== 'card.in-use') throw error;
      const holder = heldBy(cardSerial);
      if (holder && holder.pid === error.detail.holderPid) throw inserted(name, holder);
      if (look === LOOKS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000 / LOOKS));
    }
  }
}

function inserted(name: string, { pid, where }: Holder): CardTrouble {
  return new CardTrouble(
    'town.card-inserted',
    {
      ja: `カード「${name}」は読み取り機(${where})に入っています。そこを通して使うか、\`tegata card eject ${name}\` で取り出してください。`,
      en: `The card "${name}" lies in a reader (${where}). Use it there, or take it out with \`tegata card eject ${name}\`.`,
    },
    { holderPid: pid, where },
  );
}
