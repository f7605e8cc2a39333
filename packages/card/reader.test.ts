import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** Every module reachable from `entry`, and every import that leaves the package. */
async function reach(entry: URL, seen = new Set<string>(), foreign: string[] = []): Promise<string[]> {
  if (seen.has(entry.href)) return foreign;
  seen.add(entry.href);
  const source = await readFile(entry, 'utf8');
  for (const [, specifier] of source.matchAll(/from '([^']+)'/g)) {
    if (specifier!.startsWith('.')) await reach(new URL(specifier!, entry), seen, foreign);
    else foreign.push(`${entry.pathname.split('/packages/card/')[1]} imports ${specifier}`);
  }
  return foreign;
}

test('what browsers import needs no Node', async () => {
  expect(await reach(new URL('./reader.ts', import.meta.url))).toEqual([]);
});

test('the walk would see it: the whole package does need Node', async () => {
  expect((await reach(new URL('./index.ts', import.meta.url))).length).toBeGreaterThan(0);
});
