// `tegata card insert NAME` and `eject NAME`: a virtual card in a reader for other programs. Works with and without a
// running town: the cards are things in a folder, and a card is in one place only.
import { ATRS, type AtrName } from '@tegata/card';
import { type Command, InvalidArgumentError } from 'commander';
import { answer } from '../answer.ts';
import { findCard, takeCard } from './drawer.ts';
import { askBack, heldBy } from './holding.ts';
import { language } from './language.ts';
import { hold, type InsertOptions } from './lay-in.ts';
import { address, DEFAULT_VPCD } from './place.ts';
import { CardTrouble, inWords } from './trouble.ts';

/** How long (ms) `eject` waits for the command that holds the card. */
const EJECT_PATIENCE = 5_000;

/** The options that choose a reader for a card. */
export function withReader(command: Command): Command {
  return command
    .option('--vpcd <host:port>', 'where vpcd listens', address, DEFAULT_VPCD)
    .option('--listen [host:port]', 'wait for vpcd instead (its reverse mode)', address)
    .option('--bridge [port]', 'for web pages: a WebSocket on this machine instead of vpcd', portNumber)
    .option('--origin <url...>', 'pages that may pair with --bridge, e.g. http://localhost:3000')
    .option('--atr <name|hex>', `another answer to reset: ${Object.keys(ATRS).join(', ')}, or bytes`, atrOf)
    .option('--keep-pins', 'a warm reset keeps verified PINs, as a real card was seen to do');
}

export function insertVerbs(card: Command): void {
  withReader(card.command('insert <name>'))
    .description(
      'Lay a card into a virtual reader (vpcd, or a bridge for web pages) until stopped or ejected',
    )
    .action(async (name: string, options: InsertOptions, command: Command) => {
      const found = await findCard(name);
      const chip = await takeCard(found).catch((error) => {
        throw inWords(error);
      });
      try {
        await hold(command, { name, serial: found.label.cardSerial, card: chip }, options);
      } finally {
        await chip.close();
      }
    });
  card
    .command('eject <name>')
    .description('Take a card out of the reader that another `tegata card insert` holds it in')
    .action(async (name: string, _options: unknown, command: Command) => {
      const { label } = await findCard(name);
      const holder = heldBy(label.cardSerial);
      if (!holder) throw notInserted(name, label.place);
      if (!(await askBack(label.cardSerial, EJECT_PATIENCE)))
        throw new CardTrouble(
          'town.card-inserted',
          {
            ja: `プロセス ${holder.pid} がカードを放しません。そのプロセスを終了してください。`,
            en: `Process ${holder.pid} does not let go of the card. End that process.`,
          },
          { holderPid: holder.pid },
        );
      const words =
        language() === 'ja'
          ? `${name} を取り出しました(${holder.where})。`
          : `${name} is out (${holder.where}).`;
      answer(command, { card: name, ejectedFrom: holder.where }, words);
    });
}

function notInserted(name: string, place: string): CardTrouble {
  const lies = place.startsWith('reader:');
  return new CardTrouble(
    'town.card-not-inserted',
    lies
      ? {
          ja: `カード「${name}」は開いている町の読み取り機(${place.slice(7)})にあります。町の画面で取り出してください。`,
          en: `The card "${name}" lies on a reader of the open town (${place.slice(7)}). Take it away on the town’s pages.`,
        }
      : {
          ja: `カード「${name}」は読み取り機に入っていません。`,
          en: `The card "${name}" lies in no reader.`,
        },
    { place },
  );
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError('Write a port number.');
  return port;
}

function atrOf(value: string): Uint8Array {
  if (Object.hasOwn(ATRS, value)) return ATRS[value as AtrName].atr;
  const hex = value.replaceAll(/[\s:]/g, '');
  if (!/^3[bf]([0-9a-f]{2}){1,32}$/i.test(hex))
    throw new InvalidArgumentError(`Choose one of ${Object.keys(ATRS).join(', ')}, or write the bytes, 3B….`);
  return Uint8Array.fromHex(hex);
}
