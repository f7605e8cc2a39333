// 発行者認証: the counter's terminal may set the resident's PINs, or write new certificates, because J-LIS answers the card's
// challenge. The master key stays here, the PINs stay between terminal and card. PINs are set on a card that waits at
// the asking municipality, certificates written on one in use.
import { cardIssuerKey, issuerCryptogram } from '@tegata/card';
import type { Tx } from '@tegata/ledger';
import { and, eq, inArray } from 'drizzle-orm';
import { statesBefore } from '../applications/states.ts';
import { cardApplications } from '../applications/tables.ts';
import { endEarlierCards } from '../certification/events.ts';
import { JlisError } from '../errors.ts';
import { type CardRow, type CardState, cards } from '../manufacture/tables.ts';
import type { Premises } from '../premises.ts';

const CHALLENGE_BYTES = 32;
/** On its way or there: the municipality may have it before its answer is on record here. */
const WITH_MUNICIPALITY: readonly CardState[] = ['dispatched', 'shipped'];

/** What a terminal asks for, and what the card then lets it do. */
const SCOPE = { 'set-pins': 'pins', 'write-certificates': 'contents' } as const;

/**
 * @throws JlisError `jlis.card-not-found`, `jlis.card-not-deliverable`, `jlis.card-not-in-use`,
 * `jlis.challenge-malformed`
 */
export async function openIssuerSession(
  { vault, office }: Premises,
  tx: Tx,
  asked: { cardSerial: string; challenge: Uint8Array; purpose: keyof typeof SCOPE },
  askedBy: string,
): Promise<Uint8Array> {
  const { cardSerial, challenge, purpose } = asked;
  const scope = SCOPE[purpose];
  const card = await lockedCard(tx, cardSerial);
  const params = { state: card.state };
  if (purpose === 'set-pins' && !WITH_MUNICIPALITY.includes(card.state))
    throw new JlisError('jlis.card-not-deliverable', { params });
  if (purpose === 'write-certificates' && (card.state !== 'in-use' || card.endedOn))
    throw new JlisError('jlis.card-not-in-use', { params });
  if (challenge.length !== CHALLENGE_BYTES) throw new JlisError('jlis.challenge-malformed');
  const key = cardIssuerKey(vault.key('card-issuer-master'), cardSerial);
  await office.note(tx, {
    kind: 'issuer-session.opened',
    subject: cardSerial,
    actor: askedBy,
    detail: { scope },
  });
  return issuerCryptogram(key, challenge, scope);
}

/** 交付: from now the card is in use, and no issuer session sets its PINs unseen. May be told again. */
export async function activateCard(
  premises: Premises,
  tx: Tx,
  { cardSerial, deliveredOn }: { cardSerial: string; deliveredOn: Temporal.PlainDate },
  toldBy: string,
): Promise<void> {
  const { office, clock } = premises;
  const card = await lockedCard(tx, cardSerial);
  if (card.state === 'in-use') return;
  if (!WITH_MUNICIPALITY.includes(card.state))
    throw new JlisError('jlis.card-not-deliverable', { params: { state: card.state } });
  await tx.update(cards).set({ state: 'in-use', deliveredOn }).where(eq(cards.cardSerial, cardSerial));
  await tx
    .update(cardApplications)
    // The picture is on the card; a shipment that is not on record yet will not come back for it.
    .set({ state: 'delivered', changedAt: clock.now(), sealedPhoto: null })
    .where(
      and(
        eq(cardApplications.id, card.applicationId),
        inArray(cardApplications.state, statesBefore('deliver')),
      ),
    );
  await endEarlierCards(premises, tx, card, toldBy);
  if (card.state === 'dispatched') {
    // Told before the ward's receipt was on record here: it stands for that, too.
    const { applicationId, municipalityCode } = card;
    const detail = { application: applicationId, municipality: municipalityCode };
    await office.note(tx, { kind: 'card.shipped', subject: cardSerial, actor: 'jlis', detail });
  }
  await office.note(tx, {
    kind: 'card.activated',
    subject: cardSerial,
    actor: toldBy,
    detail: { deliveredOn: deliveredOn.toString() },
  });
}

async function lockedCard(tx: Tx, cardSerial: string): Promise<CardRow> {
  const [card] = await tx.select().from(cards).where(eq(cards.cardSerial, cardSerial)).for('update');
  if (!card) throw new JlisError('jlis.card-not-found');
  return card;
}
