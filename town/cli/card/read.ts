// `tegata card read WHAT`: one thing off a card, as words, JSON or a file.
import { Argument, type Command } from 'commander';
import { answer, oneOf, wantsJson } from '../answer.ts';
import { language } from './language.ts';
import { printBytes, writeOut } from './output.ts';
import { type PinOptions, pinSource, spending, withPins } from './pin-source.ts';
import { type PlaceOptions, withCard, withPlace } from './place.ts';
import { type Found, type OpenBy, READABLE, type Readable, type Reading } from './readable.ts';
import { table } from './table.ts';

const NAMES = Object.keys(READABLE) as Readable[];
const WAYS = ['pin', 'number-a', 'number-b'] as const satisfies readonly OpenBy[];

type ReadOptions = PlaceOptions & PinOptions & { readonly by: OpenBy; readonly output?: string };

export function readVerb(card: Command): void {
  const verb = card
    .command('read')
    .description('Read one thing off the card')
    .addArgument(new Argument('<what>', NAMES.join(', ')).argParser(oneOf(NAMES)))
    .option('--by <way>', `open it by ${WAYS.join(', ')}`, oneOf(WAYS), 'pin')
    .option('-o, --output <file>', 'write it to a file')
    .addHelpText(
      'after',
      () =>
        `\nWhat can be read:\n${table(
          NAMES.map((name) => [name, READABLE[name].says]),
          '  ',
        ).join('\n')}`,
    );
  withPins(withPlace(verb)).action(async (what: Readable, options: ReadOptions, command: Command) => {
    const found = await withCard(options, async (open) => {
      const { card } = open;
      const { asks, read } = READABLE[what];
      const secret = asks(options.by, card);
      const value = secret && (await pinSource(options, open)(secret));
      const verify: Reading['verify'] = (which, known) => card.verify(which, known, spending(options));
      return card.transaction(async () => {
        if (secret && value !== undefined) await verify(secret, value);
        return read({ card, by: options.by, verify });
      });
    });
    tell(command, what, found, options.output);
  });
}

function tell(command: Command, what: Readable, found: Found, output: string | undefined): void {
  if ('values' in found) {
    const rows = Object.entries(found.values).map(([name, value]) => [name, said(value)]);
    if (output) writeOut(output, `${JSON.stringify(found.values)}\n`);
    answer(command, { what, ...found.values, ...(output && { file: output }) }, table(rows).join('\n'));
  } else tellBytes(command, what, found, output);
}

function tellBytes(
  command: Command,
  what: Readable,
  { bytes, extension }: Extract<Found, { bytes: unknown }>,
  output: string | undefined,
): void {
  const about = { what, format: extension, bytes: bytes.length };
  if (output) {
    writeOut(output, bytes);
    const words =
      language() === 'ja'
        ? `${output} に ${bytes.length} バイト書きました。`
        : `${bytes.length} bytes in ${output}.`;
    answer(command, { ...about, file: output }, words);
  } else if (wantsJson(command)) answer(command, { ...about, base64: bytes.toBase64() }, '');
  else printBytes(bytes);
}

const said = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
