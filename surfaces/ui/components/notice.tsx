// Notice (お知らせ): what it is in words first, then the sign, then the colour.
import type { Child } from 'hono/jsx';
import { nearest, type ReaderLang } from '../languages.ts';
import { kitWords } from '../words/words.ts';

export type Tone = 'info' | 'success' | 'warning' | 'error';

const tones = {
  info: { border: 'border-info', ink: 'text-info', soft: 'bg-info-soft' },
  success: { border: 'border-good', ink: 'text-good', soft: 'bg-good-soft' },
  warning: { border: 'border-warn', ink: 'text-warn', soft: 'bg-warn-soft' },
  error: { border: 'border-bad', ink: 'text-bad', soft: 'bg-bad-soft' },
};

type NoticeProps = {
  lang: ReaderLang;
  tone: Tone;
  /** Headline; the tone's own word when left out. */
  title?: string | undefined;
  text?: Child;
  children?: Child;
  /** Announced at once by screen readers; for news that arrives with this very page. */
  live?: boolean | undefined;
};

/** A bordered box with a headline. */
export function Notice({ lang, tone, title, text, children, live }: NoticeProps) {
  const { border, ink, soft } = tones[tone];
  const word = kitWords(lang)(`notice.${tone}`);
  return (
    <div
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
      class={`grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 rounded-8 border-2 p-4 desktop:p-6 ${border} ${soft}`}
    >
      <ToneSign tone={tone} class={`mt-0.5 size-6 ${ink}`} />
      <p class={`text-std-17B-170 ${ink}`}>
        {word}
        {title && <span class="text-ink">{nearest(lang) === 'ja' ? `：${title}` : `: ${title}`}</span>}
      </p>
      {(text || children) && (
        <div class="col-span-2 grid gap-3 text-std-16N-170 desktop:col-span-1 desktop:col-start-2">
          {text && <p>{text}</p>}
          {children}
        </div>
      )}
    </div>
  );
}

const signs = {
  info: 'M12 10.5V17M12 7.2v.1',
  success: 'm7.5 12.4 3.1 3.1 6-6.6',
  warning: 'M12 8.5v5M12 16.8v.1',
  error: 'm8.5 8.5 7 7m0-7-7 7',
};

/** The sign of a tone; decoration beside its word. */
export function ToneSign({ tone, class: classes }: { tone: Tone; class?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      class={`shrink-0 ${classes ?? ''}`}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {tone === 'warning' ? <path d="M12 3 22 20.5H2z" /> : <circle cx="12" cy="12" r="9.5" />}
      <path d={signs[tone]} />
    </svg>
  );
}
