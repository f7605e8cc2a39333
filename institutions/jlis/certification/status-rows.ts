// 失効情報・保留情報 in a certificate's own row: when and why, which the pages do not say.
import {
  type CertificateRef,
  type CertificateStatus,
  certificateSerial,
  type RevokedCertificate,
} from '@tegata/pki';
import { and, eq, inArray } from 'drizzle-orm';
import type { Premises } from '../premises.ts';
import { certificates } from './tables.ts';

type StatusColumns = Pick<typeof certificates.$inferSelect, 'status' | 'statusSince' | 'statusReason'>;

export function statusFrom({ status, statusSince, statusReason }: StatusColumns): CertificateStatus {
  if (status === 'good' || !statusSince) return { state: 'good' };
  if (status === 'hold') return { state: 'hold', since: statusSince };
  if (!statusReason || statusReason === 'certificateHold') throw new TypeError('a revocation without reason');
  return { state: 'revoked', since: statusSince, reason: statusReason };
}

export const notGoodFrom = (row: StatusColumns & { serial: string }): RevokedCertificate[] => {
  const status = statusFrom(row);
  return status.state === 'good' ? [] : [{ serial: certificateSerial(row.serial), status }];
};

/** Serials that were only reserved, or are void, are unknown: nothing was issued under them. */
export async function statusInRow(
  { ledger }: Pick<Premises, 'ledger'>,
  { issuer, serial }: CertificateRef,
): Promise<CertificateStatus | undefined> {
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
}
