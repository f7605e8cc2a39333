// Our reader through pcscd and vpcd: services that are missing, cards that leave, programs that want the same card.
// Skipped, with the reason in its name, where root or the programs are missing.
import { execFile, spawnSync } from 'node:child_process';
import { constants, publicDecrypt, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadError, pcscError } from './pcsc-errors.ts';

/** Namespaces of its own; when the test gives up, everything in them dies with it. */
const ISOLATED = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];
/** A fresh /run/pcscd and a network with nothing but its own loopback. */
const SCRIPT = 'ip link set lo up && mkdir -p /run/pcscd && mount -t tmpfs tmpfs /run/pcscd && exec "$@"';

const missing = [
  ...(spawnSync('unshare', [...ISOLATED, 'ip', 'link']).status === 0 ? [] : ['root with namespaces and ip']),
  ...(existsSync('/usr/sbin/pcscd') ? [] : ['pcscd']),
  ...(existsSync('/etc/reader.conf.d/vpcd') ? [] : ['vsmartcard-vpcd']),
  ...(await import('pcsc-mini').then(
    () => [],
    () => ['pcsc-mini'],
  )),
];
const skipped = missing.length > 0;

describe.skipIf(skipped)(`PC/SC${skipped ? ` (skipped: needs ${missing.join(', ')})` : ''}`, () => {
  let report: Record<string, unknown>;

  beforeAll(async () => {
    const session = fileURLToPath(new URL('./pcsc-session.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(
      'unshare',
      [...ISOLATED, 'sh', '-c', SCRIPT, 'sh', process.execPath, session],
      { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }, timeout: 80_000 },
    );
    report = JSON.parse(stdout);
  }, 90_000);

  test('says which part is missing', () => {
    expect(report.noLibrary).toBe('card.pcsc-unavailable library');
    expect(report.noService).toBe('card.pcsc-unavailable service');
    expect(report.noReaders).toEqual([0, 'card.no-reader']);
    expect(report.unknownReader).toBe('card.no-reader');
    expect(report.noCard).toBe('card.absent');
  });

  test('tells those who wait that the service stopped', () => {
    const stopped = 'card.pcsc-unavailable service';
    expect(report.serviceStopped).toEqual([stopped, stopped]);
    expect(report.daemonGone).toEqual([stopped, 'card.removed']);
  });

  test('lists the readers and waits for a card', () => {
    expect(report.readers).toEqual([
      ['Virtual PCD 00 00', 'empty'],
      ['Virtual PCD 00 01', 'empty'],
    ]);
    expect(report.token).toBe('my-number-card');
    expect(report.serial).toMatch(/^\d{15}$/);
  });

  test('signs', () => {
    const certificate = new X509Certificate(Buffer.from(String(report.certificate), 'hex'));
    const key = { key: certificate.publicKey, padding: constants.RSA_PKCS1_PADDING };
    const digestInfo = publicDecrypt(key, Buffer.from(String(report.signature), 'hex'));
    expect(digestInfo.subarray(-32)).toEqual(Buffer.alloc(32));
  });

  test('takes answers longer than short ones', () => {
    const extended = String(report.extended);
    expect(extended.length / 2).toBeGreaterThan(258);
    expect(extended.endsWith('9000')).toBe(true);
    expect(extended.startsWith(String(report.certificate))).toBe(true);
  });

  test('sends nothing that is no command', () => {
    expect(report.oneByte).toBe('card.malformed');
  });

  test('leaves no PIN verified behind', () => {
    expect(report.signAfterDisconnect).toBe('card.pin-required');
  });

  test('says that another program reset the card, and starts again', () => {
    expect(report.resetByOther).toBe('card.reset');
    expect(report.afterReset).toEqual(['my-number-card', 'card.pin-required']);
  });

  test('shares the card, or has it alone', () => {
    expect(report.exclusiveBesideShared).toBe('card.in-use');
    expect(report.exclusive).toBe('3b888001000005e0b381a1007f');
    expect(report.sharedBesideExclusive).toBe('card.in-use');
  });

  test('lets nobody into a transaction, and whoever waits too long hears why', () => {
    expect(report.order).toEqual(['transaction', 'other']);
    expect(report.connectDuringTransaction).toBe('card.in-use');
  });

  test('meets the cards that waited for vpcd to come, with the ATR they were given', () => {
    expect(report.reverse).toEqual(['my-number-card', '3bda13ff81b1fe451f0300318473800180008f']);
  });

  test('is a reader for the bridge too', () => {
    expect(report.bridged).toBe('my-number-card');
  });

  test('survives cards that leave in the middle of a command, again and again', () => {
    expect(report.stays).toEqual(Array(6).fill(['card.removed', 'card.removed', true]));
    expect(report.afterStays).toBe('my-number-card');
  });
});

describe('errors of PC/SC', () => {
  const native = (code: string) => Object.assign(new Error(code), { code });

  test.each([
    ['SharingViolation', 'card.in-use'],
    ['NoSmartCard', 'card.absent'],
    ['UnresponsiveCard', 'card.unresponsive'],
    ['ResetCard', 'card.reset'],
    ['NoReadersAvailable', 'card.no-reader'],
    ['SomethingNew', 'card.removed'],
  ])('%s is %s', (code, expected) => {
    expect(pcscError(native(code), 'Reader 1')).toMatchObject({
      code: expected,
      detail: { reader: 'Reader 1' },
    });
  });

  test('a package that is not there is told from a library that is not there', () => {
    expect(loadError(new Error("Cannot find package 'pcsc-mini'")).detail.missing).toBe('binding');
    expect(loadError(new Error("Cannot find module '@pcsc-mini/linux-x86_64-gnu'")).detail.missing).toBe(
      'binding',
    );
    expect(loadError(new Error('libpcsclite.so.1: cannot open shared object file')).detail.missing).toBe(
      'library',
    );
  });
});
