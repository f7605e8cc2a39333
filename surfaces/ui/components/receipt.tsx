// Receipt (受付票・領収書): a number, a moment, what it was, and what comes next. Made to be printed or photographed.
import type { Child } from 'hono/jsx';
import { MomentText } from '../date.tsx';
import { nearest, type ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';

type ReceiptProps = {
  lang: ReaderLang;
  title: string;
  number: string;
  moment: Temporal.Instant;
  lines: { label: string; value: Child }[];
  /** Sum in yen; a receipt of an application has none. */
  yen?: number | undefined;
  /** What the reader does next. */
  next?: Child;
};

export function Receipt({ lang, title, number, moment, lines, yen, next }: ReceiptProps) {
  const t = kitWords(lang);
  return (
    <section class="max-w-[28rem] border-x border-y-4 border-double border-line-strong bg-paper p-6 shadow-1 print:shadow-none">
      <h2 class="text-center text-std-20B-150">{title}</h2>
      <dl class="mt-4 grid gap-1 border-y border-dashed border-line-strong py-4 text-center">
        <dt class="text-dns-14N-130 text-ink-soft">{t('receipt.number')}</dt>
        <dd class="font-mono text-std-28B-150 tracking-wider">{number}</dd>
        <dt class="text-dns-14N-130 text-ink-soft">{t('receipt.moment')}</dt>
        <dd>
          <MomentText value={moment} lang={lang} />
        </dd>
      </dl>
      <dl class="mt-4 grid gap-2">
        {lines.map(({ label, value }) => (
          <div class="flex justify-between gap-6">
            <dt class="shrink-0">{label}</dt>
            <dd class="text-right tabular-nums">{value}</dd>
          </div>
        ))}
        {yen !== undefined && (
          <div class="flex items-baseline justify-between gap-6 border-t border-line-strong pt-2 text-std-20B-150">
            <dt>{t('receipt.total')}</dt>
            <dd class="tabular-nums">{yenText(yen, lang)}</dd>
          </div>
        )}
      </dl>
      {next && <div class="mt-4 border-t border-dashed border-line-strong pt-4">{next}</div>}
    </section>
  );
}

/** `1,200円` · `¥1,200`. */
export function yenText(yen: number, lang: ReaderLang): string {
  const digits = yen.toLocaleString('en-US');
  return nearest(lang) === 'ja' ? `${digits}円` : `¥${digits}`;
}
