// 在留期間の延長に伴う有効期限の変更 and 特例期間: a foreign resident's card follows the new period of stay, on request
// and while it is still valid (guidebook p.5).
import { earlier, isAfter } from '../calendar/order.ts';
import { type Decision, type Reason, reason } from '../decision/decision.ts';
import { LawError } from '../decision/errors.ts';
import { guidebook, practice } from '../decision/source.ts';
import { policy } from '../policy/policy.ts';
import { birthdayLimit, type CardMade, isUnlimited } from './expiry.ts';

export type CardToExtend = CardMade & {
  readonly expiry: Temporal.PlainDate;
  readonly on: Temporal.PlainDate;
  /** 追記欄 has room for the new date. */
  readonly noteSpace: boolean;
};

/** What the person brings: a new period of stay, or proof that a renewal is being decided. */
export type ExtensionGround =
  | { readonly kind: 'new-stay'; readonly stayUntil: Temporal.PlainDate }
  | {
      readonly kind: 'special-period';
      readonly stayUntil: Temporal.PlainDate;
      readonly renewalAppliedOn: Temporal.PlainDate;
      readonly usedBefore: boolean;
    };

/**
 * The new expiry, or null when the card cannot be extended. The certificates on it keep their own expiry.
 * @throws LawError 'law.expiry-before-made'
 */
export function cardExtension(
  card: CardToExtend,
  ground: ExtensionGround,
): Decision<Temporal.PlainDate | null> {
  if (isAfter(card.made, card.expiry)) {
    throw new LawError('law.expiry-before-made', `made ${card.made}, expires ${card.expiry}`);
  }
  const refusals = [...refusalsOfCard(card), ...refusalsOfGround(ground)];
  if (refusals.length > 0) return { answer: null, reasons: refusals };

  const special = policy('card.specialPeriodMonths', card.on);
  const wanted =
    ground.kind === 'new-stay' ? ground.stayUntil : ground.stayUntil.add({ months: special.value });
  const limit = birthdayLimit(card).answer;
  const expiry = earlier(wanted, limit);
  if (!isAfter(expiry, card.expiry)) {
    const params = { expiry: card.expiry.toString() };
    return { answer: null, reasons: [reason('extension.not-longer', practice('津島市'), params)] };
  }
  const params = { expiry: expiry.toString() };
  const reasons: Reason[] = [
    ground.kind === 'new-stay'
      ? reason('extension.extended', guidebook(5), params)
      : reason('extension.special-period', special.source, params),
  ];
  if (isAfter(wanted, limit)) {
    reasons.push(reason('extension.birthday-cap', guidebook(5), { birthday: limit.toString() }));
  }
  return { answer: expiry, reasons };
}

function refusalsOfCard({ status = 'citizen', expiry, on, noteSpace }: CardToExtend): Reason[] {
  if (isUnlimited(status)) return [reason('extension.renewed-like-citizens', practice('嬬恋村'))];
  const refusals: Reason[] = [];
  if (isAfter(on, expiry)) {
    refusals.push(reason('extension.card-expired', practice('嬬恋村'), { expiry: expiry.toString() }));
  }
  if (!noteSpace) refusals.push(reason('extension.no-space', practice('上板町')));
  return refusals;
}

function refusalsOfGround(ground: ExtensionGround): Reason[] {
  if (ground.kind === 'new-stay') return [];
  const refusals: Reason[] = [];
  if (ground.usedBefore) refusals.push(reason('extension.special-period-used', practice('嬬恋村')));
  if (isAfter(ground.renewalAppliedOn, ground.stayUntil)) {
    refusals.push(reason('extension.applied-too-late', practice('嬬恋村')));
  }
  return refusals;
}
