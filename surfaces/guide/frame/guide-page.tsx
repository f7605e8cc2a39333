// The frame of a guide page (ページの枠): where it is, the answer first, the day it is about, what changed, where to go on;
// and what a search engine reads: description, canonical address, the same page in the other languages.
import { Breadcrumb, Page, READER_LANGUAGES, readerLanguages } from '@tegata/ui';
import type { Child } from 'hono/jsx';
import { AsOfBar } from './as-of-bar.tsx';
import { Changes, type ToldPolicy } from './changes.tsx';
import { FuriganaSwitch } from './furigana.tsx';
import type { View } from './view.ts';

type GuidePageProps = {
  view: View;
  title: string;
  /** The answer in a sentence or two; also the description of the page. */
  lead: string;
  /** Pages between the first page and this one. */
  above?: { label: string; path: string }[];
  policies?: readonly ToldPolicy[];
  fees?: boolean;
  /** `standard` for the first page; the others are read in one column. */
  width?: 'reading' | 'standard';
  /** Stands between the lead and the line about the day: what cannot wait. */
  first?: Child;
  /** A posted form came back with something wrong. */
  errors?: boolean;
  /** Addresses of islands. */
  scripts?: string[];
  children?: Child;
};

export function GuidePage({
  view,
  title,
  lead,
  above = [],
  policies,
  fees,
  width = 'reading',
  first,
  errors,
  scripts,
  children,
}: GuidePageProps) {
  const { t, lang, link, path } = view;
  const trail = [
    { label: t('home.trail'), href: link('') },
    ...above.map(({ label, path: to }) => ({ label, href: link(to) })),
    { label: title },
  ];
  return (
    <Page
      frame={view.frame}
      title={title}
      width={width}
      errors={errors}
      scripts={scripts}
      above={path !== '' && <Breadcrumb lang={lang} trail={trail} />}
    >
      <SearchHead view={view} description={lead} />
      <p class="mt-4 max-w-[44rem] text-std-18N-160" data-lead>
        {lead}
      </p>
      <FuriganaSwitch view={view} />
      {first}
      <AsOfBar view={view} />
      {children}
      <Changes view={view} {...(policies && { policies })} {...(fees && { fees })} />
      {path !== '' && (
        <p class="mt-12" data-no-print>
          <a href={link('')} class="inline-flex min-h-11 items-center">
            {t('frame.to-home')}
          </a>
        </p>
      )}
    </Page>
  );
}

/** やさしい日本語 has no code of its own for a search engine. */
const alternates = readerLanguages.filter((lang) => lang === READER_LANGUAGES[lang].tag);

/** Hoisted into the head. A day of the past or future is kept out of search results: the undated page answers there. */
function SearchHead({ view, description }: { view: View; description: string }) {
  const { origin, path, dated } = view;
  const address = (lang: string) => `${origin}/${lang}/${path}`;
  return (
    <>
      <meta name="description" content={description} />
      {dated && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={address(view.lang)} />
      {alternates.map((lang) => (
        <link rel="alternate" hreflang={lang} href={address(lang)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={address('ja')} />
    </>
  );
}
