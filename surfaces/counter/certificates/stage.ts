// Where a certificate procedure stands (手続の段階): what the ward office knows, and what lies on the reader. Nothing is kept here.
import { type PinKind, PROCEDURES, type ProcedureId } from '@tegata/law';
import type { Counter, Municipality } from '../deps.ts';
import type { OnReader } from '../terminal.ts';

export type Procedure = Awaited<ReturnType<Municipality['certificateProcedure']>>;
export type CertificatePin = 'register' | 'auth' | 'sign';
export type Stage = 'card' | 'other-card' | 'write' | 'give' | 'done';
export type Progress = { procedure: Procedure; onReader: OnReader; stage: Stage };

function stageOf({ step, card }: Procedure, onReader: OnReader): Stage {
  const here = onReader.kind === 'card' && onReader.serial === card.cardSerial;
  if (step !== 'open') return here ? 'give' : 'done';
  if (onReader.kind === 'nothing') return 'card';
  return here ? 'write' : 'other-card';
}

export async function progressOf(
  { municipality, terminal }: Counter,
  procedureId: string,
): Promise<Progress> {
  const [procedure, onReader] = await Promise.all([
    municipality.certificateProcedure(about(procedureId)),
    terminal.look(),
  ]);
  return { procedure, onReader, stage: stageOf(procedure, onReader) };
}

/** Every call about one procedure carries its id, so that its whole story can be found in the records. */
export const about = (procedureId: string) => ({ params: { procedureId }, correlation: procedureId });

/** PINs that law asks for on the way; that of a certificate only where this very certificate is still to be written. */
export function pinsAsked({ certificates }: Pick<Procedure, 'certificates'>): CertificatePin[] {
  const left = certificates.filter(({ written }) => written === undefined);
  const asked = new Set<PinKind>(
    left.flatMap(({ procedure }) => PROCEDURES[procedure as ProcedureId]?.pins ?? []),
  );
  const kinds = new Set<string>(left.map(({ kind }) => kind));
  return (['register', 'auth', 'sign'] as const).filter(
    (pin) => asked.has(pin) && (pin === 'register' || kinds.has(pin)),
  );
}
