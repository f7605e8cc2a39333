// PIN entry (暗証番号入力): which PIN, how long, and the tries that are left *before* the first key is pressed.
import { kitWords } from '../words/words.ts';
import { controlLook, describedBy, Field, type FieldProps, fieldId } from './field.tsx';
import { Notice } from './notice.tsx';

type PinFieldProps = Omit<FieldProps, 'optional'> & {
  /** Four digits, or the signature password (署名用) of 6 to 16 capital letters and digits. */
  kind: 'four-digits' | 'signature';
  /** Tries left on the chip; nothing is said while the counter is full or unknown. */
  triesLeft?: number | undefined;
  fullTries?: number | undefined;
};

const signatureLength = { min: 6, max: 16 };

/** Never pre-filled, never kept by the browser, masked; the length is told as a hint. */
export function PinField(props: PinFieldProps) {
  const t = kitWords(props.lang);
  const digits = props.kind === 'four-digits';
  const length = digits ? t('field.pin-digits', { length: 4 }) : t('field.pin-letters', signatureLength);
  const hint = props.hint ? `${props.hint} ${length}` : length;
  const locked = props.triesLeft === 0;
  return (
    <div class="grid gap-4">
      <TriesLeft {...props} />
      <Field {...props} hint={hint}>
        <input
          type="password"
          id={fieldId(props.name)}
          name={props.name}
          autocomplete="off"
          autocapitalize={digits ? undefined : 'characters'}
          spellcheck={false}
          inputmode={digits ? 'numeric' : undefined}
          maxlength={digits ? 4 : signatureLength.max}
          disabled={locked}
          required
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={describedBy({ ...props, hint })}
          class={`${controlLook(props.error)} w-full ${digits ? 'max-w-[10rem] text-center' : 'max-w-[20rem]'} font-mono text-std-24B-150 tracking-[0.4em] disabled:bg-solid-gray-100`}
        />
      </Field>
    </div>
  );
}

function TriesLeft({ lang, triesLeft, fullTries }: PinFieldProps) {
  const t = kitWords(lang);
  if (triesLeft === undefined || triesLeft === fullTries) return null;
  if (triesLeft === 0) return <Notice lang={lang} tone="error" text={t('field.pin-locked')} />;
  if (triesLeft === 1) return <Notice lang={lang} tone="warning" text={t('field.pin-last')} />;
  return <p class="text-std-16B-170">{t('field.pin-left', { tries: triesLeft })}</p>;
}
