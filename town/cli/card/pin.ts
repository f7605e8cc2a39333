// `tegata card pin …`: how far each PIN is from being locked, and a new one in the place of one its holder knows. A PIN
// that is forgotten or locked is set at the counter, never here.
import { CardError, type MyNumberCard, type Secret } from '@tegata/card';
import { Argument, type Command } from 'commander';
import { answer, oneOf } from '../answer.ts';
import { pinLines } from './info.ts';
import { language } from './language.ts';
import { type AskPin, type PinOptions, pinSource, spending, withPins } from './pin-source.ts';
import { type PlaceOptions, withCard, withPlace } from './place.ts';
import { secretName } from './secret-words.ts';
import { CardTrouble } from './trouble.ts';

/** What people call a PIN, and the secrets of the card it stands for. */
const CHANGEABLE = {
  auth: ['auth'],
  sign: ['sign'],
  text: ['text'],
  register: ['register', 'common'],
} as const satisfies Readonly<Record<string, readonly Secret[]>>;
type Changeable = keyof typeof CHANGEABLE;
const NAMES = Object.keys(CHANGEABLE) as Changeable[];

export function pinVerbs(card: Command): void {
  const pin = card.command('pin').description('The PINs of the card');
  withPlace(pin.command('status', { isDefault: true }))
    .description('Tries left for each PIN; costs none')
    .action(async (options: PlaceOptions, command: Command) => {
      const pins = await withCard(options, ({ card }) => card.pinStatus());
      answer(command, { pins }, pinLines(pins).join('\n'));
    });
  const change = pin
    .command('change')
    .description('A new PIN in the place of the old one (with --pin-fd: the old one, then the new one)')
    .addArgument(new Argument('<which>', NAMES.join(', ')).argParser(oneOf(NAMES)));
  withPins(withPlace(change)).action(
    async (which: Changeable, options: PlaceOptions & PinOptions, command: Command) => {
      await withCard(options, async (open) => {
        const { card } = open;
        const ask = pinSource(options, open);
        const [secret, ...same] = CHANGEABLE[which];
        // Asked of the card before its holder: nobody types a PIN for nothing.
        if ((await card.triesLeft(secret)) === 0) throw locked(card, secret);
        const old = await ask(secret);
        const fresh = await newPin(secret, ask, options);
        await card.changePin(secret, old, fresh, spending(options));
        for (const other of same) await changeTogether(card, other, old, fresh);
      });
      const { ja, en } = secretName(CHANGEABLE[which][0]);
      const words = language() === 'ja' ? `${ja}の暗証番号を変更しました。` : `${en}: changed.`;
      answer(command, { changed: which }, words);
    },
  );
}

/** Typed twice at a terminal; a program says it once. */
async function newPin(secret: Secret, ask: AskPin, { pinFd }: PinOptions): Promise<string> {
  const first = await ask(secret, 'new');
  if (pinFd === undefined && (await ask(secret, 'again')) !== first)
    throw new CardTrouble('card.pin-format', {
      ja: '二回の入力が違います。暗証番号は変わっていません。',
      en: 'The two entries differ. The PIN was not changed.',
    });
  return first;
}

/** The holder knows one PIN where the card has two; one that went its own way is left alone. */
async function changeTogether(card: MyNumberCard, secret: Secret, old: string, fresh: string): Promise<void> {
  try {
    if ((await card.triesLeft(secret)) > 1) await card.changePin(secret, old, fresh);
  } catch (error) {
    const harmless = ['card.not-there', 'card.pin-wrong'];
    if (!(error instanceof CardError) || !harmless.includes(error.code)) throw error;
  }
}

function locked({ token }: MyNumberCard, secret: Secret): CardError {
  const unlock = token === 'android' || token === 'iphone' ? 'phone-app' : 'municipal-office';
  return new CardError('card.pin-locked', 'The PIN is locked.', { secret, triesLeft: 0, unlock });
}
