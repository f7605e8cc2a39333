// A search that is asked by GET (さがす): its address can be kept, sent and opened again.
import type { Lang } from '@tegata/ui';
import { Button } from '@tegata/ui';
import { frameWords } from './frame-words.ts';

type SearchFormProps = {
  lang: Lang;
  action: string;
  name: string;
  label: string;
  hint?: string;
  value?: string | undefined;
  button?: string;
  /** Other parameters that stay. */
  keep?: Record<string, string | undefined>;
  autofocus?: boolean;
  shortcut?: string;
};

export function SearchForm(props: SearchFormProps) {
  const id = `search-${props.name}`;
  return (
    <search aria-label={props.label}>
      <form method="get" action={props.action} class="grid gap-2">
        <label for={id} class="text-std-16B-170">
          {props.label}
        </label>
        {props.hint && (
          <p id={`${id}-hint`} class="text-dns-16N-130 leading-160 text-ink-soft">
            {props.hint}
          </p>
        )}
        {Object.entries(props.keep ?? {}).map(
          ([name, value]) => value && <input type="hidden" name={name} value={value} />,
        )}
        <div class="flex flex-wrap gap-3">
          <input
            type="search"
            id={id}
            name={props.name}
            value={props.value}
            maxlength={100}
            autocomplete="off"
            autofocus={props.autofocus}
            aria-describedby={props.hint ? `${id}-hint` : undefined}
            class="min-h-12 w-full min-w-0 max-w-[24rem] flex-1 rounded-8 border border-line-strong bg-paper px-4 py-2 font-name text-std-16N-170 text-ink"
          />
          <Button size="md" variant="outline" shortcut={props.shortcut}>
            {props.button ?? frameWords(props.lang)('form.search')}
          </Button>
        </div>
      </form>
    </search>
  );
}
