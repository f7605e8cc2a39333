// What the desk needs from whoever opens it: the people, their things, and the two institutions a resident deals with.
// Structural on purpose: a surface knows no town.
import type { jlisContract } from '@tegata/jlis/contract';
import type { municipalityContract } from '@tegata/municipality/contract';
import type { Assets, TroubleEvent, Words } from '@tegata/ui';
import type { Caller } from '@tegata/wire';

type Sex = '1' | '2' | '3';

/** PINs of invented people, public by design. A child's card has no `sign`. */
type PublicPins = { auth?: string; sign?: string; register?: string; text?: string };

export type Resident = {
  /** Romaji slug that names the resident in addresses. */
  handle: string;
  /** 宛名番号. */
  addressee: string;
  name: string;
  furigana: string;
  /** ISO 8601. */
  birth: string;
  sex: Sex;
  story?: { title: Words; text: Words };
  testPins?: PublicPins;
};

export type WalletCard = {
  cardSerial: string;
  handle: string;
  place: { kind: 'wallet' } | { kind: 'reader'; reader: string };
  /** What is printed on the card; dates are ISO 8601. */
  label: {
    cardSerial: string;
    holderName: string;
    address: string;
    birth: string;
    sex: Sex;
    kind: 'adult' | 'child';
    issuedOn: string;
    expiry: string;
    /** JPEG in base64; the card of a baby has none. */
    photo?: string;
    testPins?: PublicPins;
  };
  /** Wrong entries left for each PIN; unknown while the card lies on a reader. */
  tries?: { auth: number; sign?: number; register: number; text: number };
};

/** A reader on which a resident may lay a card, with the page of the terminal it belongs to. */
export type CardReader = { name: string; label: Words; url: string; occupiedBy?: string | undefined };

type Wallet = {
  cards(addressee: string): Promise<WalletCard[]>;
  /** Throws errors with a `code`: `town.reader-occupied`, `town.card-elsewhere`, `card.in-use`. */
  layOn(cardSerial: string, reader: string): Promise<void>;
  takeAway(cardSerial: string): Promise<void>;
  readers(): CardReader[];
  /** Calls back when any card of the town is made or moved; returns how to stop. */
  subscribe(listener: () => void): () => void;
};

export type Letter = {
  id: string;
  /** ISO 8601 moment. */
  at: string;
  /** Name of the institution on the wire. */
  from: string;
  kind: string;
  title: Words;
  body?: Record<string, unknown>;
  pdf?: Uint8Array;
};

type Letters = {
  /** Newest first. */
  list(addressee: string): Promise<Letter[]>;
  /** Throws RangeError for what is no letter id. */
  get(addressee: string, id: string): Promise<Letter | undefined>;
};

export type DeskDeps = {
  clock: { now(): Temporal.Instant };
  assets: Assets;
  frontDoor?: string;
  log?: (event: TroubleEvent) => void;
  people: {
    list(): Promise<readonly Resident[]>;
    find(handle: string): Promise<Resident | undefined>;
  };
  wallet: Wallet;
  letters: Letters;
  jlis: Pick<Caller<typeof jlisContract>, 'submitApplication' | 'applicationStatus'>;
  municipality: Pick<
    Caller<typeof municipalityContract>,
    'profile' | 'slots' | 'reserve' | 'cancelReservation' | 'reservationByCode'
  >;
  /** An invented portrait as JPEG, offered as the applicant's photo; the same person looks the same every time. */
  portraitFor(sitter: { handle: string; age: number; sex: Sex }): Promise<Uint8Array>;
  kioskUrl: string;
  counterUrl: string;
};
