// `tegata card …` as people and programs call it, on virtual cards and on card programs that speak vpcd.
import { verify, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NUMBER, PINS } from '../../../packages/card/testing/sandbox-card.ts';
import { cardJson, homeWith, startCard, tegataCard } from './testing/home.ts';

let home: string;
const work = mkdtempSync(join(tmpdir(), 'tegata-card-work-'));
beforeAll(async () => {
  home = await homeWith({
    hanako: {},
    taro: {},
    child: { profile: 'child' },
    android: { profile: 'android' },
    pinless: { profile: 'pin-less' },
    next: { algorithm: 'ecdsa-p384' },
  });
});
afterAll(() => {
  for (const folder of [home, work]) rmSync(folder, { recursive: true, force: true });
});

const json = (line: string, how?: { input?: string }) => cardJson(home, line.split(' '), how);
const words = (line: string, LC_ALL = 'C') => tegataCard(home, line.split(' '), { env: { LC_ALL } });
const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('info', () => {
  test('tells a program what the card is, how long it is good, and the tries left', async () => {
    const { status, value } = await json('info --card hanako');
    expect(status).toBe(0);
    expect(value).toMatchObject({
      card: 'hanako',
      kind: 'my-number-card',
      serial: '990000000000001',
      expiry: '2035-02-17',
      certificates: { auth: { there: true, expiry: '2046-01-01' }, sign: { there: true } },
    });
    expect(value.daysLeft).toBeGreaterThan(0);
    expect(value.pins).toContainEqual(
      expect.objectContaining({ secret: 'auth', triesLeft: 3, maxTries: 3, state: 'ready' }),
    );
  });

  test.each([
    ['child', { kind: 'my-number-card', certificates: { sign: { there: false } } }],
    ['android', { kind: 'android', applications: ['jpki'], certificates: { auth: { behindPin: true } } }],
    ['pinless', { kind: 'pin-less' }],
  ])('knows the card %s', async (name, expected) => {
    expect((await json(`info --card ${name}`)).value).toMatchObject(expected);
  });

  test('speaks Japanese where the locale says so, English elsewhere', async () => {
    const { out } = await words('info --card hanako', 'ja_JP.UTF-8');
    expect(utf8(out)).toMatch(/種類 +マイナンバーカード/);
    expect(utf8(out)).toMatch(/利用者証明用電子証明書 .*●●● +3\/3/);
    expect(utf8((await words('info --card hanako')).out)).toMatch(/Kind +My Number Card/);
  });

  test('without a name takes the first card in a wallet, or the one TEGATA_CARD names', async () => {
    expect((await json('info')).value.card).toBe('hanako');
    const { out } = await tegataCard(home, ['info', '--json'], { env: { TEGATA_CARD: 'child' } });
    expect(JSON.parse(utf8(out)).card).toBe('child');
  });
});

describe('read', () => {
  test.each([
    ['attributes', { name: '手形　花子', birth: '1980-02-17', sex: '2' }],
    ['age', { birth: '1980-02-17' }],
    ['face', { birth: '1980-02-17', expiry: '2035-02-17', photoBytes: 3000 }],
    ['objects', { municipality: '13103', expiry: '2035-02-17' }],
  ])('%s', async (what, expected) => {
    const { status, value } = await json(`read ${what} --card hanako --test-pins`);
    expect(status).toBe(0);
    expect(value).toMatchObject({ what, ...expected });
  });

  test.each([
    ['name-picture', '89504e47'],
    ['number-picture', '89504e47'],
    ['sign-certificate', '30820'],
  ])('%s into a file that only its owner reads', async (what, head) => {
    const file = join(work, what);
    const { value } = await json(`read ${what} --card hanako --test-pins -o ${file}`);
    const bytes = readFileSync(file);
    expect(bytes.toString('hex').slice(0, head.length)).toBe(head);
    expect(value.bytes).toBe(bytes.length);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('bytes go to a pipe as they are', async () => {
    const { out } = await words('read photo --card hanako --test-pins');
    expect(out).toBe('U'.repeat(3000));
  });

  test('by check number B, which is printed on the card', async () => {
    const { value } = await json('read photo --card hanako --by number-b --test-pins');
    expect(Buffer.from(value.base64, 'base64').length).toBe(3000);
  });

  test('a PIN comes by a file descriptor, one a line', async () => {
    const { value } = await json('read number --card hanako --pin-fd 0', { input: `${PINS.text}\n` });
    expect(value.number).toBe(NUMBER);
  });
});

describe('verify', () => {
  test('says that contents and card are the issuer’s', async () => {
    const { status, value } = await json('verify --card hanako --test-pins');
    expect(status).toBe(0);
    expect(value).toMatchObject({
      holds: true,
      text: { attributes: 'holds', number: 'holds', card: 'holds' },
      face: { face: 'holds', numberPicture: 'holds', card: 'holds' },
    });
  });

  test('under roots of somebody else nothing holds', async () => {
    const roots = join(work, 'roots.json');
    writeFileSync(roots, '{"keys":[]}');
    const { status, value } = await json(`verify --card hanako --test-pins --roots ${roots}`);
    expect(status).toBe(1);
    expect(value).toMatchObject({ holds: false, text: { attributes: 'unknown-authority' } });
  });
});

describe('PINs', () => {
  test('a wrong one says how many tries are left, one of the wrong form spends none', async () => {
    const wrong = await json('read attributes --card taro --pin-fd 0', { input: '9876\n' });
    expect(wrong).toMatchObject({
      status: 2,
      value: { error: { code: 'card.pin-wrong', detail: { secret: 'text', triesLeft: 2 } } },
    });
    const short = await json('read attributes --card taro --pin-fd 0', { input: '98\n' });
    expect(short.value.error.code).toBe('card.pin-format');
    const { value } = await json('pin status --card taro');
    expect(value.pins).toContainEqual(expect.objectContaining({ secret: 'text', triesLeft: 2 }));
  });

  test('the last try is kept unless told, and a locked one says where to go', async () => {
    const line = 'read attributes --card taro --pin-fd 0';
    await json(line, { input: '9876\n' });
    expect((await json(line, { input: '9876\n' })).value.error).toMatchObject({
      code: 'card.last-try',
      detail: { triesLeft: 1, unlock: 'municipal-office' },
    });
    expect((await json(`${line} --last-try`, { input: '9876\n' })).value.error.detail.triesLeft).toBe(0);
    const locked = await tegataCard(home, line.split(' '), { input: '1234\n' });
    expect(locked.status).toBe(2);
    expect(locked.err).toContain('counter of your municipality');
    expect(locked.err).not.toMatch(/9876|1234/);
  });

  test('are changed by who knows the old one; holders know two of the card as one', async () => {
    const change = await json('pin change register --card hanako --pin-fd 0', { input: '1234\n8642\n' });
    expect(change).toMatchObject({ status: 0, value: { changed: 'register' } });
    const again = await json('pin change register --card hanako --pin-fd 0', { input: '8642\n1234\n' });
    expect(again.status).toBe(0);
    const { value } = await json('pin status --card hanako');
    for (const secret of ['register', 'common'])
      expect(value.pins).toContainEqual(expect.objectContaining({ secret, triesLeft: 3 }));
  });

  test('a new one of the wrong form spends no try', async () => {
    const { value } = await json('pin change sign --card hanako --pin-fd 0', {
      input: 'WRONG1\nlettersonly\n',
    });
    expect(value.error.code).toBe('card.pin-format');
    expect((await json('pin status --card hanako')).value.pins).toContainEqual(
      expect.objectContaining({ secret: 'sign', triesLeft: 5 }),
    );
  });

  test('nobody to ask is an error, not a wait', async () => {
    const { status, value } = await json('pin change auth --card hanako --pin-fd 0', { input: '1234\n' });
    expect(status).toBe(2);
    expect(value.error.code).toBe('town.no-pin');
  });

  test('are in no trace', async () => {
    const { err } = await words('read attributes --card hanako --test-pins --trace');
    expect(err).toContain('> 00200080 +4  < 9000');
    expect(err).not.toMatch(/31323334|1234/);
  });
});

describe('certificates and signatures', () => {
  const file = join(work, 'document');
  beforeAll(() => writeFileSync(file, 'to be signed'));

  test('the certificates are told, and exported for other programs', async () => {
    const folder = join(work, 'pem');
    const closed = await json('certificates --card hanako');
    expect(closed.value.certificates[1]).toEqual({ which: 'sign', missing: 'behindPin' });
    const { value } = await json(`certificates --card hanako --with-pinned --test-pins --export ${folder}`);
    expect(value.certificates.map(({ which }: { which: string }) => which)).toEqual([
      'auth',
      'sign',
      'auth-ca',
      'sign-ca',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['auth-ca.pem', 'auth.pem', 'sign-ca.pem', 'sign.pem']);
    expect(new X509Certificate(readFileSync(join(folder, 'sign.pem'))).subject).toContain('Test sign holder');
  });

  test.each([
    ['hanako', '', 'RS256', 'sha256', {}],
    ['hanako', ' --key sign --hash sha512', 'RS512', 'sha512', {}],
    ['hanako', ' --pss', 'PS256', 'sha256', { padding: 6, saltLength: 32 }],
    ['android', ' --key sign', 'RS256', 'sha256', {}],
    ['next', '', 'ES384', 'sha384', { dsaEncoding: 'ieee-p1363' as const }],
  ])('%s signs%s: %s', async (card, options, scheme, hash, how) => {
    const { value } = await json(`sign ${file} --card ${card} --test-pins${options}`);
    expect(value.scheme).toBe(scheme);
    const { publicKey } = new X509Certificate(Buffer.from(value.certificate, 'base64'));
    const signature = Buffer.from(value.signature, 'base64');
    expect(verify(hash, readFileSync(file), { key: publicKey, ...how }, signature)).toBe(true);
  });

  test('standard input is signed, and the signature goes to a file', async () => {
    const out = join(work, 'signature');
    await tegataCard(home, ['sign', '-', '--card', 'hanako', '--test-pins', '-o', out], { input: 'piped' });
    const { value } = await json('read auth-certificate --card hanako');
    const { publicKey } = new X509Certificate(Buffer.from(value.base64, 'base64'));
    expect(verify('sha256', Buffer.from('piped'), publicKey, readFileSync(out))).toBe(true);
  });
});

describe('what cannot be answered exits with 2 and a code', () => {
  test.each([
    ['info --card nobody', 'town.unknown-card'],
    ['info --card hanako --reader', 'town.usage'],
    ['read everything', 'town.usage'],
    ['read attributes --card android --test-pins', 'card.not-there'],
    ['sign /nowhere --card hanako --test-pins', 'town.file'],
    ['sign - --card next --hash sha256 --test-pins', 'card.wrong-algorithm'],
    ['eject hanako', 'town.card-not-inserted'],
    ['tear hanako --at dancing', 'town.usage'],
    ['insert hanako --bridge', 'town.usage'],
  ])('tegata card %s', async (line, code) => {
    const { status, value } = await json(line);
    expect(status).toBe(2);
    expect(value.error.code).toBe(code);
  });
});

describe('a card in a reader', () => {
  test('is read by another command, is in one place only, and comes out when it is asked back', async () => {
    const port = await freePort();
    const reading = tegataCard(home, ['info', '--vpcd', `127.0.0.1:${port}`, '--json']);
    const inserted = startCard(home, ['insert', 'hanako', '--vpcd', `127.0.0.1:${port}`]);
    const { out } = await reading;
    expect(JSON.parse(utf8(out))).toMatchObject({
      serial: '990000000000001',
      card: `vpcd 127.0.0.1:${port}`,
    });

    const again = await json('info --card hanako');
    expect(again.value.error).toMatchObject({
      code: 'town.card-inserted',
      detail: { holderPid: inserted.child.pid, where: `vpcd 127.0.0.1:${port}` },
    });
    const listed = (await json('list')).value.cards.find(({ name }: { name: string }) => name === 'hanako');
    expect(listed.inserted.where).toBe(`vpcd 127.0.0.1:${port}`);

    expect((await json('eject hanako')).value).toEqual({
      card: 'hanako',
      ejectedFrom: `vpcd 127.0.0.1:${port}`,
    });
    expect(await inserted.ended).toBe(0);
    expect((await json('info --card hanako')).value.kind).toBe('my-number-card');
    expect(existsSync(join(home, 'cards', '990000000000001', 'held.json'))).toBe(false);
  });

  test('can wait for its reader, and answer another ATR', async () => {
    const port = await freePort();
    const inserted = startCard(home, [
      'insert',
      'hanako',
      '--listen',
      `127.0.0.1:${port}`,
      '--atr',
      'contact',
    ]);
    await inserted.event('waiting');
    let seen = { status: 2, value: {} as Record<string, unknown> };
    // The port opens a moment after it was announced.
    for (let tries = 0; seen.status !== 0 && tries < 20; tries++)
      seen = await json(`info --vpcd-connect 127.0.0.1:${port}`);
    expect(seen.value).toMatchObject({ atr: '3BE000FF8131FE4514', interface: 'contact' });
    inserted.child.kill('SIGTERM');
    expect(await inserted.ended).toBe(0);
  });

  test('left behind by a killed command is free again', async () => {
    const inserted = startCard(home, ['insert', 'hanako', '--vpcd', `127.0.0.1:${await freePort()}`]);
    await inserted.event('waiting');
    inserted.child.kill('SIGKILL');
    await inserted.ended;
    expect((await json('pin status --card hanako')).status).toBe(0);
  });

  test('is offered to web pages with a code', async () => {
    const inserted = startCard(home, [
      'insert',
      'hanako',
      '--bridge',
      '0',
      '--origin',
      'http://localhost:3000',
    ]);
    const { code, url } = await inserted.event('pairing');
    expect(code).toMatch(/^[0-9A-Z]{4}-?[0-9A-Z]{4}$/);
    expect(url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/card$/);
    await json('eject hanako');
    expect(await inserted.ended).toBe(0);
  });
});

describe('power loss', () => {
  const triesFor = async (secret: string) =>
    (await json('pin status --card child')).value.pins.find(
      (pin: { secret: string }) => pin.secret === secret,
    ).triesLeft;

  test('before a write is durable costs nothing, after it the try is gone', async () => {
    const wrong = '--secret auth --wrong --test-pins';
    const early = await json(`tear child --at verify:half-written ${wrong}`);
    expect(early.value).toMatchObject({
      torn: true,
      terminalSaw: 'card.removed',
      before: { auth: 3 },
      after: { auth: 3 },
      life: 'operational',
    });
    const late = await json(`tear child --at verify:renamed ${wrong}`);
    expect(late.value).toMatchObject({ torn: true, before: { auth: 3 }, after: { auth: 2 } });
    expect(await triesFor('auth')).toBe(2);
  });

  test('of a right PIN before its tries come back leaves one less', async () => {
    const { value } = await json('tear child --at verify:before-rename --write 2 --secret text --test-pins');
    expect(value).toMatchObject({ torn: true, before: { text: 3 }, after: { text: 2 } });
  });

  test('with the answer lost the command has worked', async () => {
    const { value } = await json('tear child --at verify:answer-lost --secret text --test-pins');
    expect(value).toMatchObject({ torn: true, terminalSaw: 'card.removed', after: { text: 3 } });
  });

  test('at an instant that never comes is said so', async () => {
    const { value } = await json('tear child --at verify:durable --write 9 --secret register --test-pins');
    expect(value).toMatchObject({ torn: false, terminalSaw: 'done' });
  });

  test('happens under another program, too', async () => {
    const port = await freePort();
    const reading = tegataCard(
      home,
      ['read', 'attributes', '--vpcd', `127.0.0.1:${port}`, '--pin-fd', '0', '--json'],
      { input: '1234\n' },
    );
    const torn = startCard(home, [
      ...['tear', 'child', '--at', 'verify:before', '--in-reader'],
      ...['--vpcd', `127.0.0.1:${port}`],
    ]);
    expect(JSON.parse(utf8((await reading).out)).error.code).toBe('card.removed');
    expect(await torn.ended).toBe(0);
  });
});
