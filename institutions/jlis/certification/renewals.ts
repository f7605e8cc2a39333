// 電子証明書の更新・新規発行 on a card in use, key by key: a key pair made in the chip is certified under the request of its
// procedure, the terminal writes the certificate, and only when it stands on the card does the old one end. Until then
// the old one works, so whoever is cut off in the middle begins again and loses nothing.
import { createHash } from 'node:crypto';
import type { Reason } from '@tegata/law';
import type { Tx } from '@tegata/ledger';
import { type CertificateRef, certificateSerial, readCertificate } from '@tegata/pki';
import { and, desc, eq, isNotNull, ne } from 'drizzle-orm';
import { openHolder, type RegisterRow } from '../designation/register-entry.ts';
import { registerEntries } from '../designation/tables.ts';
import { JlisError } from '../errors.ts';
import { type CardRow, cards } from '../manufacture/tables.ts';
import { municipalityOf, type Premises, todayAt } from '../premises.ts';
import type { Authorities } from './authorities.ts';
import { certifyCard } from './card-certificates.ts';
import { type Carried, certificateDue, type Due } from './due.ts';
import type { CardCertificateKind } from './kinds.ts';
import { renewalRequest, requestOf } from './request-id.ts';
import { changeCertificateStatuses, holdIssuers } from './statuses.ts';
import { authorityGenerations, certificateRenewals, certificates } from './tables.ts';

type Outlook = {
  kind: CardCertificateKind;
  carried?: Carried & { serial: string };
  due: Due | null;
  reasons: readonly Reason[];
};

/**
 * What a card carries, and what may be issued onto it today.
 * @throws JlisError `jlis.card-not-found`
 */
export async function certificateOutlook(
  premises: Premises,
  tx: Tx,
  cardSerial: string,
): Promise<{ card: CardRow; certificates: Outlook[] }> {
  const { card, person } = await cardAndHolder(tx, cardSerial);
  const auth = await outlookOf(premises, tx, { card, person, kind: 'auth' });
  if (card.kind === 'child') return { card, certificates: [auth] };
  // Renewed together, the signature certificate follows the new authentication certificate.
  const authExpiry = auth.due?.expiresOn;
  const sign = await outlookOf(premises, tx, {
    card,
    person,
    kind: 'sign',
    ...(authExpiry && { authExpiry }),
  });
  return { card, certificates: [auth, sign] };
}

async function outlookOf(
  premises: Premises,
  tx: Tx,
  about: { card: CardRow; person: RegisterRow; kind: CardCertificateKind; authExpiry?: Temporal.PlainDate },
): Promise<Outlook> {
  const { card, person, kind } = about;
  const carried = await carriedBy(tx, card, kind);
  const auth = kind === 'auth' ? carried : await carriedBy(tx, card, 'auth');
  const { answer, reasons } = certificateDue({
    kind,
    born: Temporal.PlainDate.from(openHolder(premises.vault, person).birth),
    cardExpiry: card.expiry,
    carried,
    authExpiry: about.authExpiry ?? (auth?.state === 'good' ? auth.expiry : undefined),
    on: todayAt(premises),
  });
  return { kind, ...(carried && { carried }), due: answer, reasons };
}

/** The certificate that stands on the card: the last one whose writing was told, or the one it was made with. */
async function carriedBy(tx: Tx, { cardSerial }: CardRow, kind: CardCertificateKind) {
  const [renewed] = await tx
    .select({ serial: certificateRenewals.serial })
    .from(certificateRenewals)
    .where(
      and(
        eq(certificateRenewals.cardSerial, cardSerial),
        eq(certificateRenewals.kind, kind),
        isNotNull(certificateRenewals.serial),
      ),
    )
    .orderBy(desc(certificateRenewals.writtenAt))
    .limit(1);
  const [row] = await tx
    .select({ serial: certificates.serial, state: certificates.status, der: certificates.certificate })
    .from(certificates)
    .innerJoin(authorityGenerations, issuedFor(kind))
    .where(
      and(
        eq(certificates.cardSerial, cardSerial),
        isNotNull(certificates.fingerprint),
        renewed
          ? eq(certificates.serial, renewed.serial!)
          : eq(certificates.requestId, requestOf(cardSerial, kind)),
      ),
    );
  return row && { serial: row.serial, state: row.state, expiry: lastDayOf(row.der!) };
}

const issuedFor = (kind: CardCertificateKind) =>
  and(eq(authorityGenerations.issuer, certificates.issuer), eq(authorityGenerations.kind, kind));

const lastDayOf = (der: Uint8Array) =>
  readCertificate(der).notAfter.toZonedDateTimeISO('Asia/Tokyo').toPlainDate();

/**
 * Certifies a key that a card has made in a procedure. The first call decides by law what is issued and until when;
 * every later one of the procedure, after whatever break, gets the same. Another key gets another certificate: the card
 * holds one waiting key at a time, so the earlier one is nobody's, and ends when one stands on the card.
 * @throws JlisError `jlis.card-not-found`, `jlis.card-not-in-use`, `jlis.certificate-not-due`, `jlis.certificate-on-hold`
 */
export async function certifyCardKey(
  premises: Premises,
  authorities: Authorities,
  order: { cardSerial: string; procedureId: string; kind: CardCertificateKind; publicKeySpki: Uint8Array },
): Promise<Due & Record<'certificate' | 'authority', Uint8Array> & { serial: string }> {
  const { cardSerial, procedureId, kind, publicKeySpki } = order;
  const { due, card, person } = await premises.ledger.transaction((tx) => decide(premises, tx, order));
  const key = createHash('sha256').update(publicKeySpki).digest('hex').slice(0, 16);
  const { issuer, serial, certificate } = await certifyCard(authorities, {
    cardSerial,
    kind,
    publicKeySpki,
    expiresOn: due.expiresOn,
    holder: openHolder(premises.vault, person),
    municipality: municipalityOf(premises, card.municipalityCode),
    requestId: renewalRequest(cardSerial, kind, procedureId, key),
  });
  const generation = (await authorities.generations(kind)).find(({ keyId }) => keyId === issuer);
  if (!generation) throw new TypeError(`no generation ${issuer}`);
  return { ...due, serial, certificate, authority: generation.certificate.der };
}

async function decide(
  premises: Premises,
  tx: Tx,
  { cardSerial, procedureId, kind }: { cardSerial: string; procedureId: string; kind: CardCertificateKind },
) {
  const { card, person } = await cardAndHolder(tx, cardSerial, 'lock');
  if (card.state !== 'in-use' || card.endedOn)
    throw new JlisError('jlis.card-not-in-use', { params: { state: card.endedOn ? 'ended' : card.state } });
  const { carried, due, reasons } = await outlookOf(premises, tx, { card, person, kind });
  if (carried?.state === 'hold') throw new JlisError('jlis.certificate-on-hold');
  const [begun] = await tx
    .select()
    .from(certificateRenewals)
    .where(and(eq(certificateRenewals.procedureId, procedureId), eq(certificateRenewals.kind, kind)));
  if (begun) {
    if (begun.cardSerial !== cardSerial) throw new JlisError('jlis.card-not-found', { detail: procedureId });
    return { card, person, due: { basis: begun.basis, expiresOn: begun.expiresOn } };
  }
  if (!due) throw new JlisError('jlis.certificate-not-due', { params: { kind, reasons } });
  await tx.insert(certificateRenewals).values({ procedureId, kind, cardSerial, ...due });
  return { card, person, due };
}

/**
 * The certificate stands on the card: every other one of its kind on this card ends as superseded. May be told again.
 * @throws JlisError `jlis.certificate-not-found`
 */
export async function enterWritten(
  premises: Premises,
  tx: Tx,
  told: { cardSerial: string; procedureId: string; serial: string },
  toldBy: string,
): Promise<{ kind: CardCertificateKind; ended: string[] }> {
  const { cardSerial, procedureId, serial } = told;
  const { card } = await cardAndHolder(tx, cardSerial, 'lock');
  const ofCard = and(eq(certificates.cardSerial, cardSerial), isNotNull(certificates.fingerprint));
  const [written] = await tx
    .select({ kind: authorityGenerations.kind, der: certificates.certificate })
    .from(certificates)
    .innerJoin(authorityGenerations, eq(authorityGenerations.issuer, certificates.issuer))
    .where(and(ofCard, eq(certificates.serial, serial)));
  const named = and(
    eq(certificateRenewals.procedureId, procedureId),
    eq(certificateRenewals.cardSerial, cardSerial),
  );
  const [begun] = written
    ? await tx
        .select()
        .from(certificateRenewals)
        .where(and(named, eq(certificateRenewals.kind, written.kind)))
    : [];
  if (!written || !begun) throw new JlisError('jlis.certificate-not-found');
  const { kind } = written;
  if (begun.serial === serial) return { kind, ended: [] };
  const others = () =>
    tx
      .select({ issuer: certificates.issuer, serial: certificates.serial })
      .from(certificates)
      .innerJoin(authorityGenerations, issuedFor(kind))
      .where(and(ofCard, ne(certificates.serial, serial), ne(certificates.status, 'revoked')))
      .orderBy(certificates.issuer, certificates.serial);
  await holdIssuers(tx, [...new Set((await others()).map(({ issuer }) => issuer))]);
  const ended = await others();
  const lastDay = lastDayOf(written.der!);
  await tx
    .update(certificateRenewals)
    .set({ serial, writtenAt: premises.clock.now() })
    .where(and(named, eq(certificateRenewals.kind, kind)));
  await tx
    .update(cards)
    .set(kind === 'auth' ? { authExpiry: lastDay } : { signExpiry: lastDay })
    .where(eq(cards.cardSerial, card.cardSerial));
  if (ended.length > 0)
    await changeCertificateStatuses(
      premises,
      tx,
      ended.map(({ issuer, serial: old }) => {
        const ref: CertificateRef = { issuer, serial: certificateSerial(old) };
        return { ref, command: { type: 'revoke', at: premises.clock.now(), fact: 'renewal' } };
      }),
      toldBy,
    );
  await premises.office.note(tx, {
    kind: 'certificate.renewed',
    subject: cardSerial,
    actor: toldBy,
    detail: { kind, basis: begun.basis, certificate: serial, ended: ended.map((one) => one.serial) },
  });
  return { kind, ended: ended.map((one) => one.serial) };
}

async function cardAndHolder(
  tx: Tx,
  cardSerial: string,
  mode: 'read' | 'lock' = 'read',
): Promise<{ card: CardRow; person: RegisterRow }> {
  const asked = tx
    .select({ card: cards, person: registerEntries })
    .from(cards)
    .innerJoin(registerEntries, eq(registerEntries.id, cards.registerId))
    .where(eq(cards.cardSerial, cardSerial));
  const [found] = await (mode === 'lock' ? asked.for('update', { of: cards }) : asked);
  if (!found) throw new JlisError('jlis.card-not-found');
  return found;
}
