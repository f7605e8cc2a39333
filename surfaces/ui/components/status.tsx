// Tags, states and progress (タグ・状態・進捗): a word, then a sign, then a colour.
import type { Child } from 'hono/jsx';
import type { ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';
import { type Tone, ToneSign } from './notice.tsx';

/** A plain label for a kind of thing. */
export function Tag({ children }: { children?: Child }) {
  return (
    <span class="inline-flex items-center rounded-4 border border-line-strong bg-paper px-2 py-1 text-dns-14N-120">
      {children}
    </span>
  );
}

const badges = {
  info: 'border-info text-info bg-info-soft',
  success: 'border-good text-good bg-good-soft',
  warning: 'border-warn text-warn bg-warn-soft',
  error: 'border-bad text-bad bg-bad-soft',
};

/** The state of a thing: valid, suspended, revoked … */
export function StatusBadge({ tone, children }: { tone: Tone; children?: Child }) {
  return (
    <span
      class={`inline-flex items-center gap-1 rounded-4 border px-2 py-1 text-dns-14B-120 ${badges[tone]}`}
    >
      <ToneSign tone={tone} class="size-4" />
      {children}
    </span>
  );
}

type ProgressProps = {
  lang: ReaderLang;
  /** What is being done right now. */
  label: string;
  /** Steps done; unknown when left out, and then the bar shows motion without an amount. */
  value?: number | undefined;
  max?: number | undefined;
};

/** Real progress with what is being done. */
export function Progress({ lang, label, value, max = 100 }: ProgressProps) {
  return (
    <div class="grid gap-2" role="status">
      <span class="text-std-16B-170">{label}</span>
      <progress class="page-kit-progress" aria-label={label} value={value} max={max} />
      {value !== undefined && (
        <span class="text-dns-16N-130 text-ink-soft">{kitWords(lang)('progress.of', { value, max })}</span>
      )}
    </div>
  );
}
