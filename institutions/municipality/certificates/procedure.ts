// 電子証明書の更新・新規発行の一件 (guidebook p.5): law says which certificates are due and who may ask; the chip makes the keys, J-LIS
// certifies them, and what stands on the card is entered here and told to J-LIS through the outbox.
import { randomUUIDv7 } from 'node:crypto';
import { filing, type Reason } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { currentCorrelation } from '@tegata/wire';
import { and, eq } from 'drizzle-orm';
import { findCard, type HeldCard, lockCard } from '../cards/advance.ts';
import { cardSummary } from '../cards/card-summary.ts';
import { cards } from '../cards/tables.ts';
import { MunicipalityError } from '../errors.ts';
import { residentSummary } from '../register/resident-summary.ts';
import { type Desk, officeOf, type Room, today } from '../room.ts';
import { procedureOf } from './procedure-of.ts';
import { certificateSlip } from './slip.ts';
import { type CertificateProcedure, certificateProcedures, type Ordered } from './tables.ts';
import { WRITTEN, type Written } from './tell.ts';

export function certificateDesk(room: Room) {
  return {
    certificateOutlook: {
      // J-LIS is asked outside the transaction: nothing is held while an answer is awaited.
      async before({ params: { cardSerial } }) {
        const { certificates } = await room.jlis.cardCertificates({ params: { cardSerial } });
        return async (tx) => {
          const card = await findCard(tx, { cardSerial });
          const open = await openOf(tx, cardSerial);
          return {
            card: cardSummary(card, card.holder),
            resident: residentSummary(card.holder, card.holder.address),
            certificates,
            ...(open && { procedureId: open.id }),
          };
        };
      },
    },

    openCertificates: {
      async before({ params: { cardSerial }, body }, { caller }) {
        const { id: officeId } = officeOf(room, body.officeId);
        const outlook = await room.jlis.cardCertificates({ params: { cardSerial } });
        return async (tx) => {
          const card = await lockCard(tx, { cardSerial });
          const begun = await openOf(tx, cardSerial);
          if (begun) return shown(begun, card);
          requireInUse(card);
          const kinds = new Set(body.kinds);
          const ordered = outlook.certificates.flatMap(({ kind, due, reasons }): Ordered[] =>
            due && kinds.has(kind) ? [{ kind, ...due, reasons: reasons as Reason[], issued: [] }] : [],
          );
          if (ordered.length < kinds.size) {
            const reasons = outlook.certificates.flatMap((each) =>
              kinds.has(each.kind) && !each.due ? each.reasons : [],
            );
            throw new MunicipalityError('municipality.certificates-not-due', { params: { reasons } });
          }
          requireFiler(body.by, ordered, today(room));
          const [procedure] = await tx
            .insert(certificateProcedures)
            .values({
              id: randomUUIDv7(),
              cardSerial,
              officeId,
              clerk: body.clerk,
              by: body.by,
              step: 'open',
              ordered,
              openedAt: room.clock.now(),
            })
            .returning();
          const detail = {
            procedure: procedure!.id,
            office: officeId,
            kinds: ordered.map(({ kind }) => kind),
          };
          await room.note(tx, { kind: 'certificates.opened', subject: cardSerial, actor: caller, detail });
          return shown(procedure!, card);
        };
      },
    },

    async certificateProcedure({ params: { procedureId } }, { tx }) {
      const procedure = await procedureById(tx, procedureId);
      return shown(procedure, await findCard(tx, procedure));
    },

    certificateCryptogram: {
      async before({ params: { procedureId }, body: { challenge } }, { id, caller }) {
        const { cardSerial } = await room.ledger.transaction((tx) => openProcedure(tx, procedureId));
        const asked = { cardSerial, challenge, purpose: 'write-certificates' } as const;
        const { cryptogram } = await room.jlis.openIssuerSession(asked, { id });
        return async (tx) => {
          const detail = { procedure: procedureId };
          await room.note(tx, { kind: 'issuer-session.opened', subject: cardSerial, actor: caller, detail });
          return { cryptogram };
        };
      },
    },

    certifyKey: {
      async before({ params: { procedureId }, body: { kind, publicKey } }) {
        const { cardSerial } = await room.ledger.transaction((tx) => openProcedure(tx, procedureId, kind));
        const issued = await room.jlis.certifyCardKey(
          { procedureId, kind, publicKey },
          { params: { cardSerial } },
        );
        return async (tx) => {
          const procedure = await lockProcedure(tx, procedureId, kind);
          const { serial, basis, expiresOn } = issued;
          await setOrdered(tx, procedure, kind, (one) => ({
            basis,
            expiresOn,
            issued: [...one.issued.filter((earlier) => earlier !== serial), serial],
          }));
          return { ...issued, kind };
        };
      },
    },

    async certificateWritten({ params: { procedureId }, body: { kind, serial } }, { tx, caller }) {
      const known = await procedureById(tx, procedureId);
      const card = await lockCard(tx, known);
      if (known.ordered.find((one) => one.kind === kind)?.written === serial) return shown(known, card);
      const procedure = await lockProcedure(tx, procedureId, kind);
      const ours = procedure.ordered.find((one) => one.kind === kind)!.issued.includes(serial);
      if (!ours) throw new MunicipalityError('municipality.certificate-unknown');
      const entered = await setOrdered(tx, procedure, kind, () => ({ written: serial }));
      const done = entered.ordered.every(({ written }) => written !== undefined);
      const closed = done ? { step: 'done' as const, closedAt: room.clock.now() } : {};
      if (done)
        await tx.update(certificateProcedures).set(closed).where(eq(certificateProcedures.id, procedureId));
      const expiry = Temporal.PlainDate.from(entered.ordered.find((one) => one.kind === kind)!.expiresOn);
      await tx
        .update(cards)
        .set(
          kind === 'auth'
            ? { authSerial: serial, authExpiry: expiry, authSince: today(room) }
            : { signSerial: serial, signExpiry: expiry },
        )
        .where(eq(cards.cardSerial, card.cardSerial));
      const { cardSerial } = card;
      const message: Written = { cardSerial, procedureId, serial, correlation: currentCorrelation() };
      await room.ledger.outbox.enqueue(tx, WRITTEN, message);
      const detail = { procedure: procedureId, certificate: kind, serial };
      await room.note(tx, { kind: 'certificate.written', subject: cardSerial, actor: caller, detail });
      return shown({ ...entered, ...closed }, card);
    },

    async stopCertificates({ params: { procedureId } }, { tx, caller }) {
      const known = await procedureById(tx, procedureId);
      const card = await lockCard(tx, known);
      if (known.step === 'stopped') return shown(known, card);
      await lockProcedure(tx, procedureId);
      const closed = { step: 'stopped' as const, closedAt: room.clock.now() };
      await tx.update(certificateProcedures).set(closed).where(eq(certificateProcedures.id, procedureId));
      const detail = { procedure: procedureId };
      await room.note(tx, { kind: 'certificates.stopped', subject: card.cardSerial, actor: caller, detail });
      return shown({ ...known, ...closed }, card);
    },

    async certificateSlip({ params: { procedureId } }, { tx }) {
      const procedure = await procedureById(tx, procedureId);
      const slip = certificateSlip(room, procedure, await findCard(tx, procedure));
      return { slip: Buffer.from(slip).toString('base64') };
    },
  } satisfies Desk<
    | 'certificateOutlook'
    | 'openCertificates'
    | 'certificateProcedure'
    | 'certificateCryptogram'
    | 'certifyKey'
    | 'certificateWritten'
    | 'stopCertificates'
    | 'certificateSlip'
  >;
}

/** @throws MunicipalityError `municipality.filing-refused` */
function requireFiler(
  by: CertificateProcedure['by'],
  ordered: readonly Ordered[],
  on: Temporal.PlainDate,
): void {
  for (const one of ordered) {
    const { answer, reasons } = filing({ procedure: procedureOf(one), by, on });
    if (!answer) throw new MunicipalityError('municipality.filing-refused', { params: { reasons } });
  }
}

/** @throws MunicipalityError `municipality.card-state` */
function requireInUse({ state }: HeldCard): void {
  if (state !== 'in-use') throw new MunicipalityError('municipality.card-state', { params: { state } });
}

function shown({ id, step, by, officeId, ordered }: CertificateProcedure, card: HeldCard) {
  const { holder } = card;
  return {
    procedureId: id,
    step,
    by,
    officeId,
    card: cardSummary(card, holder),
    resident: residentSummary(holder, holder.address),
    certificates: ordered.map(({ reasons, issued, ...one }) => ({
      ...one,
      procedure: procedureOf(one),
      reasons: [...reasons],
      issued: [...issued],
    })),
  };
}

async function openOf(tx: Tx, cardSerial: string): Promise<CertificateProcedure | undefined> {
  const [open] = await tx
    .select()
    .from(certificateProcedures)
    .where(and(eq(certificateProcedures.cardSerial, cardSerial), eq(certificateProcedures.step, 'open')));
  return open;
}

/** @throws MunicipalityError `municipality.procedure-not-found` */
async function procedureById(tx: Tx, id: string): Promise<CertificateProcedure> {
  const [procedure] = await tx.select().from(certificateProcedures).where(eq(certificateProcedures.id, id));
  if (!procedure) throw new MunicipalityError('municipality.procedure-not-found');
  return procedure;
}

/** A procedure that still goes on, about a card that is still in use, with the certificate that is named in it. */
async function openProcedure(tx: Tx, id: string, kind?: Ordered['kind']): Promise<CertificateProcedure> {
  const procedure = await procedureById(tx, id);
  requireOpen(procedure, kind);
  requireInUse(await findCard(tx, procedure));
  return procedure;
}

/** Locked for an act; whoever needs the card as well has locked it first. */
async function lockProcedure(tx: Tx, id: string, kind?: Ordered['kind']): Promise<CertificateProcedure> {
  const [procedure] = await tx
    .select()
    .from(certificateProcedures)
    .where(eq(certificateProcedures.id, id))
    .for('update');
  if (!procedure) throw new MunicipalityError('municipality.procedure-not-found');
  requireOpen(procedure, kind);
  return procedure;
}

/** @throws MunicipalityError `municipality.procedure-closed`, `municipality.certificate-unknown` */
function requireOpen({ step, ordered }: CertificateProcedure, kind?: Ordered['kind']): void {
  if (step !== 'open') throw new MunicipalityError('municipality.procedure-closed', { params: { step } });
  if (kind && !ordered.some((one) => one.kind === kind))
    throw new MunicipalityError('municipality.certificate-unknown');
}

async function setOrdered(
  tx: Tx,
  procedure: CertificateProcedure,
  kind: Ordered['kind'],
  change: (one: Ordered) => Partial<Ordered>,
): Promise<CertificateProcedure> {
  const ordered = procedure.ordered.map((one) => (one.kind === kind ? { ...one, ...change(one) } : one));
  await tx.update(certificateProcedures).set({ ordered }).where(eq(certificateProcedures.id, procedure.id));
  return { ...procedure, ordered };
}
