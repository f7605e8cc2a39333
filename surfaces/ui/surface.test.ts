import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAssets } from './assets.ts';
import { styleguide } from './styleguide.tsx';
import type { TroubleEvent } from './trouble.tsx';

const here = new URL('.', import.meta.url).pathname;
const logged: TroubleEvent[] = [];
let cacheFolder: string;
let app: Awaited<ReturnType<typeof styleguide>>;
let stylesheet: string;

beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'tegata-ui-'));
  const assets = await openAssets({ sources: [here], cacheFolder });
  stylesheet = assets.stylesheet;
  const clock = { now: () => Temporal.Instant.from('2027-04-01T00:05:00Z') };
  app = await styleguide({ assets, clock, log: (event) => logged.push(event) });
});
afterAll(() => rm(cacheFolder, { recursive: true }));

const sameOrigin = { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' };
const form = (
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = sameOrigin,
) => ({
  method: 'POST',
  headers,
  body: new URLSearchParams(fields),
});
const filled: [string, string][] = [
  ['form-key', '0199c0de-0000-7000-8000-000000000001'],
  ['name', '見本 花子'],
  ['birth.era', 'S'],
  ['birth.year', '59'],
  ['birth.month', '2'],
  ['birth.day', '29'],
  ['status', 'citizen'],
  ['reason', 'lost'],
  ['papers', 'licence'],
  ['papers', 'passport'],
];

describe('the reader’s language', () => {
  const langOf = async (path: string, headers: Record<string, string> = {}) => {
    const response = await app.request(path, { headers });
    return [
      /<html lang="(\w+)"/.exec(await response.text())?.[1],
      response.headers.get('set-cookie'),
    ] as const;
  };

  it('is Japanese unless something says otherwise', async () => {
    expect(await langOf('/')).toEqual(['ja', null]);
    expect(await langOf('/', { 'Accept-Language': 'fr-FR,de;q=0.5' })).toEqual(['ja', null]);
  });

  it('follows the browser, then the cookie, then the link', async () => {
    const english = { 'Accept-Language': 'fr,en-GB;q=0.9,ja;q=0.3' };
    expect((await langOf('/', english))[0]).toBe('en');
    expect((await langOf('/', { ...english, Cookie: 'lang=ja' }))[0]).toBe('ja');
    expect((await langOf('/', { 'Accept-Language': 'en;q=0.2,ja;q=0.8' }))[0]).toBe('ja');
    const [lang, cookie] = await langOf('/?lang=en', { Cookie: 'lang=ja' });
    expect(lang).toBe('en');
    expect(cookie).toMatch(/^lang=en;.*HttpOnly.*SameSite=Lax/);
  });

  it('ignores a language the house does not speak', async () => {
    expect(await langOf('/?lang=xx"><script>', { Cookie: 'lang=%3Cscript%3E' })).toEqual(['ja', null]);
  });
});

describe('a page', () => {
  it('is a complete document that says it is a sandbox and tells the town’s time', async () => {
    const page = await (await app.request('/form')).text();
    expect(page).toMatch(/^<!DOCTYPE html><html lang="ja"/);
    expect(page).toContain('<title>カードの再交付を申し込む|ステップ2/4|部品見本帳|手形</title>');
    expect(page).toContain('ここは練習用の架空の町です');
    expect(page).toContain('2027年4月1日（木）9:05');
    expect(page).toContain('href="/form?lang=en"');
  });

  it('needs neither inline script nor inline style', async () => {
    for (const path of ['/', '/form', '/station', '/receipt/A']) {
      const page = await (await app.request(path)).text();
      expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|javascript:/);
    }
  });

  it('carries the headers that keep other sites out', async () => {
    const { headers } = await app.request('/');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  it('never links to another site through an address of two slashes', async () => {
    const page = await (await app.request('http://localhost//evil.example/away')).text();
    expect(page).not.toContain('href="//');
  });
});

describe('an address with a slash at its end', () => {
  it('leads to the page it means, and never to another site', async () => {
    const response = await app.request('/form/?lang=en');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      'http://localhost/form?lang=en',
    ]);
    const elsewhere = await app.request('http://localhost//other.example/');
    expect(elsewhere.headers.get('location')).toBe('http://localhost//other.example');
  });

  it('ends in the page for an unknown address where none is meant', async () => {
    const { headers } = await app.request('/nowhere/');
    const meant = await app.request(headers.get('location')!);
    expect([meant.status, new URL(headers.get('location')!).pathname]).toEqual([404, '/nowhere']);
  });

  it('redirects no form, which would arrive empty', async () => {
    expect((await app.request('/form/', form(filled))).status).toBe(404);
  });
});

describe('a form', () => {
  it('comes back with a message beside each field and everything typed still there', async () => {
    const missing = ['papers', 'status', 'birth.day'];
    const typed = filled.filter(([name]) => !missing.includes(name));
    const response = await app.request(
      '/form',
      form([...typed, ['birth.day', '31'], ['note', '<b>急ぎ</b>']]),
    );
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('<title>エラー：');
    expect(page).toContain('<a href="#field-birth">生年月日は実在する日付を入力してください。</a>');
    expect(page).toContain('<a href="#field-status">国籍・在留資格を選んでください。</a>');
    expect(page).toContain('<a href="#field-papers">窓口で見せる書類を1つ以上選んでください。</a>');
    expect(page).toMatch(/name="name"[^>]*value="見本 花子"/);
    expect(page).toContain('&lt;b&gt;急ぎ&lt;/b&gt;');
    expect(page).toContain('value="0199c0de-0000-7000-8000-000000000001"');
    expect(page).not.toContain('href="#field-name"');
  });

  it('leads on by redirect, so that a refresh repeats nothing', async () => {
    const response = await app.request('/form', form(filled));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/receipt/0199c0de?born=1984-02-29');
  });

  it('without its key is not acted on', async () => {
    expect((await app.request('/form', form(filled.slice(1)))).status).toBe(400);
  });

  it('from another site is refused with a page', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'same-site', Origin: 'http://desk.localhost' },
      { Origin: 'https://evil.example' },
      { Cookie: 'session=1' },
    ]) {
      const response = await app.request('/form', form(filled, headers as Record<string, string>));
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('この画面からは受け付けられません');
    }
  });
});

describe('when something goes wrong, the reader', () => {
  const page = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('finds a page for an unknown address, in their language', async () => {
    const { status, text } = await page('/nowhere', { headers: { Cookie: 'lang=en' } });
    expect([status, text.includes('Page not found')]).toEqual([404, true]);
  });

  it('learns that a method does not fit, and which ones do', async () => {
    const { status, headers } = await page('/form', { method: 'DELETE' });
    expect([status, headers.get('allow')]).toEqual([405, 'HEAD, GET, POST']);
    expect((await page('/nowhere', form({}))).status).toBe(404);
  });

  it('is told when what they sent is too large, or is no form', async () => {
    const large = await page('/form', form({ name: 'x'.repeat(1024 * 1024 + 1) }));
    expect([large.status, large.text.includes('大きすぎます')]).toEqual([413, true]);
    const headers = { ...sameOrigin, 'Content-Type': 'multipart/form-data; boundary=x' };
    const malformed = await page('/form', { method: 'POST', headers, body: 'no boundary here' });
    expect([malformed.status, malformed.text.includes('読み取れませんでした')]).toEqual([400, true]);
  });

  it('hears that the database is away and may try again, while the operator gets the cause', async () => {
    const { status, headers, text } = await page('/away');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    expect(text).toContain('<a href="/away"');
    expect(logged.at(-1)).toMatchObject({ status: 503, path: '/away', error: { code: 'ECONNREFUSED' } });
  });

  it('never sees a stack trace, only a reference that stands in the log', async () => {
    const { status, text } = await page('/broken');
    expect(status).toBe(500);
    expect(text).not.toMatch(/on purpose|\.tsx?:\d/);
    expect(text).toContain(logged.at(-1)!.reference);
  });

  it('who is a program gets problem details', async () => {
    const { status, headers, text } = await page('/broken', { headers: { Accept: 'application/json' } });
    expect([status, headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    const { reference } = logged.at(-1)!;
    expect(JSON.parse(text)).toEqual({
      type: 'about:blank',
      status: 500,
      title: expect.any(String),
      reference,
    });
  });
});

describe('assets', () => {
  it('may be kept for ever, and are served compressed to those who can read it', async () => {
    const plain = await app.request(stylesheet);
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await plain.text()).toContain('.bg-fill');
    const compressed = await app.request(stylesheet, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect((await app.request('/assets/app-000000000000.css')).status).toBe(404);
  });

  it('come from the cache on the next start, and are built anew when a source changes', async () => {
    const sources = await mkdtemp(join(cacheFolder, 'pages-'));
    const island = join(sources, 'island.ts');
    await writeFile(join(sources, 'page.tsx'), 'export const look = "pt-[13px]";');
    await writeFile(island, 'document.title = "one" as string;');
    const folder = join(cacheFolder, 'second');
    const open = async () => {
      const assets = await openAssets({ sources: [sources], cacheFolder: folder });
      return [assets.stylesheet, await assets.island('title', island)];
    };
    const first = await open();
    const kept = await readdir(folder);
    expect(await open()).toEqual(first);
    expect(await readdir(folder)).toEqual(kept);

    await writeFile(join(sources, 'page.tsx'), 'export const look = "pt-[14px]";');
    await writeFile(island, 'document.title = "two" as string;');
    const second = await open();
    expect(second[0]).not.toBe(first[0]);
    expect(second[1]).not.toBe(first[1]);
  });
});
