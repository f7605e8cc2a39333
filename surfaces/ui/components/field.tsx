// One field (入力欄) of a form: label above, 必須 in words, hint, the message beside it, then the control.
import type { Child } from 'hono/jsx';
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';

/** Properties that every field shares. */
export type FieldProps = {
  lang: ReaderLang;
  name: string;
  label: string;
  hint?: Child;
  /** Message from `parseForm().errors[name]`. */
  error?: string | undefined;
  /** Fields are required unless said otherwise. */
  optional?: boolean | undefined;
};

export const fieldId = (name: string) => `field-${name}`;
const hintId = (name: string) => `${fieldId(name)}-hint`;
const errorId = (name: string) => `${fieldId(name)}-error`;

/** `aria-describedby` of a control: its message first, then its hint. */
export function describedBy({ name, hint, error }: FieldProps, more?: string): string | undefined {
  const ids = [error && errorId(name), hint && hintId(name), more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export const controlLook = (error: string | undefined) =>
  `min-h-14 rounded-8 border bg-paper px-4 py-3 text-std-16N-170 text-ink ${
    error ? 'border-2 border-bad' : 'border-line-strong'
  }`;

/** A single control with its label. */
export function Field(props: FieldProps & { children?: Child }) {
  return (
    <div class="grid gap-2">
      <label for={fieldId(props.name)} class="flex flex-wrap items-center gap-2 text-std-17B-170">
        <LabelText {...props} />
      </label>
      <FieldNotes {...props} />
      {props.children}
    </div>
  );
}

/** Several controls under one legend. */
export function FieldGroup(props: FieldProps & { children?: Child; more?: string; role?: 'radiogroup' }) {
  return (
    <fieldset
      id={fieldId(props.name)}
      role={props.role}
      tabindex={-1}
      class="grid min-w-0 gap-2"
      aria-describedby={describedBy(props, props.more)}
    >
      <legend class="mb-2 text-std-17B-170">
        <span class="flex flex-wrap items-center gap-2">
          <LabelText {...props} />
        </span>
      </legend>
      <FieldNotes {...props} />
      {props.children}
    </fieldset>
  );
}

function LabelText({ lang, label, optional }: FieldProps) {
  const t = kitWords(lang);
  return (
    <>
      <span>{label}</span>
      {optional ? (
        <span class="rounded-4 border border-line-strong px-1.5 py-0.5 text-dns-14N-120 text-ink-soft">
          {t('field.optional')}
        </span>
      ) : (
        <span class="rounded-4 border border-bad px-1.5 py-0.5 text-dns-14N-120 text-bad">
          {t('field.required')}
        </span>
      )}
    </>
  );
}

function FieldNotes({ lang, name, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <p id={hintId(name)} class="max-w-[40rem] text-dns-16N-130 leading-160 text-ink-soft">
          {hint}
        </p>
      )}
      {error && <FieldError lang={lang} name={name} message={error} />}
    </>
  );
}

/** The message beside a field: the word first, so that red is never the only sign. */
export function FieldError({ lang, name, message }: { lang: ReaderLang; name: string; message: string }) {
  return (
    <p id={errorId(name)} class="text-std-16B-170 text-bad">
      <span aria-hidden="true">⚠ </span>
      <span class="sr-only">{kitWords(lang)('field.error')}: </span>
      {message}
    </p>
  );
}

type FormProps = {
  action: string;
  /** From `newFormKey()` or `formKeyOf(typed)`, for a form that must act only once; see `submitOnce`. */
  formKey?: string | undefined;
  /** True when the form carries files. */
  files?: boolean | undefined;
  class?: string | undefined;
  children?: Child;
};

/** A form that is posted. The browser's own checks are off: ours speak the reader's language and work everywhere. */
export function Form({ action, formKey, files, class: classes, children }: FormProps) {
  const encoding = files ? 'multipart/form-data' : undefined;
  return (
    <form method="post" action={action} enctype={encoding} novalidate class={classes ?? 'mt-8 grid gap-10'}>
      {formKey && <input type="hidden" name="form-key" value={formKey} />}
      {children}
    </form>
  );
}
