// A virtual card in a reader for other programs, kept there until a signal, `eject`, or its own end: vpcd in either mode, or
// a bridge for web pages.
import {
  type Chip,
  type InsertableCard,
  insertIntoVpcd,
  offerToVpcd,
  openBridge,
  ReaderSlot,
} from '@tegata/card';
import type { Command } from 'commander';
import { wantsJson } from '../answer.ts';
import { holdCard } from './holding.ts';
import { language, type Said } from './language.ts';
import { type Address, DEFAULT_VPCD } from './place.ts';
import { usage } from './trouble.ts';

export type InsertOptions = {
  readonly vpcd: Address;
  readonly listen?: Address | true;
  readonly bridge?: number | true;
  readonly origin?: readonly string[];
  readonly atr?: Uint8Array;
  readonly keepPins?: true;
};

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
