// かかる時間: how long a procedure takes, from the visit to the thing in hand (guidebook p.5 and p.6; municipal pages).
import { guidebook, practice, type Source } from '../decision/source.ts';
import type { Filer } from './filers.ts';
import { BY_INQUIRY } from './filing.ts';
import { PROCEDURES, type ProcedureId } from './procedures.ts';

/** `two-visits`: a letter goes to the person in between. A card is made elsewhere and takes about a month. */
export type Waiting = 'at-once' | 'one-visit' | 'two-visits' | 'about-a-week' | 'about-a-month';

const MADE_ELSEWHERE: ReadonlySet<ProcedureId> = new Set([
  'card-application',
  'card-renewal',
  'card-reissue',
]);

/** How long a procedure takes when somebody files it; `express` for a card of 特急発行. */
export function waiting(
  procedure: ProcedureId,
  by: Filer,
  { express = false } = {},
): { readonly answer: Waiting; readonly source: Source } {
  if (MADE_ELSEWHERE.has(procedure)) {
    return { answer: express ? 'about-a-week' : 'about-a-month', source: practice('南風原町') };
  }
  if (by === 'proxy' && BY_INQUIRY.has(procedure)) return { answer: 'two-visits', source: practice('津市') };
  if (procedure === 'suspension') return { answer: 'at-once', source: guidebook(6) };
  const { source } = PROCEDURES[procedure];
  return { answer: procedure === 'one-stop-move' ? 'at-once' : 'one-visit', source };
}
