// J-LIS (地方公共団体情報システム機構) takes part: its desks are opened over one ledger, its workers started and stopped.
import { fileURLToPath } from 'node:url';
import { openOffice, openVault, outboxIdle } from '@tegata/office';
import { Hono } from 'hono';
import { openAuthorities } from './certification/authorities.ts';
import { CARD_CERTIFICATE_KINDS } from './certification/kinds.ts';
import { publicRepository } from './certification/repository.ts';
import { publishDueLists } from './certification/revocation-lists.ts';
import { jlisContract } from './contract.ts';
import type { JlisDeps } from './deps.ts';
import { postNumberNotices } from './designation/number-notice.ts';
import { keepDeadlines, tellOutcomes } from './exchange/errands.ts';
import { handlersOf } from './handlers.ts';
import { openContentsKeys, type TestTerminal } from './manufacture/contents-keys.ts';
import { contentsRepository } from './manufacture/contents-repository.ts';
import { type Factory, openFactory } from './manufacture/factory.ts';
import { manufactureCards } from './manufacture/make.ts';
import { openNextGeneration } from './manufacture/next-generation.ts';
import { shipCards } from './manufacture/ship.ts';
import { makeSpecimen, type Specimen, type SpecimenOrder } from './manufacture/specimens.ts';
import type { Premises } from './premises.ts';
import { openGate } from './verifiers/admission.ts';

export type Jlis = {
  /** The contract's routes, and the public repository under `/pki`. */
  app: Hono;
  /** The public repository alone, to be mounted at `/pki` elsewhere. */
  pki: Hono;
  /** Starts the workers; what an earlier run left unfinished is finished. */
  start(): Promise<void>;
  /** Makes a specimen card (見本カード), or answers the one made before. */
  makeSpecimen(order: SpecimenOrder): Promise<Specimen>;
  /** A terminal for the specimen that asks for no PIN (顔認証マイナンバーカード). */
  testTerminal(): Promise<TestTerminal>;
  /** Comes back when nothing waits in the outbox. */
  drain(): Promise<void>;
  /** Stops the rounds; deliveries end with the ledger, which belongs to whoever opened it. */
  stop(): Promise<void>;
};

/** Real time: the town's clock may jump past a list's end at any moment. */
const ROUND_MS = 10_000;

/** Opens J-LIS: its tables, its vault and its authorities. */
export async function openJlis(deps: JlisDeps): Promise<Jlis> {
  const { ledger, clock, directory, factory, post, publicBase, municipalities, keysFolder, passphrase } =
    deps;
  const [office, vault] = await Promise.all([
    openOffice(deps, fileURLToPath(new URL('./migrations', import.meta.url))),
    openVault(keysFolder, passphrase),
  ]);
  const premises: Premises = {
    ledger,
    office,
    vault,
    clock,
    directory,
    factory,
    post,
    publicBase,
    municipalities,
  };
  const failed = (operation: string) => (thrown: unknown) =>
    deps.report?.({ operation, code: 'jlis.background', status: 500, correlation: null, thrown });
  const authorities = openAuthorities(premises, deps, failed('ocsp'));
  const gate = openGate(premises, failed('verifier-requests'));
  const pki = publicRepository(premises, authorities, gate);
  const contents = openContentsKeys(keysFolder, vault);
  pki.route('/contents', contentsRepository(contents));
  const answered = office.serve(jlisContract, handlersOf(premises, authorities));
  const app = new Hono({ strict: false });
  app.route('/pki', pki);
  app.route('/', answered);
  app.notFound((c) => answered.fetch(c.req.raw));

  /** Lists are on time although nobody asks for them. */
  async function round(): Promise<void> {
    for (const kind of CARD_CERTIFICATE_KINDS)
      await publishDueLists(premises, await authorities.generations(kind));
  }

  let factoryOpened: Factory | undefined;
  const theFactory = () => {
    factoryOpened ??= openFactory({ authorities, contents });
    return factoryOpened;
  };

  let rounds: NodeJS.Timeout | undefined;
  return {
    app,
    pki,
    async start() {
      await authorities.resume();
      await Promise.all([
        postNumberNotices(premises),
        manufactureCards(premises, theFactory()),
        shipCards(premises),
        keepDeadlines(premises),
        tellOutcomes(premises),
      ]);
      rounds ??= setInterval(() => void round().catch(failed('round')), ROUND_MS).unref();
    },
    makeSpecimen: (order) => {
      const nextGeneration = openNextGeneration(keysFolder, vault, () => clock.now());
      return makeSpecimen(premises, { ...theFactory(), nextGeneration }, order);
    },
    testTerminal: contents.testTerminal,
    drain: () => outboxIdle(ledger),
    async stop() {
      clearInterval(rounds);
      rounds = undefined;
      await gate.flush().catch(failed('verifier-requests'));
    },
  };
}
