// What the front door (玄関) is given: the clock, the people, the places, and the right to ask both institutions.
import type { jlisContract } from '@tegata/jlis/contract';
import type { KioskHours, OpeningHours } from '@tegata/law';
import type { municipalityContract } from '@tegata/municipality/contract';
import type { Assets, SurfaceOptions, Words } from '@tegata/ui';
import type { Caller } from '@tegata/wire';
import type { TownResident } from '../residents.ts';

/** The clock of the town, which visitors may move. */
export type MovableClock = {
  now(): Temporal.Instant;
  wall(): Temporal.ZonedDateTime;
  readonly followsRealTime: boolean;
  set(to: Temporal.ZonedDateTime): void;
  followRealTime(): void;
};

/** Addresses of the town, each ending in `/` except the certificate repository. */
export type Places = {
  desk: string;
  counter: string;
  kiosk: string;
  guide: string;
  municipality: string;
  jlis: string;
  pki: string;
};

export type AskJlis = Pick<Caller<typeof jlisContract>, 'activity'>;
export type AskMunicipality = Pick<Caller<typeof municipalityContract>, 'activity' | 'resident' | 'cards'>;

/** When the counter and the kiosks are open; a municipality's profile has them. */
export type Hours = {
  counterHours: OpeningHours;
  kiosk: { hours: Pick<KioskHours, 'opens' | 'closes' | 'source'> };
};

export type FrontDoorDeps = {
  clock: MovableClock;
  assets: Assets;
  /** Its own address: every other page of the town leads back here. */
  frontDoor: string;
  log?: SurfaceOptions['log'];
  jlis: AskJlis;
  municipality: AskMunicipality;
  people: {
    list(): Promise<readonly TownResident[]>;
    find(handle: string): Promise<TownResident | undefined>;
  };
  /** The municipality: its name, and the hours of its counter and kiosks. */
  profile: Hours & { name: Words };
  /** A public building: where somebody who moves in on a walk is at home. */
  newHome: string;
  places: Places;
  /** Where the walk keeps its ticks (JSON). */
  walkFile: string;
};
