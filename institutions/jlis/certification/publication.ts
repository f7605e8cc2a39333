// 公表: from here the repository knows a certificate by its fingerprint, its card and its CRL partition, and its status page
// says that it is good.
import { createHash } from 'node:crypto';
import { type IssuedCertificate, readCertificate } from '@tegata/pki';
import { and, eq, isNull } from 'drizzle-orm';
import { cards } from '../manufacture/tables.ts';
import type { Premises } from '../premises.ts';
import { cardOfRequest } from './request-id.ts';
import { enterInPages } from './status-pages.ts';
import { statusFrom } from './status-rows.ts';
import { holdIssuers } from './statuses.ts';
import { certificates } from './tables.ts';

/** May be told again of the same certificate. */
export async function publish(premises: Premises, issued: IssuedCertificate): Promise<void> {
  const { ledger, office } = premises;
  const { issuer, serial, requestId, certificate } = issued;
  const cardSerial = cardOfRequest(requestId) ?? null;
  await ledger.transaction(async (tx) => {
    // Before the certificate's own row, as whoever changes its status does.
    await holdIssuers(tx, [issuer]);
    const [card] = cardSerial
      ? await tx
          .select({ municipalityCode: cards.municipalityCode })
          .from(cards)
          .where(eq(cards.cardSerial, cardSerial))
      : [];
    const [entry] = await tx
      .update(certificates)
      .set({
        fingerprint: createHash('sha256').update(certificate).digest('hex'),
        cardSerial,
        municipality: card?.municipalityCode.slice(0, 5) ?? null,
        notAfter: readCertificate(certificate).notAfter,
      })
      .where(
        and(
          eq(certificates.issuer, issuer),
          eq(certificates.serial, serial),
          isNull(certificates.fingerprint),
        ),
      )
      .returning();
    if (!entry) return;
    await enterInPages(premises, tx, issuer, [{ serial, status: statusFrom(entry) }]);
    await office.note(tx, {
      kind: 'certificate.published',
      subject: serial,
      actor: 'jlis',
      detail: { issuer, ...(cardSerial && { card: cardSerial }) },
    });
  });
}
