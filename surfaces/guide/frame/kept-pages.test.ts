// Kept pages: as fresh as the minute in their header, and never one reader's for another.
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { describe, expect, it } from 'vitest';
import { keptPages } from './kept-pages.ts';

function room() {
  let rendered = 0;
  let now = Temporal.Instant.from('2026-11-24T02:00:10Z');
  const app = new Hono();
  app.use(keptPages({ now: () => now }, ['furigana']));
  app.all('/page', (c) => c.html(`rendered ${++rendered}`));
  app.get('/choice', (c) => {
    setCookie(c, 'furigana', 'off');
    return c.html(`rendered ${++rendered}`);
  });
  app.get('/private', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.html(`rendered ${++rendered}`);
  });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    (await app.request(path, { headers })).text();
  return { app, get, pass: (seconds: number) => (now = now.add({ seconds })) };
}

describe('a kept page', () => {
  it('is rendered once in a minute, headers and all', async () => {
    const { app, get, pass } = room();
    expect(await get('/page')).toBe('rendered 1');
    pass(40);
    const again = await app.request('/page');
    expect([await again.text(), again.headers.get('Content-Type')]).toEqual([
      'rendered 1',
      'text/html; charset=UTF-8',
    ]);
    pass(10);
    expect(await get('/page')).toBe('rendered 2');
  });

  it('is another one for another address, encoding or choice', async () => {
    const { get } = room();
    const asked = [
      await get('/page'),
      await get('/page?on=2023-07-01'),
      await get('/page', { 'Accept-Encoding': 'gzip' }),
      await get('/page', { Cookie: 'furigana=off' }),
      await get('/page', { Cookie: 'other=1' }),
    ];
    expect(new Set(asked).size).toBe(5);
    expect(await get('/page', { Cookie: 'furigana=off; other=2' })).toBe(asked[3]);
  });

  it('is not kept when it sets a cookie, forbids it, or answers a form', async () => {
    const { app, get } = room();
    for (const path of ['/choice', '/private']) expect(await get(path), path).not.toBe(await get(path));
    const post = async () => (await app.request('/page', { method: 'POST' })).text();
    expect(await post()).not.toBe(await post());
  });
});
