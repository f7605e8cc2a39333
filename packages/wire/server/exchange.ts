// One request on its way through the steps of a serving institution.
import type { Clock } from '../client.ts';
import type { Operation } from '../contract.ts';
import type { Directory, Identity, Party } from '../identity.ts';
import type { RequestStatement } from '../message.ts';
import type { WireStore } from '../store/store.ts';

/** What a handler knows about the call beside its input. */
export type CallContext<Tx> = {
  /** The transaction in which the answer will be remembered: what is written in it stands or falls with the answer. */
  tx: Tx;
  /** Name of the asking institution, by its key. */
  caller: string;
  /** Id of the act. */
  id: string;
  correlation: string;
};

/**
 * One operation's work. Plain: it runs in the transaction. Staged: `before` runs without one, so that it may wait for
 * other institutions (with ids derived from `context.id`, since it may run again), and gives back what is left to do.
 */
export type Handler<Input, Answer, Tx> =
  | ((input: Input, context: CallContext<Tx>) => Answer | Promise<Answer>)
  | {
      before(
        input: Input,
        context: Omit<CallContext<Tx>, 'tx'>,
      ): Promise<(tx: Tx) => Answer | Promise<Answer>>;
    };

/** How an institution takes part in the wire. */
export type ServeOptions<Tx> = {
  self: Identity;
  /** Public keys of everybody who may call. */
  directory: Directory;
  store: WireStore<Tx>;
  clock: Clock;
  /** Seconds by which clocks may differ; default 60. */
  windowSeconds?: number;
  /** The operator's log: every refusal and failure with its private detail. Default: nothing. */
  report?: (event: WireReport) => void;
};

/** One line for the operator's log; `thrown` stays inside. */
export type WireReport = {
  operation: string | null;
  code: string;
  status: number;
  correlation: string | null;
  thrown: unknown;
};

/** A request parsed by its contract. */
export type Input = { params: unknown; query: unknown; body: unknown };

export type Exchange<Tx> = {
  readonly name: string;
  readonly operation: Operation;
  readonly handler: Handler<Input, unknown, Tx>;
  readonly options: ServeOptions<Tx>;
  readonly request: Request;
  readonly target: string;
  readonly signature: string | undefined;
  readonly rawParams: Record<string, string>;
  readonly arrived: Temporal.Instant;
  body: Uint8Array<ArrayBuffer>;
  /** Set once the signature stands. */
  sender?: Party;
  statement?: RequestStatement;
};
