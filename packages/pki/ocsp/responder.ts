/**
 * The OCSP responder (RFC 6960, RFC 9654): status from the store, signed by a delegated key for each issuing key. With a
 * nonce an answer is signed live; without one it may have been signed before (RFC 5019) when the responder stores them.
 */

import type { Generation, IssuerKeyId } from '../authority/generation.ts';
import { PkiError } from '../errors.ts';
import type { CertificateRef } from '../issuance/store.ts';
import type { StatusStore } from '../revocation/status.ts';
import { type CertificateId, issuerIndex } from './certificate-id.ts';
import type { SignerRota } from './delegated-signer.ts';
import { type OcspRequest, ocspRequestFromPath, readOcspRequest } from './request.ts';
import { failedResponse, writeOcspResponse } from './response.ts';
import { type OcspAnswer, storedAnswers } from './stored-answers.ts';

type Clock = { now(): Temporal.Instant };

export interface OcspResponderOptions {
  /** Every generation whose certificates may be asked about; the first also signs answers about foreign ones. */
  readonly issuers: readonly Pick<Generation, 'certificate' | 'keyId'>[];
  readonly signers: SignerRota;
  readonly status: StatusStore;
  readonly clock: Clock;
  /** How long an answer may be relied on (nextUpdate). Default ten minutes: a revocation is seen at once by who asks. */
  readonly validFor?: Temporal.Duration;
  /** How many answers to requests without a nonce are stored. Default 0: every answer is signed live. */
  readonly stored?: number;
  /** Told about a failure that the client only sees as tryLater. */
  readonly onFailure?: (error: unknown) => void;
}

export interface OcspResponder {
  /** Answers a DER request; never rejects: failures are OCSP error responses. */
  answer(request: Uint8Array): Promise<Uint8Array>;
  /** Answers the base64 part of a GET path. */
  answerGet(path: string): Promise<Uint8Array>;
  /** As `answer`, with what HTTP needs to know about a stored answer. `admit` may refuse who asks, by what is asked. */
  reply(request: Uint8Array, admit?: (asked: OcspRequest) => Promise<boolean>): Promise<OcspAnswer>;
}

/** Longer requests name more than one certificate, or carry what no plain client sends. */
const STORABLE_OCTETS = 256;

export function createOcspResponder(options: OcspResponderOptions): OcspResponder {
  const { issuers, signers, status, clock } = options;
  const validFor = options.validFor ?? Temporal.Duration.from({ minutes: 10 });
  const issuerOf = issuerIndex(issuers.map(({ certificate }) => certificate));
  const [first] = issuers;
  if (!first) throw new PkiError('pki.generation-exhausted', 'OCSP responder without an issuer');
  const stored = options.stored
    ? storedAnswers({ limit: options.stored, clock, statusOf: (ref) => status.statusOf(ref) })
    : undefined;

  const refOf = (issuer: IssuerKeyId | undefined, id: CertificateId): CertificateRef | undefined =>
    issuer && id.serial ? { issuer, serial: id.serial } : undefined;

  async function sign({ ids, nonce }: OcspRequest, key: string | undefined): Promise<OcspAnswer> {
    // One response has one signer, and a delegate speaks for its own issuing key only (RFC 6960 4.2.2.2):
    // what another key issued is unknown here, and a client asks again for it alone.
    const issuersOfIds = ids.map(issuerOf);
    const speaksFor = issuersOfIds.find((issuer) => issuer !== undefined);
    const signer = await signers.signerFor(speaksFor ?? first!.keyId);
    const producedAt = clock.now();
    const nextUpdate = producedAt.add(validFor);
    const answers = await Promise.all(
      ids.map(async (id, at) => {
        const ref = issuersOfIds[at] === speaksFor ? refOf(speaksFor, id) : undefined;
        return { id: id.der, ref, status: ref && (await status.statusOf(ref)) };
      }),
    );
    const der = await writeOcspResponse({ answers, producedAt, nextUpdate, nonce }, signer);
    const [only] = answers;
    // What is unknown is not kept: anybody could fill the store with serials of his own making.
    if (!stored || key === undefined || nonce || answers.length > 1 || !only?.ref || !only.status)
      return { der };
    const thisUpdate = producedAt.round({ smallestUnit: 'second', roundingMode: 'floor' });
    return stored.keep(key, {
      der,
      ref: only.ref,
      status: only.status,
      thisUpdate,
      nextUpdate: nextUpdate.round({ smallestUnit: 'second', roundingMode: 'floor' }),
    });
  }

  async function respond(
    request: Uint8Array,
    admit: ((asked: OcspRequest) => Promise<boolean>) | undefined,
  ): Promise<OcspAnswer> {
    const key =
      stored && request.length <= STORABLE_OCTETS
        ? Buffer.from(request.buffer, request.byteOffset, request.length).toString('latin1')
        : undefined;
    if (admit && !(await admit(readOcspRequest(request)))) return { der: failedResponse('unauthorized') };
    const found =
      key === undefined || !stored!.holds(key)
        ? undefined
        : await stored!.find(key, async () => void (await sign(readOcspRequest(request), key)));
    return found ?? sign(readOcspRequest(request), key);
  }

  async function guarded(answer: () => Promise<OcspAnswer>): Promise<OcspAnswer> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof PkiError && error.code === 'pki.malformed')
        return { der: failedResponse('malformedRequest') };
      options.onFailure?.(error);
      return { der: failedResponse('tryLater') };
    }
  }

  return {
    reply: (request, admit) => guarded(() => respond(request, admit)),
    answer: async (request) => (await guarded(() => respond(request, undefined))).der,
    answerGet: async (path) => (await guarded(async () => respond(ocspRequestFromPath(path), undefined))).der,
  };
}
