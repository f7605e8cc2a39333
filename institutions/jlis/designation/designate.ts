// 個人番号の指定 (番号法 7条, 8条): a municipality reports a resident's 住民票コード and J-LIS answers with the number made
// from it. The same code always gives the same number. The notice (個人番号通知書) follows by post.
import { randomInt, randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { checkResidentCode, type IndividualNumber, type ResidentCode } from '@tegata/numbers';
import { currentCorrelation } from '@tegata/wire';
import { eq } from 'drizzle-orm';
import { JlisError } from '../errors.ts';
import { municipalityOf, type Premises, send, todayAt } from '../premises.ts';
import { numberFrom } from './conversion.ts';
import { NOTICE_QUEUE } from './number-notice.ts';
import { type Holder, openNumber, type RegisterRow, sealHolder, sealNumber } from './register-entry.ts';
import { residentCodeLookUp } from './resident-codes.ts';
import { drawnResidentCodes, registerEntries } from './tables.ts';

export type Report = {
  residentCode: string;
  addressee: string;
  municipalityCode: string;
  holder: Holder;
};

export type Designated = {
  individualNumber: IndividualNumber;
  designatedOn: Temporal.PlainDate;
  formId: string;
};

/** More collisions in a row than chance gives before the reserved range is nearly full. */
const ATTEMPTS = 64;

/**
 * Designates a number, or repeats the one designated before.
 * @throws JlisError `jlis.municipality-unknown`, `jlis.resident-code-not-drawn`, `jlis.resident-code-taken`,
 *   `jlis.numbers-exhausted`
 */
export async function designate(
  premises: Premises,
  tx: Tx,
  report: Report,
  reportedBy: string,
): Promise<Designated> {
  const { vault, office, clock } = premises;
  municipalityOf(premises, report.municipalityCode);
  const code = await drawnCode(premises, tx, report.residentCode, reportedBy);
  const known = await entryOf(premises, tx, code);
  if (known) return repeated(premises, known, report);

  const id = randomUUIDv7();
  const row = {
    id,
    codeLookUp: residentCodeLookUp(premises, code),
    addressee: report.addressee,
    municipalityCode: report.municipalityCode,
    sealedHolder: sealHolder(vault, id, report.holder),
    designatedOn: todayAt(premises),
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const number = numberFrom(vault.key('designation'), code, attempt);
    const entered = await tx
      .insert(registerEntries)
      .values({
        ...row,
        sealedNumber: sealNumber(vault, id, number),
        numberLookUp: vault.lookUp('individual-number', number),
        formId: newFormId(),
      })
      .onConflictDoNothing()
      .returning();
    const [entry] = entered;
    if (!entry) continue;
    const at = clock.now().toString();
    await send(premises, tx, NOTICE_QUEUE, { registerId: id, at }, currentCorrelation());
    await office.note(tx, {
      kind: 'number.designated',
      subject: id,
      actor: reportedBy,
      detail: { municipality: row.municipalityCode },
    });
    return { individualNumber: number, designatedOn: row.designatedOn, formId: entry.formId };
  }
  throw new JlisError('jlis.numbers-exhausted');
}

async function drawnCode(
  { vault }: Premises,
  tx: Tx,
  residentCode: string,
  by: string,
): Promise<ResidentCode> {
  const refuse = () => new JlisError('jlis.resident-code-not-drawn');
  const check = checkResidentCode(residentCode);
  if (!check.valid) throw refuse();
  // The lock lets two reports of the same code follow each other: the second finds the entry of the first.
  const [drawn] = await tx
    .select({ drawnBy: drawnResidentCodes.drawnBy })
    .from(drawnResidentCodes)
    .where(eq(drawnResidentCodes.codeLookUp, vault.lookUp('resident-code', check.value)))
    .for('update');
  if (drawn?.drawnBy !== by) throw refuse();
  return check.value;
}

async function entryOf(premises: Premises, tx: Tx, code: ResidentCode): Promise<RegisterRow | undefined> {
  const [entry] = await tx
    .select()
    .from(registerEntries)
    .where(eq(registerEntries.codeLookUp, residentCodeLookUp(premises, code)));
  return entry;
}

function repeated({ vault }: Premises, entry: RegisterRow, report: Report): Designated {
  if (entry.addressee !== report.addressee || entry.municipalityCode !== report.municipalityCode)
    throw new JlisError('jlis.resident-code-taken');
  const { designatedOn, formId } = entry;
  return { individualNumber: openNumber(vault, entry), designatedOn, formId };
}

/** 申請書ID: 23 random digits; it stands for the person in an application and says nothing about the number. */
function newFormId(): string {
  const digits = Array.from({ length: 23 }, () => randomInt(10)).join('');
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}
