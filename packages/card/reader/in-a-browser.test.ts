// The reader library where web pages run: bundled for browsers it names no module of Node, and in Chromium it reads a
// card, signs, and checks what the issuer signed.
import { verify, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as Reader from '../reader.ts';
import { TEST_ROOTS } from '../testing/contents.ts';
import { handedOverCard, NUMBER, PINS } from '../testing/sandbox-card.ts';

const entry = fileURLToPath(new URL('../reader.ts', import.meta.url));

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'tegata',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

test('a bundle for browsers needs no Node and stays small', async () => {
  const script = await bundle();
  expect(script).not.toMatch(/\brequire\(|node:|process\.|Buffer\b/);
  expect(script.length).toBeLessThan(100_000);
});

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

describe.skipIf(!executablePath)('in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--headless', '--no-sandbox'],
    });
    // Cryptography of the web works on pages of the loopback and of https only.
    server = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>a page</title>'),
    ).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    page = await browser.newPage();
    page.on('pageerror', (error) => failures.push(String(error)));
    const chip = await handedOverCard();
    await page.exposeFunction('powerOn', async () => (await chip.powerOn()).toHex());
    await page.exposeFunction('transmit', async (apdu: string) =>
      (await chip.transmit(Uint8Array.fromHex(apdu))).toHex(),
    );
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: await bundle() });
    await page.evaluate(() => {
      const { powerOn, transmit } = window as unknown as Record<string, (apdu?: string) => Promise<string>>;
      const transport = {
        connect: async () => Uint8Array.fromHex(await powerOn!()),
        transmit: async (apdu: Uint8Array) => Uint8Array.fromHex(await transmit!(apdu.toHex())),
        disconnect: async () => void (await powerOn!()),
      };
      Object.assign(window, { transport });
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('a page reads the four attributes', async () => {
    const seen = await page.evaluate(async (pin) => {
      const { tegata, transport } = window as unknown as InPage;
      const card = await tegata.MyNumberCard.connect(transport);
      await card.verify('text', pin);
      return { token: card.token, attributes: await card.readAttributes() };
    }, PINS.text);
    expect(seen).toMatchObject({
      token: 'my-number-card',
      attributes: { name: '手形　花子', birth: '1980-02-17' },
    });
  });

  test('a page signs what it hashed itself', async () => {
    const { certificate, signature } = await page.evaluate(async (pin) => {
      const { tegata, transport } = window as unknown as InPage;
      const card = await tegata.MyNumberCard.connect(transport);
      await card.verify('auth', pin);
      const message = new TextEncoder().encode('a challenge of the server');
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
      const bytes = await card.sign('auth', hash);
      return { certificate: (await card.readCertificate('auth')).toHex(), signature: bytes.toHex() };
    }, PINS.auth);
    const { publicKey } = new X509Certificate(Buffer.from(certificate, 'hex'));
    const message = Buffer.from('a challenge of the server');
    expect(verify('sha256', message, publicKey, Buffer.from(signature, 'hex'))).toBe(true);
  });

  test('a page checks the issuer’s signatures', async () => {
    const roots = TEST_ROOTS.map(({ keyId, publicKey }) => ({
      keyId: keyId.toHex(),
      modulus: publicKey.modulus.toHex(),
      exponent: publicKey.exponent.toHex(),
    }));
    const verdicts = await page.evaluate(
      async ({ number, held }) => {
        const { tegata, transport } = window as unknown as InPage;
        const card = await tegata.MyNumberCard.connect(transport);
        await card.verify('faceNumberA', number);
        const hex = Uint8Array.fromHex;
        return card.verifyContents(
          'face',
          held.map(({ keyId, modulus, exponent }) => ({
            keyId: hex(keyId),
            publicKey: { modulus: hex(modulus), exponent: hex(exponent) },
          })),
        );
      },
      { number: NUMBER, held: roots },
    );
    expect(verdicts).toMatchObject({ certificate: 'holds', face: 'holds', card: 'holds' });
  });

  test('a page is told what went wrong by a code', async () => {
    const error = await page.evaluate(async () => {
      const { tegata, transport } = window as unknown as InPage;
      const card = await tegata.MyNumberCard.connect(transport);
      return card.verify('auth', '99').catch(({ code, detail }) => ({ code, detail }));
    });
    expect(error).toEqual({ code: 'card.pin-format', detail: { secret: 'auth' } });
    expect(failures).toEqual([]);
  });
});

interface InPage {
  readonly tegata: typeof Reader;
  readonly transport: Reader.CardTransport;
}
