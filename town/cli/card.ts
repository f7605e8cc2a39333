// `tegata card …`: the virtual cards of the town for other programs. Works with and without a running town:
// the cards are things in a folder, and a card can be in one place only.
import { Chip, insertIntoVpcd } from '@tegata/card';
import { type Command, InvalidArgumentError } from 'commander';
import { TownError } from '../errors.ts';
import { folderAt } from '../folder.ts';
import { CardDrawer, type CardLabel } from '../things/cards.ts';
import { answer, wantsJson } from './answer.ts';
import { ensurePeople, handlesOf } from './ensure-people.ts';
import { townFolder } from './town-folder.ts';

type Address = { host: string; port: number };

export function cardVerbs(program: Command): void {
  const card = program.command('card').description('Virtual cards of the invented residents');

  card
    .command('list')
    .description('Every card with its holder, state and public test PINs')
    .action(async (_options, command: Command) => {
      const cards = (await namedCards()).map(({ name, label }) => ({
        name,
        holder: label.holderName,
        state: label.place,
        kind: label.kind,
        serial: label.cardSerial,
        issuedOn: label.issuedOn,
        expiry: label.expiry,
        pins: label.testPins ?? {},
      }));
      const lines = cards.map(
        ({ name, holder, state, expiry, pins }) =>
          `${name.padEnd(24)} ${state.padEnd(14)} until ${expiry}  PINs ${Object.values(pins).join(' / ') || 'not set'}  ${holder}`,
      );
      answer(command, { cards }, lines.join('\n'));
    });

  card
    .command('insert <name>')
    .description('Lay a card into a virtual PC/SC reader (vpcd) and keep it there until stopped')
    .option('--vpcd <host:port>', 'where vpcd listens', vpcdAddress, { host: '127.0.0.1', port: 35963 })
    .action(async (name: string, { vpcd }: { vpcd: Address }, command: Command) => {
      const drawer = theDrawer();
      const found = (await namedCards()).find((each) => each.name === name || each.label.cardSerial === name);
      if (!found) {
        const known = (await namedCards()).map((each) => each.name).join(', ');
        throw new TownError('town.unknown-card', { name, known });
      }
      const { place } = found.label;
      if (place !== 'wallet' && place !== 'safe') throw new TownError('town.card-elsewhere', { name, place });
      await hold(command, name, await Chip.open(drawer.storeOf(found.label.cardSerial)), vpcd);
    });
}

/** Keeps the card in the reader until a signal, then takes it out; the chip's state is on disk all the time. */
async function hold(command: Command, name: string, chip: Chip, vpcd: Address): Promise<void> {
  const said = (event: string, words: string) =>
    console.log(wantsJson(command) ? JSON.stringify({ event, card: name, ...vpcd }) : words);
  const inserted = insertIntoVpcd(chip, {
    ...vpcd,
    onLink: (link) =>
      said(
        link,
        link === 'up'
          ? `${name} lies in the reader at ${vpcd.host}:${vpcd.port}. Ctrl-C takes it out.`
          : 'The reader went away; waiting for it.',
      ),
  });
  said('waiting', `Waiting for vpcd at ${vpcd.host}:${vpcd.port} …`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await inserted.remove();
  await chip.close();
}

function theDrawer(): CardDrawer {
  const folder = folderAt(townFolder());
  return new CardDrawer(folder.cards, folder.keys);
}

async function namedCards(): Promise<{ name: string; label: CardLabel }[]> {
  await ensurePeople();
  const handles = await handlesOf();
  return theDrawer()
    .list()
    .map((label) => ({ name: handles.get(label.addressee) ?? label.cardSerial, label }));
}

function vpcdAddress(value: string): Address {
  const match = /^(.+):(\d{1,5})$/.exec(value);
  const port = Number(match?.[2]);
  if (!match || port < 1 || port > 65535)
    throw new InvalidArgumentError('Write it as HOST:PORT, for example 127.0.0.1:35963.');
  return { host: match[1]!, port };
}
