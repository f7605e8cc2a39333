// 交付申請の受付: examined at once; what is accepted goes to manufacture through the outbox, the rest comes back with
// every reason.
import { randomUUIDv7 } from 'node:crypto';
import { photoNeeded, renewalWindow } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { currentCorrelation } from '@tegata/wire';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { openHolder, type RegisterRow } from '../designation/register-entry.ts';
import { registerEntries } from '../designation/tables.ts';
import { JlisError } from '../errors.ts';
import { MANUFACTURE_QUEUE } from '../manufacture/queues.ts';
import { cards } from '../manufacture/tables.ts';
import { type Premises, send, todayAt } from '../premises.ts';
import { examinePhoto, type PhotoExamined } from './photo.ts';
import { cardApplications } from './tables.ts';

type Application = { formId: string; photo?: Uint8Array; taken?: Temporal.PlainDate };

export const photoPlace = (applicationId: string): string => `card_application:${applicationId}:photo`;

/**
 * Examines an application; the second half enters the outcome in the caller's transaction.
 * @throws JlisError `jlis.form-not-found`, `jlis.application-open`, `jlis.card-held`, `jlis.stay-over`
 */
export async function receiveApplication(premises: Premises, application: Application, actor: string) {
  const person = await personOf(premises, application.formId);
  const applied = todayAt(premises);
  const { birth, status, stayUntil } = openHolder(premises.vault, person);
  // No card can be made for a stay that has ended; the register has to hear of the new one first.
  if (status === 'mid-long' && stayUntil && Temporal.PlainDate.compare(stayUntil, applied) < 0)
    throw new JlisError('jlis.stay-over', { params: { stayUntil } });
  const examined = await examinePhoto({
    born: Temporal.PlainDate.from(birth),
    applied,
    ...(application.taken && { taken: application.taken }),
    ...(application.photo && { photo: application.photo }),
  });
  return (tx: Tx) => enter(premises, tx, person, applied, examined, actor);
}

async function enter(
  premises: Premises,
  tx: Tx,
  person: RegisterRow,
  receivedOn: Temporal.PlainDate,
  examined: PhotoExamined,
  actor: string,
) {
  const { clock, office, vault } = premises;
  await requireNoOther(tx, person.id, receivedOn);
  const id = randomUUIDv7();
  const state = examined.verdict === 'returned' ? 'returned' : 'accepted';
  await tx.insert(cardApplications).values({
    id,
    registerId: person.id,
    state,
    receivedOn,
    changedAt: clock.now(),
    reasons: examined.reasons,
    ...(examined.verdict === 'accepted' && { sealedPhoto: vault.seal(photoPlace(id), examined.picture) }),
  });
  if (state === 'accepted')
    await send(premises, tx, MANUFACTURE_QUEUE, { applicationId: id }, currentCorrelation());
  await office.note(tx, {
    kind: `application.${state}`,
    subject: id,
    actor,
    detail: { person: person.id, reasons: examined.reasons.map(({ code }) => code) },
  });
  return { applicationId: id, state, reasons: examined.reasons } as const;
}

/** One card at a time; the holder of a card that has run out may apply again. */
async function requireNoOther(tx: Tx, registerId: string, today: Temporal.PlainDate): Promise<void> {
  // Two applications of one person at once follow each other here.
  await tx
    .select({ id: registerEntries.id })
    .from(registerEntries)
    .where(eq(registerEntries.id, registerId))
    .for('update');
  const [open] = await tx
    .select({ id: cardApplications.id })
    .from(cardApplications)
    .where(
      and(
        eq(cardApplications.registerId, registerId),
        inArray(cardApplications.state, ['accepted', 'manufacturing', 'shipped']),
      ),
    );
  if (open) throw new JlisError('jlis.application-open');
  const held = await tx
    .select({ expiry: cards.expiry })
    .from(cards)
    .where(and(eq(cards.registerId, registerId), isNull(cards.endedOn)));
  // In its renewal window a card may be followed by another; one that was abolished or has lapsed is in nobody's way.
  const valid = held.find(({ expiry }) => Temporal.PlainDate.compare(today, renewalWindow(expiry).opens) < 0);
  if (valid) throw new JlisError('jlis.card-held', { params: { expiry: valid.expiry.toString() } });
}

/** What has become of the applications made with a form id, newest first. @throws JlisError `jlis.form-not-found` */
export async function applicationStatus(premises: Premises, formId: string) {
  const person = await personOf(premises, formId);
  const born = Temporal.PlainDate.from(openHolder(premises.vault, person).birth);
  const needed = photoNeeded(born, todayAt(premises));
  const rows = await premises.ledger
    .db()
    .select({ application: cardApplications, cardSerial: cards.cardSerial })
    .from(cardApplications)
    .leftJoin(cards, eq(cards.applicationId, cardApplications.id))
    .where(eq(cardApplications.registerId, person.id))
    .orderBy(desc(cardApplications.id));
  return {
    formId,
    photoNeeded: needed.answer,
    reasons: [...needed.reasons],
    applications: rows.map(({ application: { id, state, changedAt, reasons }, cardSerial }) => ({
      applicationId: id,
      state,
      at: changedAt.toString(),
      reasons,
      ...(cardSerial && { cardSerial }),
    })),
  };
}

async function personOf({ ledger }: Premises, formId: string): Promise<RegisterRow> {
  const [person] = await ledger.db().select().from(registerEntries).where(eq(registerEntries.formId, formId));
  if (!person) throw new JlisError('jlis.form-not-found');
  return person;
}
