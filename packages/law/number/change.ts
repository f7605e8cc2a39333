// 個人番号の変更: for life, unless it leaked and misuse is feared; then on request or ex officio (guidebook p.1 and p.12;
// 番号法 art. 7).
import { type Decision, type Reason, reason, unlessRefused } from '../decision/decision.ts';
import { guidebook, practice } from '../decision/source.ts';

export type NumberChange = {
  readonly ground: 'request' | 'ex-officio';
  /** 漏えい: the number became known to someone who should not know it. */
  readonly leaked: boolean;
  /** The mayor recognises a risk of misuse. */
  readonly misuseFeared: boolean;
  /** The person wants a number of their choice. */
  readonly chosen?: boolean;
};

/** Whether the mayor designates a new number. The card with the old one lapses, and its re-issue is free. */
export function numberChange({ ground, leaked, misuseFeared, chosen }: NumberChange): Decision<boolean> {
  const refusals: Reason[] = [];
  if (chosen) refusals.push(reason('number.not-chosen', guidebook(12)));
  if (!leaked) refusals.push(reason('number.not-leaked', guidebook(12)));
  if (!misuseFeared) refusals.push(reason('number.no-risk', guidebook(1)));
  return unlessRefused(
    refusals,
    reason(ground === 'request' ? 'number.change-on-request' : 'number.change-ex-officio', guidebook(12)),
    reason('number.change-ends-card', practice('越前町')),
  );
}
