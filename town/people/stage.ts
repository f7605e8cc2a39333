// The world that the history is played in: the institutions' doors as the counter sees them, the clock, the letter
// boxes, the terminal at the counter and the wallets. The town gives it; a test gives a small one.
import type { jlisContract } from '@tegata/jlis/contract';
import type { municipalityContract } from '@tegata/municipality/contract';
import type { Caller } from '@tegata/wire';
import type { TestPins } from './person.ts';

export type Municipality = Pick<
  Caller<typeof municipalityContract>,
  | 'registerResident'
  | 'setMarks'
  | 'cards'
  | 'sendNotice'
  | 'slots'
  | 'reserve'
  | 'reservationByCode'
  | 'openHandOver'
  | 'handOver'
  | 'confirmIdentity'
  | 'completeHandOver'
>;

/** What a resident is called by the institutions. */
export type Registered = { handle: string; residentId: string; addressee: string; householdId: string };

/** The world around the institutions, given by the town. Both callers speak as the counter. */
export type Stage = {
  municipality: Municipality;
  jlis: Pick<Caller<typeof jlisContract>, 'submitApplication'>;
  clock: { set(to: Temporal.Instant): void };
  /** Comes back when all post is delivered and every institution's outbox is idle. */
  drain(): Promise<void>;
  /** Called once somebody is registered, before any letter or card is on its way to them. */
  registered(resident: Registered): void | Promise<void>;
  /** 申請書ID: reads the number notice in somebody's letter box. */
  formId(addressee: string): Promise<string>;
  /** The resident sets the PINs at the counter's terminal, through the issuer session of this hand-over. */
  setPins(card: { handOverId: string; cardSerial: string }, pins: TestPins): Promise<void>;
  /** The clerk gives the card to the resident, who puts it in the wallet. May be repeated. */
  giveCard(card: { cardSerial: string; handle: string }): Promise<void>;
  /** The holder types this authentication PIN into some reader; it is wrong, and that is no failure. */
  mistype(card: { cardSerial: string; handle: string }, pin: string): Promise<void>;
  /** The holder reports a loss, or asks for the end of both certificates, and the ward passes it on. May be repeated. */
  report(card: { cardSerial: string; handle: string }, what: 'lost' | 'certificates-ended'): Promise<void>;
  /** For a bar on the screen: events done, of how many, and what goes on. */
  progress(done: number, total: number, label: string): void;
};

/** An institution answered otherwise than the plan foresees; the town and its plan do not fit together. */
export class HistoryDiverged extends Error {
  readonly code = 'town.history-diverged';
}
