// The PINs as the resident typed them (暗証番号の入力): twice each, judged by the law's rules. Nothing in here is kept,
// rendered or logged: what leaves this module is either a set of PINs for the card, or messages without any PIN in them.
import { checkPin, explain, pinAdvice } from '@tegata/law';
import type { FieldErrors, Lang } from '@tegata/ui';
import type { PinName } from '../terminal.ts';
import { pinsWords } from './pins-words.ts';

/** One entry on the page: a PIN, or the four digits shared by several. */
export type PinEntry = { field: string; pins: readonly PinName[]; label: string };

/** The entries of the page. With `each` every PIN has its own, otherwise the four-digit ones share one. */
export function pinEntries(needed: readonly PinName[], each: boolean, lang: Lang): PinEntry[] {
  const t = pinsWords(lang);
  const digits = needed.filter((pin) => pin !== 'sign');
  const own = (pin: PinName): PinEntry => ({ field: `pin-${pin}`, pins: [pin], label: t(`name.${pin}`) });
  const shared: PinEntry = { field: 'pin-four', pins: digits, label: t('four') };
  const password = needed.filter((pin) => pin === 'sign').map(own);
  return [...(each || digits.length < 2 ? digits.map(own) : [shared]), ...password];
}

export const againOf = ({ field }: PinEntry) => `${field}-again`;

export type PinsRead =
  | { kind: 'chosen'; pins: Partial<Record<PinName, string>> }
  /** The form of a PIN is wrong, or the two entries differ. */
  | { kind: 'wrong'; errors: FieldErrors }
  /** The form is right, but anybody could guess it: advice that may be set aside. */
  | { kind: 'advised'; advice: { label: string; reasons: string[] }[] };

type Given = {
  entries: readonly PinEntry[];
  values: Record<string, unknown>;
  born: Temporal.PlainDate;
  /** The resident has seen the advice and wants the PIN all the same. */
  keep: boolean;
  lang: Lang;
};

export function readPins({ entries, values, born, keep, lang }: Given): PinsRead {
  const typed = (name: string) => String(values[name] ?? '').normalize('NFKC');
  const errors: FieldErrors = {};
  const pins: Partial<Record<PinName, string>> = {};
  const advice: { label: string; reasons: string[] }[] = [];
  for (const entry of entries) {
    const pin = typed(entry.field);
    const wrong = wrongWith(entry, pin, typed(againOf(entry)), lang);
    Object.assign(errors, wrong);
    for (const name of entry.pins) pins[name] = pin;
    const reasons = pinAdvice(pin, { born }).map((reason) => explain(reason, lang));
    if (reasons.length > 0) advice.push({ label: entry.label, reasons });
  }
  if (Object.keys(errors).length > 0) return { kind: 'wrong', errors };
  return advice.length > 0 && !keep ? { kind: 'advised', advice } : { kind: 'chosen', pins };
}

function wrongWith(entry: PinEntry, pin: string, again: string, lang: Lang): FieldErrors {
  const t = pinsWords(lang);
  const { field, label } = entry;
  if (pin === '') return { [field]: t('errors.required', { label }) };
  const { answer, reasons } = checkPin(entry.pins[0]!, pin);
  if (!answer) {
    const why = reasons.map((reason) => explain(reason, lang)).join(lang === 'ja' ? '' : ' ');
    return { [field]: lang === 'ja' ? `${label}：${why}` : `${label}: ${why}` };
  }
  return pin === again ? {} : { [againOf(entry)]: t('errors.differ', { label }) };
}
