// A date (日付入力) in three fields, 西暦 or 和暦 as the reader likes, echoed in both.
import { dateText, eraName, eras, readDate } from '../calendar.ts';
import { type Typed, typedText } from '../forms.ts';
import { kitWords } from '../words/words.ts';
import { controlLook, FieldGroup, type FieldProps } from './field.tsx';

type DateFieldProps = FieldProps & {
  /** The form as typed; the fields are `name.era`, `name.year`, `name.month`, `name.day`. */
  typed?: Typed | undefined;
  /** A known date to start from, when nothing has been typed. */
  value?: Temporal.PlainDate | undefined;
  /** `bday` for a birth date: browsers then fill the three fields. */
  birthday?: boolean | undefined;
};

/** Pairs with `dateInput()` in the schema. */
export function DateField(props: DateFieldProps) {
  const { lang, name, typed, value, error } = props;
  const t = kitWords(lang);
  const part = (key: 'era' | 'year' | 'month' | 'day') =>
    typed ? typedText(typed, `${name}.${key}`) : key === 'era' ? '' : String(value?.[key] ?? '');
  const read = readDate({ era: part('era'), year: part('year'), month: part('month'), day: part('day') });
  const look = controlLook(error);
  const box = (key: 'year' | 'month' | 'day', width: string, autocomplete: string) => (
    <label class="grid gap-1 text-dns-16N-130">
      {t(`field.${key}`)}
      <input
        name={`${name}.${key}`}
        value={part(key)}
        inputmode="numeric"
        autocomplete={props.birthday ? autocomplete : 'off'}
        maxlength={4}
        aria-invalid={error ? 'true' : undefined}
        class={`${look} ${width}`}
      />
    </label>
  );
  return (
    <FieldGroup {...props} hint={props.hint ?? t('field.date-hint')}>
      <div class="flex flex-wrap items-end gap-3">
        <label class="grid gap-1 text-dns-16N-130">
          {t('field.era')}
          <select name={`${name}.era`} class={`${look} w-32`}>
            <option value="">{t('field.era-western')}</option>
            {eras.map((era) => (
              <option value={era.code} selected={part('era') === era.code}>
                {eraName(era, lang)}
              </option>
            ))}
          </select>
        </label>
        {box('year', 'w-24', 'bday-year')}
        {box('month', 'w-20', 'bday-month')}
        {box('day', 'w-20', 'bday-day')}
      </div>
      {read && <p class="text-std-16N-170">{t('field.date-echo', { date: dateText(read, lang) })}</p>}
    </FieldGroup>
  );
}
