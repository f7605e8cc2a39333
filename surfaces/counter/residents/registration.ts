// What a report of move-in or birth must hold (住民基本台帳法 22条・戸籍法 49条), by kind of report: the fields asked for,
// and the checks a clerk would make on paper. The ward office judges again; these only come sooner.
import { dateInput, type MessageKey, textInput } from '@tegata/ui';
import { numbersOutside } from '@tegata/wire';
import { z } from 'zod';
import type { Resident } from './person.tsx';
import type { registerWords } from './register-words.ts';

/** What was chosen before the form: it decides which fields are there. */
export type Report = {
  event: 'moved-in' | 'born';
  nation: 'japan' | 'other';
  /** A member of the household that is joined; a new household without one. */
  joins: Resident | undefined;
};

export const relations = [
  '妻',
  '夫',
  '子',
  '父',
  '母',
  '子の子',
  '子の妻',
  '子の夫',
  '兄',
  '姉',
  '弟',
  '妹',
  '縁故者',
  '同居人',
] as const;

export const foreignStatuses = ['permanent', 'special-permanent', 'highly-skilled-2', 'mid-long'] as const;

type Message = MessageKey<typeof registerWords>;
const say = (message: Message) => message;

const kana = /^[\p{Script=Katakana}\p{Script=Hiragana}ー・\s]+$/u;

/** Nobody's number belongs into a name or an address; found here, it can be told beside the field. */
const free = (longest: number) =>
  textInput(longest).refine((text) => numbersOutside(text).length === 0, say('errors.number'));
const furigana = (longest: number) => free(longest).refine((text) => kana.test(text), say('errors.kana'));

/** A field that this kind of report asks for, or may be left empty. */
function asked<T>(needed: boolean, field: z.ZodType<T>): z.ZodType<T | undefined> {
  if (needed) return field;
  return z.preprocess(
    (typed) => (isEmpty(typed) ? null : typed),
    field.nullable().transform((value) => value ?? undefined),
  );
}

/** A text, or the parts of a date, with nothing written in it; a chosen era is nothing yet. */
function isEmpty(typed: unknown): boolean {
  if (typeof typed === 'string') return typed.trim() === '';
  return Object.entries(typed ?? {}).every(([part, text]) => part === 'era' || isEmpty(text));
}

/** The form of one kind of report; dates are judged against `today`. */
export function registrationForm({ event, nation, joins }: Report, today: Temporal.PlainDate) {
  const japanese = nation === 'japan';
  const past = dateInput().refine(
    (date) => Temporal.PlainDate.compare(date, today) <= 0,
    say('errors.future'),
  );
  const coming = dateInput().refine(
    (date) => Temporal.PlainDate.compare(date, today) >= 0,
    say('errors.stay-over'),
  );
  return z.object({
    name: free(200),
    furigana: asked(japanese, furigana(300)),
    birth: past,
    sex: z.enum(['1', '2', '3']),
    on: asked(event === 'moved-in', past),
    address: asked(!joins, free(300)),
    relation: asked(Boolean(joins), z.enum(relations)),
    status: asked(!japanese, z.enum(foreignStatuses)),
    nationality: asked(!japanese, free(40)),
    residenceCardStatus: asked(false, free(40)),
    stayUntil: asked(false, coming),
    aliasName: asked(false, free(100)),
    registeredDomicile: asked(false, free(300)),
    domicileHead: asked(false, free(200)),
    formerName: asked(false, free(100)),
    formerNameFurigana: asked(false, furigana(100)),
    previousAddress: asked(false, free(300)),
  });
}

export type Registration = z.output<ReturnType<typeof registrationForm>>;

/** What no single field can tell: messages by field, empty when all is well. */
export function crossChecks(values: Registration): Partial<Record<keyof Registration, Message>> {
  const { on, birth, status, stayUntil } = values;
  return {
    ...(on && Temporal.PlainDate.compare(birth, on) > 0 && { birth: say('errors.after-event') }),
    ...(status === 'mid-long' && !stayUntil && { stayUntil: say('errors.stay-needed') }),
  };
}

/** The ward's command: a newborn became a resident on the day of birth; the first of a household is its head. */
export function commandOf(values: Registration, { event, nation, joins }: Report) {
  const { name, furigana = '', birth, sex, on, address, relation, status, stayUntil, ...rest } = values;
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    event,
    on: (on ?? birth).toString(),
    ...(joins && { householdId: joins.householdId }),
    attributes: { name, furigana, address: address ?? joins?.address ?? '', birth: birth.toString(), sex },
    relation: relation ?? '世帯主',
    status: nation === 'japan' ? ('citizen' as const) : (status ?? 'mid-long'),
    ...(stayUntil && { stayUntil: stayUntil.toString() }),
    ...(present as Partial<Pick<Registration, keyof typeof rest>> & Record<string, string>),
  };
}
