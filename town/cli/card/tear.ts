// `tegata card tear NAME --at COMMAND:INSTANT`: power loss on purpose. Either this command is the terminal and tells what
// became of the card, or the card lies in a reader and fails under somebody else's program.
import { MyNumberCard, memoryTransport, type PinState } from '@tegata/card';
import { type Command, InvalidArgumentError } from 'commander';
import { answer, oneOf } from '../answer.ts';
import { findCard, type NamedCard, takeCard, whenFree } from './drawer.ts';
import { withReader } from './insert.ts';
import { language, type Said } from './language.ts';
import { hold, type InsertOptions } from './lay-in.ts';
import { type AskPin, type PinOptions, pinSource, withPins } from './pin-source.ts';
import { table } from './table.ts';
import { COMMANDS, type CommandName, INSTANTS, type Instant, type TearAt, TornCard } from './tearing.ts';
import { inWords, usage } from './trouble.ts';

const SECRETS = ['auth', 'sign', 'text', 'register'] as const;
type TearSecret = (typeof SECRETS)[number];

type Options = PinOptions &
  InsertOptions & {
    readonly at: Omit<TearAt, 'write'>;
    readonly write: number;
    readonly secret: TearSecret;
    readonly wrong?: true;
    readonly inReader?: true;
  };

const WORDS = {
  torn: { ja: '電源が切れました', en: 'The power was lost' },
  whole: { ja: 'その瞬間は来ませんでした', en: 'That instant never came' },
  terminal: { ja: '端末から見えたもの', en: 'What the terminal saw' },
  before: { ja: '前の残り回数', en: 'Tries before' },
  after: { ja: '後の残り回数', en: 'Tries after' },
  life: { ja: 'カードの状態', en: 'The card is' },
} satisfies Readonly<Record<string, Said>>;

export function tearVerb(card: Command): void {
  const verb = card
    .command('tear <name>')
    .description('Cut the power at a chosen instant of a chosen command, and see what the card is after')
    .requiredOption(
      '--at <command[:instant]>',
      `${Object.keys(COMMANDS).join(', ')}; ${INSTANTS.join(', ')}`,
      tearAt,
    )
    .option('--write <n>', 'which durable write of the command, from 1', count, 1)
    .option('--secret <which>', `what is verified or changed: ${SECRETS.join(', ')}`, oneOf(SECRETS), 'auth')
    .option('--wrong', 'verify a wrong PIN')
    .option('--in-reader', 'lay it into a reader for other programs, and fail there');
  withReader(withPins(verb)).action(async (name: string, options: Options, command: Command) => {
    const found = await findCard(name);
    const { cardSerial } = found.label;
    const at: TearAt = { ...options.at, write: options.write };
    try {
      const before = await triesOf(found);
      const torn = await whenFree(found, () => TornCard.open(cardSerial, at));
      let saw = 'done';
      try {
        if (options.inReader) {
          await hold(command, { name, serial: cardSerial, card: torn, gone: torn.gone }, options);
        } else saw = await actAsTerminal(torn, at.command, options, pinSource(options, { virtual: found }));
      } finally {
        await torn.close();
      }
      const after = await triesOf(found);
      const result = {
        card: name,
        at: `${at.command}:${at.instant}`,
        torn: torn.torn,
        ...(!options.inReader && { terminalSaw: saw }),
        before: before.tries,
        after: after.tries,
        life: after.life,
      };
      answer(command, result, told(result));
    } catch (error) {
      throw inWords(error);
    }
  });
}

/** What a terminal does in which the card fails; answers the code of the error it met, or `done`. */
async function actAsTerminal(
  torn: TornCard,
  command: CommandName,
  { secret, wrong }: Options,
  ask: AskPin,
): Promise<string> {
  if (command === 'challenge' || command === 'issuer')
    throw usage({
      ja: 'その命令は発行者の端末が送ります。--in-reader を使ってください。',
      en: 'Terminals of the issuer send that command: use --in-reader.',
    });
  const needsPin = command === 'verify' || command === 'change' || command === 'sign';
  const right = needsPin ? await ask(secret) : '';
  const pin = wrong ? right.replace(/.$/, (last) => (last === '0' ? '1' : '0')) : right;
  try {
    const reader = await MyNumberCard.connect(memoryTransport(torn));
    const spend = { spendLastTry: true };
    if (command === 'change') await reader.changePin(secret, pin, pin, spend);
    else if (needsPin) await reader.verify(secret, pin, spend);
    if (command === 'sign')
      await reader.sign(secret === 'sign' ? 'sign' : 'auth', crypto.getRandomValues(new Uint8Array(32)));
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Opens the card as after the accident and asks it. */
async function triesOf(found: NamedCard) {
  const chip = await takeCard(found);
  try {
    const { life } = chip;
    if (life !== 'operational') return { life, tries: {} };
    const reader = await MyNumberCard.connect(memoryTransport(chip));
    return { life, tries: triesBySecret(await reader.pinStatus()) };
  } finally {
    await chip.close();
  }
}

const triesBySecret = (pins: readonly PinState[]): Record<string, number> =>
  Object.fromEntries(pins.map(({ secret, triesLeft }) => [secret, triesLeft]));

type Result = {
  readonly torn: boolean;
  readonly terminalSaw?: string;
  readonly before: Record<string, number>;
  readonly after: Record<string, number>;
  readonly life: string;
};

function told({ torn, terminalSaw, before, after, life }: Result): string {
  const spoken = language();
  const say = (name: keyof typeof WORDS): string => WORDS[name][spoken];
  const tries = (of: Record<string, number>): string =>
    SECRETS.flatMap((secret) => (secret in of ? [`${secret} ${of[secret]}`] : [])).join(', ');
  const rows = [
    [say(torn ? 'torn' : 'whole'), ''],
    ...(terminalSaw ? [[say('terminal'), terminalSaw]] : []),
    [say('before'), tries(before)],
    [say('after'), tries(after)],
    [say('life'), life],
  ];
  return table(rows).join('\n');
}

function tearAt(value: string): Omit<TearAt, 'write'> {
  const [command = '', instant = 'answer-lost', ...more] = value.split(':');
  const known = Object.hasOwn(COMMANDS, command) && INSTANTS.includes(instant as Instant);
  if (!known || more.length > 0)
    throw new InvalidArgumentError(
      `Write COMMAND or COMMAND:INSTANT of ${Object.keys(COMMANDS).join(', ')} and ${INSTANTS.join(', ')}.`,
    );
  return { command: command as CommandName, instant: instant as Instant };
}

function count(value: string): number {
  if (!/^[1-9]$/.test(value)) throw new InvalidArgumentError('Write 1, 2, …');
  return Number(value);
}
