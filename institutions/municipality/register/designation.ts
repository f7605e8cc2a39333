// 個人番号の指定 (番号法 7・8条): tells J-LIS of a new resident, again and again until the number has come.

import { parseIndividualNumber } from '@tegata/numbers';
import { withCorrelation } from '@tegata/wire';
import { eq } from 'drizzle-orm';
import type { Room } from '../room.ts';
import { residentById } from './households.ts';
import { assignCode, drawCodes } from './resident-codes.ts';
import { type Resident, residents } from './tables.ts';

/** Queue of residents who wait for their number. */
export const DESIGNATION = 'designation';

type Waiting = { residentId: string; correlation?: string };

/** Starts telling J-LIS; messages that waited from an earlier run come first. */
export async function startDesignation(room: Room): Promise<void> {
  await room.ledger.outbox.work<Waiting>(
    DESIGNATION,
    ({ id, payload: { residentId, correlation } }) =>
      withCorrelation(correlation ?? id, () => designate(room, residentId, id)),
    { concurrency: 4 },
  );
}

/** `act` stays the same over retries, so J-LIS answers a repeated report with the number it already made. */
async function designate(room: Room, residentId: string, act: string): Promise<void> {
  const resident = await room.ledger.transaction((tx) => residentById(tx, residentId));
  if (resident.numberDesignatedOn) return;
  const residentCode = await codeOf(room, residentId);
  const answer = await room.jlis.designateNumber(report(room, resident, residentCode), { id: act });
  const number = parseIndividualNumber(answer.individualNumber);
  await room.ledger.transaction(async (tx) => {
    const [stored] = await tx
      .update(residents)
      .set({
        sealedNumber: room.vault.seal(residentId, number),
        numberLookUp: room.vault.lookUp(number),
        numberDesignatedOn: Temporal.PlainDate.from(answer.designatedOn),
        formId: answer.formId,
      })
      .where(eq(residents.id, residentId))
      .returning({ id: residents.id });
    await room.note(tx, { kind: 'number.received', subject: stored!.id, actor: 'register' });
  });
}

async function codeOf(room: Room, residentId: string): Promise<string> {
  for (;;) {
    const code = await room.ledger.transaction((tx) => assignCode(tx, residentId));
    if (code) return code;
    await drawCodes(room);
  }
}

function report({ profile }: Room, resident: Resident & { address: string }, residentCode: string) {
  const { addressee, name, furigana, address, birth, sex, status, stayUntil } = resident;
  return {
    residentCode,
    addressee,
    municipalityCode: profile.code,
    attributes: { name, furigana, address, birth: birth.toString(), sex },
    status,
    ...(stayUntil && { stayUntil: stayUntil.toString() }),
  };
}
