// `tegata card insert NAME` and `eject NAME`: a virtual card in a reader for other programs. Works with and without a
// running town: the cards are things in a folder, and a card is in one place only.
import {
  ATRS,
  type AtrName,
  type Chip,
  type InsertableCard,
  insertIntoVpcd,
  offerToVpcd,
  openBridge,
  ReaderSlot,
} from '@tegata/card';
import { type Command, InvalidArgumentError } from 'commander';
import { answer, wantsJson } from '../answer.ts';
import { findCard, takeCard } from './drawer.ts';
import { askBack, heldBy, holdCard } from './holding.ts';
import { language, type Said } from './language.ts';
import { type Address, address } from './place.ts';
import { CardTrouble, inWords, usage } from './trouble.ts';

export type InsertOptions = {
  readonly vpcd: Address;
  readonly listen?: Address | true;
  readonly bridge?: number | true;
  readonly origin?: readonly string[];
  readonly atr?: Uint8Array;
  readonly keepPins?: true;
};

const DEFAULT_VPCD: Address = { host: '127.0.0.1', port: 35_963 };
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

/** What lies in the reader: a chip, or one that is about to fail. */
type Inserted = {
  readonly name: string;
  readonly serial: string;
  readonly card: InsertableCard & Pick<Chip, 'atr'>;
  /** Resolves when the card is no more. */
  readonly gone?: Promise<void>;
};

const EVENTS = {
  waiting: { ja: (at: string) => `${at} を待っています…`, en: (at: string) => `Waiting for ${at} …` },
  up: {
    ja: (at: string) => `カードは ${at} にあります。Ctrl-C で取り出します。`,
    en: (at: string) => `The card lies in ${at}. Ctrl-C takes it out.`,
  },
  down: {
    ja: () => '読み取り機が離れました。待っています。',
    en: () => 'The reader went away; waiting for it.',
  },
  pairing: {
    ja: (code: string) => `ページに入力するコード: ${code}`,
    en: (code: string) => `Code for the page: ${code}`,
  },
  paired: {
    ja: (page: string) => `${page} とつながりました。`,
    en: (page: string) => `Paired with ${page}.`,
  },
  refused: { ja: (page: string) => `${page} を断りました。`, en: (page: string) => `Refused ${page}.` },
  left: { ja: (page: string) => `${page} が離れました。`, en: (page: string) => `${page} left.` },
} satisfies Readonly<Record<string, Said<(about: string) => string>>>;

/** Keeps the card in its reader until a signal, `eject`, or its own end. */
export async function hold(command: Command, inserted: Inserted, options: InsertOptions): Promise<void> {
  const spoken = language();
  const say = (event: keyof typeof EVENTS, about = '', more: object = {}): void =>
    console.log(
      wantsJson(command)
        ? JSON.stringify({ event, card: inserted.name, ...more })
        : EVENTS[event][spoken](about),
    );
  const reader = await layIn(inserted, options, say);
  const holding = holdCard(inserted.serial, reader.where);
  try {
    const stopped = Promise.withResolvers<void>();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => stopped.resolve());
    await Promise.race([stopped.promise, holding.asked, ...(inserted.gone ? [inserted.gone] : [])]);
  } finally {
    await reader.remove();
    holding.release();
  }
}

type Say = (event: keyof typeof EVENTS, about?: string, more?: object) => void;

async function layIn({ name, card }: Inserted, options: InsertOptions, say: Say) {
  const { vpcd, listen, bridge, atr, keepPins } = options;
  if (bridge !== undefined) return overBridge(name, card, options, say);
  const chosen = listen === undefined ? vpcd : listen === true ? DEFAULT_VPCD : listen;
  const where = `vpcd ${chosen.host}:${chosen.port}`;
  const behaviour = {
    ...chosen,
    ...(atr && { atr }),
    ...(keepPins && { warmReset: 'keep' as const }),
    onLink: (link: 'up' | 'down') => say(link, where, chosen),
  };
  say('waiting', where, chosen);
  const { remove } =
    listen === undefined ? insertIntoVpcd(card, behaviour) : await offerToVpcd(card, behaviour);
  return { where, remove };
}

async function overBridge(name: string, card: InsertableCard, { bridge, origin }: InsertOptions, say: Say) {
  if (!origin)
    throw usage({
      ja: '--bridge には、つないでよいページを --origin で指定してください。例: --origin http://localhost:3000',
      en: 'With --bridge, name the pages that may connect: --origin http://localhost:3000',
    });
  const slot = new ReaderSlot(name);
  slot.insert(card);
  const opened = await openBridge({
    reader: slot,
    origins: origin,
    ...(typeof bridge === 'number' && { port: bridge }),
    onNotice: ({ event, origin: page }) => {
      say(event, page ?? 'a program', { ...(page && { origin: page }) });
      if (event !== 'refused') offer();
    },
  });
  const offer = (): void => {
    const { code } = opened.offerPairing();
    say('pairing', code, { code, url: opened.url });
  };
  say('waiting', opened.url, { url: opened.url });
  offer();
  return {
    where: opened.url,
    remove: async () => {
      await opened.close();
      slot.eject();
    },
  };
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
