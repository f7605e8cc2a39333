// The accessibility report of the guide (JIS X 8341-3 試験結果): every page in every language is tried in Chromium, and what
// came of it is written down, criterion by criterion and page by page, with the pinned Node:
//   node --import tsx surfaces/guide/evidence/accessibility.ts [LANGUAGE …]     docs/evidence/guide-accessibility.md
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readerLanguages } from '@tegata/ui';
import { openSight } from '@tegata/ui/testing';
import { openGuide, paths } from '../testing/room.ts';
import { CRITERIA, type Criterion, type Trial } from './criteria.ts';
import { walkSite } from './site.ts';
import { TRIALS } from './trials.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Every page in Japanese goes through all trials; another language changes only what depends on its texts. */
const OTHER_LANGUAGES: (keyof typeof TRIALS)[] = ['axe', 'narrow', 'zoom'];

type Result = { path: string; lang: string; tried: string[]; faults: string[] };

const asked = process.argv.slice(2);
const langs = asked.length > 0 ? readerLanguages.filter((lang) => asked.includes(lang)) : readerLanguages;
const results: Result[] = [];
const site: string[] = [];
const sight = await openSight(['guide', 'ui'], (assets) => openGuide({ assets }));
const version = sight.browser.version();
try {
  const page = await sight.browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const lang of langs) {
    const { faults } = await walkSite(page, sight.url, lang, paths);
    site.push(...faults.map((fault) => `${lang}: ${fault}`));
    for (const path of paths) {
      const tried = lang === 'ja' ? (Object.keys(TRIALS) as (keyof typeof TRIALS)[]) : OTHER_LANGUAGES;
      const found: string[] = [];
      await page.goto(`${sight.url}/${lang}/${path}`);
      for (const trial of tried)
        found.push(...(await TRIALS[trial](page)).map((each) => `${trial}: ${each}`));
      results.push({ path, lang, tried, faults: found });
    }
  }
} finally {
  await sight.close();
}
writeFileSync(join(ROOT, 'docs/evidence/guide-accessibility.md'), report());
const failed = results.filter(({ faults }) => faults.length > 0).length + site.length;
console.log(`${results.length} pages tried, ${failed} with faults`);
process.exitCode = failed === 0 ? 0 : 1;

function report(): string {
  const faults = [
    ...site,
    ...results.flatMap((each) => each.faults.map((fault) => `${address(each)}: ${fault}`)),
  ];
  return `${[
    '# JIS X 8341-3:2016, level AA: the guide',
    '',
    'Written by `surfaces/guide/evidence/accessibility.ts` from its trials; not by hand.',
    '',
    `On ${Temporal.Now.plainDateISO('Asia/Tokyo')}, after commit ${commit()}, Chromium ${version}, axe-core by npm: ` +
      `${results.length} pages (${paths.length} pages in ${langs.length} languages: ${langs.join(', ')}), ` +
      `${faults.length} faults found.`,
    '',
    '- Scope (試験対象): every page of the guide, listed below. Method: all pages, no sample (JIS X 8341-3:2016 附属書JB).',
    '- Trials: `axe` (axe-core, WCAG 2.0–2.2 A and AA and best practice), `keyboard` (Tab through the whole page, each',
    '  stop seen), `narrow` (320 px, which is 400 % of 1280), `zoom` (200 %, and wide spacing of text), `still` (nothing',
    '  moves or reloads), `silent` (no sound, no video), `links` (every page reached, titles differ, one way around),',
    '  `script` (works without one: `surfaces/guide/guide.browser.test.ts`), `read` (read by people who build it; no',
    '  program decides it, and no outside auditor has looked yet).',
    '- axe, `narrow` and `keyboard` are part of `npm test`.',
    '',
    '## Success criteria (達成基準)',
    '',
    '| No. | Level | 達成基準 | Tried by | Result |',
    '| --- | --- | --- | --- | --- |',
    ...CRITERIA.map(
      (each) =>
        `| ${each.number} | ${each.level} | ${each.ja} | ${each.trials.join(', ')} | ${resultOf(each)} |`,
    ),
    '',
    '## Pages',
    '',
    `| Page | ${langs.join(' | ')} |`,
    `| --- |${langs.map(() => ' --- |').join('')}`,
    ...paths.map((path) => `| /${path} | ${langs.map((lang) => cell(path, lang)).join(' | ')} |`),
    '',
    '## Faults',
    '',
    ...(faults.length > 0 ? faults.map((fault) => `- ${fault.replaceAll('\n', ' ')}`) : ['None.']),
  ].join('\n')}\n`;
}

function resultOf({ trials }: Criterion): string {
  const failing = (trial: Trial) =>
    trial === 'links'
      ? site.length > 0
      : results.some(({ faults }) => faults.some((fault) => fault.startsWith(`${trial}:`)));
  if (trials.some(failing)) return '不適合 (see faults)';
  return trials.every((trial) => trial === 'silent' || trial === 'still')
    ? '適合 (nothing of the kind)'
    : '適合';
}

function cell(path: string, lang: string): string {
  const found = results.find((each) => each.path === path && each.lang === lang)?.faults.length ?? 0;
  return found === 0 ? '適合' : `${found} faults`;
}

function address({ lang, path }: Result): string {
  return `/${lang}/${path}`;
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
}
