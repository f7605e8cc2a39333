// The page (ページ枠): one complete HTML document for every surface, readable without a script or a style sheet.
// Landmarks and order follow the Digital Agency design system; the sandbox band is part of every page.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { momentText } from './calendar.ts';
import { inLanguage } from './language.ts';
import { type Lang, languages, nearest, READER_LANGUAGES, type ReaderLang, type Words } from './languages.ts';
import { kitWords } from './words/words.ts';

/** What a page knows about its surroundings; the surface sets it as `c.get('frame')`. */
export type Frame<L extends ReaderLang = Lang> = {
  lang: L;
  /** What the language switch offers; the two of every surface unless the surface speaks more. */
  languages?: readonly ReaderLang[] | undefined;
  /** Short name of the surface: `kiosk`, `counter` … */
  surface: string;
  /** The place as people call it, shown in the header. */
  place: Words & Partial<Record<ReaderLang, string>>;
  /** First page of this surface. */
  home: string;
  /** The front door of the town, where it is known. */
  frontDoor?: string | undefined;
  stylesheet: string;
  /** Path and query of this request. */
  href: string;
  /** Whether the address can be opened again by a link (the request was GET). */
  readable: boolean;
  /** The town's clock at the moment of the request. */
  now?: Temporal.Instant | undefined;
};

export type PageProps = {
  frame: Frame<ReaderLang>;
  /** Heading of the page and first part of the document title. */
  title: string;
  /** Current and total steps; stands in the document title as well. */
  step?: { current: number; total: number } | undefined;
  /** True when the page shows errors: the document title says so first. */
  errors?: boolean | undefined;
  /** `reading` 40rem, `standard` 64rem, `wide` 90rem (clerks). */
  width?: 'reading' | 'standard' | 'wide' | undefined;
  /** `station` for kiosk and signage: no footer, larger type, content fills the screen. */
  layout?: 'document' | 'station' | undefined;
  /** Dark page, for stations only. */
  dark?: boolean | undefined;
  /** Breadcrumb or steps, above the heading. */
  above?: Child;
  /** Hides the automatic h1 when the content brings its own. */
  ownHeading?: boolean | undefined;
  /** Addresses of islands, from `assets.island()`. */
  scripts?: string[] | undefined;
  /** Reload after so many seconds (live queues without a script). */
  refreshSeconds?: number | undefined;
  children?: Child;
};

// The reading column begins at the same edge as the header, so that nothing jumps from page to page.
const widths = { reading: 'max-w-[66rem]', standard: 'max-w-[66rem]', wide: 'max-w-[92rem]' };

/** `c.html(<Page frame={c.get('frame')} title={t('title')}>…</Page>)` */
export function Page(props: PageProps) {
  const { frame, title, layout = 'document' } = props;
  const t = kitWords(frame.lang);
  const station = layout === 'station';
  const width = widths[props.width ?? 'standard'];
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html
        lang={READER_LANGUAGES[frame.lang].tag}
        data-lang={frame.lang}
        data-theme={props.dark ? 'dark' : undefined}
        data-scale={station ? 'kiosk' : undefined}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="format-detection" content="telephone=no" />
          <meta name="color-scheme" content={props.dark ? 'dark' : 'light'} />
          {props.refreshSeconds && <meta http-equiv="refresh" content={String(props.refreshSeconds)} />}
          <title>{documentTitle(props)}</title>
          <link rel="stylesheet" href={frame.stylesheet} />
          <link rel="icon" href={icon} />
          {props.scripts?.map((address) => (
            <script type="module" src={address} />
          ))}
        </head>
        <body class={station ? 'flex min-h-dvh flex-col' : undefined} data-surface={frame.surface}>
          <a href="#main" data-skip-link class="absolute left-4 -top-40 z-10 bg-paper px-4 py-3 focus:top-4">
            {t('page.skip')}
          </a>
          <Header frame={frame} width={width} />
          <main
            id="main"
            tabindex={-1}
            class={`mx-auto w-full px-4 desktop:px-8 ${width} ${station ? 'flex grow flex-col py-6' : 'pt-6 pb-20 desktop:pt-10'}`}
          >
            <div
              class={`${props.width === 'reading' ? 'max-w-[40rem]' : ''} ${station ? 'flex grow flex-col' : ''}`}
            >
              {props.above}
              {!props.ownHeading && <h1 class={props.above ? 'mt-6' : undefined}>{title}</h1>}
              {props.children}
            </div>
          </main>
          {!station && <Footer frame={frame} width={width} />}
        </body>
      </html>
    </>
  );
}

function documentTitle({ frame, title, step, errors }: PageProps): string {
  const t = kitWords(frame.lang);
  const parts = [title, step && t('page.step', step), placeName(frame), t('page.town')];
  const whole = parts.filter(Boolean).join(nearest(frame.lang) === 'ja' ? '|' : ' | ');
  return errors ? t('page.error-title', { title: whole }) : whole;
}

function Header({ frame, width }: { frame: Frame<ReaderLang>; width: string }) {
  const t = kitWords(frame.lang);
  return (
    <header>
      <div class="page-kit-sample border-b border-line bg-paper-soft">
        <p class={`mx-auto flex items-center gap-3 px-4 py-2 desktop:px-8 ${width}`}>
          <strong class="shrink-0 rounded-4 border-2 border-bad bg-paper px-2 py-0.5 text-dns-14B-120 text-bad">
            {t('page.sample')}
          </strong>
          <span class="text-dns-14N-130">{t('page.sandbox')}</span>
        </p>
      </div>
      <div class="border-b border-line">
        <div class={`mx-auto flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 desktop:px-8 ${width}`}>
          <a href={frame.home} class="flex min-h-11 items-center gap-3 text-ink no-underline hover:underline">
            <Mark />
            <span class="grid">
              <span class="text-dns-14N-120 text-ink-soft">{t('page.town')}</span>
              <span class="text-std-18B-160">{placeName(frame)}</span>
            </span>
          </a>
          <div class="ml-auto flex flex-wrap items-center gap-x-6 gap-y-1">
            {frame.now && (
              <p class="text-dns-14N-130">
                <span class="text-ink-soft">{t('page.clock')}</span>{' '}
                <time datetime={frame.now.toString()} data-town-clock>
                  {momentText(frame.now, frame.lang)}
                </time>
              </p>
            )}
            <LanguageSwitch frame={frame} />
          </div>
        </div>
      </div>
    </header>
  );
}

/** The name of the place in the reader's language, or in the one of the house that they read. */
const placeName = ({ lang, place }: Frame<ReaderLang>) => place[lang] ?? place[nearest(lang)];

/** Two languages stand side by side; more are unfolded, each under the name that its readers know. */
function LanguageSwitch({ frame }: { frame: Frame<ReaderLang> }) {
  const t = kitWords(frame.lang);
  const offered = frame.languages ?? languages;
  const choices = offered.map((lang) => <LanguageChoice frame={frame} lang={lang} />);
  if (offered.length <= 2)
    return (
      <nav aria-label={t('page.language')} class="flex gap-1 text-dns-16N-130">
        {choices}
      </nav>
    );
  return (
    <nav aria-label={t('page.language')} class="text-dns-16N-130" data-no-print>
      <details class="relative" name="language">
        <summary class="flex min-h-11 cursor-pointer items-center gap-2 px-2 font-bold">
          <Globe />
          <span>{READER_LANGUAGES[frame.lang].name}</span>
        </summary>
        <div class="right-0 z-10 grid grid-cols-2 gap-x-4 rounded-8 border border-line-strong bg-paper p-3 desktop:absolute desktop:w-80">
          {choices}
        </div>
      </details>
    </nav>
  );
}

function LanguageChoice({ frame, lang }: { frame: Frame<ReaderLang>; lang: ReaderLang }) {
  const { name, tag } = READER_LANGUAGES[lang];
  return lang === frame.lang ? (
    <span class="inline-flex min-h-11 items-center px-2 font-bold" aria-current="true" lang={tag}>
      {name}
    </span>
  ) : (
    <a
      class="inline-flex min-h-11 items-center px-2"
      href={inLanguage(frame.href, lang)}
      lang={tag}
      hreflang={tag}
    >
      {name}
    </a>
  );
}

/** Found without words by somebody who reads none of them yet. */
function Globe() {
  return (
    <svg
      viewBox="0 0 24 24"
      class="size-6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9.5" />
      <path d="M2.5 12h19M12 2.5c-6 6-6 13 0 19M12 2.5c6 6 6 13 0 19" />
    </svg>
  );
}

function Footer({ frame, width }: { frame: Frame<ReaderLang>; width: string }) {
  const t = kitWords(frame.lang);
  return (
    <footer class="border-t border-line bg-paper-soft" data-no-print>
      <div class={`mx-auto grid gap-2 px-4 py-8 text-dns-14N-130 desktop:px-8 ${width}`}>
        <p>{t('page.footer')}</p>
        <p>{t('page.footer-affiliation')}</p>
        {frame.frontDoor && (
          <p class="mt-2">
            <a href={frame.frontDoor}>{t('page.front-door')}</a>
          </p>
        )}
      </div>
    </footer>
  );
}

/** The town's mark: a travel permit board (手形) with its cord, invented for this project. */
function Mark() {
  return (
    <svg viewBox="0 0 40 40" class="size-10 shrink-0" aria-hidden="true">
      <path d="M20 2 34 11v27H6V11z" fill="#0017c1" />
      <path d="M20 2 34 11v27H6V11z" fill="none" stroke="#ffffff" stroke-width="1" />
      <circle cx="20" cy="11.5" r="2.6" fill="#ffffff" />
      <path d="M13 19h14M13 24.5h14M13 30h9" stroke="#ffffff" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M20 1 35 10v29H5V10z" fill="#0017c1"/><circle cx="20" cy="11.5" r="3" fill="#fff"/><path d="M12 20h16M12 26h16M12 32h10" stroke="#fff" stroke-width="2.6"/></svg>',
)}`;
