// The coverage of the guidebook (対応表) says the truth: it is what the code says today, every address is a route, every
// function and file is there, and no passage is left out.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCounter } from '@tegata/counter';
import { createDesk } from '@tegata/desk';
import { createGuide } from '@tegata/guide';
import { createKiosk } from '@tegata/kiosk';
import * as rules from '@tegata/law';
import { CONTRADICTIONS, PASSAGE_RULES } from '@tegata/law';
import { minato } from '@tegata/municipality/profiles/minato';
import type { Assets } from '@tegata/ui';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageDocument } from './coverage.ts';
import { PASSAGES } from './passages.ts';

const root = new URL('../../', import.meta.url);
const stands = (path: string) => existsSync(new URL(path, root));
const assets: Assets = {
  stylesheet: '/assets/app.css',
  island: async (name) => `/assets/${name}.js`,
  serve: (_c, next) => next(),
};
const clock = { now: () => Temporal.Instant.from('2026-11-24T02:00:00Z') };
const guide = createGuide({ assets, clock, profile: minato }).app;

/** Reads the guide from its first page on: which section tells which passage. */
async function readGuide(): Promise<Map<string, string[]>> {
  const toldAt = new Map<string, string[]>();
  const seen = new Set<string>();
  const waiting = ['/ja/'];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const answer = await guide.request(at);
    if (answer.status !== 200) throw new Error(`${at}: ${answer.status}`);
    const html = await answer.text();
    for (const [, id, numbers] of html.matchAll(/<section id="([^"]+)" data-passages="([^"]+)"/g)) {
      for (const number of numbers!.split(' '))
        toldAt.set(number, [...(toldAt.get(number) ?? []), `${at.slice('/ja/'.length)}#${id}`]);
    }
    for (const [, href] of html.matchAll(/<a [^>]*href="(\/ja\/[^"#?]*)/g)) waiting.push(href!);
  }
  for (const sections of toldAt.values()) sections.sort();
  return toldAt;
}

let toldAt: Map<string, string[]>;
beforeAll(async () => {
  toldAt = await readGuide();
});

it('is the page that stands in docs', async () => {
  await expect(coverageDocument({ toldAt, stands })).toMatchFileSnapshot('../../docs/guidebook-coverage.md');
});

it('has every passage that the guide tells and the rules answer, and each is told', () => {
  const numbers = Object.keys(PASSAGES);
  expect([...toldAt.keys()].filter((number) => !numbers.includes(number))).toEqual([]);
  expect(Object.keys(PASSAGE_RULES).filter((number) => !numbers.includes(number))).toEqual([]);
  expect(numbers.filter((number) => !toldAt.has(number))).toEqual([]);
});

const passages = Object.entries(PASSAGES);

describe('functions and files', () => {
  it.each(passages.flatMap(([number, { held }]) => held.map((each) => [number, each] as const)))(
    '%s: $name',
    (_, { name, file, test }) => {
      const exported = new RegExp(`^export (?:async )?(?:function|const|class) ${name}\\b`, 'm');
      expect(readFileSync(new URL(file, root), 'utf8')).toMatch(exported);
      expect(stands(test), test).toBe(true);
    },
  );

  it('name the rules behind each contradiction', () => {
    for (const { rule } of Object.values(CONTRADICTIONS)) expect(Object.keys(rules)).toContain(rule);
  });
});

describe('addresses', () => {
  const stateFolder = mkdtempSync(join(tmpdir(), 'tegata-coverage-'));
  afterAll(() => rmSync(stateFolder, { recursive: true }));
  // Opened for their routes only: nobody calls anybody.
  const nobody = new Proxy({}, { get: () => () => {} }) as never;
  const deps = {
    assets,
    clock,
    jlis: nobody,
    municipality: nobody,
    slot: nobody,
    wallet: nobody,
    stateFolder,
  } as never;
  const opened = {
    counter: () => createCounter(deps),
    kiosk: () => createKiosk(deps),
    desk: () => createDesk(deps),
  };

  it.each(Object.keys(opened) as (keyof typeof opened)[])('of the %s are routes', async (host) => {
    const { app } = await opened[host]();
    const routes = (app as unknown as { routes: { method: string; path: string }[] }).routes
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path.replaceAll(/\{.*?\}+/g, ''));
    const asked = passages.flatMap(([, { doors }]) => doors.filter((door) => door.startsWith(`${host} `)));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((door) => !routes.includes(door.split(' ')[1]!))).toEqual([]);
  });

  it('belong to a surface that is looked at here', () => {
    const hosts = passages.flatMap(([, { doors }]) => doors.map((door) => door.split(' ')[0]));
    expect(hosts.filter((host) => !(host! in opened))).toEqual([]);
  });
});
