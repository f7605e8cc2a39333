// Choices (選択): a drop-down for long lists, radio buttons for one of a few, check boxes for several.
import type { Child } from 'hono/jsx';
import { kitWords } from '../words/words.ts';
import { controlLook, describedBy, Field, FieldGroup, type FieldProps, fieldId } from './field.tsx';

/** One choice; `hint` stands under its label. */
export type Choice = { value: string; label: Child; hint?: Child };

/** A drop-down. Starts at 「選んでください」 so that nothing is chosen by accident. */
export function SelectField(props: FieldProps & { choices: Choice[]; value?: string | undefined }) {
  return (
    <Field {...props}>
      <select
        id={fieldId(props.name)}
        name={props.name}
        aria-invalid={props.error ? 'true' : undefined}
        required={!props.optional}
        aria-describedby={describedBy(props)}
        class={`${controlLook(props.error)} w-full max-w-[26rem]`}
      >
        <option value="">{kitWords(props.lang)('field.choose')}</option>
        {props.choices.map((choice) => (
          <option value={choice.value} selected={choice.value === props.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type GroupProps = FieldProps & {
  choices: Choice[];
  /** `tiles` gives every choice a bordered area of its own, for touch screens. */
  look?: 'list' | 'tiles' | undefined;
};

/** One of a few. */
export function RadioGroup(props: GroupProps & { value?: string | undefined }) {
  return (
    <FieldGroup {...props} role="radiogroup">
      <ChoiceList {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
    </FieldGroup>
  );
}

/** Several, or none. */
export function CheckboxGroup(props: GroupProps & { values?: string[] | undefined }) {
  return (
    <FieldGroup {...props}>
      <ChoiceList {...props} type="checkbox" chosen={props.values ?? []} />
    </FieldGroup>
  );
}

const looks = {
  list: 'flex min-h-11 items-start gap-3 py-2',
  tiles:
    'flex min-h-18 items-center gap-4 rounded-8 border border-line-strong bg-paper px-4 py-3 has-checked:border-2 has-checked:border-link has-checked:bg-paper-key',
};

function ChoiceList(props: GroupProps & { type: 'radio' | 'checkbox'; chosen: string[] }) {
  const look = props.look ?? 'list';
  return (
    <div class={look === 'tiles' ? 'grid gap-3 desktop:grid-cols-2' : 'grid gap-1'}>
      {props.choices.map((choice, index) => {
        const hintId = choice.hint ? `${fieldId(props.name)}-${index}-hint` : undefined;
        return (
          <label class={looks[look]}>
            <input
              type={props.type}
              name={props.name}
              value={choice.value}
              checked={props.chosen.includes(choice.value)}
              aria-describedby={hintId}
              class="mt-0.5 size-6 shrink-0 accent-fill"
            />
            <span class="grid gap-1">
              <span class="text-std-16N-170">{choice.label}</span>
              {choice.hint && (
                <span id={hintId} class="text-dns-14N-130 text-ink-soft">
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
}
