// Runs inside a mount and network namespace of its own (pcscd and vpcd use a fixed folder and port): uses our card
// through PC/SC in every way the test beside it judges, and prints what came as JSON.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fromHex } from '../bytes.ts';
import { CardError } from '../errors.ts';
import {
  insertIntoVpcd,
  MyNumberCard,
  offerToVpcd,
  openBridge,
  pcscReaders,
  webSocketTransport,
} from '../index.ts';
import { handedOverCard, PINS } from '../testing/sandbox-card.ts';

const SELECT_JPKI = fromHex('00A4040C0AD392F000260100000001');
const SELECT_AUTH_CERTIFICATE = fromHex('00A4020C02000A');
/** A contact card. */
const OTHER_ATR = fromHex('3BDA13FF81B1FE451F0300318473800180008F');
const READ_EXTENDED = fromHex('00B00000000000');

/** The code and the detail a person would need of a refusal, or what was answered. */
async function outcome(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CardError)) throw error;
    return error.detail.missing ? `${error.code} ${error.detail.missing}` : error.code;
  }
}

if (process.argv[2] === 'probe') {
  process.stdout.write(JSON.stringify(await outcome(pcscReaders)));
  process.exit(0);
}
if (process.argv[2] === 'both') {
  const both = await pcscReaders();
  const [first, second] = [
    await both.waitForCard({ name: '00 00' }),
    await both.waitForCard({ name: '00 01' }),
  ];
  const token = (await MyNumberCard.connect(first.current)).token;
  process.stdout.write(JSON.stringify([token, (await MyNumberCard.connect(second.current)).atr.toHex()]));
  await both.close();
  process.exit(0);
}

/** Another process that finds an empty file where the system's PC/SC library was. */
async function withoutLibrary(): Promise<unknown> {
  await import('pcsc-mini');
  const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
  const library = sharedObjects.find((path) => path.includes('libpcsclite'))!;
  const hide = 'mount --bind /dev/null "$(readlink -f "$1")" && exec "$2" "$3" probe';
  const shell = ['sh', '-c', hide, 'sh', library, process.execPath, process.argv[1]!];
  return JSON.parse(execFileSync('unshare', ['--mount', ...shell], { encoding: 'utf8' }));
}

async function startService(...args: string[]) {
  const daemon = spawn('pcscd', ['--foreground', ...args], { stdio: 'ignore' });
  while (!existsSync('/run/pcscd/pcscd.comm')) await new Promise((resolve) => setTimeout(resolve, 20));
  return async () => {
    const gone = once(daemon, 'exit');
    daemon.kill();
    await gone;
  };
}

const report: Record<string, unknown> = {};
report.noLibrary = await withoutLibrary();
report.noService = await outcome(pcscReaders);

const stopBare = await startService('--config', '/dev/null');
const none = await pcscReaders();
report.noReaders = [none.list().length, await outcome(() => none.find())];
const waiting = outcome(() => none.waitForCard());
await stopBare();
report.serviceStopped = [await waiting, await outcome(() => none.find())];
await none.close();

const stopService = await startService();
const readers = await pcscReaders();
report.readers = readers.list().map(({ name, status }) => [name, status]);
report.unknownReader = await outcome(() => readers.find('no such reader'));
report.noCard = await outcome(() => readers.find('00 00').transport({}));

const chip = await handedOverCard();
/** The chip, and once `hang` is called, a chip that never answers again. */
const hanging = { on: false, met: () => {} };
const card = {
  atr: chip.atr,
  powerOn: () => chip.powerOn(),
  powerOff: () => chip.powerOff(),
  transmit: (apdu: Uint8Array) => {
    if (!hanging.on) return chip.transmit(apdu);
    hanging.met();
    return new Promise<Uint8Array>(() => {});
  },
};
const coming = readers.waitForCard({ name: '00 00' });
let vpcd = insertIntoVpcd(card, { retryAfter: 100 });
const reader = await coming;
const shared = reader.current!;

const person = await MyNumberCard.connect(shared);
report.token = person.token;
report.serial = (await person.readCardRecord()).serial;
await person.verify('auth', PINS.auth);
report.signature = (await person.sign('auth', new Uint8Array(32))).toHex();
report.certificate = (await person.readCertificate('auth')).toHex();
await shared.transmit(SELECT_AUTH_CERTIFICATE);
report.extended = (await shared.transmit(READ_EXTENDED)).toHex();
report.oneByte = await outcome(() => shared.transmit(Uint8Array.of(0x00)));

await person.verify('auth', PINS.auth);
await person.disconnect();
const again = await MyNumberCard.connect(shared);
report.signAfterDisconnect = await outcome(() => again.sign('auth', new Uint8Array(32)));

const other = reader.transport({});
await other.connect();
await again.verify('auth', PINS.auth);
await other.disconnect();
report.resetByOther = await outcome(() => shared.transmit(SELECT_JPKI));
const afresh = await MyNumberCard.connect(shared);
report.afterReset = [afresh.token, await outcome(() => afresh.sign('auth', new Uint8Array(32)))];

await shared.disconnect();
const bridge = await openBridge({ reader, origins: [], programs: true, port: 0 });
const page = webSocketTransport(bridge.url, { code: bridge.offerPairing().code });
report.bridged = (await MyNumberCard.connect(page)).token;
await page.disconnect();
await bridge.close();
await shared.connect();

const alone = reader.transport({ exclusive: true });
report.exclusiveBesideShared = await outcome(() => alone.connect());
await shared.disconnect();
report.exclusive = (await alone.connect()).toHex();
report.sharedBesideExclusive = await outcome(() => shared.connect());
await alone.disconnect();

await shared.connect();
await other.connect();
const order: string[] = [];
let intruder: Promise<unknown> = Promise.resolve();
await shared.transaction(async () => {
  await shared.transmit(SELECT_JPKI);
  intruder = other.transmit(SELECT_JPKI).then(() => order.push('other'));
  await shared.transmit(SELECT_AUTH_CERTIFICATE);
  await new Promise((resolve) => setTimeout(resolve, 300));
  order.push('transaction');
  report.connectDuringTransaction = await outcome(() => reader.transport({ patience: 100 }).connect());
});
await intruder;
report.order = order;
await other.disconnect();
await shared.disconnect();

// More stays of a card than the binding keeps connections, each ending in the middle of a command.
const stays: unknown[] = [];
for (let stay = 0; stay < 6; stay++) {
  const transport = (await readers.waitForCard({ name: '00 00' })).current!;
  await transport.connect();
  const left = new Promise<void>((resolve) => transport.onRemoved(resolve));
  const met = new Promise<void>((resolve) => {
    hanging.met = resolve;
  });
  hanging.on = true;
  const underWay = outcome(() => transport.transmit(SELECT_JPKI));
  await met;
  await vpcd.remove();
  hanging.on = false;
  const lost = await underWay;
  await left;
  stays.push([lost, await outcome(() => transport.transmit(SELECT_JPKI)), reader.current === undefined]);
  vpcd = insertIntoVpcd(card, { retryAfter: 100 });
}
report.stays = stays;
report.afterStays = (
  await MyNumberCard.connect((await readers.waitForCard({ name: '00 00' })).current)
).token;

const lastTransport = reader.current!;
await stopService();
report.daemonGone = [
  await outcome(() => readers.waitForCard({ name: '00 01' })),
  await outcome(() => lastTransport.transmit(SELECT_JPKI)),
];
await readers.close();
await vpcd.remove();

// vpcd in reverse mode, in which it comes to us: one card for each of its two slots.
const configuration = join(await mkdtemp(join(tmpdir(), 'vpcd-')), 'reader.conf');
const installed = await readFile('/etc/reader.conf.d/vpcd', 'utf8');
await writeFile(configuration, installed.replace('/dev/null:', '127.0.0.1:'));
const offered = await Promise.all([
  offerToVpcd(chip),
  offerToVpcd(await handedOverCard(), { port: 35_964, atr: OTHER_ATR }),
]);
const stopReverse = await startService('--config', configuration);
// Opening PC/SC waits for pcscd, which waits for our cards: it takes another process.
const { stdout } = await promisify(execFile)(process.execPath, [process.argv[1]!, 'both']);
report.reverse = JSON.parse(stdout);
await stopReverse();
for (const each of offered) await each.remove();
await rm(dirname(configuration), { recursive: true });
process.stdout.write(JSON.stringify(report));
// A connection that waited for a transaction in vain must not keep us.
process.exit(0);
