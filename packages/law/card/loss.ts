// 紛失・盗難: what to do, in order, and what lifts the stop or ends the card (guidebook p.6).
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';
import type { Filer } from '../events/filers.ts';
import type { ProcedureId } from '../events/procedures.ts';

/** Where the card is. */
export const LOSS_SITUATIONS = ['lost', 'stolen', 'found', 'not-found'] as const;

export type LossSituation = (typeof LOSS_SITUATIONS)[number];

/** The steps of p.6 in order, each with its reason. */
export function lossSteps(situation: LossSituation): Decision<readonly ProcedureId[]> {
  switch (situation) {
    case 'lost':
    case 'stolen':
      return {
        answer: ['suspension', 'police-report'],
        reasons: [reason('loss.call', guidebook(6)), reason('loss.police', guidebook(6))],
      };
    case 'found':
      return {
        answer: ['suspension-lifting', 'sign-issue'],
        reasons: [reason('loss.lift', guidebook(6)), reason('loss.sign-again', practice('葛城市'))],
      };
    case 'not-found':
      return {
        answer: ['abolition', 'card-reissue'],
        reasons: [reason('loss.abolish', guidebook(6)), reason('loss.apply-again', guidebook(6))],
      };
  }
}

export type SuspensionLifting = {
  readonly by: Filer;
  readonly where: 'branch' | 'telephone';
  readonly cardBrought: boolean;
  /** 本人確認書類 such as a driving licence or passport. */
  readonly identityConfirmed: boolean;
};

/** Whether a stop can be lifted: in person with the found card and an identity document, never by telephone. */
export function liftSuspension(lifting: SuspensionLifting): Decision<boolean> {
  const refusals: Reason[] = [];
  if (lifting.where === 'telephone') refusals.push(reason('loss.not-by-telephone', practice('葛城市')));
  if (!lifting.cardBrought) refusals.push(reason('loss.bring-card', guidebook(6)));
  if (!lifting.identityConfirmed) refusals.push(reason('loss.bring-identity', guidebook(6)));
  if (lifting.by === 'household-member') refusals.push(reason('loss.not-household', practice('大村市')));
  return refusals.length > 0
    ? { answer: false, reasons: refusals }
    : { answer: true, reasons: [reason('loss.lifted', guidebook(6))] };
}
