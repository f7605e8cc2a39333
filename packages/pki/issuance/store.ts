/**
 * What issuance keeps on record. An institution implements it on PostgreSQL, each call one committed transaction;
 * `memoryIssuanceStore` is the same for tests.
 *
 * States: reserved → linted → signed → published; reserved → void. A transition that is not in this list is
 * refused with `pki.issuance-state`. Recording again what is on record, byte for byte, changes nothing and is
 * accepted in any later state: two processes may finish the same cycle.
 */

import type { IssuerKeyId } from '../authority/generation.ts';
import type { CertificateSerial } from '../der/serial.ts';
import { PkiError } from '../errors.ts';

export type IssuanceState = 'reserved' | 'linted' | 'signed' | 'published' | 'void';

/** A certificate by name: issuing key and serial. */
export interface CertificateRef {
  readonly issuer: IssuerKeyId;
  readonly serial: CertificateSerial;
}

export interface IssuanceRecord extends CertificateRef {
  /** The institution's id for this one certificate; a repeated id never yields a second certificate. */
  readonly requestId: string;
  readonly state: IssuanceState;
  readonly reservedAt: Temporal.Instant;
  /** TBSCertificate that passed the lint: what will be signed, byte for byte. */
  readonly tbs?: Uint8Array;
  /** The signed certificate, DER. */
  readonly certificate?: Uint8Array;
  readonly voidReason?: string;
}

export interface IssuanceStore {
  /**
   * Puts the serial on record before anything is made. `serial-taken`: this issuer and serial exist already;
   * `request-open`: a record with this issuer and request id exists that is not void. Both by unique index.
   */
  reserveSerial(
    entry: CertificateRef & { readonly requestId: string; readonly at: Temporal.Instant },
  ): Promise<'reserved' | 'serial-taken' | 'request-open'>;
  recordLinted(ref: CertificateRef, tbs: Uint8Array): Promise<void>;
  recordSigned(ref: CertificateRef, certificate: Uint8Array): Promise<void>;
  markPublished(ref: CertificateRef): Promise<void>;
  /** Only a reserved serial can be void: from `linted` on a signature may exist, so the cycle is finished instead. */
  markVoid(ref: CertificateRef, reason: string): Promise<void>;
  /** The record of a request that is not void. */
  byRequest(issuer: IssuerKeyId, requestId: string): Promise<IssuanceRecord | undefined>;
  /** Records neither published nor void, reserved before `before` where given. */
  pending(issuer: IssuerKeyId, before?: Temporal.Instant): Promise<IssuanceRecord[]>;
}

/** The way of a record that is signed; `void` leaves it after the first step. */
const STEPS = ['reserved', 'linted', 'signed', 'published'] as const;

const sameBytes = (known: Uint8Array | undefined, given: Uint8Array | undefined): boolean =>
  given === undefined || (known !== undefined && Buffer.compare(known, given) === 0);

/** An issuance store that lives as long as the process. */
export function memoryIssuanceStore(): IssuanceStore & { all(): IssuanceRecord[] } {
  const records = new Map<string, IssuanceRecord>();
  const idOf = ({ issuer, serial }: CertificateRef): string => `${issuer}:${serial}`;
  const requests = new Map<string, string>();
  const openRequest = (issuer: IssuerKeyId, requestId: string): IssuanceRecord | undefined => {
    const record = records.get(requests.get(`${issuer}:${requestId}`) ?? '');
    return record?.state === 'void' ? undefined : record;
  };

  const advance = (
    ref: CertificateRef,
    step: 1 | 2 | 3,
    given: { tbs?: Uint8Array; certificate?: Uint8Array },
  ): void => {
    const current = records.get(idOf(ref));
    const reached = current && current.state !== 'void' ? STEPS.indexOf(current.state) : -1;
    if (!current || reached < step - 1) throw refused(current, STEPS[step]);
    if (reached === step - 1) records.set(idOf(ref), { ...current, ...given, state: STEPS[step] });
    else if (!sameBytes(current.tbs, given.tbs) || !sameBytes(current.certificate, given.certificate)) {
      throw refused(current, STEPS[step]);
    }
  };
  const refused = (current: IssuanceRecord | undefined, to: IssuanceState): PkiError =>
    new PkiError('pki.issuance-state', `${current?.state ?? 'unknown serial'} → ${to}`);

  return {
    async reserveSerial({ issuer, serial, requestId, at }) {
      if (records.has(idOf({ issuer, serial }))) return 'serial-taken';
      if (openRequest(issuer, requestId)) return 'request-open';
      const id = idOf({ issuer, serial });
      records.set(id, { issuer, serial, requestId, state: 'reserved', reservedAt: at });
      requests.set(`${issuer}:${requestId}`, id);
      return 'reserved';
    },
    recordLinted: async (ref, tbs) => advance(ref, 1, { tbs }),
    recordSigned: async (ref, certificate) => advance(ref, 2, { certificate }),
    markPublished: async (ref) => advance(ref, 3, {}),
    async markVoid(ref, voidReason) {
      const current = records.get(idOf(ref));
      if (current?.state === 'void') return;
      if (current?.state !== 'reserved') throw refused(current, 'void');
      records.set(idOf(ref), { ...current, state: 'void', voidReason });
    },
    byRequest: async (issuer, requestId) => openRequest(issuer, requestId),
    async pending(issuer, before) {
      return [...records.values()].filter(
        (one) =>
          one.issuer === issuer &&
          one.state !== 'published' &&
          one.state !== 'void' &&
          (before === undefined || Temporal.Instant.compare(one.reservedAt, before) < 0),
      );
    },
    all: () => [...records.values()],
  };
}
