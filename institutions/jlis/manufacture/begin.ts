// 製造の開始: an accepted application becomes one card on record, with its serial and its dates by law.
import { sandboxSerial } from '@tegata/card';
import { cardExpiry, certificateExpiry, renewalOpen, signatureCertificateAllowed } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { cardApplications } from '../applications/tables.ts';
import { certificatesInForce } from '../certification/card-certificates.ts';
import type { CardCertificateKind } from '../certification/kinds.ts';
import { type Holder, openHolder, type RegisterRow } from '../designation/register-entry.ts';
import { registerEntries } from '../designation/tables.ts';
import { type Premises, todayAt } from '../premises.ts';
import { sealedSecurityCode } from './security-code.ts';
import { type CardRow, cards } from './tables.ts';

export type Begun = {
  card: CardRow;
  application: typeof cardApplications.$inferSelect;
  person: RegisterRow;
  holder: Holder;
};

/** The card of an application: begun now, or found as it was begun before. Nothing for an application that is not to be made. */
export function beginCard(premises: Premises, applicationId: string): Promise<Begun | undefined> {
  const { ledger, vault, clock } = premises;
  return ledger.transaction(async (tx) => {
    const [application] = await tx
      .select()
      .from(cardApplications)
      .where(eq(cardApplications.id, applicationId))
      .for('update');
    if (!application) return undefined;
    const [person] = await tx
      .select()
      .from(registerEntries)
      .where(eq(registerEntries.id, application.registerId));
    if (!person) return undefined;
    const holder = openHolder(vault, person);
    const [known] = await tx.select().from(cards).where(eq(cards.applicationId, applicationId));
    if (known) return { card: known, application, person, holder };
    if (application.state !== 'accepted') return undefined;

    const today = todayAt(premises);
    // A clock that was set back must not make a card before its application.
    const made =
      Temporal.PlainDate.compare(today, application.receivedOn) < 0 ? application.receivedOn : today;
    const cardSerial = await nextSerial(tx);
    const [card] = await tx
      .insert(cards)
      .values({
        cardSerial,
        applicationId,
        registerId: person.id,
        municipalityCode: person.municipalityCode,
        state: 'begun',
        issuedOn: made,
        ...datesByLaw(holder, made, application.receivedOn, await renewedBy(tx, person.id, made)),
        sealedSecurityCode: sealedSecurityCode(vault, cardSerial),
      })
      .returning();
    await tx
      .update(cardApplications)
      .set({ state: 'manufacturing', changedAt: clock.now() })
      .where(eq(cardApplications.id, applicationId));
    return { card: card!, application, person, holder };
  });
}

/** Which of a person's present things are in their renewal window, so that what follows them counts as renewed. */
type Renewed = Partial<Record<'card' | CardCertificateKind, boolean>>;

async function renewedBy(tx: Tx, registerId: string, made: Temporal.PlainDate): Promise<Renewed> {
  const [earlier] = await tx
    .select()
    .from(cards)
    .where(and(eq(cards.registerId, registerId), eq(cards.state, 'in-use'), isNull(cards.endedOn)))
    .orderBy(desc(cards.issuedOn))
    .limit(1);
  if (!earlier) return {};
  const open = (expiry: Temporal.PlainDate | null) => expiry !== null && renewalOpen(expiry, made).answer;
  const good = await certificatesInForce(tx, earlier.cardSerial);
  return {
    card: open(earlier.expiry),
    auth: good.has('auth') && open(earlier.authExpiry),
    sign: good.has('sign') && open(earlier.signExpiry),
  };
}

/** What the law says of a card made on a day for somebody who applied on another. */
export function datesByLaw(
  { birth, status, stayUntil }: Pick<Holder, 'birth' | 'status' | 'stayUntil'>,
  made: Temporal.PlainDate,
  applied: Temporal.PlainDate,
  renewed: Renewed = {},
): Pick<CardRow, 'kind' | 'expiry' | 'authExpiry' | 'signExpiry'> {
  const born = Temporal.PlainDate.from(birth);
  const stay = stayUntil === undefined ? {} : { stayUntil: Temporal.PlainDate.from(stayUntil) };
  const renewal = renewed.card ?? false;
  const expiry = cardExpiry({ born, made, applied, status, renewal, ...stay }).answer;
  const certificate = { born, issued: made, cardExpiry: expiry };
  const authExpiry = certificateExpiry({
    kind: 'auth',
    ...certificate,
    renewal: renewed.auth ?? false,
  }).answer;
  if (!signatureCertificateAllowed(born, made).answer)
    return { kind: 'child', expiry, authExpiry, signExpiry: null };
  const asked = { ...certificate, authExpiry, renewal: renewed.sign ?? false };
  const signExpiry = certificateExpiry({ kind: 'sign', ...asked }).answer;
  return { kind: 'adult', expiry, authExpiry, signExpiry };
}

async function nextSerial(tx: Tx): Promise<string> {
  const { rows } = await tx.execute<{ n: string }>(sql`SELECT nextval('card_count') AS n`);
  return sandboxSerial(Number(rows[0]?.n));
}
