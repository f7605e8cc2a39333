// 利用者証明の検証: possession of the key, chain, key usage, status at the clock's moment (by OCSP), and whether the card that
// carries the certificate is in use. Every fault is named.
import { createHash } from 'node:crypto';
import { verifyCertificate, verifyProof } from '@tegata/pki';
import { eq } from 'drizzle-orm';
import type { Authorities } from '../certification/authorities.ts';
import { certificates } from '../certification/tables.ts';
import { cards } from '../manufacture/tables.ts';
import { type Premises, todayAt } from '../premises.ts';

export type CardVerified = { fingerprint: string; certificateSerial: string; municipalityCode: string };
export type CardChecked = { card: CardVerified } | { failures: string[] };

/** Checks what a card answered to a challenge. */
export async function checkCard(
  premises: Premises,
  authorities: Authorities,
  { challenge, certificate, signature }: Record<'challenge' | 'certificate' | 'signature', Uint8Array>,
): Promise<CardChecked> {
  const { clock, ledger } = premises;
  const generations = await authorities.generations('auth');
  const fingerprint = createHash('sha256').update(certificate).digest('hex');
  const [proven, verified, [known]] = await Promise.all([
    verifyProof(certificate, challenge, signature),
    verifyCertificate(certificate, {
      trustAnchors: generations.map((generation) => generation.certificate.der),
      at: clock.now(),
      usage: 'authentication',
      status: authorities.status('auth'),
    }),
    ledger
      .db()
      .select({ serial: certificates.serial, card: cards })
      .from(certificates)
      .innerJoin(cards, eq(cards.cardSerial, certificates.cardSerial))
      .where(eq(certificates.fingerprint, fingerprint)),
  ]);
  const failures: string[] = verified.reasons.map(({ failure }) => failure);
  if (!proven) failures.push('proof');
  if (!known) return { failures: [...failures, 'no-card'] };
  if (known.card.state !== 'in-use' || known.card.endedOn) failures.push('card-not-in-use');
  if (Temporal.PlainDate.compare(known.card.expiry, todayAt(premises)) < 0) failures.push('card-expired');
  if (failures.length > 0) return { failures };
  const { serial: certificateSerial, card } = known;
  return { card: { fingerprint, certificateSerial, municipalityCode: card.municipalityCode } };
}
