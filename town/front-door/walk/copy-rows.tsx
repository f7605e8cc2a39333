// Test data to type (入力する例): each value with a copy button, and selectable where there is no script.
import type { Lang } from '@tegata/ui';
import { walkWords } from './walk-words.ts';

export type CopyRow = { label: string; text: string };

export function CopyRows({ lang, title, rows }: { lang: Lang; title: string; rows: readonly CopyRow[] }) {
  const t = walkWords(lang);
  return (
    <div class="rounded-8 border border-line bg-paper-soft p-4">
      <p class="font-bold">{title}</p>
      <dl class="mt-2 grid gap-1">
        {rows.map(({ label, text }) => (
          <div class="flex flex-wrap items-center gap-x-3 gap-y-1" data-copy-row>
            <dt class="w-40 text-ink-soft">{label}</dt>
            <dd class="flex min-w-0 grow flex-wrap items-center gap-x-3">
              <span data-copy-text lang="ja" class="grow font-name select-all">
                {text}
              </span>
              <button
                type="button"
                data-needs-script
                data-button
                data-copy={text}
                data-copied={t('copied', { label })}
                aria-label={`${t('copy')}: ${label}`}
                class="min-h-11 rounded-6 border border-line-strong bg-paper px-3 text-dns-14N-120 text-link data-done:border-good data-done:text-good"
              >
                {t('copy')}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
