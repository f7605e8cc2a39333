// 住民票コードの払い出し: municipalities assign codes to their residents from what J-LIS hands out; none is handed out twice.
import { randomInt } from 'node:crypto';
import type { Tx } from '@tegata/ledger';
import { generateResidentCode, type ResidentCode } from '@tegata/numbers';
import type { Premises } from '../premises.ts';
import { drawnResidentCodes } from './tables.ts';

export const residentCodeLookUp = ({ vault }: Premises, code: ResidentCode): Uint8Array =>
  vault.lookUp('resident-code', code);

/** Draws `count` unused codes for a municipality; they are not kept readable. */
export async function drawResidentCodes(
  premises: Premises,
  tx: Tx,
  { count, drawnBy }: { count: number; drawnBy: string },
): Promise<ResidentCode[]> {
  const drawnAt = premises.clock.now();
  const drawn: ResidentCode[] = [];
  while (drawn.length < count) {
    const codes = new Map(
      Array.from({ length: count - drawn.length }, () => {
        const code = generateResidentCode((below) => randomInt(below));
        const codeLookUp = residentCodeLookUp(premises, code);
        return [codeLookUp.toHex(), { code, codeLookUp }] as const;
      }),
    );
    const entered = await tx
      .insert(drawnResidentCodes)
      .values([...codes.values()].map(({ codeLookUp }) => ({ codeLookUp, drawnBy, drawnAt })))
      .onConflictDoNothing()
      .returning();
    for (const { codeLookUp } of entered) drawn.push(codes.get(codeLookUp.toHex())!.code);
  }
  await premises.office.note(tx, { kind: 'resident-codes.drawn', actor: drawnBy, detail: { count } });
  return drawn;
}
