/**
 * A certification authority at work: the issuance cycle
 *
 *   1 reserve the serial   2 sign the to-be-signed bytes with a throw-away key and lint the result
 *   3 record those bytes   4 sign them with the CA key   5 record the certificate   6 publish
 *
 * The CA key signs only bytes that are already on record (3 before 4), so after a power cut the record shows
 * whatever may have been signed. PKCS#1 v1.5 is deterministic: finishing the cycle later yields the very same
 * certificate, never a second one with its serial. A certificate leaves this module only after step 5.
 */

import { type Generation, type IssuerKeyId, issuingGeneration } from '../authority/generation.ts';
import { readCertificate } from '../certificate/read.ts';
import { signStructure, tbsCertificate } from '../certificate/write.ts';
import type { CertificateSerial } from '../der/serial.ts';
import { PkiError } from '../errors.ts';
import { generateSigningKey, type SigningKey } from '../keys/signing-key.ts';
import type { AuthorityEndpoints, CertificateKind } from '../profile/policies.ts';
import { type CertificateOrder, createProfiler, notAfterOf, type Profiler } from '../profile/residents.ts';
import { wholeSecond } from '../profile/validity.ts';
import { lintCertificate } from './lint.ts';
import { newSerial } from './serial.ts';
import type { CertificateRef, IssuanceRecord, IssuanceStore } from './store.ts';

type Clock = { now(): Temporal.Instant };

export interface IssuedCertificate extends CertificateRef {
  readonly requestId: string;
  /** DER. */
  readonly certificate: Uint8Array;
}

export interface AuthorityOptions {
  readonly kind: CertificateKind;
  readonly generations: readonly Generation[];
  readonly endpoints: AuthorityEndpoints;
  readonly store: IssuanceStore;
  /** The next unused serial below an issuing key. Default: eight random octets. */
  readonly serials?: (issuer: IssuerKeyId) => Promise<CertificateSerial>;
  /** Hands a certificate to the repository and the status service. May be called again for the same one. */
  readonly publish: (issued: IssuedCertificate) => Promise<void>;
  readonly clock: Clock;
}

export interface CertificationAuthority {
  readonly kind: CertificateKind;
  readonly generations: readonly Generation[];
  /**
   * Issues what is ordered. The same `requestId` again gives the same certificate, also after a crash.
   * @throws `pki.lint-failed`, `pki.request-conflict`, `pki.generation-exhausted`, `pki.profile-input`
   */
  issue(order: CertificateOrder & { readonly requestId: string }): Promise<IssuedCertificate>;
  /**
   * Brings every unfinished cycle to its end: void where nothing was to be signed yet, else signed and published.
   * At start-up of the only process leave `before` out; beside running processes give a moment in the past.
   */
  resume(before?: Temporal.Instant): Promise<{ finished: IssuedCertificate[]; voided: CertificateRef[] }>;
}

const refOf = ({ issuer, serial }: CertificateRef): CertificateRef => ({ issuer, serial });

/** @throws `pki.generation-exhausted` when `generations` is empty or of another kind */
export function createAuthority(options: AuthorityOptions): CertificationAuthority {
  const { kind, generations, endpoints, store, publish, clock } = options;
  const serials = options.serials ?? (async () => newSerial());
  if (generations.length === 0 || generations.some((one) => one.kind !== kind)) {
    throw new PkiError('pki.generation-exhausted', `no generation of the ${kind} CA`);
  }
  const profilers = new Map<IssuerKeyId, Profiler>(
    generations.map((one) => [one.keyId, createProfiler(one, endpoints)]),
  );
  let lintKey: Promise<SigningKey> | undefined;

  /** Steps 4 to 6 for a record whose to-be-signed bytes are fixed. */
  async function finish(generation: Generation, record: IssuanceRecord): Promise<IssuedCertificate> {
    const ref = refOf(record);
    let { certificate } = record;
    if (!certificate) {
      certificate = await signStructure(record.tbs!, generation.key);
      await store.recordSigned(ref, certificate);
    }
    const issued = { ...ref, requestId: record.requestId, certificate };
    if (record.state !== 'published') {
      await publish(issued);
      await store.markPublished(ref);
    }
    return issued;
  }

  /** Step 1; undefined when the request is on record already. */
  async function reserve(generation: Generation, requestId: string, at: Temporal.Instant) {
    for (;;) {
      const ref = { issuer: generation.keyId, serial: await serials(generation.keyId) };
      const outcome = await store.reserveSerial({ ...ref, requestId, at });
      if (outcome === 'reserved') return ref;
      if (outcome === 'request-open') return undefined;
    }
  }

  /** A request seen before, under whichever generation it was. */
  async function onRecord(requestId: string) {
    for (const generation of generations) {
      const record = await store.byRequest(generation.keyId, requestId);
      if (record) return { generation, record };
    }
    return undefined;
  }

  async function repeat(
    order: CertificateOrder & { requestId: string },
  ): Promise<IssuedCertificate | undefined> {
    const earlier = await onRecord(order.requestId);
    if (!earlier) return undefined;
    const { generation, record } = earlier;
    if (!record.tbs) {
      // Reserved and no more: the process that did it died, or is at it this moment and will find its record void.
      await store.markVoid(refOf(record), 'asked again before the lint');
      return undefined;
    }
    const issued = await finish(generation, record);
    if (Buffer.compare(readCertificate(issued.certificate).publicKeySpki, order.publicKeySpki) !== 0) {
      throw new PkiError('pki.request-conflict', order.requestId);
    }
    return issued;
  }

  return {
    kind,
    generations,

    async issue(order) {
      const earlier = await repeat(order);
      if (earlier) return earlier;
      const at = wholeSecond(clock.now());
      const notAfter = notAfterOf(order);
      const generation =
        order.profile === 'ocsp-signer'
          ? generations.find(({ keyId }) => keyId === order.issuer)
          : issuingGeneration(generations, { at, notAfter });
      if (!generation) throw new PkiError('pki.generation-exhausted', 'issuing key of another authority');
      const profiled = profilers.get(generation.keyId)!(order, at);

      const ref = await reserve(generation, order.requestId, at);
      if (!ref) throw new PkiError('pki.issuance-state', `request ${order.requestId} is being issued`);
      const tbs = tbsCertificate({
        serial: ref.serial,
        issuer: generation.certificate.subject,
        notBefore: at,
        notAfter,
        publicKeySpki: order.publicKeySpki,
        ...profiled,
      });
      lintKey ??= generateSigningKey();
      const findings = lintCertificate(await signStructure(tbs, await lintKey), {
        generation,
        profile: order.profile,
      });
      if (findings.length > 0) {
        await store.markVoid(ref, findings.join('; '));
        throw new PkiError('pki.lint-failed', findings.join('; '));
      }
      await store.recordLinted(ref, tbs);
      return finish(generation, { ...ref, requestId: order.requestId, state: 'linted', reservedAt: at, tbs });
    },

    async resume(before) {
      const finished: IssuedCertificate[] = [];
      const voided: CertificateRef[] = [];
      for (const generation of generations) {
        for (const record of await store.pending(generation.keyId, before)) {
          if (record.state === 'reserved') {
            await store.markVoid(refOf(record), 'process ended before the lint');
            voided.push(refOf(record));
          } else {
            finished.push(await finish(generation, record));
          }
        }
      }
      return { finished, voided };
    },
  };
}
