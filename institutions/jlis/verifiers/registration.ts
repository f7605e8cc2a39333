// 署名検証者等の届出 (公的個人認証法 17条, 36条): who may ask about certificates once the rule is that one must be registered.
// A verifier shows its key with every request (RFC 6750); here only the key's digest is kept.
import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { desc, eq, isNull, lte } from 'drizzle-orm';
import type { CardCertificateKind } from '../certification/kinds.ts';
import { JlisError } from '../errors.ts';
import { type Premises, todayAt } from '../premises.ts';
import { type StatusAccess, statusAccessRules, type VerifierKind, verifiers } from './tables.ts';

export type Verifier = typeof verifiers.$inferSelect;

/** What a verifier may ask about, by the article it is registered under. */
const MAY_ASK: Readonly<Record<VerifierKind, CardCertificateKind>> = {
  signature: 'sign',
  'signature-for-members': 'sign',
  authentication: 'auth',
};

export const mayAsk = ({ kinds }: Verifier, kind: CardCertificateKind): boolean =>
  kinds.some((one) => MAY_ASK[one] === kind);

const digestOf = (key: string): Uint8Array => createHash('sha256').update(key).digest();

/** Registers a verifier, or gives a registered one a new key; the former key ends at once. The key is told only here. */
export async function registerVerifier(
  premises: Premises,
  tx: Tx,
  order: { id: string; name: string; kinds: readonly VerifierKind[] },
  by: string,
): Promise<{ key: string; registeredOn: Temporal.PlainDate }> {
  const key = randomBytes(32).toString('base64url');
  const { id, name } = order;
  const values = { name, kinds: [...new Set(order.kinds)], keyDigest: digestOf(key), endsOn: null };
  const [row] = await tx
    .insert(verifiers)
    .values({ id, ...values, registeredOn: todayAt(premises) })
    .onConflictDoUpdate({ target: verifiers.id, set: values })
    .returning();
  await premises.office.note(tx, {
    kind: 'verifier.registered',
    subject: id,
    actor: by,
    detail: { kinds: values.kinds.join(' ') },
  });
  return { key, registeredOn: row!.registeredOn };
}

/** @throws JlisError `jlis.verifier-not-found` */
export async function endVerifier(premises: Premises, tx: Tx, id: string, by: string): Promise<void> {
  const ended = await tx
    .update(verifiers)
    .set({ endsOn: todayAt(premises) })
    .where(eq(verifiers.id, id))
    .returning({ id: verifiers.id });
  if (ended.length === 0) throw new JlisError('jlis.verifier-not-found');
  await premises.office.note(tx, { kind: 'verifier.ended', subject: id, actor: by });
}

/** From a day on, the sandbox is open or only the registered are told. */
export async function setStatusAccess(
  premises: Premises,
  tx: Tx,
  rule: { from: Temporal.PlainDate; access: StatusAccess },
  by: string,
): Promise<void> {
  await tx
    .insert(statusAccessRules)
    .values({ ...rule, setBy: by })
    .onConflictDoUpdate({ target: statusAccessRules.from, set: { access: rule.access, setBy: by } });
  await premises.office.note(tx, {
    kind: 'status-access.set',
    subject: rule.from.toString(),
    actor: by,
    detail: { access: rule.access },
  });
}

/** The rule of a day and the registered of that day, by the digest of their keys in hex. */
export async function admissionOn({ ledger }: Pick<Premises, 'ledger'>, day: Temporal.PlainDate) {
  const db = ledger.db();
  const [rule] = await db
    .select({ access: statusAccessRules.access })
    .from(statusAccessRules)
    .where(lte(statusAccessRules.from, day))
    .orderBy(desc(statusAccessRules.from))
    .limit(1);
  const rows = await db.select().from(verifiers).where(isNull(verifiers.endsOn));
  const byKey = new Map(rows.map((row) => [Buffer.from(row.keyDigest).toString('hex'), row]));
  return {
    access: rule?.access ?? ('open' as const),
    withKey: (key: string): Verifier | undefined => byKey.get(Buffer.from(digestOf(key)).toString('hex')),
  };
}
