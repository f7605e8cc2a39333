// `tegata card info`: what a card tells anybody who holds it, without a PIN: its kind, how long it is good, its
// certificates, and how many tries each of its PINs has left.
import { X509Certificate } from 'node:crypto';
import { CardError, type CardIdentity, type MyNumberCard, type PinState, type Secret } from '@tegata/card';
import type { Command } from 'commander';
import { answer } from '../answer.ts';
import { language, type Said } from './language.ts';
import { type OpenCard, type PlaceOptions, withCard, withPlace } from './place.ts';
import { SECRET_WORDS } from './secret-words.ts';
import { table } from './table.ts';

export function infoVerb(card: Command): void {
  withPlace(card.command('info'))
    .description('What the card is, how long it is good, and the tries left for each PIN; no PIN is needed')
    .action(async (options: PlaceOptions, command: Command) => {
      const [value, words] = await withCard(options, async (open) => {
        const seen = await lookAt(open);
        return [seen, inWords(seen).join('\n')] as const;
      });
      answer(command, value, words);
    });
}

type Seen = Awaited<ReturnType<typeof lookAt>>;

async function lookAt({ card, name, today }: OpenCard) {
  const identity = await card.identify();
  const token = await card.readTokenInfo();
  const auth = identity.certificates.auth ? await authCertificate(card, today) : undefined;
  const pins = await card.pinStatus();
  const record = identity.applications.includes('common') ? await card.readCardRecord() : undefined;
  return {
    card: name,
    kind: identity.kind,
    interface: identity.interface,
    applications: identity.applications,
    atr: card.atr.toHex().toUpperCase(),
    serial: record?.serial ?? token.serial,
    municipality: record?.municipality,
    expiry: record?.expiry,
    daysLeft: record && daysLeft(today, record.expiry),
    token: { label: token.label, model: token.model },
    certificates: {
      auth: { there: identity.certificates.auth, ...auth },
      sign: { there: identity.certificates.sign },
    },
    pins,
  };
}

/** Free to read on plastic; in a phone it is behind the PIN. */
async function authCertificate(card: MyNumberCard, today: Temporal.PlainDate) {
  try {
    const { validToDate, serialNumber } = new X509Certificate(await card.readCertificate('auth'));
    const expiry = expiryDay(validToDate);
    return { expiry, daysLeft: daysLeft(today, expiry), serial: serialNumber };
  } catch (error) {
    if (error instanceof CardError && error.code === 'card.pin-required') return { behindPin: true };
    throw error;
  }
}

/** The last whole day of a certificate, in Japan. */
export function expiryDay(notAfter: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(notAfter.getTime())
    .toZonedDateTimeISO('Asia/Tokyo')
    .toPlainDate()
    .toString();
}

/** Days until the end of `expiry`; negative when it is over. */
export function daysLeft(today: Temporal.PlainDate, expiry: string): number {
  return today.until(Temporal.PlainDate.from(expiry), { largestUnit: 'days' }).days;
}

const KINDS: Readonly<Record<CardIdentity['kind'], Said>> = {
  'my-number-card': { ja: 'マイナンバーカード', en: 'My Number Card' },
  'pin-less': {
    ja: '暗証番号の使えないマイナンバーカード(顔認証カード、または交付前のカード)',
    en: 'My Number Card without usable PINs (face-authentication card, or not handed over yet)',
  },
  'juki-card': {
    ja: '住民基本台帳カード(多くのソフトは受け付けません)',
    en: 'old Juki Card (most software refuses it)',
  },
  android: { ja: 'スマホ用電子証明書(Android)', en: 'certificates in an Android phone' },
  iphone: { ja: 'スマホ用電子証明書(iPhone)', en: 'certificates in an iPhone' },
};
const INTERFACES: Readonly<Record<CardIdentity['interface'], Said>> = {
  contact: { ja: '接触', en: 'contact' },
  contactless: { ja: '非接触', en: 'contactless' },
};

const LINES = {
  card: { ja: 'カード', en: 'Card' },
  kind: { ja: '種類', en: 'Kind' },
  serial: { ja: '製造番号', en: 'Serial' },
  municipality: { ja: '市区町村コード', en: 'Municipality' },
  expiry: { ja: '有効期限', en: 'Expires' },
  auth: { ja: '利用者証明用証明書', en: 'Authentication' },
  sign: { ja: '署名用証明書', en: 'Signature' },
  none: { ja: 'なし', en: 'none' },
  behindPin: { ja: 'あり(暗証番号を入れると読めます)', en: 'there; can be read after its PIN' },
  behindPassword: { ja: 'あり(パスワードを入れると読めます)', en: 'there; can be read after its password' },
  pins: { ja: '暗証番号の残り回数', en: 'Tries left' },
  locked: { ja: 'ロックまたは未設定', en: 'locked, or never set' },
  lastTry: { ja: 'あと1回', en: 'last try' },
  help: {
    ja: '● は残り回数です。正しく入れると元に戻り、なくなるとロックされます。ロックの解除・再設定は市区町村の窓口(スマホ用は専用アプリ)で行います。',
    en: 'Each ● is a try. The right PIN gives all of them back; without any the PIN is locked, and the counter of the municipality (for a phone its app) sets it anew.',
  },
  unlimited: { ja: '制限なし', en: 'no limit' },
} as const satisfies Readonly<Record<string, Said>>;

function inWords(seen: Seen): string[] {
  const spoken = language();
  const say = (name: keyof typeof LINES): string => LINES[name][spoken];
  const { auth, sign } = seen.certificates;
  const facts = [
    [say('card'), seen.card],
    [say('kind'), `${KINDS[seen.kind][spoken]} · ${INTERFACES[seen.interface][spoken]}`],
    [say('serial'), seen.serial],
    ...(seen.municipality ? [[say('municipality'), seen.municipality]] : []),
    ...(seen.expiry ? [[say('expiry'), until(seen.expiry, seen.daysLeft!)]] : []),
    [
      say('auth'),
      !auth.there
        ? say('none')
        : 'expiry' in auth && auth.expiry
          ? until(auth.expiry, auth.daysLeft!)
          : say('behindPin'),
    ],
    [say('sign'), sign.there ? say('behindPassword') : say('none')],
  ];
  return [...table(facts), '', say('pins'), ...pinLines(ofHolder(seen.pins, sign.there))];
}

/** The PINs a holder knows; numbers printed on the card only where somebody has guessed at them. */
function ofHolder(pins: readonly PinState[], signs: boolean): PinState[] {
  const chosen: readonly Secret[] = ['auth', 'sign', 'text', 'register'];
  return pins.filter(({ secret, triesLeft, maxTries }) =>
    chosen.includes(secret) ? secret !== 'sign' || signs : triesLeft < maxTries && secret !== 'common',
  );
}

/** One line a secret: name, dots for tries, what it opens; and what to do about one that is locked. */
export function pinLines(pins: readonly PinState[]): string[] {
  const spoken = language();
  const rows = pins.map(({ secret, triesLeft, maxTries, state }) => {
    const { name, form, use } = SECRET_WORDS[secret];
    const count = Number.isFinite(triesLeft) ? `${triesLeft}/${maxTries}` : LINES.unlimited[spoken];
    const warning =
      state === 'locked' ? LINES.locked[spoken] : state === 'last-try' ? LINES.lastTry[spoken] : '';
    const dots = Number.isFinite(triesLeft)
      ? '●'.repeat(triesLeft) + '○'.repeat(Math.max(0, maxTries - triesLeft))
      : '∞';
    return [name[spoken], form[spoken], dots, [count, warning].filter(Boolean).join(' '), use[spoken]];
  });
  const inDanger = pins.some(({ state }) => state !== 'ready');
  return [...table(rows, '  '), ...(inDanger ? ['', `  ${LINES.help[spoken]}`] : [])];
}

/** A day and how far it is. */
export function until(day: string, left: number): string {
  if (language() === 'ja')
    return left < 0 ? `${day}(${-left}日前に切れました)` : `${day}(あと${left.toLocaleString('ja-JP')}日)`;
  return left < 0 ? `${day} (expired ${-left} days ago)` : `${day} (${left.toLocaleString('en')} days left)`;
}
