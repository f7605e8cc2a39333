// Pages: a form with a field of every kind, through language, safety headers and frame, as a browser would get it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAssets, styleguide } from '@tegata/ui';
import { Hono } from 'hono';
import { inTurn, perSecond } from './measure.ts';

export default async function page() {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'tegata-bench-'));
  try {
    const sources = [fileURLToPath(new URL('../surfaces/ui', import.meta.url))];
    const assets = await openAssets({ sources, cacheFolder });
    const clock = { now: () => Temporal.Now.instant() };
    const app = await styleguide({ assets, clock });
    const html = await textOf(await app.request('/form'));
    const bare = new Hono().get('/form', (c) => c.text(html));
    return [
      await perSecond('page.form', 'bare Hono sending the same text, finished', {
        subject: inTurn(async () => textOf(await app.request('/form'))),
        reference: inTurn(async () => textOf(await bare.request('/form'))),
      }),
    ];
  } finally {
    await rm(cacheFolder, { recursive: true, force: true });
  }
}

async function textOf(response: Response): Promise<string> {
  if (response.status !== 200) throw new Error(`the page answered ${response.status}`);
  return response.text();
}
