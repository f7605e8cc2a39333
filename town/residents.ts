// Who is who in the town (住民の顔ぶれ): the handle by which people and the command line name a resident, the story that
// goes with it, and the addressee number that institutions use. A newcomer gets a handle at the first registration.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { giveHandle } from './people/index.ts';

export type Localised = { ja: string; en: string };
export type PublicPins = { auth?: string; sign?: string; register?: string; text?: string };

export type TownResident = {
  handle: string;
  residentId: string;
  addressee: string;
  name: string;
  furigana: string;
  birth: string;
  sex: '1' | '2' | '3';
  story?: { title: Localised; text: Localised };
  testPins?: PublicPins;
};

export class Residents {
  readonly #path: string;
  #all: TownResident[];

  constructor(path: string) {
    this.#path = path;
    this.#all = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TownResident[]) : [];
  }

  list(): readonly TownResident[] {
    return this.#all;
  }

  byHandle(handle: string): TownResident | undefined {
    return this.#all.find((each) => each.handle === handle);
  }

  byAddressee(addressee: string): TownResident | undefined {
    return this.#all.find((each) => each.addressee === addressee);
  }

  /** Enters residents; one already known by addressee keeps the handle. */
  enter(...newcomers: TownResident[]): void {
    const fresh = newcomers.filter(({ addressee }) => !this.byAddressee(addressee));
    if (fresh.length === 0) return;
    this.#all = [...this.#all, ...fresh];
    writeFileSync(`${this.#path}.next`, JSON.stringify(this.#all));
    renameSync(`${this.#path}.next`, this.#path);
  }

  /** A free handle from a name and its reading: `minato-hanako`, then `minato-hanako-2`. */
  handleFor(person: { name: string; furigana: string }): string {
    return giveHandle(person, new Set(this.#all.map(({ handle }) => handle)));
  }
}
