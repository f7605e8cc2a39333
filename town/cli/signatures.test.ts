// `tegata sign` and `tegata verify` as programs call them: a card whose certificates are by an authority of the test's own,
// so that no town has to be opened for them; and at the end a town's own trust.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toPem, writeCrl } from '@tegata/pki';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handedOverCard, PINS, SECURITY_CODE } from '../../packages/card/testing/sandbox-card.ts';
import { smallPdf } from '../../packages/pki/signature/testing/small-pdf.ts';
import { HANAKO, keyRing, MINATO, testAuthorities } from '../../packages/pki/testing/authorities.ts';
import { TownClock } from '../clock/clock.ts';
import { folderAt } from '../folder.ts';
import { CardDrawer } from '../things/cards.ts';

const entry = fileURLToPath(new URL('./main.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'tegata-sign-'));
const work = mkdtempSync(join(tmpdir(), 'tegata-sign-work-'));
afterAll(() => {
  for (const folder of [home, work]) rmSync(folder, { recursive: true, force: true });
});

const NOW = Temporal.Instant.from('2026-11-24T01:00:00Z');
const EXPIRY = Temporal.PlainDate.from('2031-02-28');

beforeAll(async () => {
  const folder = folderAt(home);
  mkdirSync(folder.cards, { recursive: true });
  writeFileSync(folder.seeded, '{}');
  writeFileSync(folder.people, '[]');
  TownClock.at(folder.clock, () => NOW).keep();
  const town = await testAuthorities({ key: keyRing(), now: NOW });
  const [signatureCa] = town.signature.generations;
  const [authenticationCa] = town.authentication.generations;
  const common = { municipality: MINATO, expiresOn: EXPIRY };
  let serial = '';
  const card = '990000000000001';
  const drawer = new CardDrawer(folder.cards, folder.keys);
  const chip = await handedOverCard(drawer.storeOf(card), {
    serial: card as never,
    authorities: { sign: signatureCa!.certificate.der, auth: authenticationCa!.certificate.der },
    certify: async (publicKeySpki, kind) => {
      const order = { requestId: kind, publicKeySpki, ...common };
      const issued =
        kind === 'sign'
          ? await town.signature.authority.issue({ profile: 'signature', attributes: HANAKO, ...order })
          : await town.authentication.authority.issue({ profile: 'authentication', ...order });
      if (kind === 'sign') serial = issued.serial;
      return issued.certificate;
    },
  });
  await chip.close();
  drawer.label({
    cardSerial: card,
    addressee: 'hanako',
    formId: 'hanako',
    holderName: HANAKO.name.text,
    address: HANAKO.address.text,
    birth: '1992-02-29',
    sex: '2',
    kind: 'adult',
    issuedOn: '2026-01-01',
    expiry: EXPIRY.toString(),
    municipalityCode: '131032',
    securityCode: SECURITY_CODE,
    place: 'wallet',
    testPins: PINS,
  });
  const list = (revoked: Parameters<typeof writeCrl>[1]['revoked']) =>
    writeCrl(signatureCa!, {
      revoked,
      number: 1n,
      thisUpdate: NOW.subtract({ hours: 1 }),
      nextUpdate: NOW.add({ hours: 24 * 365 * 9 }),
    });
  const since = NOW.subtract({ minutes: 30 });
  put('ca.pem', toPem(signatureCa!.certificate.der));
  put('good.crl', await list([]));
  put(
    'revoked.crl',
    await list([
      { serial: serial as never, status: { state: 'revoked', since, reason: 'affiliationChanged' } },
    ]),
  );
  put('doc.pdf', smallPdf());
  put('doc.xml', '<申告 xmlns="urn:example"><税額>12,300</税額></申告>\n');
  put('doc.txt', '住民票の写し\n');
});

const at = (name: string) => join(work, name);
const put = (name: string, content: string | Uint8Array) => writeFileSync(at(name), content);

function tegata(words: readonly string[], { input = '', env = {} } = {}) {
  return new Promise<{ status: number; out: string; err: string }>((resolve) => {
    const settings = {
      ...process.env,
      NODE_OPTIONS: '',
      LC_ALL: 'C',
      TEGATA_HOME: home,
      TEGATA_CARD: '',
      ...env,
    };
    const child = execFile(
      process.execPath,
      [entry, ...words],
      { env: settings, cwd: work },
      (error, out, err) => resolve({ status: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

const sign = (...words: string[]) => tegata(['sign', ...words, '--card', '990000000000001']);
const TRUST = ['--trust', 'ca.pem', '--crl', 'good.crl'];

async function verify(file: string, words: readonly string[] = TRUST, how = {}) {
  const { status, out } = await tegata(['verify', file, '--json', ...words], how);
  return { status, value: JSON.parse(out) };
}

describe('a document', () => {
  test.each([
    ['doc.pdf', [], 'PAdES-B-B'],
    ['doc.xml', [], 'XAdES-B-B'],
    ['doc.txt', [], 'CAdES-B-B'],
    ['doc.pdf', ['--timestamp'], 'PAdES-B-T'],
    ['doc.xml', ['--timestamp'], 'XAdES-B-T'],
    ['doc.xml', ['--format', 'cms'], 'CAdES-B-B'],
    ['doc.pdf', ['--format', 'cms'], 'CAdES-B-B'],
    ['doc.txt', ['--format', 'xml'], 'XAdES-B-B'],
  ])('%s is signed with %j and verified', async (file, words, level) => {
    const signed = await sign(file, '-o', 'out', ...words, '--json');
    expect(signed.err).toBe('Using the public test PIN of 990000000000001.\n');
    expect(JSON.parse(signed.out)).toMatchObject({ output: 'out', level });
    // A signature in XML over a file that is no XML stands beside it.
    const beside = words.includes('xml') ? ['--content', file] : [];
    const { status, value } = await verify('out', [...TRUST, ...beside]);
    expect(value).toMatchObject({
      valid: true,
      signatures: [{ signer: '手形　花子', level, status: 'good', reasons: [] }],
    });
    expect(value.signatures[0].time).toMatch(/^2026-11-24T01:/);
    expect(value.signatures[0].timeStamps).toMatchObject(
      level.endsWith('-T') ? [{ authority: 'Tegata Test TSA', valid: true, status: 'good' }] : [],
    );
    expect(status).toBe(0);
  });

  test.each([
    ['doc.xml', ['--several'], []],
    ['doc.pdf', [], []],
  ])('%s is signed by one after the other', async (file, first, second) => {
    await sign(file, '-o', 'one', ...first);
    await sign('one', '-o', 'two', ...second);
    const { value } = await verify('two');
    expect(value.signatures.map(({ valid }: { valid: boolean }) => valid)).toEqual([true, true]);
  });

  test('in XML whose signature leaves no room is not signed again', async () => {
    await sign('doc.xml', '-o', 'alone.xml');
    const again = await sign('alone.xml', '-o', 'never.xml', '--json');
    expect(JSON.parse(again.out).error.code).toBe('pki.document-refused');
  });

  test('with a signature beside it is found by its name', async () => {
    await sign('doc.txt', '--detached');
    expect(await verify('doc.txt.p7s')).toMatchObject({ status: 0, value: { valid: true } });
    put('alone.p7s', readFileSync(at('doc.txt.p7s')));
    expect(await verify('alone.p7s')).toMatchObject({
      status: 2,
      value: { valid: false, reasons: [{ code: 'content-missing' }] },
    });
    expect(await verify('alone.p7s', [...TRUST, '--content', 'doc.xml'])).toMatchObject({
      status: 1,
      value: { signatures: [{ reasons: [{ code: 'content-altered' }] }] },
    });
  });

  test('takes the PIN from a descriptor; a wrong one signs nothing', async () => {
    const words = ['sign', 'doc.txt', '-o', 'fd.p7m', '--pin-fd', '0', '--card', '990000000000001', '--json'];
    expect(await tegata(words, { input: `${PINS.sign}\n` })).toMatchObject({ status: 0, err: '' });
    const wrong = await tegata([...words, '-o', 'never.p7m'], { input: 'WRONG99\n' });
    expect(JSON.parse(wrong.out).error).toMatchObject({ code: 'card.pin-wrong' });
    expect(() => readFileSync(at('never.p7m'))).toThrow();
  });
});

describe('a verifier is told', () => {
  beforeAll(() => sign('doc.pdf', '-o', 'signed.pdf'));

  test('that a signer was revoked', async () => {
    const revoked = ['--trust', 'ca.pem', '--crl', 'revoked.crl'];
    expect(await verify('signed.pdf', revoked)).toMatchObject({
      status: 1,
      value: { valid: false, signatures: [{ reasons: [{ code: 'revoked' }] }] },
    });
  });

  test('that nobody knows the status: neither yes nor no', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'tegata-empty-'));
    const { status, value } = await verify(
      'signed.pdf',
      ['--trust', 'ca.pem', '--at', '2026-11-24T02:00:00Z'],
      {
        env: { TEGATA_HOME: empty },
      },
    );
    rmSync(empty, { recursive: true });
    expect(status).toBe(2);
    expect(value.signatures[0].reasons).toEqual([expect.objectContaining({ code: 'status-unavailable' })]);
  });

  test('that a time stamp proves nothing here, and why', async () => {
    await sign('doc.pdf', '-o', 'stamped.pdf', '--timestamp');
    const empty = mkdtempSync(join(tmpdir(), 'tegata-empty-'));
    const words = [...TRUST, '--at', '2026-11-24T02:00:00Z'];
    const how = { env: { TEGATA_HOME: empty } };
    const { status, value } = await verify('stamped.pdf', words, how);
    const english = await tegata(['verify', 'stamped.pdf', ...words], how);
    rmSync(empty, { recursive: true });
    expect({ status, value }).toMatchObject({
      status: 0,
      value: {
        valid: true,
        signatures: [
          {
            level: 'PAdES-B-B',
            timeProven: false,
            timeStamps: [{ valid: false, reasons: [{ code: 'issuer-unknown' }] }],
          },
        ],
      },
    });
    expect(english.out).toContain('The time stamp proves no time (Tegata Test TSA)');
  });

  test('that the text was changed, in both languages', async () => {
    put(
      'forged.pdf',
      Buffer.from(readFileSync(at('signed.pdf'), 'latin1').replace('Minato', 'Chiyod'), 'latin1'),
    );
    const english = await tegata(['verify', 'forged.pdf', ...TRUST]);
    expect(english).toMatchObject({ status: 1 });
    expect(english.out).toContain('forged.pdf: not valid');
    expect(english.out).toContain('The content is not what was signed (content-altered)');
    const japanese = await tegata(['verify', 'forged.pdf', ...TRUST], { env: { LC_ALL: 'ja_JP.UTF-8' } });
    expect(japanese.out).toContain('署名後に内容が変わっています');
  });

  test('what is no signed document at all', async () => {
    expect(await verify('doc.pdf')).toMatchObject({
      status: 1,
      value: { reasons: [{ code: 'no-signature' }] },
    });
    const text = await tegata(['verify', 'doc.txt', '--json']);
    expect(text.status).toBe(2);
    expect(JSON.parse(text.out).error.code).toBe('town.usage');
    const missing = await tegata(['verify', 'nothing.pdf', '--json']);
    expect(JSON.parse(missing.out).error.code).toBe('town.file');
  });

  test('that a document cannot be signed as asked', async () => {
    for (const [words, code] of [
      [['doc.txt', '--format', 'pades'], 'pki.malformed'],
      [['doc.pdf', '--detached'], 'town.usage'],
      [['doc.pdf', '--timestamp', 'doc.pdf'], 'town.usage'],
      [['doc.pdf', '--format', 'word'], 'town.usage'],
    ] as const) {
      const { status, out } = await sign(...words, '-o', 'never', '--json');
      expect(JSON.parse(out).error.code).toBe(code);
      expect(status).toBe(2);
    }
  });
});
