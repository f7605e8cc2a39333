// The centre's refusal in words (拒否の理由): its code, and what its parameters say about card or order.
import type { Refusal } from '../visit/visit.ts';
import { type KioskKey, kioskWords } from '../words.ts';
import type { TravellingReason } from './reason-list.tsx';

/** Findings of the centre about a card, in the order in which they are worth telling. */
const cardFindings: readonly [KioskKey, readonly string[]][] = [
  ['refused.card.suspended', ['on-hold']],
  ['refused.card.expired', ['expired', 'card-expired']],
  ['refused.card.revoked', ['revoked']],
  ['refused.card.not-in-use', ['card-not-in-use', 'not-yet-valid', 'no-card']],
];

export function refusalKey({ code, params }: Refusal): KioskKey {
  if (code === 'jlis.card-refused') {
    const failures = listOf(params?.failures);
    const told = cardFindings.find(([, findings]) => findings.some((finding) => failures.includes(finding)));
    if (told) return told[0];
  }
  const key = `refused.${code}`;
  return kioskWords.has(key) ? key : 'refused.other';
}

/** Reasons of law that came with the refusal. */
export const refusalReasons = ({ params }: Refusal): TravellingReason[] =>
  listOf(params?.reasons).filter(isReason);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function isReason(value: unknown): value is TravellingReason {
  const { code, source } = (value ?? {}) as Partial<TravellingReason>;
  return typeof code === 'string' && typeof source === 'object';
}
