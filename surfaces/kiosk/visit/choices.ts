// What is chosen on the screens between the menu and the check (種別・記載事項・部数): only what the centre offered counts.
import { money, mostCopies } from './money.ts';
import type { VisitEvent } from './steps.ts';
import { chosenEntry, type Items, type Visit } from './visit.ts';

export type Choice =
  | { step: 'kind'; kind: string }
  | { step: 'whose'; whose: 'self' | 'household' | 'some' }
  /** `more` stays on the screen, to tick people on the next one. */
  | { step: 'members'; refs: readonly string[]; more: boolean }
  | { step: 'items'; items: Items }
  | { step: 'copies'; copies: number };

/** Writes a choice into the order; answers where it leads, undefined when it does not lead onward. */
export function choose(visit: Visit, choice: Choice): VisitEvent | undefined {
  const { order, presented } = visit;
  const household = presented?.household ?? [];
  switch (choice.step) {
    case 'kind':
      order.kind = choice.kind;
      return chosenEntry(visit) && 'choose';
    case 'whose':
      if (choice.whose === 'some') return 'choose-some';
      order.members = household
        .filter(({ self }) => choice.whose === 'household' || self)
        .map(({ ref }) => ref);
      return 'choose';
    case 'members':
      order.members = household.map(({ ref }) => ref).filter((ref) => choice.refs.includes(ref));
      return !choice.more && order.members.length > 0 ? 'choose' : undefined;
    case 'items':
      order.items = choice.items;
      return 'choose';
    case 'copies':
      if (!Number.isInteger(choice.copies) || choice.copies < 1 || choice.copies > mostCopies)
        return undefined;
      order.copies = choice.copies;
      return 'choose';
  }
}

/** Takes one coin or note, while the fee is not complete. */
export function takeMoney(visit: Visit, yen: number): void {
  const coin = money.find((each) => each === yen);
  if (coin !== undefined && visit.quote && visit.insertedYen < visit.quote.feeYen) visit.insertedYen += coin;
}
