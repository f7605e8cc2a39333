// 製造の開始: an accepted application becomes one card on record, with its serial and its dates by law.
import { sandboxSerial } from '@tegata/card';
import { cardExpiry, certificateExpiry, signatureCertificateAllowed } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { eq, sql } from 'drizzle-orm';
import { cardApplications } from '../applications/tables.ts';
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
        ...datesByLaw(holder, made, application.receivedOn),
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

/** What the law says of a card made on a day for somebody who applied on another. */
export function datesByLaw(
  { birth, status, stayUntil }: Pick<Holder, 'birth' | 'status' | 'stayUntil'>,
  made: Temporal.PlainDate,
  applied: Temporal.PlainDate,
): Pick<CardRow, 'kind' | 'expiry' | 'authExpiry' | 'signExpiry'> {
  const born = Temporal.PlainDate.from(birth);
  const stay = stayUntil === undefined ? {} : { stayUntil: Temporal.PlainDate.from(stayUntil) };
  const expiry = cardExpiry({ born, made, applied, status, ...stay }).answer;
  const certificate = { born, issued: made, cardExpiry: expiry };
  const authExpiry = certificateExpiry({ kind: 'auth', ...certificate }).answer;
  if (!signatureCertificateAllowed(born, made).answer)
    return { kind: 'child', expiry, authExpiry, signExpiry: null };
  const signExpiry = certificateExpiry({ kind: 'sign', ...certificate, authExpiry }).answer;
  return { kind: 'adult', expiry, authExpiry, signExpiry };
}

async function nextSerial(tx: Tx): Promise<string> {
  const { rows } = await tx.execute<{ n: string }>(sql`SELECT nextval('card_count') AS n`);
  return sandboxSerial(Number(rows[0]?.n));
}
