// Which language the reader sees (表示言語): ?lang, then the cookie, then Accept-Language, then Japanese.
import type { MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { getCookie, setCookie } from 'hono/cookie';

export const languages = ['ja', 'en'] as const;
export type Lang = (typeof languages)[number];

/** One short text in every language of the house. */
export type Words = Record<Lang, string>;

const cookieName = 'lang';
const oneYear = 365 * 24 * 60 * 60;

export const isLang = (value: unknown): value is Lang => languages.includes(value as Lang);

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
    c.set('lang', isLang(kept) ? kept : accepted(c));
  }
  c.header('Content-Language', c.get('lang'));
  c.header('Vary', 'Accept-Language, Cookie', { append: true });
  await next();
};

function accepted(c: Parameters<typeof accepts>[0]): Lang {
  // Best match by quality, comparing primary subtags only: `en-GB` reads English.
  const best = accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'ja',
    match: (offers) =>
      offers
        .toSorted((a, b) => b.q - a.q)
        .map((offer) => offer.type.slice(0, 2).toLowerCase())
        .find(isLang) ?? 'ja',
  });
  return isLang(best) ? best : 'ja';
}

/** The same address in another language, keeping its other parameters. */
export function inLanguage(href: string, lang: Lang): string {
  const url = new URL(href, 'http://localhost');
  url.searchParams.set('lang', lang);
  return url.pathname + url.search;
}
