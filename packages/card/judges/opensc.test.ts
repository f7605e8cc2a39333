// OpenSC's own jpki driver, which nobody here wrote, through pcscd and vpcd: it must find our card, list it, and sign
// with both keys; OpenSSL must verify. Skipped, with the reason in its name, where root or the programs are missing.
import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

const PROGRAMS = ['unshare', 'ip', 'pcscd', 'opensc-tool', 'pkcs15-tool', 'pkcs11-tool', 'openssl'];
const VPCD = '/etc/reader.conf.d/vpcd';

/** Namespaces of its own; when the test gives up, everything in them dies with it. */
const ISOLATED = ['--mount', '--net', '--pid', '--fork', '--kill-child', '--mount-proc'];

const missing = [
  ...(spawnSync('unshare', [...ISOLATED, 'true']).status === 0 ? [] : ['root with namespaces']),
  ...PROGRAMS.filter((program) => !isInstalled(program)),
  ...(exists(VPCD) ? [] : ['vsmartcard-vpcd']),
];

function exists(path: string, mode: number = constants.R_OK): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function isInstalled(program: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
  return folders.some((folder) => exists(`${folder}/${program}`, constants.X_OK));
}

interface Run {
  code: number;
  output: string;
}
type Signed = Record<'signed' | 'certificate' | 'verified', Run>;
interface Report
  extends Record<'name' | 'atr' | 'certificates' | 'pins' | 'wrongPin' | 'pinsAfterWrong', Run> {
  auth: Signed;
  sign: Signed;
}

/** A fresh /run/pcscd and a network with nothing but its own loopback. */
const SCRIPT = 'ip link set lo up && mkdir -p /run/pcscd && mount -t tmpfs tmpfs /run/pcscd && exec "$@"';

const skipped = missing.length > 0;
describe.skipIf(skipped)(`OpenSC${skipped ? ` (skipped: needs ${missing.join(', ')})` : ''}`, () => {
  let report: Report;

  beforeAll(async () => {
    const session = fileURLToPath(new URL('./opensc-session.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(
      'unshare',
      [...ISOLATED, 'sh', '-c', SCRIPT, 'sh', process.execPath, session],
      { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }, timeout: 110_000 },
    );
    report = JSON.parse(stdout);
  }, 120_000);

  test('knows the card as jpki', () => {
    expect(report.name.output.split('\n')).toContain('jpki');
    expect(report.atr.output).toContain('3b:88:80:01:00:00:05:e0:b3:81:a1:00:7f');
  });

  test('lists four certificates', () => {
    expect(report.certificates.output.match(/^X\.509 Certificate/gm)).toHaveLength(4);
  });

  test('lists both PINs with their tries', () => {
    expect(report.pins.output.match(/Tries left\s*: \d/g)?.map((line) => line.at(-1))).toEqual(['3', '5']);
  });

  test.each(['auth', 'sign'] as const)(
    'signs with the %s key, and OpenSSL verifies by its certificate',
    (key) => {
      expect(report[key].signed).toMatchObject({ code: 0 });
      expect(report[key].certificate).toMatchObject({ code: 0 });
      expect(report[key].verified).toMatchObject({ code: 0, output: 'Verified OK\n' });
    },
  );

  test('a wrong PIN costs a try', () => {
    expect(report.wrongPin.code).not.toBe(0);
    expect(report.pinsAfterWrong.output.match(/Tries left\s*: (\d)/)?.[1]).toBe('2');
  });
});
