// Error summary (エラーの一覧): at the top of the page, each message a link to its field.
import type { FieldErrors } from '../forms.ts';
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';
import { fieldId } from './field.tsx';

/** Renders nothing when there is nothing to say. `autofocus` brings screen readers here without a script. */
export function ErrorSummary({ lang, errors }: { lang: ReaderLang; errors: FieldErrors }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <section
      role="alert"
      tabindex={-1}
      autofocus
      data-error-summary
      aria-labelledby="error-summary-title"
      class="mt-6 rounded-8 border-2 border-bad bg-paper p-4 desktop:p-6"
    >
      <h2 id="error-summary-title" class="text-std-20B-150 text-bad">
        {kitWords(lang)('errors.title', { count: entries.length })}
      </h2>
      <ul class="mt-3 grid gap-2 pl-5 list-disc">
        {entries.map(([name, message]) => (
          <li>
            <a href={`#${fieldId(name)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
