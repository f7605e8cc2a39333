// A real page in Chromium talks to a card of this machine over the bridge: what a developer's web application would do.
// Skipped, with the reason in its name, where there is no Chromium.
import { execFileSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CardBridge, openBridge, ReaderSlot } from '../index.ts';
import { handedOverCard, NUMBER, PINS } from '../testing/sandbox-card.ts';

declare global {
  interface Window {
    /** What the page imported. */
    reader: typeof import('../reader.ts');
  }
}

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const PACKAGE = new URL('../', import.meta.url);

const SHOP = `<!doctype html><title>Shop</title>
<script type="module">import * as reader from '/reader.ts'; window.reader = reader;</script>`;

/** Serves one page, and the reader library as it is in the repository, less its types. */
const site = createServer(async ({ url = '/' }, response) => {
  if (!url.endsWith('.ts')) {
    response.setHeader('content-type', 'text/html').end(SHOP);
    return;
  }
  const source = await readFile(new URL(`.${url}`, PACKAGE), 'utf8');
  response.setHeader('content-type', 'text/javascript').end(stripTypeScriptTypes(source));
});

const OPENSSL = existsSync('/usr/bin/openssl');

function selfSigned(): { cert: string; key: string } {
  const made = execFileSync('/usr/bin/openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', '-', '-out', '-'],
  ]).toString();
  const [key, cert] = made.split(/(?=-----BEGIN CERTIFICATE)/);
  return { key: key!, cert: cert! };
}

describe.skipIf(!CHROMIUM)(`a page in a browser${CHROMIUM ? '' : ' (skipped: needs Chromium)'}`, () => {
  let browser: Browser;
  let bridge: CardBridge;
  let port: number;
  const slot = new ReaderSlot('reader-1');

  beforeAll(async () => {
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    port = (site.address() as AddressInfo).port;
    slot.insert(await handedOverCard());
    bridge = await openBridge({ reader: slot, origins: [`http://127.0.0.1:${port}`], port: 0 });
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await bridge?.close();
    site.close();
  });

  async function visit(host = '127.0.0.1'): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`http://${host}:${port}/`);
    return page;
  }

  /** In the page: connects with what it is given; answers the session, or the code of the refusal. */
  function pair(
    page: Page,
    pairing: { code: string } | { session: string },
    to: CardBridge = bridge,
  ): Promise<string> {
    return page.evaluate(
      async ([url, given]) => {
        const transport = window.reader.webSocketTransport(url, given);
        try {
          await transport.connect();
          return transport.session ?? 'no session';
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await transport.disconnect();
        }
      },
      [to.url, pairing] as const,
    );
  }

  test('pairs, reads the card and signs with it', async () => {
    const page = await visit();
    const { code } = bridge.offerPairing();
    const read = await page.evaluate(
      async ([url, code, pins]) => {
        const { MyNumberCard, webSocketTransport } = window.reader;
        const transport = webSocketTransport(url, { code });
        const card = await MyNumberCard.connect(transport);
        await card.verify('text', pins.text);
        const number = await card.readNumber();
        const { name } = await card.readAttributes();
        await card.verify('auth', pins.auth);
        const message = new TextEncoder().encode('Log me in');
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
        const signature = await card.sign('auth', hash);
        const certificate = await card.readCertificate('auth');
        const wrong = await card
          .verify('auth', '9999')
          .catch((error) => [error.code, error.detail.triesLeft]);
        await card.disconnect();
        return { number, name, signature: [...signature], certificate: [...certificate], wrong };
      },
      [bridge.url, code, PINS] as const,
    );
    expect(read.number === NUMBER).toBe(true);
    expect(read.name).toBe('手形　花子');
    expect(read.wrong).toEqual(['card.pin-wrong', 2]);
    const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(read.certificate).toString('base64')}\n-----END CERTIFICATE-----`;
    const signed = Buffer.from('Log me in');
    expect(verify('sha256', signed, createPublicKey(pem), Buffer.from(read.signature))).toBe(true);
  });

  test('is refused with a code that was used, and comes back with its session', async () => {
    const { code } = bridge.offerPairing();
    const page = await visit();
    const session = await pair(page, { code });
    expect(session).toMatch(/^[\w-]{43}$/);
    expect(await pair(page, { code })).toBe('card.pairing-refused');
    await page.reload();
    expect(await pair(page, { session })).toBe(session);
  });

  test('is not let in from another origin, whatever it holds', async () => {
    const session = await pair(await visit(), { code: bridge.offerPairing().code });
    // The same server, and a site of its own to the browser.
    const elsewhere = await visit('localhost');
    expect(await pair(elsewhere, { session })).toBe('card.bridge-unreachable');
    expect(await pair(elsewhere, { code: bridge.offerPairing().code })).toBe('card.bridge-unreachable');
  });

  test.skipIf(!OPENSSL)('pairs over TLS with the key and certificate the bridge is given', async () => {
    const secure = await openBridge({
      reader: slot,
      origins: [`http://127.0.0.1:${port}`],
      port: 0,
      tls: selfSigned(),
    });
    try {
      expect(secure.url).toMatch(/^wss:/);
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      expect(await pair(page, { code: secure.offerPairing().code }, secure)).toMatch(/^[\w-]{43}$/);
      // A browser that does not know the certificate lets nothing through.
      expect(await pair(await visit(), { code: secure.offerPairing().code }, secure)).toBe(
        'card.bridge-unreachable',
      );
    } finally {
      await secure.close();
    }
  });

  test('hears that the card left', async () => {
    const page = await visit();
    const heard = page.evaluate(
      async ([url, code]) => {
        const transport = window.reader.webSocketTransport(url, { code });
        const removed = new Promise((resolve) => transport.onRemoved?.(() => resolve('removed')));
        await transport.connect();
        document.title = 'connected';
        return removed;
      },
      [bridge.url, bridge.offerPairing().code] as const,
    );
    await page.waitForFunction(() => document.title === 'connected');
    slot.eject();
    expect(await heard).toBe('removed');
  });
});
