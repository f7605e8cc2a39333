// What must happen before the pinned runtime exists: runs on any Node >= 20, plain JavaScript, no dependency.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const runtime = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const lock = join(root, 'package-lock.json');
/** What npm wrote down as installed. */
const installed = join(modules, '.package-lock.json');

/** Installs what package-lock.json names, when that has not been done since it last changed. */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`Tegata needs Node 20 or newer to begin; this is ${process.version}.`);
    process.exit(1);
  }
  if (existsSync(runtime) && isInstalled()) return;
  const leave = takeTurn();
  try {
    if (!existsSync(runtime) || !isInstalled()) install();
  } finally {
    leave();
  }
}

function install() {
  console.error('Installing what package-lock.json names (first start: about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(command, [...args, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) {
    console.error(
      '\nnpm ci did not succeed. Check the connection to the npm registry and the free disk space, then try again.',
    );
    process.exit(1);
  }
  if (!existsSync(runtime)) {
    console.error(
      'The pinned runtime (npm package "node") was not unpacked. npm may block install scripts: run `npm rebuild node` and try again.',
    );
    process.exit(1);
  }
}

/** Two first starts at once would unpack over each other: the second waits for the first. */
function takeTurn() {
  const turn = join(root, '.town-installing');
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      return () => rmSync(turn, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isGone(turn)) rmSync(turn, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

/** Whether the process that holds the turn ended without giving it back. */
function isGone(turn) {
  try {
    process.kill(Number(readFileSync(turn, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Whether every package of the lock file is there in its version; other platforms' optional ones may be absent. */
function isInstalled() {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || link || (found[path] ? found[path].version === version : optional),
  );
}

/**
 * Runs a TypeScript module of ours on the pinned runtime and ends as it ends.
 * Signals are handed on once; the child decides how to stop.
 */
export function runPinned(module, args, { tsx = false } = {}) {
  const flags = ['--disable-warning=ExperimentalWarning', ...(tsx ? ['--import', 'tsx'] : [])];
  const child = spawn(runtime, [...flags, join(root, module), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(runtime)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm or its shell killed outright pass nothing on; the child must not outlive them.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  child.on('error', (error) => {
    console.error(`The pinned runtime could not be started: ${error.message}`);
    process.exit(1);
  });
}
