// The guide: its pages as a reader gets them, and as they are rendered when nothing of them is kept yet.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGuide } from '@tegata/guide';
import { minato } from '@tegata/municipality/profiles/minato';
import { openAssets } from '@tegata/ui';
import { Hono } from 'hono';
import { inTurn, perSecond } from './measure.ts';

/** Short and long ones, with tables and with pictures. */
const PAGES = [
  '',
  'kiosk',
  'documents',
  'card',
  'offices',
  'when/lost',
  'when/moving-in',
  'when/foreign',
  'planner',
];
const ADDRESSES = ['ja', 'en', 'vi'].flatMap((lang) => PAGES.map((path) => `/${lang}/${path}`));

export default async function guide() {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'tegata-bench-'));
  try {
    const sources = ['guide', 'ui'].map((name) =>
      fileURLToPath(new URL(`../surfaces/${name}`, import.meta.url)),
    );
    const assets = await openAssets({ sources, cacheFolder });
    let now = Temporal.Instant.from('2026-11-24T02:00:00Z');
    const { app } = createGuide({ assets, clock: { now: () => now }, profile: minato });
    const bare = new Hono();
    for (const address of ADDRESSES) {
      const html = await textOf(await app.request(address));
      bare.get(address, (c) => c.text(html));
    }
    const next = round(ADDRESSES);
    const reference = inTurn(async () => textOf(await bare.request(next())));
    return [
      await perSecond('guide.page', 'bare Hono sending the same texts, finished', {
        subject: inTurn(async () => textOf(await app.request(next()))),
        reference,
      }),
      await perSecond('guide.page-rendered', 'bare Hono sending the same texts, finished', {
        subject: inTurn(async () => {
          // Nothing is kept longer than a minute.
          now = now.add({ minutes: 1 });
          return textOf(await app.request(next()));
        }),
        reference,
      }),
    ];
  } finally {
    await rm(cacheFolder, { recursive: true, force: true });
  }
}

function round(list: readonly string[]): () => string {
  let at = 0;
  return () => list[at++ % list.length]!;
}

async function textOf(response: Response): Promise<string> {
  if (response.status !== 200) throw new Error(`the page answered ${response.status}`);
  return response.text();
}
