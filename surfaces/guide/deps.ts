// What the guide needs from whoever opens it: a clock, the assets, and the facts of one municipality. It asks no
// institution about anybody: whatever it shows is the same for every reader. How many wait is asked and not kept.
import type { FeeSchedule, Hours, KioskHours, OpeningHours, Source } from '@tegata/law';
import type { Assets, TroubleEvent, Words } from '@tegata/ui';

/** A text of a municipality; it may say it in やさしい日本語 too, with readings: `港区《みなとく》`. */
export type LocalWords = Words & { 'ja-easy'?: string | undefined };

type Office = {
  id: string;
  name: LocalWords;
  desk: LocalWords;
  address: string;
  addressEn: string;
  telephone: string;
  source: Source;
};

type Telephone = {
  id: string;
  name: LocalWords;
  telephone: string;
  /** Absent: day and night. */
  hours?: OpeningHours | undefined;
  /** When it is hard to get through. */
  busy?: Hours | undefined;
  /** Spoken besides Japanese (BCP 47). */
  languages?: readonly string[] | undefined;
  note?: LocalWords | undefined;
  source: Source;
};

/** What differs between municipalities (自治体プロファイル), as far as a reader of the guide is told. */
export type GuideProfile = {
  name: LocalWords;
  prefecture: LocalWords;
  /** The municipality's own guidebook, where it has one: who issued it and when. */
  guidebook?: { publisher: LocalWords; issuedOn: Temporal.PlainDate } | undefined;
  offices: readonly Office[];
  counterHours: OpeningHours;
  /** Offices where somebody helps to apply, and when. */
  help?: { officeIds: readonly string[]; hours: OpeningHours; source: Source } | undefined;
  /** There is a page that shows how many people wait. */
  congestion?: { source: Source } | undefined;
  telephones: readonly Telephone[];
  fees: FeeSchedule;
  kiosk: { hours: Pick<KioskHours, 'opens' | 'closes' | 'source'> };
  /** How long a finished card waits at the counter. */
  pickUp: { waitingDays: number; source: Source };
};

/** What the offices tell everybody about their queues (混雑状況); a ticket has a number and no name. */
export type WaitingNumbers = {
  /** The moment the figures are of. */
  at: string;
  offices: readonly {
    officeId: string;
    waiting: readonly { count: number }[];
    calling: readonly { number: string; window: number }[];
    medianWaitMinutes?: number | undefined;
  }[];
};

export type GuideDeps = {
  clock: { now(): Temporal.Instant };
  assets: Assets;
  frontDoor?: string;
  log?: (event: TroubleEvent) => void;
  profile: GuideProfile;
  /** Asks the offices how many wait; without it the guide says that it does not know. */
  waiting?: () => Promise<WaitingNumbers>;
};
