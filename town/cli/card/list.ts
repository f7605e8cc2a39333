// `tegata card list`: every card of the town, where it is, and its public test PINs.
import type { Command } from 'commander';
import type { CardLabel } from '../../things/cards.ts';
import { answer } from '../answer.ts';
import { namedCards } from './drawer.ts';
import { heldBy } from './holding.ts';
import { language, type Said } from './language.ts';
import { table } from './table.ts';

const WORDS = {
  head: {
    ja: ['名前', '場所', '種類', '有効期限', '公開テスト暗証番号', '持ち主'],
    en: ['Name', 'Place', 'Kind', 'Until', 'Public test PINs', 'Holder'],
  } satisfies Said<readonly string[]>,
  unset: { ja: '未設定', en: 'not set' },
};

const PLACES: Readonly<Record<string, Said>> = {
  factory: { ja: '製造中', en: 'factory' },
  safe: { ja: '役所の金庫', en: 'safe' },
  wallet: { ja: '財布', en: 'wallet' },
};

const KINDS: Readonly<Record<string, Said>> = {
  adult: { ja: 'カード', en: 'card' },
  child: { ja: '15歳未満', en: 'child' },
  'pin-less': { ja: '顔認証', en: 'pin-less' },
  android: { ja: 'Android', en: 'Android' },
  iphone: { ja: 'iPhone', en: 'iPhone' },
  'juki-card': { ja: '住基カード', en: 'juki card' },
};

export function listVerb(card: Command): void {
  card
    .command('list')
    .description('Every card with its holder, state and public test PINs')
    .action(async (_options, command: Command) => {
      const spoken = language();
      const found = (await namedCards()).map(({ name, label }) => ({
        name,
        label,
        held: heldBy(label.cardSerial),
      }));
      const cards = found.map(({ name, label, held }) => ({
        name,
        holder: label.holderName,
        state: label.place,
        kind: kindOf(label),
        serial: label.cardSerial,
        issuedOn: label.issuedOn,
        expiry: label.expiry,
        pins: label.testPins ?? {},
        ...(held && { inserted: held }),
      }));
      const rows = found.map(({ name, label, held }) => [
        name,
        held?.where ?? PLACES[label.place]?.[spoken] ?? label.place,
        KINDS[kindOf(label)]?.[spoken] ?? kindOf(label),
        label.expiry,
        pinsOf(label) || WORDS.unset[spoken],
        label.holderName,
      ]);
      answer(command, { cards }, table([[...WORDS.head[spoken]], ...rows]).join('\n'));
    });
}

const kindOf = ({ kind, specimen }: CardLabel): string => specimen?.profile ?? kind;

const pinsOf = ({ testPins = {} }: CardLabel): string => Object.values(testPins).join(' / ');
