// Why a visit ends (終了理由): from what went wrong to the reason on the screen, and to the reason the centre is told.
import { CardError } from '@tegata/card/reader';
import { WireError } from '@tegata/wire';
import type { Step } from './steps.ts';
import type { EndingWhy, Refusal } from './visit.ts';

const toldCentre = {
  'card-removed': 'card-removed',
  timeout: 'timeout',
  cancelled: 'cancelled',
  'binding-mismatch': 'binding-mismatch',
  'pin-locked': 'pin-locked',
  'unknown-card': 'failure',
  'no-certificate': 'failure',
  refused: 'failure',
  failure: 'failure',
} as const satisfies Record<EndingWhy, string>;

export type ToldWhy = (typeof toldCentre)[EndingWhy] | 'payment-abandoned';

/** How the centre names the end of a request; stopping at the coin slot has a name of its own. */
export const whyForCentre = (why: EndingWhy, step: Step): ToldWhy =>
  why === 'cancelled' && step === 'pay' ? 'payment-abandoned' : toldCentre[why];

/** The reason on the screen for an error. A refusal is kept, so that the screen can say what to do. */
export function endingFor(error: unknown): { why: EndingWhy; refusal?: Refusal } {
  if (error instanceof CardError) return { why: cardWhy(error) };
  if (!(error instanceof WireError)) return { why: 'failure' };
  const { code = '', params } = error.problem ?? {};
  if (code === 'jlis.exchange-expired') return { why: 'timeout' };
  if (code === 'jlis.binding-mismatch') return { why: 'binding-mismatch' };
  if (!code.startsWith('jlis.') || error.retryable) return { why: 'failure' };
  return { why: 'refused', refusal: { code, params } };
}

function cardWhy({ code }: CardError): EndingWhy {
  switch (code) {
    case 'card.removed':
    case 'card.absent':
      return 'card-removed';
    case 'card.unknown-card':
    // A card that lacks what a kiosk needs of it, such as the certificates in a phone.
    case 'card.not-there':
      return 'unknown-card';
    case 'card.no-certificate':
      return 'no-certificate';
    default:
      return 'failure';
  }
}
