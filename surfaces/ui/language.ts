// Which language the reader sees (表示言語): ?lang, then the cookie, then Accept-Language, then Japanese.
import type { MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { getCookie, setCookie } from 'hono/cookie';
import { isLang, type Lang, languages, type ReaderLang } from './languages.ts';

const cookieName = 'lang';
const oneYear = 365 * 24 * 60 * 60;

/**
 * Sets `c.get('lang')`. A choice made with `?lang=` is kept in a cookie, so the switch is a plain link and works
 * without a script; the cookie carries nothing but the two letters.
 */
export const language: MiddlewareHandler<{ Variables: { lang: Lang } }> = async (c, next) => {
  const chosen = c.req.query('lang');
  if (isLang(chosen)) {
    setCookie(c, cookieName, chosen, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: oneYear });
    c.set('lang', chosen);
  } else {
    const kept = getCookie(c, cookieName);
    c.set('lang', isLang(kept) ? kept : preferredLanguage(c, languages));
  }
  c.header('Content-Language', c.get('lang'));
  c.header('Vary', 'Accept-Language, Cookie', { append: true });
  await next();
};

/** Which of `offered` the browser asks for; Japanese when it asks for none of them. */
export function preferredLanguage<L extends ReaderLang>(
  c: Parameters<typeof accepts>[0],
  offered: readonly L[],
): L | 'ja' {
  // Best match by quality, comparing primary subtags only: `en-GB` reads English, `fil` and `tl` are one language.
  const primary = (tag: string) => tag.toLowerCase().split('-')[0]!.replace(/^fil$/, 'tl');
  const best = accepts(c, {
    header: 'Accept-Language',
    supports: [...offered],
    default: 'ja',
    match: (asked) =>
      asked
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => offered.find((lang) => primary(lang) === primary(type)))
        .find((lang) => lang !== undefined) ?? 'ja',
  });
  return offered.find((lang) => lang === best) ?? 'ja';
}

/** The same address in another language, keeping its other parameters. */
export function inLanguage(href: string, lang: ReaderLang): string {
  const url = new URL(href, 'http://localhost');
  url.searchParams.set('lang', lang);
  return url.pathname + url.search;
}
