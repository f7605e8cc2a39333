// Steps (ステップナビゲーション): numbered, where one is, what is done. Breadcrumb (パンくず) beside it.
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';

/** `current` counts from 1. Narrow screens show the circles and the name of the current step. */
export function Steps({ lang, names, current }: { lang: ReaderLang; names: string[]; current: number }) {
  const t = kitWords(lang);
  return (
    <nav aria-label={t('page.steps')}>
      <p class="mb-3 text-std-16B-170 text-link" aria-hidden="true">
        {t('page.step', { current, total: names.length })}
      </p>
      <ol class="flex gap-2 desktop:gap-0">
        {names.map((name, index) => (
          <Step
            lang={lang}
            name={name}
            number={index + 1}
            current={current}
            last={index === names.length - 1}
          />
        ))}
      </ol>
    </nav>
  );
}

type StepProps = { lang: ReaderLang; name: string; number: number; current: number; last: boolean };

function Step({ lang, name, number, current, last }: StepProps) {
  const t = kitWords(lang);
  const here = number === current;
  const done = number < current;
  const circle = here
    ? 'border-link bg-fill text-fill-ink'
    : done
      ? 'border-link bg-paper text-link'
      : 'border-line-strong bg-paper text-ink-soft';
  return (
    <li
      aria-current={here ? 'step' : undefined}
      class={`flex min-w-0 items-center gap-2 desktop:flex-1 desktop:flex-col ${here ? 'flex-1' : ''} relative desktop:text-center`}
    >
      {!last && (
        <span
          class="absolute top-4 left-1/2 hidden w-full border-t-2 border-line desktop:block"
          aria-hidden="true"
        />
      )}
      <span
        class={`relative grid size-8 shrink-0 place-items-center rounded-full border-2 text-oln-16B-100 ${circle}`}
      >
        {done ? (
          <>
            <span aria-hidden="true">✓</span>
            <span class="sr-only">
              {number} ({t('page.step-done')})
            </span>
          </>
        ) : (
          number
        )}
      </span>
      <span
        class={`text-dns-16N-130 desktop:px-2 ${here ? 'font-bold' : 'sr-only desktop:not-sr-only desktop:px-2 text-ink-soft'}`}
      >
        {name}
        {here && <span class="sr-only"> ({t('page.step-current')})</span>}
      </span>
    </li>
  );
}

/** The way back up; the last entry is the page itself. */
export function Breadcrumb({
  lang,
  trail,
}: {
  lang: ReaderLang;
  trail: { label: string; href?: string | undefined }[];
}) {
  return (
    <nav aria-label={kitWords(lang)('page.breadcrumb')}>
      <ol class="flex flex-wrap gap-x-2 gap-y-1 text-dns-16N-130">
        {trail.map(({ label, href }, index) => (
          <li class="flex items-center gap-2">
            {index > 0 && (
              <span aria-hidden="true" class="text-ink-soft">
                ›
              </span>
            )}
            {href ? (
              <a href={href} class="inline-flex min-h-6 items-center">
                {label}
              </a>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
