// What the form of a filing holds (届出書の内容), by its kind and by who files, and the command that it becomes.
import { choicesInput, dateInput, type FieldErrors, type Lang, type MessageKey, textInput } from '@tegata/ui';
import { numbersOutside } from '@tegata/wire';
import { z } from 'zod';
import { identityForm, identityLabels, presented } from '../hand-overs/identity-form.ts';
import type { Paper } from '../hand-overs/papers.ts';
import type { filingsWords } from './filings-words.ts';
import { filingsWords as words } from './filings-words.ts';
import { type Field, type Filed, type FilingEvent, type FilingParty, KINDS, represents } from './kinds.ts';

const say = (message: MessageKey<typeof filingsWords>) => message;
const kana = /^[\p{Script=Katakana}\p{Script=Hiragana}ー・\s]+$/u;

const free = (longest: number) =>
  textInput(longest).refine((text) => numbersOutside(text).length === 0, say('errors.number'));
const reading = (longest: number) => free(longest).refine((text) => kana.test(text), say('errors.kana'));

/** A date, or nothing when none of its parts is written; a chosen era is nothing yet. */
const maybeDay = () => z.preprocess((typed) => (isEmpty(typed) ? null : typed), dateInput().nullable());
const isEmpty = (typed: unknown): boolean =>
  typeof typed === 'string'
    ? typed.trim() === ''
    : Object.entries(typed ?? {}).every(([part, text]) => part === 'era' || isEmpty(text));

const FIELDS: Record<Field, z.ZodType> = {
  address: free(300),
  name: free(200),
  furigana: reading(300),
  formerName: free(100),
  formerNameFurigana: reading(100),
  birth: maybeDay(),
  sex: z.enum(['', '1', '2', '3']).default(''),
  keepCard: choicesInput(['yes']),
  cardBrought: choicesInput(['yes']),
};

export type Asked = {
  event: FilingEvent;
  by: FilingParty;
  papers: readonly Paper[];
  memberId: string | undefined;
  today: Temporal.PlainDate;
};

export function filingForm({ event, by, papers, today }: Asked) {
  const { day, fields, together } = KINDS[event];
  const on =
    day === 'past'
      ? dateInput().refine((date) => Temporal.PlainDate.compare(date, today) <= 0, say('errors.future'))
      : dateInput();
  return z.object({
    ...Object.fromEntries(fields.map((field) => [field, FIELDS[field]])),
    ...(day && { on }),
    ...(together && { members: z.union([z.string(), z.array(z.string())]).optional() }),
    ...(papers.length > 0 && identityForm(papers).shape),
    ...(represents(by) && {
      'representative-name': free(200),
      'representative-birth': dateInput(),
      'representative-address': free(300),
    }),
  });
}

export function filingLabels({ event, papers }: Asked, lang: Lang): Record<string, string> {
  const t = words(lang);
  const own = ['name', 'furigana', 'formerName', 'formerNameFurigana', 'birth', 'sex'] as const;
  const representative = ['name', 'birth', 'address'] as const;
  return {
    ...Object.fromEntries(own.map((field) => [field, t(field)])),
    ...Object.fromEntries(
      representative.map((field) => [`representative-${field}`, t(`representative-${field}`)]),
    ),
    on: t(KINDS[event].day === 'planned' ? 'on-planned' : 'on'),
    address: t(event === 'moved-out' ? 'address-out' : 'address'),
    ...identityLabels(papers, lang),
  };
}

/** What no single field can tell: messages by field. */
export function missingChange(event: FilingEvent, values: Record<string, unknown>, lang: Lang): FieldErrors {
  const nothing = event === 'birth-date-or-sex-changed' && !values.birth && !values.sex;
  return nothing ? { birth: words(lang)('errors.one') } : {};
}

/** The ward's command. */
export function commandOf(
  asked: Asked,
  values: Record<string, unknown>,
  clerk: { officeId: string; name: string },
): Filed {
  const { event, by, papers, memberId } = asked;
  const { fields } = KINDS[event];
  const ticked = (field: Field) => Array.isArray(values[field]) && (values[field] as unknown[]).length > 0;
  const particulars: Record<string, unknown> = {};
  for (const field of fields) {
    if (field === 'keepCard' || field === 'cardBrought') particulars[field] = ticked(field);
    else if (values[field]) particulars[field] = String(values[field]);
  }
  const members = [values.members ?? []].flat().map(String);
  if (members.length > 0) particulars.members = members;
  return {
    event,
    by,
    officeId: clerk.officeId,
    clerk: clerk.name,
    ...(values.on ? { on: String(values.on) } : {}),
    particulars: particulars as Filed['particulars'],
    ...(papers.length > 0 && {
      identity: {
        documents: presented(papers, values),
        faceMatches: values.face === 'yes',
        ...(memberId && { memberId }),
        ...(represents(by) && {
          representative: {
            name: String(values['representative-name']),
            birth: String(values['representative-birth']),
            address: String(values['representative-address']),
          },
        }),
      },
    }),
  };
}
