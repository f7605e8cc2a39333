// The cards of the town as things (カード): where each one lies, and the label a person reads on it.
// One folder a card: `chip` is the chip's own sealed storage, `label.json` is what is printed and where it is now.
// Institutions never look in here; they know a card by what they issued to it.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CardProfile, type CardStore, fileCardStore } from '@tegata/card';
import { TownError } from '../errors.ts';

/** Test PINs of invented people: public by design. */
export type TestPins = { auth?: string; sign?: string; register?: string; text?: string };

/** Where a card is: with J-LIS, in the ward's safe, in its holder's wallet, or lying on a reader. */
export type Place = 'factory' | 'safe' | 'wallet' | `reader:${string}`;

export type CardLabel = {
  cardSerial: string;
  /** 宛名番号 of the holder. */
  addressee: string;
  formId: string;
  holderName: string;
  address: string;
  birth: string;
  sex: '1' | '2' | '3';
  kind: 'adult' | 'child';
  issuedOn: string;
  expiry: string;
  municipalityCode: string;
  /** セキュリティコード, printed on the face. */
  securityCode: string;
  /** The holder's picture as printed, JPEG, base64; a baby's card has none. */
  photo?: string;
  place: Place;
  testPins?: TestPins;
  /** 見本カード: its name, and what kind of card it is. Its addressee is nobody in the register. */
  specimen?: { handle: string; profile: CardProfile };
};

export class CardDrawer {
  readonly #folder: string;
  readonly #key: Uint8Array;
  readonly #listeners = new Set<() => void>();

  constructor(folder: string, keysFolder: string) {
    this.#folder = folder;
    this.#key = storeKey(keysFolder);
  }

  /** The storage of a new chip; the same serial always gives the same storage. */
  storeOf(cardSerial: string): CardStore {
    if (!/^\d{15}$/.test(cardSerial)) throw new RangeError('a card serial has 15 digits');
    const folder = join(this.#folder, cardSerial);
    mkdirSync(folder, { recursive: true });
    return fileCardStore(join(folder, 'chip'), this.#key);
  }

  /** Writes the label of a finished card; writing it again changes nothing but the label. */
  label(label: CardLabel): void {
    const path = join(this.#folder, label.cardSerial, 'label.json');
    writeFileSync(`${path}.next`, `${JSON.stringify(label, null, 1)}\n`);
    renameSync(`${path}.next`, path);
    for (const listener of this.#listeners) listener();
  }

  /** Every finished card, oldest first. */
  list(): CardLabel[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .map((serial) => this.find(serial))
      .filter((label) => label !== undefined)
      .sort((a, b) => a.issuedOn.localeCompare(b.issuedOn) || a.cardSerial.localeCompare(b.cardSerial));
  }

  find(cardSerial: string): CardLabel | undefined {
    const path = join(this.#folder, cardSerial, 'label.json');
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CardLabel) : undefined;
  }

  /** @throws TownError `town.unknown-card` */
  get(cardSerial: string): CardLabel {
    const label = this.find(cardSerial);
    if (!label) throw new TownError('town.unknown-card', { name: cardSerial, known: '' });
    return label;
  }

  move(cardSerial: string, place: Place): void {
    this.label({ ...this.get(cardSerial), place });
  }

  /** Calls back whenever a card is made or moved by this process. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** One key seals every card of a town: it stands for what protects a real chip, its hardware. */
function storeKey(keysFolder: string): Uint8Array {
  const path = join(keysFolder, 'card-store.key');
  if (!existsSync(path)) {
    mkdirSync(keysFolder, { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.next`, randomBytes(32), { mode: 0o600 });
    renameSync(`${path}.next`, path);
  }
  return new Uint8Array(readFileSync(path));
}
