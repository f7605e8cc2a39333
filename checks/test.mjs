// `npm test`: does its own set-up, runs every group, and closes with one line that counts them all.
// Words after `--` narrow the run to matching test files: npm test -- packages/law
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ensureInstalled, root } from '../town/bootstrap.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

ensureInstalled();
const bin = join(root, 'node_modules', '.bin');
const runtime = join(root, 'node_modules', 'node', 'bin', 'node');
const env = {
  ...process.env,
  PATH: [dirname(runtime), bin, process.env.PATH].join(delimiter),
  NODE_OPTIONS: '',
};
const wanted = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };

ensureSystemPackages();
if (wanted.length === 0) {
  check('types (TypeScript 7)', 'tsc', ['--noEmit']);
  check('style and lint (Biome)', 'biome', ['check', '--error-on-warnings', '.']);
  check('the four floors (dependency-cruiser)', 'depcruise', [
    'packages',
    'institutions',
    'surfaces',
    'town',
  ]);
  check('nothing unused (knip)', 'knip', []);
}
suites(wanted);
console.log(`\ntests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);

/** A program that judges the whole checkout: one test. */
function check(name, command, args) {
  const began = performance.now();
  const done = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  const ok = done.status === 0;
  totals[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(`${done.stdout}\n${done.stderr}`);
}

/** The Vitest suites: rooms and their judges first, then the journeys through the whole town. */
function suites(filters) {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const done = spawnSync('vitest', args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += found.numPassedTests;
    totals.failed += found.numFailedTests;
    totals.skipped += found.numPendingTests + found.numTodoTests;
    const broken = found.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
    );
    totals.failed += broken.length;
    if (done.status !== 0 && totals.failed === 0) totals.failed += 1;
  } catch {
    totals.failed += 1;
    console.log('✗ Vitest ended without a report');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
