// 失効情報・保留情報: the status of every certificate, read live by the OCSP responder, and the one door to change it.

import type { Tx } from '@tegata/ledger';
import {
  type CertificateRef,
  type CertificateStatus,
  certificateSerial,
  changeStatus,
  PkiError,
  type RevokedCertificate,
  type StatusCommand,
  type StatusStore,
} from '@tegata/pki';
import { and, eq, getTableColumns, inArray, ne } from 'drizzle-orm';
import { cards } from '../manufacture/tables.ts';
import type { Premises } from '../premises.ts';
import { authorityGenerations, certificates, revocationLists } from './tables.ts';

type StatusColumns = Pick<typeof certificates.$inferSelect, 'status' | 'statusSince' | 'statusReason'>;

function statusFrom({ status, statusSince, statusReason }: StatusColumns): CertificateStatus {
  if (status === 'good' || !statusSince) return { state: 'good' };
  if (status === 'hold') return { state: 'hold', since: statusSince };
  if (!statusReason || statusReason === 'certificateHold') throw new TypeError('a revocation without reason');
  return { state: 'revoked', since: statusSince, reason: statusReason };
}

/** Serials that were only reserved, or are void, are unknown: nothing was issued under them. */
export function postgresStatusStore({ ledger }: Premises): StatusStore {
  return {
    async statusOf({ issuer, serial }) {
      const [row] = await ledger
        .db()
        .select({
          status: certificates.status,
          statusSince: certificates.statusSince,
          statusReason: certificates.statusReason,
        })
        .from(certificates)
        .where(
          and(
            eq(certificates.issuer, issuer),
            eq(certificates.serial, serial),
            inArray(certificates.state, ['signed', 'published']),
          ),
        );
      return row && statusFrom(row);
    },
  };
}

/** Status changes and the making of lists of one issuing key follow each other: no list misses a change. */
export const holdIssuer = (tx: Tx, issuer: CertificateRef['issuer']) =>
  tx
    .select({ issuer: authorityGenerations.issuer })
    .from(authorityGenerations)
    .where(eq(authorityGenerations.issuer, issuer))
    .for('update');

/**
 * Holds, releases or revokes a certificate; the OCSP answer changes with the commit, the lists at their next reading.
 * @throws PkiError `pki.status-transition`
 */
export async function changeCertificateStatus(
  { office }: Premises,
  tx: Tx,
  ref: CertificateRef,
  command: StatusCommand,
  actor: string,
): Promise<CertificateStatus> {
  const named = and(eq(certificates.issuer, ref.issuer), eq(certificates.serial, ref.serial));
  await holdIssuer(tx, ref.issuer);
  const [row] = await tx.select().from(certificates).where(named).for('update');
  if (!row?.certificate) throw new PkiError('pki.status-transition', 'unknown certificate');
  const next = changeStatus(statusFrom(row), command);
  await tx
    .update(certificates)
    .set({
      status: next.state,
      statusSince: next.state === 'good' ? null : next.since,
      statusReason: next.state === 'revoked' ? next.reason : null,
    })
    .where(named);
  await tx.update(revocationLists).set({ superseded: true }).where(eq(revocationLists.issuer, ref.issuer));
  await office.note(tx, {
    kind: 'certificate.status-changed',
    subject: ref.serial,
    actor,
    detail: { issuer: ref.issuer, command: command.type, state: next.state },
  });
  return next;
}

/** Everything of one issuing key that is not good, or what of it is on cards of one municipality. */
export async function notGood(
  tx: Tx,
  issuer: CertificateRef['issuer'],
  municipalityCode?: string,
): Promise<RevokedCertificate[]> {
  const rows = await tx
    .select(getTableColumns(certificates))
    .from(certificates)
    .leftJoin(cards, eq(cards.cardSerial, certificates.cardSerial))
    .where(
      and(
        eq(certificates.issuer, issuer),
        ne(certificates.status, 'good'),
        municipalityCode === undefined ? undefined : eq(cards.municipalityCode, municipalityCode),
      ),
    )
    .orderBy(certificates.serial);
  return rows.flatMap((row) => {
    const status = statusFrom(row);
    return status.state === 'good' ? [] : [{ serial: certificateSerial(row.serial), status }];
  });
}
