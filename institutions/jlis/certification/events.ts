// 異動・届出による失効: events reach the certificates of a person or of a card. Effective at once and all together; an event
// that is told again, or comes after a stronger one, changes nothing.
import { renewalWindow } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { checkResidentCode } from '@tegata/numbers';
import { type CertificateRef, certificateSerial, type StatusCommand } from '@tegata/pki';
import { and, eq, isNotNull, isNull, ne, type SQL } from 'drizzle-orm';
import { type Holder, openHolder, sealHolder } from '../designation/register-entry.ts';
import { residentCodeLookUp } from '../designation/resident-codes.ts';
import { registerEntries } from '../designation/tables.ts';
import { JlisError } from '../errors.ts';
import { type CardRow, cards } from '../manufacture/tables.ts';
import { type Premises, todayAt } from '../premises.ts';
import {
  type CardEvent,
  type Effects,
  effectsOfCardEvent,
  effectsOfRegisterEvent,
  endsCard,
  FACT_OF_REQUEST,
  type RegisterEvent,
} from './effects.ts';
import type { CardCertificateKind } from './kinds.ts';
import { changeCertificateStatuses, holdIssuers, type StatusChange } from './statuses.ts';
import { authorityGenerations, certificates } from './tables.ts';

/** A certificate whose status an event changed. */
export type Affected = {
  kind: CardCertificateKind;
  serial: string;
  state: 'good' | 'hold' | 'revoked';
};

type Attributes = Pick<Holder, 'name' | 'furigana' | 'address' | 'birth' | 'sex'>;

/**
 * 本人確認情報の通知 (住民基本台帳法 30条の6): a municipality reports what happened to a person.
 * @throws JlisError `jlis.resident-not-found`, `jlis.event-unknown-then`
 */
export async function receiveRegisterEvent(
  premises: Premises,
  tx: Tx,
  report: {
    residentCode: string;
    event: RegisterEvent;
    /** With a change or correction: what holds from now. */
    attributes?: Attributes;
  },
  reportedBy: string,
): Promise<Affected[]> {
  const { vault, office } = premises;
  const code = checkResidentCode(report.residentCode);
  if (!code.valid) throw new JlisError('jlis.resident-not-found');
  const [person] = await tx
    .select()
    .from(registerEntries)
    .where(eq(registerEntries.codeLookUp, residentCodeLookUp(premises, code.value)))
    .for('update');
  if (!person) throw new JlisError('jlis.resident-not-found');
  let { event } = report;
  if (report.attributes) {
    const holder = openHolder(vault, person);
    // The furigana is no attribute of the certificate.
    const changed = (['name', 'address', 'birth', 'sex'] as const).some(
      (name) => holder[name] !== report.attributes![name],
    );
    if (event === 'attributes-changed' && !changed) event = 'attributes-corrected';
    await tx
      .update(registerEntries)
      .set({ sealedHolder: sealHolder(vault, person.id, { ...holder, ...report.attributes }) })
      .where(eq(registerEntries.id, person.id));
  }
  const today = todayAt(premises);
  const mine = eq(cards.registerId, person.id);
  const affected = await apply(premises, tx, mine, effectsOfRegisterEvent(event, today), reportedBy);
  if (endsCard(event, today)) await endCards(tx, mine, today);
  await office.note(tx, { kind: 'register.event', subject: person.id, actor: reportedBy, detail: { event } });
  return affected;
}

export type CardReport =
  | { event: CardEvent }
  | { event: keyof typeof FACT_OF_REQUEST; certificates: readonly CardCertificateKind[] };

/**
 * 届出: the holder's municipality, or the hotline, reports what happened to a card.
 * @throws JlisError `jlis.card-not-found`, `jlis.event-unknown-then`
 */
export async function receiveCardEvent(
  premises: Premises,
  tx: Tx,
  report: CardReport & { cardSerial: string },
  reportedBy: string,
): Promise<Affected[]> {
  const { cardSerial, event } = report;
  const [card] = await tx.select().from(cards).where(eq(cards.cardSerial, cardSerial)).for('update');
  if (!card) throw new JlisError('jlis.card-not-found');
  const affected = await apply(
    premises,
    tx,
    eq(cards.cardSerial, cardSerial),
    effectsOf(premises, report),
    reportedBy,
  );
  const today = todayAt(premises);
  const ends = !('certificates' in report) && endsCard(report.event, today);
  if (ends) await endCards(tx, eq(cards.cardSerial, cardSerial), today);
  await premises.office.note(tx, {
    kind: 'card.event',
    subject: cardSerial,
    actor: reportedBy,
    detail: { event },
  });
  return affected;
}

function effectsOf(premises: Premises, report: CardReport): Effects {
  if ('certificates' in report) {
    const revoke = { revoke: FACT_OF_REQUEST[report.event] };
    return Object.fromEntries(report.certificates.map((kind) => [kind, revoke]));
  }
  return effectsOfCardEvent(report.event, todayAt(premises));
}

/** A person's new card is in hand: what stands on the earlier ones ends (更新・再交付). */
export async function endEarlierCards(
  premises: Premises,
  tx: Tx,
  card: CardRow,
  toldBy: string,
): Promise<void> {
  const today = todayAt(premises);
  const earlier = await tx
    .select()
    .from(cards)
    .where(and(eq(cards.registerId, card.registerId), ne(cards.cardSerial, card.cardSerial)));
  for (const { cardSerial, expiry } of earlier) {
    // 更新期間, or after it: the new card takes the place of one that ends anyway.
    const renewal = Temporal.PlainDate.compare(renewalWindow(expiry).opens, today) <= 0;
    const effects = effectsOfCardEvent(renewal ? 'renewed' : 'reissued', today);
    await apply(premises, tx, eq(cards.cardSerial, cardSerial), effects, toldBy);
    await endCards(tx, eq(cards.cardSerial, cardSerial), today);
  }
}

async function endCards(tx: Tx, whose: SQL, today: Temporal.PlainDate): Promise<void> {
  await tx
    .update(cards)
    .set({ endedOn: today })
    .where(and(whose, isNull(cards.endedOn)));
}

async function apply(
  premises: Premises,
  tx: Tx,
  whose: SQL,
  effects: Effects,
  actor: string,
): Promise<Affected[]> {
  const found = () =>
    tx
      .select({
        issuer: certificates.issuer,
        serial: certificates.serial,
        status: certificates.status,
        kind: authorityGenerations.kind,
      })
      .from(certificates)
      .innerJoin(cards, eq(cards.cardSerial, certificates.cardSerial))
      .innerJoin(authorityGenerations, eq(authorityGenerations.issuer, certificates.issuer))
      .where(and(whose, isNotNull(certificates.fingerprint)))
      .orderBy(certificates.issuer, certificates.serial);
  const issuers = new Set((await found()).map(({ issuer }) => issuer));
  if (issuers.size === 0) return [];
  // From here on nobody else changes a status below these keys, so what is read now is what is changed.
  await holdIssuers(tx, [...issuers]);
  const changes = (await found()).flatMap(({ kind, issuer, serial, status }) => {
    const command = commandFor(effects[kind], status, premises.clock.now());
    const ref: CertificateRef = { issuer, serial: certificateSerial(serial) };
    return command ? [{ kind, change: { ref, command } satisfies StatusChange }] : [];
  });
  if (changes.length === 0) return [];
  const statuses = await changeCertificateStatuses(
    premises,
    tx,
    changes.map(({ change }) => change),
    actor,
  );
  return changes.map(({ kind, change }, at) => ({
    kind,
    serial: change.ref.serial,
    state: statuses[at]!.state,
  }));
}

/** The command that brings an effect about, or none where it has nothing to change. */
function commandFor(
  effect: Effects[CardCertificateKind],
  status: 'good' | 'hold' | 'revoked',
  at: Temporal.Instant,
): StatusCommand | undefined {
  if (effect === undefined || status === 'revoked') return undefined;
  if (effect === 'hold') return status === 'good' ? { type: 'hold', at } : undefined;
  if (effect === 'release') return status === 'hold' ? { type: 'release' } : undefined;
  return { type: 'revoke', at, fact: effect.revoke };
}
