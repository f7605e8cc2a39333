// The examples of README.md, run as they stand there: each block a program of its own, `expression; // → value` a check.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url);

/** What the examples take for granted. */
const GIVEN = `
import { deepEqual } from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as given from '${here('./testing/sandbox-card.ts')}';
import { TEST_ROOTS as roots } from '${here('./testing/contents.ts')}';
import { fileCardStore as storeAt, memoryTransport as transportTo } from '${here('./index.ts')}';
const { PINS } = given;
const log = () => {};
const numberFromTheHolder = async () => given.NUMBER;
const askIssuer = given.issuer;
`;
const CARD_IN_MEMORY = 'const transport = transportTo(await given.handedOverCard());\n';
const OWN_CHIP = 'const chip = await given.handedOverCard();\n';
const CARD_IN_A_FILE = `
const path = join(mkdtempSync(join(tmpdir(), 'readme-card-')), 'card');
const key = new Uint8Array(32).fill(1);
await (await given.handedOverCard(storeAt(path, key))).close();
`;

type Example = { readonly title: string; readonly code: string };

async function examples(): Promise<Example[]> {
  const text = await readFile(here('./README.md'), 'utf8');
  let title = '';
  return text.split(/^(?=## )/m).flatMap((section) => {
    title = /^## (.+)/.exec(section)?.[1] ?? title;
    return [...section.matchAll(/^```ts\n([\s\S]+?)^```/gm)].map(([, code]) => ({ title, code: code! }));
  });
}

function program({ code }: Example): string {
  const card = /\bpath\b/.test(code) ? CARD_IN_A_FILE : /\(chip,/.test(code) ? OWN_CHIP : CARD_IN_MEMORY;
  const checked = code
    .replace(/^(\s*)(.+); \/\/ → (.+)$/gm, '$1deepEqual($2, $3);')
    .replaceAll("'@tegata/card/reader'", `'${here('./reader.ts')}'`)
    .replaceAll("'@tegata/card'", `'${here('./index.ts')}'`);
  return `${GIVEN}${card}${checked}\nprocess.exit(0);\n`;
}

const found = await examples();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readme-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the README has examples, and they check what they say', () => {
  expect(found.length).toBeGreaterThanOrEqual(7);
  expect(found.filter(({ code }) => code.includes('// → ')).length).toBeGreaterThanOrEqual(6);
});

test.each(found.map((example, index) => [example.title, index] as const))(
  '%s (%i)',
  async (_title, index) => {
    const file = join(folder, `example-${index}.mts`);
    await writeFile(file, program(found[index]!));
    await promisify(execFile)(process.execPath, [file], {
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder },
    });
  },
);
