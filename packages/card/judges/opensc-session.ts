// Runs inside a mount and network namespace of its own (pcscd and vpcd use a fixed folder and port): starts pcscd with
// vpcd, lays our card into the virtual reader, lets OpenSC's programs use it, and prints what they said as JSON. The
// test beside it judges.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertIntoVpcd } from '../index.ts';
import { handedOverCard, PINS } from '../testing/sandbox-card.ts';

interface Run {
  readonly code: number;
  readonly output: string;
}

const folder = await mkdtemp(join(tmpdir(), 'opensc-'));
const file = (name: string): string => join(folder, name);

/** The first question is asked with all of OpenSC's drivers; then only ours, which spares twenty seconds of its waits. */
let environment = process.env;
const ONLY_JPKI = 'app default { card_drivers = jpki; }';

function run(program: string, ...args: string[]): Promise<Run> {
  const { promise, resolve } = Promise.withResolvers<Run>();
  execFile(program, args, { timeout: 30_000, env: environment }, (error, stdout, stderr) => {
    const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
    resolve({ code, output: stdout + stderr });
  });
  return promise;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the reader did not come up');
}

async function signAndVerify(slot: number, id: string, pins: readonly string[]) {
  const message = file(`message-${id}`);
  const signature = file(`signature-${id}`);
  await writeFile(message, `to be signed with key ${id}`);
  const signed = await run(
    'pkcs11-tool',
    ...['--slot-index', String(slot), '--login', '--pin', pins[0]!, '--sign', '--id', id],
    ...['--mechanism', 'SHA256-RSA-PKCS', '--input-file', message, '--output-file', signature],
  );
  const auth = id === '02' ? ['--verify-pin', '--auth-id', '02', '--pin', PINS.sign] : [];
  const certificate = await run(
    'pkcs15-tool',
    '--read-certificate',
    id,
    ...auth,
    '--output',
    file(`${id}.pem`),
  );
  const key = await run('openssl', 'x509', '-in', file(`${id}.pem`), '-pubkey', '-noout');
  await writeFile(file(`${id}.pub`), key.output);
  const verified = await run(
    'openssl',
    ...['dgst', '-sha256', '-verify', file(`${id}.pub`), '-signature', signature, message],
  );
  return { signed, certificate, verified };
}

const daemon = spawn('pcscd', ['--foreground'], { stdio: 'ignore' });
const card = insertIntoVpcd(await handedOverCard(), { retryAfter: 100 });
try {
  await until(async () => (await run('opensc-tool', '--atr')).code === 0);
  const name = await run('opensc-tool', '--name');
  await writeFile(file('opensc.conf'), ONLY_JPKI);
  environment = { ...process.env, OPENSC_CONF: file('opensc.conf') };
  const report = {
    name,
    atr: await run('opensc-tool', '--atr'),
    certificates: await run('pkcs15-tool', '--list-certificates'),
    pins: await run('pkcs15-tool', '--list-pins'),
    auth: await signAndVerify(0, '01', [PINS.auth]),
    sign: await signAndVerify(1, '02', [PINS.sign]),
    wrongPin: await run('pkcs15-tool', '--verify-pin', '--auth-id', '01', '--pin', '9999'),
    pinsAfterWrong: await run('pkcs15-tool', '--list-pins'),
  };
  process.stdout.write(JSON.stringify(report));
} finally {
  await card.remove();
  daemon.kill();
  await rm(folder, { recursive: true });
}
process.exit(0);
