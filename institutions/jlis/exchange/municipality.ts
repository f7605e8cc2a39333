// 証明発行サーバ: how the centre asks a municipality, what becomes of its refusals, and the switch that stops exchange with
// one whose answers did not fit (until an operator takes it up again).
import type { Tx } from '@tegata/ledger';
import { municipalityContract } from '@tegata/municipality/contract';
import { type Caller, WireError } from '@tegata/wire';
import { eq } from 'drizzle-orm';
import { JlisError } from '../errors.ts';
import { municipalityOf, type Premises } from '../premises.ts';
import { endRequest, lockedRequest } from './requests.ts';
import { isOver } from './states.ts';
import { stoppedMunicipalities } from './tables.ts';

/**
 * One question to a municipality.
 * @throws JlisError `jlis.municipality-unavailable` (the same may be asked again), `jlis.municipality-refused`
 */
export async function asking<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    const refusal = cause.problem;
    if (cause.retryable || !refusal) throw new JlisError('jlis.municipality-unavailable', { cause });
    throw new JlisError('jlis.municipality-refused', {
      params: { ...refusal.params, code: refusal.code },
      cause,
    });
  }
}

export const issuanceServer = ({ office }: Premises): Caller<typeof municipalityContract> =>
  office.caller(municipalityContract);

/** @throws JlisError `jlis.municipality-stopped` */
export async function requireRunning({ ledger }: Premises, code: string): Promise<void> {
  const stopped = await ledger
    .db()
    .select({ code: stoppedMunicipalities.code })
    .from(stoppedMunicipalities)
    .where(eq(stoppedMunicipalities.code, code));
  if (stopped.length > 0)
    throw new JlisError('jlis.municipality-stopped', { params: { municipality: code } });
}

/** A paper that is not the one asked for: the request dies and nobody gets anything from there until released. */
export async function stopForMismatch(
  premises: Premises,
  requestId: string,
  differences: string[],
): Promise<JlisError> {
  const { ledger, clock, office } = premises;
  await ledger.transaction(async (tx) => {
    const row = await lockedRequest(tx, requestId);
    const code = row.municipalityCode;
    if (code) {
      const stop = { code, stoppedAt: clock.now(), requestId, differences };
      await tx.insert(stoppedMunicipalities).values(stop).onConflictDoNothing();
    }
    if (!isOver(row.state)) await endRequest(premises, tx, row, 'abandon', { why: 'binding-mismatch' });
    await office.note(tx, {
      kind: 'municipality.stopped',
      subject: code,
      actor: 'jlis',
      detail: { request: requestId, differences },
    });
  });
  return new JlisError('jlis.binding-mismatch', { params: { differences } });
}

/** An operator has found the cause. @throws JlisError `jlis.municipality-unknown` */
export async function resumeMunicipality(
  premises: Premises,
  tx: Tx,
  code: string,
  operator: string,
): Promise<boolean> {
  municipalityOf(premises, code);
  const released = await tx
    .delete(stoppedMunicipalities)
    .where(eq(stoppedMunicipalities.code, code))
    .returning({ requestId: stoppedMunicipalities.requestId });
  const [stop] = released;
  if (!stop) return false;
  await premises.office.note(tx, {
    kind: 'municipality.resumed',
    subject: code,
    actor: operator,
    detail: { request: stop.requestId },
  });
  return true;
}
