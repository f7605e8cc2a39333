/**
 * Answers signed before they are asked for again (RFC 5019): kept by the request's own octets, refreshed half-way to
 * their nextUpdate, and let go the moment the status they tell is no longer the status.
 */

import { createHash } from 'node:crypto';
import type { CertificateRef } from '../issuance/store.ts';
import type { CertificateStatus } from '../revocation/status.ts';

export interface OcspAnswer {
  /** OCSPResponse, DER. */
  readonly der: Uint8Array;
  /** Only for an answer that may be given again. */
  readonly stored?: StoredAnswer;
}

export interface StoredAnswer {
  readonly thisUpdate: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant;
  /** Strong entity tag (RFC 9110 8.8.3). */
  readonly etag: string;
}

interface Kept extends OcspAnswer {
  readonly stored: StoredAnswer;
  readonly ref: CertificateRef;
  readonly status: CertificateStatus;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly refreshFrom: number;
  readonly until: number;
  refreshing: boolean;
}

export interface Signed {
  readonly der: Uint8Array;
  readonly ref: CertificateRef;
  readonly status: CertificateStatus;
  readonly thisUpdate: Temporal.Instant;
  readonly nextUpdate: Temporal.Instant;
}

function sameStatus(a: CertificateStatus, b: CertificateStatus | undefined): boolean {
  if (a === b) return true;
  if (b?.state !== a.state) return false;
  if (a.state === 'good' || b.state === 'good') return true;
  const sameReason = a.state === 'hold' || (b.state === 'revoked' && a.reason === b.reason);
  return sameReason && Temporal.Instant.compare(a.since, b.since) === 0;
}

export interface StoredAnswers {
  holds(key: string): boolean;
  /** An answer that is still true now, or nothing. `renew` is called, not awaited, when it should be signed again. */
  find(key: string, renew: () => Promise<void>): Promise<OcspAnswer | undefined>;
  keep(key: string, signed: Signed): OcspAnswer;
}

/** At most `limit` answers (each about 1.6 kB); the oldest gives way. */
export function storedAnswers(options: {
  readonly limit: number;
  readonly clock: { now(): Temporal.Instant };
  readonly statusOf: (ref: CertificateRef) => Promise<CertificateStatus | undefined>;
}): StoredAnswers {
  const { limit, clock, statusOf } = options;
  const answers = new Map<string, Kept>();
  return {
    holds: (key) => answers.has(key),
    async find(key, renew) {
      const kept = answers.get(key);
      if (!kept) return undefined;
      const now = clock.now().epochMilliseconds;
      // The town's clock can be set back, too.
      const inTime = kept.from <= now && now < kept.until;
      if (!inTime || !sameStatus(kept.status, await statusOf(kept.ref))) {
        if (answers.get(key) === kept) answers.delete(key);
        return undefined;
      }
      if (now >= kept.refreshFrom && !kept.refreshing) {
        kept.refreshing = true;
        // Tried again by the next request; the present answer still holds.
        renew().catch(() => {
          kept.refreshing = false;
        });
      }
      return kept;
    },
    keep(key, { der, ref, status, thisUpdate, nextUpdate }) {
      const from = thisUpdate.epochMilliseconds;
      const until = nextUpdate.epochMilliseconds;
      const etag = `"${createHash('sha256').update(der).digest('hex')}"`;
      const kept: Kept = {
        der,
        stored: { thisUpdate, nextUpdate, etag },
        ref,
        status,
        from,
        refreshFrom: from + (until - from) / 2,
        until,
        refreshing: false,
      };
      answers.delete(key);
      if (answers.size >= limit) answers.delete(answers.keys().next().value!);
      answers.set(key, kept);
      return kept;
    },
  };
}
