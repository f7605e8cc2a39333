// Text, number and file fields (テキスト入力・ファイル選択).
import { controlLook, describedBy, Field, type FieldProps, fieldId } from './field.tsx';

type TextFieldProps = FieldProps & {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'search' | 'url' | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  maxlength?: number | undefined;
  /** Expected length in characters: the field is as wide as its answer. */
  width?: 'short' | 'middle' | 'full' | undefined;
  /** A resident's name or address: IVS characters are shown with IPAmj明朝 where the system has none. */
  residentName?: boolean | undefined;
  /** More than one line. */
  rows?: number | undefined;
};

const widths = {
  short: 'w-full max-w-[10rem]',
  middle: 'w-full max-w-[20rem]',
  full: 'w-full max-w-[40rem]',
};

/** One line, or `rows` lines, of text. The value typed before is given back in `value`. */
export function TextField(props: TextFieldProps) {
  const shared = {
    id: fieldId(props.name),
    name: props.name,
    maxlength: props.maxlength,
    autocomplete: props.autocomplete,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    required: !props.optional,
    'aria-describedby': describedBy(props),
    class: `${controlLook(props.error)} ${widths[props.width ?? 'full']} ${props.residentName ? 'font-name' : ''}`,
  };
  return (
    <Field {...props}>
      {props.rows ? (
        <textarea {...shared} rows={props.rows}>
          {props.value}
        </textarea>
      ) : (
        <input {...shared} type={props.type ?? 'text'} value={props.value} inputmode={props.inputmode} />
      )}
    </Field>
  );
}

/** A file, for photographs and papers. `accept` is a courtesy; the server looks at the bytes. */
export function FileField(props: FieldProps & { accept?: string | undefined }) {
  return (
    <Field {...props}>
      <input
        type="file"
        id={fieldId(props.name)}
        name={props.name}
        accept={props.accept}
        aria-invalid={props.error ? 'true' : undefined}
        required={!props.optional}
        aria-describedby={describedBy(props)}
        class={`${controlLook(props.error)} w-full max-w-[40rem] file:mr-4 file:min-h-8 file:rounded-6 file:border file:border-solid file:border-link file:bg-paper file:px-3 file:text-link`}
      />
    </Field>
  );
}
