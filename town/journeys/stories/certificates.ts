// What becomes of certificates at the counter, as everybody who asks is told of it: a move (転居) ends the signature certificate
// at once and leaves the other one good, until a new one is put onto the same card; a renewal (更新) replaces both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chip, MyNumberCard, memoryTransport } from '@tegata/card';
import { certificateFromPem, ocspStatus, readCertificate, toPem, verifyCertificate } from '@tegata/pki';
import { expect } from 'vitest';
import { folderAt } from '../../folder.ts';
import { CardDrawer } from '../../things/cards.ts';
import { clerkOf } from '../at-the-counter.ts';
import type { Street } from '../street.ts';
import type { Window } from '../window.ts';

type Kind = 'auth' | 'sign';

const handle = 'tatara-isao';
const destination = '東京都港区三田一丁目4番1号 見本荘202号室';

export async function movedWithin(street: Street): Promise<void> {
  const { pins, residentId, addressee } = street.resident(handle);
  const serial = street.cards().find((label) => label.addressee === addressee)!.cardSerial;
  const old = await certificatesOn(street, serial, pins.sign!);
  expect([await told(street, 'auth', old.auth), await told(street, 'sign', old.sign)]).toEqual([
    'good',
    'good',
  ]);

  const counter = await clerkOf(street);
  await counter.go(street.town.at('counter', `/residents/${residentId}`));
  await counter.press('届出を受ける');
  await counter.press(/^転居/);
  await counter.page.getByRole('radio', { name: '本人' }).first().check();
  await counter.page.getByLabel(/運転免許証/).check();
  await counter.press('内容の入力へ進む');
  await counter.page.locator('[name=address]').fill(destination);
  // Only this one of the household moves.
  for (const box of await counter.page.locator('[name=members]').all()) await box.uncheck();
  await counter.date('validUntil-0', Temporal.Now.plainDateISO().add({ years: 3 }));
  await counter.page.locator('[name="seen-0"]').check();
  await counter.page.locator('[name=face][value=yes]').check();
  await counter.press('届出を受け付ける');
  expect(await counter.text()).toContain('届出を受け付けました');

  // In force from the moment J-LIS hears of it; a busy machine is given time.
  await expect.poll(() => told(street, 'sign', old.sign), { timeout: 10_000, interval: 100 }).toBe('revoked');
  expect(await told(street, 'auth', old.auth)).toBe('good');
  await counter.page.reload();
  await counter.look();
  expect(await counter.text()).toContain('署名用電子証明書：失効しました');

  await counter.press('電子証明書の手続へ進む');
  await putOnCard(counter, { register: pins.register ?? pins.auth });

  const now = await certificatesOn(street, serial, pins.sign!);
  expect(readCertificate(now.sign).serial).not.toBe(readCertificate(old.sign).serial);
  expect(now.auth).toEqual(old.auth);
  expect([
    await told(street, 'auth', now.auth),
    await told(street, 'sign', now.sign),
    await told(street, 'sign', old.sign),
  ]).toEqual(['good', 'good', 'revoked']);
  await counter.page.close();
}

/** Somebody whose certificates end in sixty days has both renewed, with all three PINs. */
export async function renewed(street: Street): Promise<void> {
  const { pins, residentId, addressee } = street.resident('akashino-mitsuru');
  const serial = street.cards().find((label) => label.addressee === addressee)!.cardSerial;
  const old = await certificatesOn(street, serial, pins.sign!);
  const counter = await clerkOf(street);
  await counter.go(street.town.at('counter', `/residents/${residentId}`));
  await counter.press('電子証明書', 'table');
  await putOnCard(counter, { register: pins.register ?? pins.auth, auth: pins.auth, sign: pins.sign! });
  const now = await certificatesOn(street, serial, pins.sign!);
  for (const kind of ['auth', 'sign'] as const) {
    const [before, after] = [readCertificate(old[kind]), readCertificate(now[kind])];
    // 更新: the sixth birthday from here, five years after the one on which the old certificate would have ended.
    expect(after.notAfter.since(before.notAfter, { largestUnit: 'hours' }).hours).toBeGreaterThan(0);
    await expect.poll(() => told(street, kind, old[kind]), { timeout: 10_000 }).toBe('revoked');
    expect(await told(street, kind, now[kind])).toBe('good');
  }
  await counter.page.close();
}

/** From what is due to the card in its holder's hand again. */
async function putOnCard(counter: Window, pins: Record<string, string>): Promise<void> {
  await counter.press('手続を始める');
  await counter.press('カードを置く');
  await counter.press('ご本人の画面を開く');
  for (const [pin, typed] of Object.entries(pins)) await counter.page.fill(`[name=pin-${pin}]`, typed);
  await counter.press('新しい電子証明書を入れる');
  expect(await counter.text()).toContain('新しい電子証明書が入りました');
  await counter.press('係員の画面へ');
  await counter.press('お返しした');
  expect(await counter.text()).toContain('手続が終わりました');
}

/** Both certificates of a card that lies in a wallet, read off its chip. */
async function certificatesOn(
  street: Street,
  cardSerial: string,
  signPin: string,
): Promise<Record<Kind, Uint8Array>> {
  const folder = folderAt(street.town.home);
  const chip = await Chip.open(new CardDrawer(folder.cards, folder.keys).storeOf(cardSerial));
  try {
    const card = await MyNumberCard.connect(memoryTransport(chip));
    const auth = await card.readCertificate('auth');
    await card.verify('sign', signPin);
    return { auth, sign: await card.readCertificate('sign') };
  } finally {
    await chip.close();
  }
}

/** What OCSP tells of a certificate, asked by our own client, and by openssl where it is installed. */
async function told(street: Street, kind: Kind, certificate: Uint8Array): Promise<string> {
  const url = street.town.at('', `/pki/ocsp/${kind}`);
  const response = await fetch(street.town.at('', `/pki/ca/${kind}.pem`));
  const anchors = (await response.text())
    .split(/(?<=-----END CERTIFICATE-----)/)
    .filter((pem) => pem.includes('BEGIN'));
  const { status } = await verifyCertificate(certificate, {
    trustAnchors: anchors.map(certificateFromPem),
    at: street.clock.now(),
    usage: kind === 'auth' ? 'authentication' : 'signature',
    status: ocspStatus({
      ask: async (request) => {
        const answer = await fetch(url, { method: 'POST', body: Uint8Array.from(request).buffer });
        return new Uint8Array(await answer.arrayBuffer());
      },
    }),
  });
  const state = status?.state ?? 'unknown';
  const judged = openssl(url, anchors, certificate);
  if (judged !== undefined) expect(judged).toBe(state);
  return state;
}

const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;

/** Asked below each generation until one knows the certificate. */
function openssl(url: string, anchors: readonly string[], certificate: Uint8Array): string | undefined {
  if (!hasOpenssl) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tegata-ocsp-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    const cert = write('cert.pem', toPem(certificate));
    const answers = anchors.map((anchor) => {
      const ca = write('ca.pem', anchor);
      // The town's clock may stand elsewhere than the machine's, so the answer's validity is not openssl's to judge.
      const args = ['ocsp', '-issuer', ca, '-cert', cert, '-url', url, '-CAfile', ca, '-noverify'];
      const { stdout } = spawnSync('openssl', args, { encoding: 'utf8' });
      // Such a warning stands between the name of the file and the status.
      return /(?:^|cert\.pem: )(good|revoked|unknown)$/m.exec(stdout)?.[1];
    });
    return answers.find((answer) => answer !== 'unknown');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
