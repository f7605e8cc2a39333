/** The OCSP responder (RFC 6960, RFC 9654): status live from the store, signed by a delegated key for each issuing key. */

import type { Generation, IssuerKeyId } from '../authority/generation.ts';
import { PkiError } from '../errors.ts';
import type { CertificateStatus, StatusStore } from '../revocation/status.ts';
import { type CertificateId, issuerIndex } from './certificate-id.ts';
import type { SignerRota } from './delegated-signer.ts';
import { type OcspRequest, ocspRequestFromPath, readOcspRequest } from './request.ts';
import { failedResponse, writeOcspResponse } from './response.ts';

type Clock = { now(): Temporal.Instant };

export interface OcspResponderOptions {
  /** Every generation whose certificates may be asked about; the first also signs answers about foreign ones. */
  readonly issuers: readonly Pick<Generation, 'certificate' | 'keyId'>[];
  readonly signers: SignerRota;
  readonly status: StatusStore;
  readonly clock: Clock;
  /** How long an answer may be relied on (nextUpdate). Default ten minutes: a revocation is seen at once by who asks. */
  readonly validFor?: Temporal.Duration;
  /** Told about a failure that the client only sees as tryLater. */
  readonly onFailure?: (error: unknown) => void;
}

export interface OcspResponder {
  /** Answers a DER request; never rejects: failures are OCSP error responses. */
  answer(request: Uint8Array): Promise<Uint8Array>;
  /** Answers the base64 part of a GET path. */
  answerGet(path: string): Promise<Uint8Array>;
}

export function createOcspResponder(options: OcspResponderOptions): OcspResponder {
  const { issuers, signers, status, clock } = options;
  const validFor = options.validFor ?? Temporal.Duration.from({ minutes: 10 });
  const issuerOf = issuerIndex(issuers.map(({ certificate }) => certificate));
  const [first] = issuers;
  if (!first) throw new PkiError('pki.generation-exhausted', 'OCSP responder without an issuer');

  const statusOf = async (
    issuer: IssuerKeyId | undefined,
    id: CertificateId,
  ): Promise<CertificateStatus | undefined> =>
    issuer && id.serial ? status.statusOf({ issuer, serial: id.serial }) : undefined;

  async function respond({ ids, nonce }: OcspRequest): Promise<Uint8Array> {
    // One response has one signer, and a delegate speaks for its own issuing key only (RFC 6960 4.2.2.2):
    // what another key issued is unknown here, and a client asks again for it alone.
    const speaksFor = ids.map(issuerOf).find((issuer) => issuer !== undefined);
    const signer = await signers.signerFor(speaksFor ?? first!.keyId);
    const producedAt = clock.now();
    const answers = await Promise.all(
      ids.map(async (id) => ({
        id: id.der,
        status: issuerOf(id) === speaksFor ? await statusOf(speaksFor, id) : undefined,
      })),
    );
    return writeOcspResponse({ answers, producedAt, nextUpdate: producedAt.add(validFor), nonce }, signer);
  }

  async function guarded(read: () => OcspRequest): Promise<Uint8Array> {
    let request: OcspRequest;
    try {
      request = read();
    } catch (error) {
      if (error instanceof PkiError && error.code === 'pki.malformed')
        return failedResponse('malformedRequest');
      options.onFailure?.(error);
      return failedResponse('internalError');
    }
    try {
      return await respond(request);
    } catch (error) {
      options.onFailure?.(error);
      return failedResponse('tryLater');
    }
  }

  return {
    answer: (request) => guarded(() => readOcspRequest(request)),
    answerGet: (path) => guarded(() => readOcspRequest(ocspRequestFromPath(path))),
  };
}
