// Lets all judges speak and writes down who they were, what they did with the card and what came of it:
//   node packages/card/judges/report.ts          docs/evidence/card-judges.md
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EVIDENCE = join(ROOT, 'docs/evidence');

/** Debian packages of the judges, and what they are. */
const PACKAGES: readonly (readonly [name: string, what: string])[] = [
  ['opensc', 'opensc-tool, pkcs15-tool, pkcs15-crypt, pkcs11-tool'],
  ['opensc-pkcs11', "OpenSC's PKCS#11 module, behind GnuTLS, OpenSSL, NSS and Java"],
  ['pcscd', 'the PC/SC daemon'],
  ['vsmartcard-vpcd', 'the virtual reader'],
  ['python3-pyscard', 'PC/SC from Python'],
  ['gnutls-bin', 'p11tool, certtool'],
  ['libengine-pkcs11-openssl', "OpenSSL's pkcs11 engine"],
  ['openssl', 'verifies every signature'],
  ['libnss3-tools', 'certutil, modutil, cmsutil'],
  ['openjdk-17-jre-headless', 'keytool over SunPKCS11'],
  ['pcsc-tools', 'ATR_analysis and the list of cards'],
];

interface Judgement {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo';
}
interface TestRun {
  readonly startTime: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly endTime: number;
    readonly assertionResults: readonly Judgement[];
  }[];
}

function judge(): TestRun {
  const folder = mkdtempSync(join(tmpdir(), 'judges-report-'));
  const result = join(folder, 'result.json');
  try {
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${result}`];
    spawnSync(process.execPath, [vitest, 'run', 'packages/card/judges', ...reporters], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    return JSON.parse(readFileSync(result, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function version(name: string): string {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', `\${Version}`, name], { encoding: 'utf8' });
  return status === 0 && stdout ? stdout : 'not installed';
}

/** A row of a table; `|` and line ends would break it. */
function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function page(run: TestRun): string {
  const judgements = run.testResults.flatMap(({ assertionResults }) => assertionResults);
  const groups = Map.groupBy(judgements, ({ ancestorTitles }) => ancestorTitles[0]!);
  const end = Math.max(...run.testResults.map(({ endTime }) => endTime));
  const day = Temporal.Instant.fromEpochMilliseconds(run.startTime)
    .toZonedDateTimeISO('Asia/Tokyo')
    .toPlainDate();
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();
  return [
    '# What programs nobody here wrote made of the card',
    '',
    'Written by `node packages/card/judges/report.ts` from a run of `packages/card/judges`; not by hand.',
    '',
    `On ${day}, at commit ${commit}, Node ${process.versions.node}, Debian ${readFileSync('/etc/debian_version', 'utf8').trim()}:`,
    `${run.numPassedTests} passed, ${run.numFailedTests} failed, ${run.numPendingTests} skipped, in ${Math.round((end - run.startTime) / 1000)} s.`,
    '',
    '## The judges',
    '',
    row('Debian package', 'Version', 'What it is'),
    row('---', '---', '---'),
    ...PACKAGES.map(([name, what]) => row(name, version(name), what)),
    '',
    'The card itself lies in vpcd over its own transport; pcscd and vpcd run in a network and a folder of their own.',
    '',
    '## What they did',
    ...[...groups]
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([group, members]) => [
        '',
        `### ${group}`,
        '',
        row('What', 'Result'),
        row('---', '---'),
        ...members.map(({ ancestorTitles, title, status }) =>
          row([...ancestorTitles.slice(1), title].join(': '), status),
        ),
      ]),
    '',
  ].join('\n');
}

const run = judge();
mkdirSync(EVIDENCE, { recursive: true });
writeFileSync(join(EVIDENCE, 'card-judges.md'), page(run));
process.exitCode = run.numFailedTests === 0 ? 0 : 1;
