// What can go wrong while a town is opened or spoken to, each with a remedy that a person can follow.

export type TownErrorCode =
  | 'town.already-running'
  | 'town.port-in-use'
  | 'town.disk-full'
  | 'town.database-away'
  | 'town.unknown-card'
  | 'town.card-elsewhere'
  | 'town.unknown-reader'
  | 'town.reader-occupied'
  | 'town.bad-moment'
  | 'town.bad-duration'
  | 'town.nobody-like-that'
  | 'town.repository-refused'
  | 'town.would-replace'
  | 'town.no-secret'
  | 'town.unknown-municipality'
  | 'town.profile-unreadable'
  | 'town.profile-faults'
  | 'town.other-municipality'
  | 'town.usage';

const sentences: Record<TownErrorCode, (detail: Record<string, string>) => string> = {
  'town.already-running': ({ pid, port }) =>
    `This town is already open (process ${pid ?? '?'}${port ? `, http://localhost:${port}/` : ''}). Use it, or stop that process first.`,
  'town.port-in-use': ({ port }) =>
    `Port ${port} is in use by another program. Stop that program, or choose another port: npm start -- --port ${Number(port) + 1}`,
  'town.disk-full': ({ path }) =>
    `The disk that holds ${path} is full. Free some space (about 500 MB) and start again; nothing was lost.`,
  'town.database-away': ({ why }) => `PostgreSQL could not be reached: ${why}`,
  'town.unknown-card': ({ name, known }) => `There is no card "${name}". Known cards: ${known}`,
  'town.card-elsewhere': ({ name, place }) => `The card "${name}" is not in the wallet: it is at ${place}.`,
  'town.unknown-reader': ({ name }) => `There is no reader "${name}".`,
  'town.reader-occupied': ({ name }) => `Another card already lies on ${name}. Take it away first.`,
  'town.bad-moment': ({ value }) =>
    `"${value}" is not a moment. Write a date or a date and time in Tokyo, such as 2027-04-01T09:00.`,
  'town.bad-duration': ({ value }) =>
    `"${value}" is not a duration. Write 90d, 2h, 3mo, 10y or an ISO 8601 duration such as P1M.`,
  'town.nobody-like-that': ({ status }) =>
    `Nobody in this town has certificates with this status any more: ${status}. A new town has: npm start -- --fresh`,
  'town.repository-refused': ({ path, status }) =>
    `The repository of J-LIS did not give ${path} (HTTP ${status}). Is status told to registered verifiers only?`,
  'town.would-replace': ({ path }) =>
    `${path} exists already. A key ceremony replaces nothing: choose another folder or generation.`,
  'town.no-secret': ({ why }) => `The operators' secrets could not be read: ${why}`,
  'town.unknown-municipality': ({ asked, known }) =>
    `There is no municipality "${asked}". Those that ship: ${known}; or name a profile of your own, a file that ends in .json.`,
  'town.profile-unreadable': ({ path, why }) => `The profile ${path} could not be read: ${why}`,
  'town.profile-faults': ({ path, faults }) =>
    `The profile ${path} is not complete. What should stand there:\n${faults}`,
  'town.other-municipality': ({ kept, asked }) =>
    `This town was begun as "${kept}", and its people live there. For "${asked}" choose another folder (TEGATA_HOME) or begin anew: npm start -- --fresh`,
  'town.usage': ({ message }) => message ?? 'Wrong use of the command.',
};

export class TownError extends Error {
  readonly code: TownErrorCode;
  readonly detail: Record<string, string>;

  constructor(code: TownErrorCode, detail: Record<string, string> = {}) {
    super(sentences[code](detail));
    this.code = code;
    this.detail = detail;
  }
}
