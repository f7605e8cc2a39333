// A desk with everything around it in memory: neighbours, wallets, letters, a clock, and small institutions.
import type { TroubleEvent } from '@tegata/ui';
import type { DeskDeps, Letter, Resident, WalletCard } from '../deps.ts';
import { createDesk } from '../index.ts';
import { openInstitutions } from './institutions.ts';
import { neighbours } from './people.ts';

/** The smallest JPEG there is: one grey pixel. */
export const jpeg = Uint8Array.fromBase64(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
);

/** Pages that nobody looks at need no style sheet. */
const noAssets: DeskDeps['assets'] = {
  stylesheet: '/assets/app.css',
  island: async () => '/assets/desk.js',
  serve: (_, next) => next(),
};
const letterId = /^[0-9a-f-]{36}$/;

export type Street = Awaited<ReturnType<typeof openStreet>>;

/** A Thursday at noon; `more` replaces single ports. */
export async function openStreet(more: Partial<DeskDeps> = {}) {
  let now = Temporal.Instant.from('2026-11-26T03:00:00Z');
  const clock = { now: () => now };
  const institutions = await openInstitutions(clock);
  const cards = new Map<string, WalletCard & { addressee: string }>();
  const boxes = new Map<string, Letter[]>();
  const listeners = new Set<() => void>();
  const logged: TroubleEvent[] = [];
  /** Errors that the next attempts to lay a card meet. */
  const stumbles: string[] = [];
  let stranger: string | undefined;
  const moved = () => {
    for (const listener of listeners) listener();
  };
  const occupant = () =>
    [...cards.values()].find(({ place }) => place.kind === 'reader')?.cardSerial ?? stranger;
  const place = (serial: string, at: WalletCard['place']) => {
    const card = cards.get(serial)!;
    cards.set(serial, { ...card, place: at });
    moved();
  };

  const wallet: DeskDeps['wallet'] = {
    cards: async (addressee) =>
      [...cards.values()]
        .filter((card) => card.addressee === addressee)
        .map(({ tries, ...card }) => (card.place.kind === 'wallet' && tries ? { ...card, tries } : card)),
    layOn: async (serial, reader) => {
      const stumble = stumbles.shift();
      if (stumble) throw Object.assign(new Error(stumble), { code: stumble });
      place(serial, { kind: 'reader', reader });
    },
    takeAway: async (serial) => place(serial, { kind: 'wallet' }),
    readers: () => [
      {
        name: 'kiosk',
        label: { ja: 'コンビニのキオスク端末', en: 'The kiosk in the shop' },
        url: 'http://kiosk.localhost:8080/',
        occupiedBy: occupant(),
      },
    ],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  const desk = await createDesk({
    clock,
    assets: noAssets,
    frontDoor: 'http://localhost:8080/',
    log: (event) => logged.push(event),
    people: {
      list: async () => neighbours,
      find: async (handle) => neighbours.find((each) => each.handle === handle),
    },
    wallet,
    letters: {
      list: async (addressee) => boxes.get(addressee) ?? [],
      get: async (addressee, id) => {
        if (!letterId.test(id)) throw new RangeError('not a letter id');
        return boxes.get(addressee)?.find((letter) => letter.id === id);
      },
    },
    jlis: institutions.jlis,
    municipality: institutions.municipality,
    portraitFor: async () => jpeg,
    kioskUrl: 'http://kiosk.localhost:8080/',
    counterUrl: 'http://counter.localhost:8080/',
    ...more,
  });

  return {
    desk,
    app: desk.app,
    state: institutions.state,
    logged,
    listeners,
    stumbles,
    setClock: (at: string) => {
      now = Temporal.Instant.from(at);
    },
    /** Puts a letter on top of somebody's box. */
    post: ({ addressee }: Resident, letter: Letter) => {
      boxes.set(addressee, [letter, ...(boxes.get(addressee) ?? [])]);
    },
    /** Puts a card into somebody's wallet. */
    give: ({ addressee, handle }: Resident, card: Omit<WalletCard, 'handle' | 'place'>) => {
      cards.set(card.cardSerial, { ...card, addressee, handle, place: { kind: 'wallet' } });
      moved();
    },
    placeOf: (serial: string) => cards.get(serial)?.place,
    /** Lays down or takes away a card elsewhere, without this desk. */
    move: place,
    /** Somebody else's card lies on the kiosk. */
    occupy: (serial: string | undefined) => {
      stranger = serial;
      moved();
    },
    close: () => desk.close(),
  };
}
