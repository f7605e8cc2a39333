// Newcomers (転入してきた人): whoever is registered at the counter while the town is open gets a handle, and with it a
// desk, letters and a wallet. Found by asking the ward, as a visitor's own look at the register would.
import type { Residents, TownResident } from './residents.ts';
import type { Town } from './town.ts';

export type People = {
  /** Everybody, newcomers last. */
  list(): Promise<readonly TownResident[]>;
  find(handle: string): Promise<TownResident | undefined>;
};

export function keepResidents(town: Town, residents: Residents): People {
  const { municipality } = town.ask('front-door');
  const look = async () => {
    const found = await municipality.findResidents({ query: { limit: 300 } });
    for (const { residentId, addressee, name, furigana, birth, sex } of found.residents) {
      if (residents.byAddressee(addressee)) continue;
      residents.enter({
        handle: residents.handleFor({ name, furigana }),
        residentId,
        addressee,
        name,
        furigana,
        birth,
        sex,
      });
    }
  };
  return {
    async list() {
      await look();
      return residents.list();
    },
    async find(handle) {
      const known = residents.byHandle(handle);
      if (known) return known;
      await look();
      return residents.byHandle(handle);
    },
  };
}
