// 新旧シリアル番号の紐付け: a registered verifier that knows a certificate by its serial learns under which serial the same
// person's certificate of the same kind goes on after a renewal or a re-issue. It learns nothing else about the person.
import type { CertificateSerial, IssuerKeyId } from '@tegata/pki';
import { and, desc, eq, exists, gt, isNotNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CardCertificateKind } from '../certification/kinds.ts';
import { authorityGenerations, certificateRenewals, certificates } from '../certification/tables.ts';
import { cards } from '../manufacture/tables.ts';
import type { Premises } from '../premises.ts';

export type Successor = { issuer: IssuerKeyId; serial: string; issuedAt: Temporal.Instant };

/**
 * The newest certificate after this one; `null` when it is the newest itself; undefined for a serial that nobody was
 * issued. Without `issuer` the serial is looked for in all generations of its kind.
 */
export async function successorOf(
  { ledger }: Pick<Premises, 'ledger'>,
  kind: CardCertificateKind,
  serial: CertificateSerial,
): Promise<Successor | null | undefined> {
  const db = ledger.db();
  const ofKind = and(
    eq(authorityGenerations.issuer, certificates.issuer),
    eq(authorityGenerations.kind, kind),
  );
  const [known] = await db
    .select({ registerId: cards.registerId, reservedAt: certificates.reservedAt })
    .from(certificates)
    .innerJoin(authorityGenerations, ofKind)
    .innerJoin(cards, eq(cards.cardSerial, certificates.cardSerial))
    .where(and(eq(certificates.serial, serial), isNotNull(certificates.fingerprint)));
  if (!known) return undefined;
  const later = alias(certificates, 'later');
  const [newest] = await db
    .select({ issuer: later.issuer, serial: later.serial, issuedAt: later.reservedAt })
    .from(later)
    .innerJoin(
      authorityGenerations,
      and(eq(authorityGenerations.issuer, later.issuer), eq(authorityGenerations.kind, kind)),
    )
    .innerJoin(cards, eq(cards.cardSerial, later.cardSerial))
    .where(
      and(
        eq(cards.registerId, known.registerId),
        isNotNull(later.fingerprint),
        gt(later.reservedAt, known.reservedAt),
        // One that was certified and never written is nobody's.
        or(
          eq(later.requestId, sql`'card-' || ${later.cardSerial} || '-' || ${kind}::text`),
          exists(
            db
              .select({ one: sql`1` })
              .from(certificateRenewals)
              .where(
                and(
                  eq(certificateRenewals.cardSerial, later.cardSerial),
                  eq(certificateRenewals.kind, kind),
                  eq(certificateRenewals.serial, later.serial),
                ),
              ),
          ),
        ),
      ),
    )
    .orderBy(desc(later.reservedAt))
    .limit(1);
  return newest ?? null;
}
