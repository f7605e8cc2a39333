// Disclosure (開閉): the reason one tap away. `Reasons` shows a Decision's reasons with the source of each.
import type { Child } from 'hono/jsx';
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';

/** Folded text that opens without a script; printed open. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: Child;
  children?: Child;
  open?: boolean;
}) {
  return (
    <details open={open} class="group rounded-8 border border-line bg-paper">
      <summary class="flex min-h-12 items-center gap-3 rounded-8 px-4 py-2 text-std-16B-170 text-link hover:bg-paper-key">
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          class="size-5 shrink-0 group-open:rotate-180"
          fill="none"
          stroke="currentColor"
          stroke-width="2.4"
        >
          <path d="m4 8.5 8 8 8-8" />
        </svg>
        {summary}
      </summary>
      <div class="grid gap-3 px-4 pt-1 pb-4">{children}</div>
    </details>
  );
}

/** A reason in the reader's language and where it comes from (article, guidebook page). */
export type Reason = { text: string; source?: string | undefined };

/** 「なぜ」: the reasons of a decision, in the order they were found. */
export function Reasons({
  lang,
  reasons,
  summary,
  open,
}: {
  lang: ReaderLang;
  reasons: Reason[];
  summary?: string;
  open?: boolean;
}) {
  const t = kitWords(lang);
  if (reasons.length === 0) return null;
  return (
    <Disclosure summary={summary ?? t('reasons.why')} open={open ?? false}>
      <ol class="grid gap-3 pl-6 list-decimal">
        {reasons.map(({ text, source }) => (
          <li>
            {text}
            {source && (
              <p class="text-dns-14N-130 text-ink-soft">
                {t('reasons.source')}
                {source}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
