// ふりがな: やさしい日本語 is shown with readings above its kanji, unless the reader turns them off; the choice is kept in a
// cookie that says nothing else, and the switch is a plain link.
import { withoutReadings, withRuby } from '@tegata/ui';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { View } from './view.ts';

const COOKIE = 'furigana';
const ONE_YEAR = 365 * 24 * 60 * 60;

/** Turns the readings in the texts of a page into ruby, or takes them away. Other languages have none. */
export const furigana: MiddlewareHandler = async (c, next) => {
  const asked = c.req.query(COOKIE);
  const chosen = asked === 'on' || asked === 'off' ? asked : undefined;
  if (chosen) setCookie(c, COOKIE, chosen, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: ONE_YEAR });
  await next();
  if (!c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
  const page = await c.res.text();
  const shown = (chosen ?? getCookie(c, COOKIE)) !== 'off';
  c.res = new Response(shown ? withRuby(page) : withoutReadings(page), c.res);
};

/** Offers both; which of them holds is seen from the text itself. Said in やさしい日本語 only, where alone it stands. */
export function FuriganaSwitch({ view: { lang, frame } }: { view: View }) {
  if (lang !== 'ja-easy') return null;
  const { pathname, searchParams } = new URL(frame.href, 'http://localhost');
  const to = (choice: 'on' | 'off') => {
    const query = new URLSearchParams(searchParams);
    query.set(COOKIE, choice);
    return `${pathname}?${query}`;
  };
  return (
    <p class="mt-4 flex flex-wrap items-center gap-x-6" data-no-print>
      <span class="font-bold">ふりがな</span>
      <a href={to('on')} class="inline-flex min-h-11 items-center">
        つける
      </a>
      <a href={to('off')} class="inline-flex min-h-11 items-center">
        けす
      </a>
    </p>
  );
}
