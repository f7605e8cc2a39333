// Which card a verb speaks to: a virtual one of the town, one in a PC/SC reader, or one of a card program that speaks
// vpcd. Opens the way to it, runs the work, and lets go whatever happens.
import { type CardTransport, MyNumberCard, memoryTransport, pcscReaders, vpcdReader } from '@tegata/card';
import { type Command, InvalidArgumentError } from 'commander';
import { openingMoment, TownClock } from '../../clock/clock.ts';
import { folderAt } from '../../folder.ts';
import { townFolder } from '../town-folder.ts';
import { findCard, type NamedCard, takeCard } from './drawer.ts';
import { inWords, usage } from './trouble.ts';

export type Address = { readonly host: string; readonly port: number };

export type PlaceOptions = {
  readonly card?: string;
  readonly reader?: string | true;
  readonly vpcd?: Address | true;
  readonly vpcdConnect?: Address;
  readonly trace?: true;
};

/** A card that was opened for one verb. */
export interface OpenCard {
  readonly card: MyNumberCard;
  /** What people call the place, `minato-hanako` or the reader's name. */
  readonly name: string;
  /** The town's own note of a virtual card. */
  readonly virtual: NamedCard | undefined;
  /** The day it is for this card: in the town for its cards, in the world for others. */
  readonly today: Temporal.PlainDate;
}

/** Where vpcd listens as it is installed. */
export const DEFAULT_VPCD: Address = { host: '127.0.0.1', port: 35_963 };

/** The options that choose a card. */
export function withPlace(command: Command): Command {
  return command
    .option('--card <name>', 'a virtual card of the town (default: $TEGATA_CARD, or the first in a wallet)')
    .option('--reader [name]', 'the card in a PC/SC reader, the first or by a part of its name')
    .option('--vpcd [host:port]', 'wait as vpcd does for a card program (default 127.0.0.1:35963)', address)
    .option(
      '--vpcd-connect <host:port>',
      'a card program that listens, as for the reverse mode of vpcd',
      address,
    )
    .option('--trace', 'show the header and status word of every command, never a body');
}

/** `HOST:PORT`. */
export function address(value: string): Address {
  const match = /^(.+):(\d{1,5})$/.exec(value);
  const port = Number(match?.[2]);
  if (!match || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Write it as HOST:PORT, for example 127.0.0.1:35963.');
  return { host: match[1]!, port };
}

/** Runs `work` with the chosen card. Card errors leave in words. */
export async function withCard<T>(options: PlaceOptions, work: (open: OpenCard) => Promise<T>): Promise<T> {
  const way = await open(options).catch((error) => {
    throw inWords(error);
  });
  try {
    const card = await MyNumberCard.connect(way.transport, options.trace ? { trace: toStandardError } : {});
    const today = way.virtual ? townsDay() : worldsDay();
    return await work({ card, name: way.name, virtual: way.virtual, today });
  } catch (error) {
    throw inWords(error);
  } finally {
    await way.transport?.disconnect().catch(() => {});
    await way.release();
  }
}

interface Way {
  readonly transport: CardTransport | undefined;
  readonly name: string;
  readonly virtual?: NamedCard;
  release(): Promise<void>;
}

async function open({ card, reader, vpcd, vpcdConnect }: PlaceOptions): Promise<Way> {
  if ([card, reader, vpcd, vpcdConnect].filter((each) => each !== undefined).length > 1)
    throw usage({
      ja: '--card、--reader、--vpcd、--vpcd-connect はどれか一つだけ指定してください。',
      en: 'Choose one of --card, --reader, --vpcd and --vpcd-connect.',
    });
  if (reader !== undefined) return physical(reader === true ? undefined : reader);
  if (vpcd !== undefined) return program('listen', vpcd === true ? DEFAULT_VPCD : vpcd);
  if (vpcdConnect !== undefined) return program('connect', vpcdConnect);
  const virtual = await findCard(card);
  const chip = await takeCard(virtual);
  return { transport: memoryTransport(chip), name: virtual.name, virtual, release: () => chip.close() };
}

async function physical(wanted: string | undefined): Promise<Way> {
  const readers = await pcscReaders();
  try {
    const { current, name } = readers.find(wanted);
    return { transport: current, name, release: () => readers.close() };
  } catch (error) {
    await readers.close();
    throw error;
  }
}

async function program(mode: 'listen' | 'connect', { host, port }: Address): Promise<Way> {
  const transport = await vpcdReader({
    mode,
    host,
    port,
    onListening: () => console.error(`Waiting for a card program at ${host}:${port} …`),
  });
  return { transport, name: `vpcd ${host}:${port}`, release: () => transport.close() };
}

function townsDay(): Temporal.PlainDate {
  return TownClock.at(folderAt(townFolder()).clock, openingMoment).wall().toPlainDate();
}

function worldsDay(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO('Asia/Tokyo');
}

function toStandardError({ header, sent, received, status }: TraceLine): void {
  const body = sent > 0 ? ` +${sent}` : '';
  console.error(`> ${header}${body}  < ${received > 0 ? `${received} + ` : ''}${status}`);
}

type TraceLine = { header: string; sent: number; received: number; status: string };
