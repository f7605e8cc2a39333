// `tegata card certificates`: the certificates of the holder and of the authorities that issued them; with --export as
// files for other programs.
import { X509Certificate } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CardCertificate, CardError } from '@tegata/card';
import type { Command } from 'commander';
import { answer } from '../answer.ts';
import { daysLeft, expiryDay, until } from './info.ts';
import { language, type Said } from './language.ts';
import { writeOut } from './output.ts';
import { type PinOptions, pinSource, spending, withPins } from './pin-source.ts';
import { type OpenCard, type PlaceOptions, withCard, withPlace } from './place.ts';
import { table } from './table.ts';

type Options = PlaceOptions & PinOptions & { readonly export?: string; readonly withPinned?: true };

const NAMES: Readonly<Record<CardCertificate, Said>> = {
  auth: { ja: '利用者証明用', en: 'Authentication' },
  sign: { ja: '署名用', en: 'Signature' },
  'auth-ca': { ja: '利用者証明用の認証局', en: 'Authentication authority' },
  'sign-ca': { ja: '署名用の認証局', en: 'Signature authority' },
};
const MISSING = {
  none: { ja: 'なし', en: 'none' },
  behindPin: { ja: '暗証番号が必要(--with-pinned)', en: 'behind its PIN (--with-pinned)' },
} satisfies Record<string, Said>;

export function certificatesVerb(card: Command): void {
  const verb = card
    .command('certificates')
    .description('The certificates on the card: holder, serial, how long they are good')
    .option('--with-pinned', 'ask for the PINs of certificates that are behind one')
    .option('--export <folder>', 'write each as a PEM file');
  withPins(withPlace(verb)).action(async (options: Options, command: Command) => {
    const found = await withCard(options, (open) => readAll(open, options));
    const spoken = language();
    const files = options.export ? exported(options.export, found) : {};
    const rows = found.map((each) =>
      'pem' in each
        ? [NAMES[each.which][spoken], until(each.expiry, each.daysLeft), each.serial, each.subject]
        : [NAMES[each.which][spoken], MISSING[each.missing][spoken]],
    );
    const value = {
      certificates: found.map((each) => ({ ...each, ...(files[each.which] && { file: files[each.which] }) })),
    };
    const written = Object.values(files);
    answer(command, value, [...table(rows), ...(written.length > 0 ? ['', ...written] : [])].join('\n'));
  });
}

type Found = ReturnType<typeof described> | { which: CardCertificate; missing: keyof typeof MISSING };

async function readAll(open: OpenCard, options: Options): Promise<Found[]> {
  const ask = pinSource(options, open);
  const found: Found[] = [];
  for (const which of Object.keys(NAMES) as CardCertificate[]) {
    const first = await readOne(open, which);
    const locked = 'missing' in first && first.missing === 'behindPin';
    if (!locked || !options.withPinned || which === 'auth-ca' || which === 'sign-ca') found.push(first);
    else {
      const pin = await ask(which);
      const unlocked = await open.card.transaction(async () => {
        await open.card.verify(which, pin, spending(options));
        return readOne(open, which);
      });
      found.push(unlocked);
    }
  }
  return found;
}

async function readOne({ card, today }: OpenCard, which: CardCertificate): Promise<Found> {
  try {
    return described(which, await card.readCertificate(which), today);
  } catch (error) {
    if (!(error instanceof CardError)) throw error;
    if (error.code === 'card.no-certificate') return { which, missing: 'none' };
    if (error.code === 'card.pin-required') return { which, missing: 'behindPin' };
    throw error;
  }
}

function described(which: CardCertificate, der: Uint8Array, today: Temporal.PlainDate) {
  const certificate = new X509Certificate(der);
  const expiry = expiryDay(certificate.validToDate);
  return {
    which,
    subject: certificate.subject.replaceAll('\n', ', '),
    issuer: certificate.issuer.replaceAll('\n', ', '),
    serial: certificate.serialNumber,
    expiry,
    daysLeft: daysLeft(today, expiry),
    fingerprint: certificate.fingerprint256,
    pem: certificate.toString(),
  };
}

function exported(folder: string, found: readonly Found[]) {
  const files: Partial<Record<CardCertificate, string>> = {};
  mkdirSync(folder, { recursive: true });
  for (const each of found) {
    if (!('pem' in each)) continue;
    const path = join(folder, `${each.which}.pem`);
    writeOut(path, each.pem);
    files[each.which] = path;
  }
  return files;
}
