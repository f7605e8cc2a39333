// Pages kept (控え): a page of the guide is the same for every reader for as long as the minute in its header lasts, so it is
// rendered and compressed once in that minute. Nothing that sets a cookie or answers a form is kept.
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';

type Kept = { body: ArrayBuffer; headers: Headers };
type Clock = { now(): Temporal.Instant };

/** Some 15 kB a page, compressed; strange queries cannot fill the memory with more. */
const MOST = 4_000;

/** `varying` names the cookies that a page is written by. */
export function keptPages(clock: Clock, varying: readonly string[]): MiddlewareHandler {
  const kept = new Map<string, Kept>();
  let minute = Number.NaN;
  return async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const now = Math.floor(clock.now().epochMilliseconds / 60_000);
    if (now !== minute) kept.clear();
    minute = now;
    // The encoding and the cookies are part of what was asked; the address holds everything else.
    const cookies = c.req.header('Cookie') ? varying.map((name) => getCookie(c, name) ?? '') : [];
    const key = [c.req.url, c.req.header('Accept-Encoding') ?? '', ...cookies].join('\n');
    const found = kept.get(key);
    if (found) return new Response(found.body, { headers: found.headers });
    await next();
    if (!isLasting(c.res) || kept.size >= MOST) return;
    const page = { body: await c.res.arrayBuffer(), headers: c.res.headers };
    kept.set(key, page);
    c.res = new Response(page.body, { headers: page.headers });
  };
}

const isLasting = ({ status, headers }: Response): boolean =>
  status === 200 &&
  headers.get('Content-Type')?.startsWith('text/html') === true &&
  !headers.has('Set-Cookie') &&
  headers.get('Cache-Control') !== 'no-store';
