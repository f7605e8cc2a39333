// Forms (入力と確認): a posted form becomes values, or messages beside the fields with everything typed still there.
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { readDate } from './calendar.ts';
import type { Lang } from './languages.ts';
import type { MessageKey } from './messages.ts';
import { kitWords } from './words/words.ts';

/** Message by field name; a date's fields are gathered under its own name. In the order of the form's schema. */
export type FieldErrors = Record<string, string>;

/** What was typed, by field name as it stands in the HTML (`birth.year`); files are not kept. */
export type Typed = Record<string, string | string[]>;

export type ParsedForm<Values> =
  | { ok: true; values: Values; typed: Typed; errors: FieldErrors }
  | { ok: false; typed: Typed; errors: FieldErrors };

export type FormOptions = {
  lang: Lang;
  /** Labels by field name, as the page shows them: they stand in the messages. */
  labels: Record<string, string>;
  /** The surface's own messages: an issue whose message is a key of this catalogue is told in its words. */
  messages?:
    | { (lang: Lang): (key: never, params: { label: string }) => string; has(key: string): boolean }
    | undefined;
};

/**
 * Reads and checks the posted form. Render the page again with status 422 when `ok` is false.
 * A body that is no form is answered with 400.
 */
export async function parseForm<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  options: FormOptions,
): Promise<ParsedForm<z.output<Schema>>> {
  const body = await readBody(c);
  const typed: Typed = {};
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') typed[name] = value;
    else if (Array.isArray(value)) typed[name] = value.filter((each) => typeof each === 'string');
  }
  const checked = await schema.safeParseAsync(nested(body));
  if (checked.success) return { ok: true, values: checked.data, typed, errors: {} };
  return { ok: false, typed, errors: fieldErrors(checked.error.issues, options) };
}

/** Adds messages found later (an institution's refusal) to the form that was typed. */
export const withErrors = (form: { typed: Typed }, errors: FieldErrors) => ({
  ok: false as const,
  typed: form.typed,
  errors,
});

/** The typed text of a field, for its `value`. */
export function typedText(typed: Typed | undefined, name: string): string {
  const value = typed?.[name];
  return (Array.isArray(value) ? value.at(-1) : value) ?? '';
}

async function readBody(c: Context) {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    if (error instanceof HTTPException) throw error;
    throw new HTTPException(400, { cause: error });
  }
}

type Body = Awaited<ReturnType<typeof readBody>>;

/** `birth.year=1984` becomes `{ birth: { year: '1984' } }`, one level deep: forms have no deeper shape. */
function nested(body: Body): Record<string, unknown> {
  const form: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(body)) {
    const [group, part] = name.split('.', 2) as [string, string?];
    if (part === undefined) form[group] = value;
    else {
      form[group] ??= Object.create(null);
      const parts = form[group];
      if (typeof parts === 'object' && parts !== null) (parts as Record<string, unknown>)[part] = value;
    }
  }
  return { ...form };
}

type Issue = z.core.$ZodIssue;

function fieldErrors(issues: Issue[], { lang, labels, messages }: FormOptions): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of issues) {
    const name = String(issue.path[0] ?? '');
    const label = labels[name] ?? name;
    errors[name] ??= messages?.has(issue.message)
      ? messages(lang)(issue.message as never, { label })
      : kitWords(lang)(...kitMessage(issue, label));
  }
  return errors;
}

type KitMessage = [MessageKey<typeof kitWords>, { label: string; limit?: number }];

function kitMessage(issue: Issue, label: string): KitMessage {
  if (kitWords.has(issue.message)) return [issue.message, { label }];
  switch (issue.code) {
    case 'invalid_type':
      return [issue.expected === 'date' ? 'errors.date' : 'errors.required', { label }];
    case 'invalid_value':
    case 'invalid_union':
      return ['errors.choose', { label }];
    case 'too_small': {
      if (issue.origin === 'array') return ['errors.choose', { label }];
      if (issue.origin !== 'string') return ['errors.too-small', { label, limit: Number(issue.minimum) }];
      return issue.minimum === 1
        ? ['errors.required', { label }]
        : ['errors.too-short', { label, limit: Number(issue.minimum) }];
    }
    case 'too_big':
      return [
        issue.origin === 'string' ? 'errors.too-long' : 'errors.too-big',
        { label, limit: Number(issue.maximum) },
      ];
    case 'invalid_format':
      return ['errors.format', { label }];
    default:
      return ['errors.invalid', { label }];
  }
}

/** Text of a person's name or address: trimmed and otherwise untouched, since NFKC would destroy IVS characters. */
export const textInput = (longest = 200) => z.string().trim().min(1).max(longest);

/** Digits, typed full-width or half-width, with or without separators; `length` after cleaning. */
export const digitsInput = (length: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFKC').replaceAll(/[\s-]/g, ''))
    .pipe(
      z
        .string()
        .min(1)
        .regex(/^\d+$/, 'errors.digits')
        .refine((text) => text.length === length, 'errors.format'),
    );

/** Several choices of a CheckboxGroup, as an array even when one or none was ticked. */
export const choicesInput = <const Choice extends string>(choices: readonly Choice[]) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(choices as readonly [Choice, ...Choice[]])),
  );

/** A DateField: three texts and an era become a Temporal.PlainDate. */
export const dateInput = () =>
  z
    .object({
      era: z.string().default(''),
      year: z.string().default(''),
      month: z.string().default(''),
      day: z.string().default(''),
    })
    .default({ era: '', year: '', month: '', day: '' })
    .transform((typed, ctx) => {
      if (!typed.year.trim() && !typed.month.trim() && !typed.day.trim()) {
        ctx.addIssue({ code: 'custom', message: 'errors.required' });
        return z.NEVER;
      }
      const date = readDate(typed);
      if (date) return date;
      ctx.addIssue({ code: 'custom', message: 'errors.date' });
      return z.NEVER;
    });

const keyField = 'form-key';
const keyShape = /^[0-9a-f-]{36}$/;

/** A new key for `<FormKey value={newFormKey()} />`: one per rendered form, kept when the form comes back with errors. */
export const newFormKey = (): string => randomUUID();

/** The key to render again after an error: the one that was posted, or a new one. */
export function formKeyOf(typed: Typed | undefined): string {
  const posted = typedText(typed, keyField);
  return keyShape.test(posted) ? posted : newFormKey();
}

const underway = new Map<string, Promise<string>>();

/**
 * POST, redirect, GET. Runs `act` with the form's key, which the caller passes on as the idempotency key of the
 * institution's command, and redirects (303) to the address it returns. A second press while the first is still
 * under way waits for the same answer; later repetitions are the institution's to recognise by the key.
 */
export async function submitOnce(
  c: Context,
  typed: Typed,
  act: (key: string) => Promise<string>,
): Promise<Response> {
  const key = typedText(typed, keyField);
  if (!keyShape.test(key)) throw new HTTPException(400);
  let location = underway.get(key);
  if (!location) {
    location = act(key).finally(() => underway.delete(key));
    underway.set(key, location);
  }
  return c.redirect(await location, 303);
}
