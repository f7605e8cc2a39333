// 区役所: the ward office as an institution of its own — its register, its counters, its papers, its API.
import { fileURLToPath } from 'node:url';
import { jlisContract } from '@tegata/jlis/contract';
import type { Tx } from '@tegata/ledger';
import { type Office, openNumberVault, openOffice, outboxIdle } from '@tegata/office';
import type { Handlers } from '@tegata/wire';
import { notices, startNotices } from './cards/notice.ts';
import { stock } from './cards/stock.ts';
import { certificateDesk } from './certificates/procedure.ts';
import { startTellingWritten } from './certificates/tell.ts';
import { municipalityContract } from './contract.ts';
import type { MunicipalityDeps } from './deps.ts';
import { MunicipalityError } from './errors.ts';
import { filingDesk, keepPlannedDays } from './filings/file.ts';
import { startTelling } from './filings/tell.ts';
import { completionDesk, startActivation } from './hand-overs/completion.ts';
import { handOverDesk } from './hand-overs/hand-over.ts';
import { identityDesk } from './hand-overs/identity.ts';
import { issuerDesk } from './hand-overs/issuer.ts';
import { issueDesk } from './issuance/issue.ts';
import { menuDesk } from './issuance/menu.ts';
import { outcomeDesk } from './issuance/outcome.ts';
import { municipalityProfile } from './profiles/profile.ts';
import { queueDesk } from './queue/queue.ts';
import { waitingDesk } from './queue/waiting.ts';
import { startDesignation } from './register/designation.ts';
import { inquiries } from './register/inquiries.ts';
import { marks } from './register/marks.ts';
import { registration } from './register/registration.ts';
import { pickUps } from './reservations/reservations.ts';
import type { Room } from './room.ts';

export type { MunicipalityDeps, PostOffice } from './deps.ts';
export { MunicipalityError, type MunicipalityErrorCode } from './errors.ts';
export type { MunicipalityProfile } from './profiles/profile.ts';

export type Municipality = {
  /** The API of `contract.ts`. */
  app: ReturnType<Office['serve']>;
  /** Begins to tell others what waits in the outbox: new residents, notices, cards handed over. */
  start(): Promise<void>;
  /** Comes back when everything has been told. */
  drain(): Promise<void>;
  /** Lets planned moves take effect whose day has come; once started, this happens every few seconds. */
  keepPlannedDays(): Promise<void>;
  /** Lets deliveries that are under way finish; the ledger belongs to whoever opened it. */
  stop(): Promise<void>;
};

/** Real time: the town's clock may jump past a planned day at any moment. */
const ROUND_MS = 10_000;

const migrations = fileURLToPath(new URL('migrations', import.meta.url));

/**
 * Opens the ward office on its ledger.
 * @throws MunicipalityError `municipality.profile-invalid`; LedgerError; Error when the passphrase is not the keys'
 */
export async function openMunicipality(deps: MunicipalityDeps): Promise<Municipality> {
  const { ledger, identity, clock, press, post, keysFolder, passphrase } = deps;
  const profile = municipalityProfile.safeParse(deps.profile);
  if (!profile.success) {
    throw new MunicipalityError('municipality.profile-invalid', { detail: profile.error.message });
  }
  const office = await openOffice(deps, migrations);
  const room: Room = {
    ledger,
    identity,
    clock,
    press,
    post,
    profile: profile.data,
    vault: await openNumberVault(keysFolder, passphrase),
    jlis: office.caller(jlisContract),
    note: office.note,
  };
  const published = JSON.parse(JSON.stringify(profile.data));
  const handlers: Handlers<typeof municipalityContract, Tx> = {
    profile: () => published,
    ...registration(room),
    ...inquiries(),
    ...marks(room),
    ...filingDesk(room),
    ...stock(room),
    ...notices(room),
    ...pickUps(room),
    ...queueDesk(room),
    ...waitingDesk(room),
    ...handOverDesk(room),
    ...identityDesk(room),
    ...issuerDesk(room),
    ...completionDesk(room),
    ...certificateDesk(room),
    ...menuDesk(room),
    ...issueDesk(room),
    ...outcomeDesk(room),
    activity: office.activity,
  };
  let rounds: NodeJS.Timeout | undefined;
  const failed = (thrown: unknown) =>
    deps.report?.({
      operation: 'planned-days',
      code: 'municipality.background',
      status: 500,
      correlation: null,
      thrown,
    });
  return {
    app: office.serve(municipalityContract, handlers),
    async start() {
      await Promise.all([
        startDesignation(room),
        startNotices(room),
        startActivation(room),
        startTelling(room),
        startTellingWritten(room),
      ]);
      rounds ??= setInterval(() => void keepPlannedDays(room).catch(failed), ROUND_MS).unref();
    },
    drain: () => outboxIdle(ledger),
    keepPlannedDays: () => keepPlannedDays(room),
    async stop() {
      clearInterval(rounds);
      rounds = undefined;
      await ledger.outbox.stop();
    },
  };
}
