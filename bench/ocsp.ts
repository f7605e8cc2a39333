// OCSP (RFC 6960, RFC 5019) over HTTP, by workers of a responder, beside the programs others answer with: raw RSA of
// the same cores, `openssl ocsp`, and `cfssl ocspserve` with answers signed before. All are asked by the same client.
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Load, type Measured, pace, percentile, pressure } from './http-load.ts';
import { figure, inRounds, type Result } from './measure.ts';

const ROUNDS = 5;
const TURN_MS = 1500;
/** Waiting is told by few answers in a hundred: it takes more turns than a rate to say the same twice. */
const WAITING_ROUNDS = 9;
const CONNECTIONS = 32;
/** A responder runs for weeks: its code is compiled and its delegate appointed when the first turn begins. */
const WARM_UP_MS = 4000;
const CORES = availableParallelism();

type Told = Record<'live' | 'plain' | 'answer' | 'serial' | 'ca' | 'delegate' | 'delegateKey', string> & {
  port: number;
};

export default async function ocsp(): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tegata-bench-'));
  const started: (() => void)[] = [];
  try {
    const { child, told } = await startOurs();
    started.push(() => child.kill());
    const ours = (question: 'live' | 'plain') => loadOn(told.port, told[question]);
    const results: Result[] = [];

    const openssl = isThere('openssl');
    await pressure(ours('live'), WARM_UP_MS);
    let alone = Number.NaN;
    const live = await inRounds(ROUNDS, {
      ours: async () => {
        const turn = await answered(ours('live'));
        alone = turn.answers / (turn.seconds - turn.clientSeconds / CORES);
        return turn.answers / turn.seconds;
      },
      // Told by the turn before it.
      alone: async () => alone,
      ...(openssl ? { raw: rawSignatures, openssl: () => opensslRate(folder, told) } : {}),
    } as Record<'ours' | 'alone' | 'raw' | 'openssl', () => Promise<number>>);
    if (openssl) {
      const raw = `openssl speed -multi ${CORES} rsa2048`;
      const theirs = `openssl ocsp -multi ${CORES}`;
      results.push(
        figure('ocsp.live-signed', 'per second', raw, live.ours, live.raw, 'higher'),
        figure('ocsp.live-signed-alone', 'per second', raw, live.alone, live.raw, 'higher'),
        figure('ocsp.live-signed-served', 'per second', theirs, live.ours, live.openssl, 'higher'),
      );
    } else console.error('  openssl is not installed: ocsp.live-signed is left out');
    const { p99 } = await inRounds(WAITING_ROUNDS, { p99: () => waitingAt(ours('live'), 0.7) });
    results.push(figure('ocsp.live-signed-p99', 'ms', 'the limit set for 70 % load', p99, 10, 'lower'));

    const cfssl = isThere('cfssl') ? await startCfssl(folder, told) : undefined;
    if (cfssl) {
      started.push(() => cfssl.child.kill());
      const stored = await inRounds(ROUNDS, {
        ours: () => rate(ours('plain')),
        cfssl: () => rate(loadOn(cfssl.port, told.plain)),
      });
      results.push(
        figure('ocsp.pre-signed', 'per second', 'cfssl ocspserve', stored.ours, stored.cfssl, 'higher'),
      );
    } else console.error('  cfssl (golang-cfssl) is not installed: ocsp.pre-signed is left out');
    return results;
  } finally {
    for (const end of started) end();
    await rm(folder, { recursive: true, force: true });
  }
}

function loadOn(port: number, question: string): Load {
  const body = Buffer.from(question, 'base64');
  const head = `POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/ocsp-request\r\nContent-Length: ${body.length}\r\n\r\n`;
  return { port, request: Buffer.concat([Buffer.from(head), body]), connections: CONNECTIONS };
}

async function answered(load: Load): Promise<Measured> {
  const turn = await pressure(load, TURN_MS);
  const { answers, failures } = turn;
  // `openssl ocsp` drops a connection now and then while its children change; more than that is another server.
  if (failures > answers / 100) throw new Error(`${failures} of ${answers + failures} questions failed`);
  return turn;
}

async function rate(load: Load): Promise<number> {
  const { answers, seconds } = await answered(load);
  return answers / seconds;
}

/**
 * Milliseconds in which 99 of 100 questions are answered at `share` of the rate just measured. That rate is what server and
 * client reach together, since they have the same cores; on a machine of many guests it is not the same for long, so it is
 * told, and how much of the rate straight afterwards it was.
 */
async function waitingAt(load: Load, share: number): Promise<number> {
  const before = await rate(load);
  const took = await pace(load, before * share, TURN_MS * 2);
  const after = await rate(load);
  const p99 = percentile(took, 0.99);
  const [at, then] = [before * share, (before * share) / after];
  console.error(
    `  ${at.toFixed(0)} a second on ${CORES} cores, client included: 70 % of the rate before, ${(then * 100).toFixed(0)} % of that after; ` +
      `half within ${percentile(took, 0.5).toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms`,
  );
  return p99;
}

async function startOurs(): Promise<{ child: ChildProcess; told: Told }> {
  const path = fileURLToPath(new URL('./ocsp-server.ts', import.meta.url));
  const child = spawn(process.execPath, [path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout!).once('line', resolve);
    child.once('exit', () => reject(new Error('the OCSP server ended')));
  });
  const told = JSON.parse(line) as Told;
  // A failure would be five bytes long, unsigned, and very fast.
  if (told.answer.length < 1000) throw new Error('the responder did not answer');
  return { child, told };
}

const isThere = (program: string): boolean => spawnSync(program, ['version']).error === undefined;

/** Signatures a second by OpenSSL itself on all cores, verification not counted. */
async function rawSignatures(): Promise<number> {
  const { stdout } = await promisify(execFile)('openssl', [
    'speed',
    '-multi',
    String(CORES),
    '-seconds',
    '1',
    'rsa2048',
  ]);
  const [, signed] = /rsa 2048 bits\s+\S+\s+\S+\s+([\d.]+)/.exec(stdout) ?? [];
  if (!signed) throw new Error('openssl speed told no rate');
  return Number(signed);
}

/**
 * Its responder, started for one turn. Between turns it must not be there: a child whose connection was left open goes on
 * asking it for more, and a core is gone for whoever is measured next.
 */
async function opensslRate(folder: string, told: Told): Promise<number> {
  const { child, port } = await startOpenssl(folder, told);
  try {
    return await rate(loadOn(port, told.live));
  } finally {
    process.kill(-child.pid!, 'SIGKILL');
  }
}

async function startOpenssl(folder: string, told: Told) {
  const put = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const port = await freePort();
  const issued = `V\t350101000000Z\t\t${told.serial.toUpperCase()}\tunknown\t/CN=bench\n`;
  const options = {
    index: await put('index.txt', issued),
    CA: await put('ca.pem', told.ca),
    rsigner: await put('delegate.pem', told.delegate),
    rkey: await put('delegate.key', told.delegateKey),
    multi: String(CORES),
    port: String(port),
  };
  await put('index.txt.attr', 'unique_subject = no\n');
  const words = Object.entries(options).flatMap(([name, value]) => [`-${name}`, value]);
  // It makes itself a process group with its children, which outlive a signal to it alone.
  const child = spawn('openssl', ['ocsp', ...words], { stdio: 'ignore' });
  await listening(port);
  return { child, port };
}

async function startCfssl(folder: string, told: Told) {
  const port = await freePort();
  const path = join(folder, 'responses');
  await writeFile(path, `${told.answer}\n`);
  const words = [
    'ocspserve',
    '-address',
    '127.0.0.1',
    '-port',
    String(port),
    '-responses',
    path,
    '-loglevel',
    '5',
  ];
  const child = spawn('cfssl', words, { stdio: 'ignore' });
  await listening(port);
  return { child, port };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.unref();
      setTimeout(() => socket.destroy(), 500).unref();
    });
    if (open) return;
    await delay(50);
  }
  throw new Error(`nobody listens on port ${port}`);
}
