// 失効・保留・保留の解除: the one door to change the status of certificates. Row, page and lists change in one transaction;
// OCSP tells it from the commit on, the lists at their next reading.
import type { Tx } from '@tegata/ledger';
import {
  type CertificateRef,
  type CertificateStatus,
  changeStatus,
  PkiError,
  type RevokedCertificate,
  type StatusCommand,
} from '@tegata/pki';
import { and, asc, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Premises } from '../premises.ts';
import { enterInPages } from './status-pages.ts';
import { notGoodFrom, statusFrom } from './status-rows.ts';
import { authorityGenerations, certificates, revocationLists } from './tables.ts';

/** Status changes and the making of lists of an issuing key follow each other: no list misses a change. */
export const holdIssuers = (tx: Tx, issuers: readonly CertificateRef['issuer'][]) =>
  tx
    .select({ issuer: authorityGenerations.issuer })
    .from(authorityGenerations)
    .where(inArray(authorityGenerations.issuer, [...issuers]))
    // Whoever needs several takes them in the same order, so none waits for another in a circle.
    .orderBy(asc(authorityGenerations.issuer))
    .for('update');

export type StatusChange = { ref: CertificateRef; command: StatusCommand };

/** Scope of the full list; the others are five-digit codes of municipalities. */
export const FULL = 'all';

/**
 * Holds, releases or revokes certificates, all or none.
 * @throws PkiError `pki.status-transition`
 */
export async function changeCertificateStatuses(
  premises: Premises,
  tx: Tx,
  changes: readonly StatusChange[],
  actor: string,
): Promise<CertificateStatus[]> {
  await holdIssuers(
    tx,
    changes.map(({ ref }) => ref.issuer),
  );
  const outcomes: CertificateStatus[] = [];
  for (const { ref, command } of changes) {
    const next = await changeRow(tx, ref, command);
    await enterInPages(premises, tx, ref.issuer, [{ serial: ref.serial, status: next }]);
    outcomes.push(next);
  }
  // The journal comes last: whoever waits for it holds everything else already.
  for (const [at, { ref, command }] of changes.entries())
    await premises.office.note(tx, {
      kind: 'certificate.status-changed',
      subject: ref.serial,
      actor,
      detail: {
        issuer: ref.issuer,
        command: command.type,
        state: outcomes[at]!.state,
        ...(command.type === 'revoke' && { fact: command.fact }),
      },
    });
  return outcomes;
}

async function changeRow(tx: Tx, ref: CertificateRef, command: StatusCommand): Promise<CertificateStatus> {
  const named = and(eq(certificates.issuer, ref.issuer), eq(certificates.serial, ref.serial));
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
  await tx
    .update(revocationLists)
    .set({ superseded: true })
    .where(
      and(
        eq(revocationLists.issuer, ref.issuer),
        inArray(revocationLists.scope, [FULL, ...(row.municipality ? [row.municipality] : [])]),
        eq(revocationLists.superseded, false),
      ),
    );
  return next;
}

/**
 * Everything of one issuing key that is not good, or what of it belongs to one partition; without certificates that
 * ended before `endedBefore` (RFC 5280 3.3: after expiry an entry need only stand in one more list).
 */
export async function notGood(
  tx: Tx,
  issuer: CertificateRef['issuer'],
  scope: string,
  endedBefore: Temporal.Instant,
): Promise<RevokedCertificate[]> {
  const rows = await tx
    .select({
      serial: certificates.serial,
      status: certificates.status,
      statusSince: certificates.statusSince,
      statusReason: certificates.statusReason,
    })
    .from(certificates)
    .where(
      and(
        eq(certificates.issuer, issuer),
        ne(certificates.status, 'good'),
        scope === FULL ? undefined : eq(certificates.municipality, scope),
        or(isNull(certificates.notAfter), gte(certificates.notAfter, endedBefore)),
      ),
    )
    .orderBy(certificates.serial);
  return rows.flatMap(notGoodFrom);
}
