/** Everything that can go wrong in a ledger, with what to do about it (issue: "When things go wrong"). */

/** Stable code of a ledger failure; the sentence a person reads is looked up by it in the catalogue. */
export type LedgerErrorCode =
  | 'ledger.already-running'
  | 'ledger.binaries-missing'
  | 'ledger.busy'
  | 'ledger.cluster-version'
  | 'ledger.database-newer'
  | 'ledger.disk-full'
  | 'ledger.entry-invalid'
  | 'ledger.entry-refused'
  | 'ledger.folder-not-writable'
  | 'ledger.migration-edited'
  | 'ledger.name-invalid'
  | 'ledger.not-allowed'
  | 'ledger.outcome-unknown'
  | 'ledger.port-in-use'
  | 'ledger.role-refused'
  | 'ledger.server-failed'
  | 'ledger.unavailable'
  | 'ledger.url-invalid';

/** What the operator (or the caller) should do next; also a catalogue key. */
export type LedgerRemedy =
  | 'ask-for-createdb-and-createrole'
  | 'begin-anew-or-use-older-version'
  | 'check-database-url'
  | 'check-state-then-retry'
  | 'choose-another-port'
  | 'fix-the-caller'
  | 'free-disk-space'
  | 'give-write-permission'
  | 'install-again'
  | 'read-the-server-log'
  | 'restore-the-migration'
  | 'stop-the-other-town'
  | 'try-again-shortly'
  | 'upgrade-the-town';

const REMEDY: Record<LedgerErrorCode, LedgerRemedy> = {
  'ledger.already-running': 'stop-the-other-town',
  'ledger.binaries-missing': 'install-again',
  'ledger.busy': 'try-again-shortly',
  'ledger.cluster-version': 'begin-anew-or-use-older-version',
  'ledger.database-newer': 'upgrade-the-town',
  'ledger.disk-full': 'free-disk-space',
  'ledger.entry-invalid': 'fix-the-caller',
  'ledger.entry-refused': 'fix-the-caller',
  'ledger.folder-not-writable': 'give-write-permission',
  'ledger.migration-edited': 'restore-the-migration',
  'ledger.name-invalid': 'fix-the-caller',
  'ledger.not-allowed': 'ask-for-createdb-and-createrole',
  'ledger.outcome-unknown': 'check-state-then-retry',
  'ledger.port-in-use': 'choose-another-port',
  'ledger.role-refused': 'check-database-url',
  'ledger.server-failed': 'read-the-server-log',
  'ledger.unavailable': 'try-again-shortly',
  'ledger.url-invalid': 'check-database-url',
};

/** A failure of the ledger. `detail` is for the operator's log and never holds a password or a row's content. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: LedgerErrorCode;
  readonly detail: string | undefined;
  readonly remedy: LedgerRemedy;

  constructor(code: LedgerErrorCode, detail?: string, cause?: unknown) {
    super(detail === undefined ? code : `${code}: ${detail}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.detail = detail;
    this.remedy = REMEDY[code];
  }
}
