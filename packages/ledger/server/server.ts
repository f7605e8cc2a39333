/** What the rest of the ledger needs to know about a PostgreSQL server, whoever started it. */

import type { RoleSecrets } from './role-secrets.ts';

/** How the administrator reaches the server; `ssl` is as node-postgres understands it. */
export type ServerAddress = {
  host: string;
  port: number;
  user: string;
  password: string;
  /** The database an administrator may always enter, usually `postgres`. */
  database: string;
  ssl?: boolean | object;
};

/** A running PostgreSQL server and its health. */
export type LedgerServer = {
  readonly kind: 'embedded' | 'given';
  readonly address: ServerAddress;
  /** Databases and roles begin with this: `tegata_` + institution. */
  readonly prefix: string;
  readonly secrets: RoleSecrets;
  /** False from the moment the server is seen to be gone until it answers again. */
  readonly up: boolean;
  /** Calls back when the server is lost; the returned function ends the subscription. */
  onDown(listener: (reason: string) => void): () => void;
  /** Calls back when a lost server answers again; the returned function ends the subscription. */
  onUp(listener: () => void): () => void;
  /** Stops what was started here (the embedded server; never a given one). */
  stop(): Promise<void>;
};

/** Steps that a start may take time over, for a progress line. */
export type ServerProgress =
  | { step: 'copying-binaries'; to: string }
  | { step: 'initialising' }
  | { step: 'moved'; to: string }
  | { step: 'redoing-half-written' }
  | { step: 'starting' }
  | { step: 'stopping-leftover'; pid: number }
  | { step: 'recovering' }
  | { step: 'ready'; port: number };
