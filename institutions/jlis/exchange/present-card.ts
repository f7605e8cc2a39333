// カードの提示: the card is checked, then its municipality says what its holder may have printed.
import { eq } from 'drizzle-orm';
import type { Authorities } from '../certification/authorities.ts';
import type { MunicipalityEntry } from '../deps.ts';
import { JlisError } from '../errors.ts';
import { municipalityOf, type Premises } from '../premises.ts';
import { type CardVerified, checkCard } from './card-check.ts';
import { asking, issuanceServer, requireRunning, stopForMismatch } from './municipality.ts';
import { type Offer, openOffer, sealOffer } from './offer.ts';
import { requireOpenHours } from './open.ts';
import { advance, endRequest, liveRequest, lockedRequest, wrongState } from './requests.ts';
import { type ExchangeRow, exchangeRequests } from './tables.ts';

export type CardAnswer = { certificate: Uint8Array; signature: Uint8Array };

/**
 * Takes a card into a request. A refused card ends it.
 * @throws JlisError `jlis.card-refused` and what `liveRequest`, `requireOpenHours`, `requireRunning` and `asking` throw
 */
export async function presentCard(
  premises: Premises,
  authorities: Authorities,
  requestId: string,
  answer: CardAnswer,
): Promise<{ municipality: MunicipalityEntry } & Offer> {
  const { ledger, office, vault } = premises;
  const row = await liveRequest(premises, requestId);
  requireOpenHours(premises);
  const checked = await checkCard(premises, authorities, { challenge: row.challenge, ...answer });
  if ('failures' in checked) {
    const { failures } = checked;
    if (row.state === 'open')
      await ledger.transaction((tx) =>
        endRequest(premises, tx, row, 'refuse', { why: failures[0]!, failures }),
      );
    throw new JlisError('jlis.card-refused', { params: { failures } });
  }
  const { card } = checked;
  const municipality = municipalityOf(premises, card.municipalityCode);
  await requireRunning(premises, municipality.code);
  if (row.state !== 'open') return { municipality, ...sameAgain(premises, row, card) };

  await bindCard(premises, requestId, card);
  const { certificateSerial } = card;
  const told = await asking(
    issuanceServer(premises).issuanceMenu({ requestId, certificateSerial }, { id: `${requestId}:menu` }),
  );
  if (told.municipality.code !== municipality.code)
    throw await stopForMismatch(premises, requestId, ['municipality']);
  const offer = { menu: told.menu, household: told.household };
  await ledger.transaction(async (tx) => {
    // Presented twice at once: the first has entered it.
    if ((await lockedRequest(tx, requestId)).state === 'card-verified') return;
    await advance(tx, row, 'verify', { sealedOffer: sealOffer(vault, requestId, offer) });
    await office.note(tx, {
      kind: 'exchange.card-verified',
      subject: requestId,
      actor: row.kioskId,
      detail: { certificate: certificateSerial, municipality: municipality.code },
    });
  });
  return { municipality, ...offer };
}

/** The kiosk asks again because the first answer was lost. */
function sameAgain({ vault }: Premises, row: ExchangeRow, card: CardVerified): Offer {
  if (row.state !== 'card-verified' || row.certificateFingerprint !== card.fingerprint)
    throw wrongState(row.state);
  return openOffer(vault, row);
}

/** One request, one card: on record before the municipality hears of it. */
function bindCard({ ledger }: Premises, requestId: string, card: CardVerified): Promise<void> {
  return ledger.transaction(async (tx) => {
    const row = await lockedRequest(tx, requestId);
    const same = row.certificateFingerprint === card.fingerprint;
    // Presented twice at once, and the first is through.
    if (row.state === 'card-verified' && same) return;
    const other = row.certificateFingerprint !== null && !same;
    if (row.state !== 'open' || other) throw wrongState(row.state);
    await tx
      .update(exchangeRequests)
      .set({
        certificateFingerprint: card.fingerprint,
        certificateSerial: card.certificateSerial,
        municipalityCode: card.municipalityCode,
      })
      .where(eq(exchangeRequests.requestId, requestId));
  });
}
