// A page for the clerk (職員の画面): the town's frame, the work of the counter by function key, and who sits here.
// Function keys and not letters: a letter typed by mistake must not leave a form (WCAG 2.1.4).
import { Page, type PageProps } from '@tegata/ui';
import type { Child } from 'hono/jsx';
import type { Desk } from './desk.ts';
import { frameWords } from './frame-words.ts';

type Place = 'home' | 'residents' | 'hand-over' | 'queue' | 'cards' | 'reservations' | 'applications';

const places: { place: Place; href: string; key?: string }[] = [
  { place: 'home', href: '/', key: 'F9' },
  { place: 'residents', href: '/residents', key: 'F2' },
  { place: 'hand-over', href: '/hand-overs', key: 'F4' },
  { place: 'queue', href: '/queue' },
  { place: 'reservations', href: '/reservations' },
  { place: 'cards', href: '/cards' },
  { place: 'applications', href: '/applications' },
];

type ClerkPageProps = Omit<PageProps, 'frame' | 'above'> & {
  desk: Desk;
  place: Place;
  /** Steps or breadcrumb, between the menu and the heading. */
  above?: Child;
};

export function ClerkPage({ desk, place, above, scripts = [], children, ...page }: ClerkPageProps) {
  return (
    <Page
      width="wide"
      {...page}
      frame={desk.frame}
      scripts={[desk.scripts.shortcuts, ...scripts]}
      above={
        <>
          <Menu desk={desk} place={place} />
          {above && <div class="mt-6">{above}</div>}
        </>
      }
    >
      {children}
    </Page>
  );
}

function Menu({ desk, place }: { desk: Desk; place: Place }) {
  const t = frameWords(desk.lang);
  return (
    <div class="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b border-line" data-no-print>
      <nav aria-label={t('nav')}>
        <ul class="flex flex-wrap gap-x-1">
          {places.map((each) => {
            const here = each.place === place;
            return (
              <li>
                <a
                  href={each.href}
                  aria-current={here ? 'page' : undefined}
                  aria-keyshortcuts={each.key}
                  class={`flex min-h-11 items-center gap-2 border-b-4 px-2 text-std-16B-170 no-underline hover:underline ${here ? 'border-key-900 text-ink' : 'border-transparent'}`}
                >
                  {t(`nav.${each.place}`)}
                  {each.key && (
                    <kbd class="hidden rounded-4 border border-current px-1 text-dns-14N-120 desktop:inline">
                      {each.key}
                    </kbd>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <p class="flex min-h-11 flex-wrap items-center gap-x-3 text-dns-16N-130">
        <span>{t('clerk', { name: desk.clerk.name, office: desk.clerk.officeName })}</span>
        <a href={`/clerk?back=${encodeURIComponent(desk.frame.readable ? desk.frame.href : '/')}`}>
          {t('clerk.change')}
        </a>
      </p>
    </div>
  );
}
