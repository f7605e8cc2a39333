// An institution takes part: it answers by its contract, asks others by theirs, and writes down what it did.
// The tables of the wire live in the institution's own database, so an act, its record and its answer stand together.

import { type Ledger, migrate, type NewEntry, type Tx } from '@tegata/ledger';
import { findIndividualNumbers } from '@tegata/numbers';
import {
  type Caller,
  type Contract,
  createCaller,
  currentCorrelation,
  type Directory,
  type Handlers,
  type Identity,
  ledgerWireStore,
  serveContract,
  type WireReport,
  type WireStore,
  wireStoreDdl,
} from '@tegata/wire';
import { activityOf } from './activity.ts';

type Transport = (request: Request) => Response | Promise<Response>;

export type OfficeDeps = {
  ledger: Ledger;
  identity: Identity;
  /** Public keys of everybody on the wire. */
  directory: Directory;
  clock: { now(): Temporal.Instant };
  /** The way to another institution: in-process, or `fetch` between machines. */
  reach: (party: string) => Transport;
  /** The operator's log of refusals and failures. */
  report?: (event: WireReport) => void;
};

export type Office = {
  readonly store: WireStore<Tx>;
  /** Asks another institution; both sides record the call. */
  caller<C extends Contract>(contract: C): Caller<C>;
  /** Answers by a contract. */
  serve<C extends Contract>(contract: C, handlers: Handlers<C, Tx>): ReturnType<typeof serveContract>;
  /** The answer to `activity`: what this institution did and with whom, without personal data. */
  activity: ReturnType<typeof activityOf>;
  /** Writes into the journal, under the correlation of the call being served; append last in a transaction. */
  note(tx: Tx, entry: NewEntry): Promise<void>;
};

/** True for a text that may stand in no journal: it holds an individual number. */
export const holdsNumber = (text: string): boolean => findIndividualNumbers(text).length > 0;

/** Brings the institution's tables up to date and opens its place on the wire. */
export async function openOffice(deps: OfficeDeps, migrations: string): Promise<Office> {
  const { ledger, identity, directory, clock, reach, report } = deps;
  await migrate(ledger, migrations);
  await ledger.pool.query(wireStoreDdl);
  const store = ledgerWireStore<Tx>(ledger);
  await forget(store, clock);
  setInterval(() => void forget(store, clock).catch(() => {}), HOUR_MS).unref();
  return {
    store,
    caller: <C extends Contract>(contract: C) =>
      createCaller(contract, {
        self: identity,
        directory,
        transport: reach(contract.provider),
        clock,
        record: (record) => store.record(record),
      }) as Caller<C>,
    serve: <C extends Contract>(contract: C, handlers: Handlers<C, Tx>) =>
      serveContract(contract, handlers as never, {
        self: identity,
        directory,
        store,
        clock,
        ...(report && { report }),
      }),
    activity: activityOf(ledger.journal, store),
    note: async (tx, entry) => {
      const correlation = currentCorrelation();
      await ledger.journal.append(tx, {
        ...entry,
        detail: { ...entry.detail, ...(correlation && { correlation }) },
      });
    },
  };
}

const HOUR_MS = 3_600_000;
/** Outboxes give up within a day; after a week nobody repeats an act, so its answer need not be kept. */
const ANSWERS_KEPT = Temporal.Duration.from({ hours: 7 * 24 });

/** Lets go of answers and transmissions that nobody can ask for again: they hold names. */
function forget(store: WireStore<Tx>, clock: OfficeDeps['clock']): Promise<void> {
  const now = clock.now();
  return store.sweep(now, now.subtract(ANSWERS_KEPT));
}
