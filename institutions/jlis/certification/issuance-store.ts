// 発行記録簿 on PostgreSQL: every step of the issuance cycle is one committed transaction, guarded by the state it starts
// from, so two processes may finish the same cycle and a power cut loses nothing (see @tegata/pki issuance).
import {
  type CertificateRef,
  certificateSerial,
  type IssuanceRecord,
  type IssuanceState,
  type IssuanceStore,
  PkiError,
} from '@tegata/pki';
import { and, eq, inArray, lt, ne } from 'drizzle-orm';
import type { Premises } from '../premises.ts';
import { certificates } from './tables.ts';

type Row = typeof certificates.$inferSelect;

const named = ({ issuer, serial }: CertificateRef) =>
  and(eq(certificates.issuer, issuer), eq(certificates.serial, serial));

const same = (known: Uint8Array | null, given: Uint8Array): boolean =>
  known !== null && Buffer.compare(known, given) === 0;

export function postgresIssuanceStore({ ledger, office }: Premises): IssuanceStore {
  const db = ledger.db();

  const rowOf = async (ref: CertificateRef): Promise<Row | undefined> =>
    (await db.select().from(certificates).where(named(ref)))[0];

  /** One guarded step; when the row stood elsewhere, `already` tells whether that is the same step done before. */
  async function step(
    ref: CertificateRef,
    from: IssuanceState,
    to: IssuanceState,
    more: { tbs?: Uint8Array; certificate?: Uint8Array; voidReason?: string },
    already: (row: Row) => boolean,
  ): Promise<void> {
    const moved = await ledger.transaction(async (tx) => {
      const rows = await tx
        .update(certificates)
        .set({ ...more, state: to })
        .where(and(named(ref), eq(certificates.state, from)))
        .returning({ requestId: certificates.requestId });
      if (rows.length > 0 && to === 'signed') {
        const { issuer, serial } = ref;
        await office.note(tx, {
          kind: 'certificate.issued',
          subject: serial,
          actor: 'jlis',
          detail: { issuer },
        });
      }
      return rows.length > 0;
    });
    if (moved) return;
    const row = await rowOf(ref);
    if (!row || !already(row))
      throw new PkiError('pki.issuance-state', `${row?.state ?? 'unknown serial'} → ${to}`);
  }

  return {
    async reserveSerial({ issuer, serial, requestId, at }) {
      const reserved = await db
        .insert(certificates)
        .values({ issuer, serial, requestId, state: 'reserved', reservedAt: at })
        .onConflictDoNothing()
        .returning({ serial: certificates.serial });
      if (reserved.length > 0) return 'reserved';
      return (await rowOf({ issuer, serial })) ? 'serial-taken' : 'request-open';
    },
    recordLinted: (ref, tbs) =>
      step(ref, 'reserved', 'linted', { tbs }, (row) => row.state !== 'void' && same(row.tbs, tbs)),
    recordSigned: (ref, certificate) =>
      step(ref, 'linted', 'signed', { certificate }, (row) => same(row.certificate, certificate)),
    markPublished: (ref) => step(ref, 'signed', 'published', {}, (row) => row.state === 'published'),
    markVoid: (ref, voidReason) =>
      step(ref, 'reserved', 'void', { voidReason }, (row) => row.state === 'void'),
    async byRequest(issuer, requestId) {
      const [row] = await db
        .select()
        .from(certificates)
        .where(
          and(
            eq(certificates.issuer, issuer),
            eq(certificates.requestId, requestId),
            ne(certificates.state, 'void'),
          ),
        );
      return row && recordFrom(row);
    },
    async pending(issuer, before) {
      const rows = await db
        .select()
        .from(certificates)
        .where(
          and(
            eq(certificates.issuer, issuer),
            inArray(certificates.state, ['reserved', 'linted', 'signed']),
            before && lt(certificates.reservedAt, before),
          ),
        );
      return rows.map(recordFrom);
    },
  };
}

function recordFrom(row: Row): IssuanceRecord {
  const { issuer, serial, requestId, state, reservedAt, tbs, certificate, voidReason } = row;
  return {
    issuer,
    serial: certificateSerial(serial),
    requestId,
    state,
    reservedAt,
    ...(tbs && { tbs }),
    ...(certificate && { certificate }),
    ...(voidReason !== null && { voidReason }),
  };
}
