/**
 * An OCSP responder as processes of its own behind one address, so that every core signs. Each is a whole responder with a key
 * of its own that signs on a few cores; what keeps them holds the CA keys, certifies their delegates, and replaces a
 * worker that ends.
 */

import cluster, { type Worker } from 'node:cluster';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PkiError } from '../errors.ts';
import type { CertificationAuthority } from '../issuance/authority.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export interface OcspWorkersOptions {
  /** The module that each worker runs; it begins with `takeUpOcspWork`. */
  readonly script: URL;
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Default: as many as it takes to sign on every core this process may use. */
  readonly count?: number;
  /** Every authority whose certificates may be asked about; they certify the workers' keys. */
  readonly authorities: readonly CertificationAuthority[];
  /** What each worker is told when it starts; anything that can be cloned (addresses of the records, say). */
  readonly brief?: unknown;
  /** Told when a worker ended without being asked to; another one takes its place. */
  readonly onFailure?: (error: unknown) => void;
}

export interface OcspWorkers {
  readonly port: number;
  /** Ends when every answer under way has been given. */
  stop(): Promise<void>;
}

/** What one event loop keeps signing without being in the way itself; by what it takes for an answer, five would fill it. */
const CORES_PER_WORKER = 4;
/** A worker that ends sooner is not replaced at once: what ended it is probably still there. */
const STEADY_MS = 10_000;
const RESPITE_MS = 1000;
/** What a worker that is told to stop has left for its last answers. */
const GRACE_MS = 5000;

/** Starts the workers; settles when all of them serve. @throws `pki.worker-ended` when one ends before. */
export async function keepOcspWorkers(options: OcspWorkersOptions): Promise<OcspWorkers> {
  const {
    script,
    host = '127.0.0.1',
    count = Math.ceil(availableParallelism() / CORES_PER_WORKER),
    authorities,
    brief,
    onFailure,
  } = options;
  // More threads than cores gain nothing, and make each other and the event loop wait.
  const threads = Math.ceil(availableParallelism() / count);
  const issuers = authorities.flatMap(({ generations }) =>
    generations.map(({ certificate }) => certificate.der),
  );
  const staff = new Set<Worker>();
  const respites = new Set<NodeJS.Timeout>();
  let port = options.port;
  let stopping = false;

  const tell = (worker: Worker, message: ToWorker): void => {
    if (worker.isConnected()) worker.send(message);
  };

  /** Only ever a delegate's certificate: a worker, which reads what strangers send, cannot order another one. */
  async function appoint(worker: Worker, asked: Extract<FromWorker, { kind: 'appoint' }>): Promise<void> {
    const { call, issuer, publicKeySpki, until } = asked;
    try {
      const authority = authorities.find(({ generations }) =>
        generations.some(({ keyId }) => keyId === issuer),
      );
      if (!authority)
        throw new PkiError('pki.generation-exhausted', `no authority for issuing key ${issuer}`);
      const { certificate } = await authority.issue({
        profile: 'ocsp-signer',
        requestId: call,
        publicKeySpki,
        notAfter: Temporal.Instant.fromEpochMilliseconds(until),
        issuer,
      });
      tell(worker, { kind: 'appointed', call, certificate });
    } catch (error) {
      onFailure?.(error);
      tell(worker, { kind: 'refused', call, reason: String(error) });
    }
  }

  /** A worker at work; settles when it serves. */
  function engage(): Promise<void> {
    // Settings belong to the whole process: they are given anew for every worker.
    cluster.setupPrimary({ exec: fileURLToPath(script), execArgv: [], args: [], serialization: 'advanced' });
    const began = performance.now();
    const worker = cluster.fork({ UV_THREADPOOL_SIZE: threads });
    staff.add(worker);
    return new Promise((resolve, reject) => {
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'started')
          tell(worker, { kind: 'work', host, port: options.port, issuers, brief });
        else if (message.kind === 'appoint') void appoint(worker, message);
        else {
          port = message.port;
          resolve();
        }
      });
      worker.on('error', (error) => onFailure?.(error));
      worker.on('exit', (code, signal) => {
        staff.delete(worker);
        const ended = new PkiError('pki.worker-ended', signal ?? `exit code ${code}`);
        reject(ended);
        if (stopping) return;
        onFailure?.(ended);
        replace(performance.now() - began > STEADY_MS ? 0 : RESPITE_MS);
      });
    });
  }

  function replace(afterMs: number): void {
    const respite = setTimeout(() => {
      respites.delete(respite);
      // When this one ends early, too, its own end has it replaced.
      engage().catch(() => {});
    }, afterMs);
    respites.add(respite);
  }

  async function dismiss(worker: Worker): Promise<void> {
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    tell(worker, { kind: 'stop' });
    const grace = setTimeout(() => worker.process.kill('SIGKILL'), GRACE_MS);
    await gone;
    clearTimeout(grace);
  }

  async function stop(): Promise<void> {
    stopping = true;
    for (const respite of respites) clearTimeout(respite);
    await Promise.all([...staff].map(dismiss));
  }

  try {
    await Promise.all(Array.from({ length: count }, engage));
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}
