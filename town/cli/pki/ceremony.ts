// `tegata pki ceremony`: the key pair and certificate of a CA generation, made before two operators, with a transcript.
import { existsSync } from 'node:fs';
import {
  ceremonyPaths,
  encryptedFileKeyStore,
  holdCeremonyIn,
  jointPassphrase,
  type KeyStore,
  pkcs11KeyStore,
} from '@tegata/pki';
import { type Command, InvalidArgumentError } from 'commander';
import { openingMoment, TownClock } from '../../clock/clock.ts';
import { TownError } from '../../errors.ts';
import { folderAt } from '../../folder.ts';
import { answer, day, oneOf } from '../answer.ts';
import { townFolder } from '../town-folder.ts';
import { operatorsSecrets } from './operators-secrets.ts';

type Options = {
  readonly kind: 'auth' | 'sign';
  readonly generation: number;
  readonly operator: readonly string[];
  readonly dir: string;
  readonly from?: Temporal.PlainDate;
  readonly pkcs11?: string;
  readonly token?: string;
  readonly secretsFd?: number;
};

const NUMBER = /^[1-9]\d{0,2}$/;

export function ceremonyVerb(pki: Command): void {
  pki
    .command('ceremony')
    .description(
      'Make the key and certificate of a CA generation, with a transcript; replaces nothing, and goes on with one that was cut off',
    )
    .requiredOption('--kind <kind>', 'auth (利用者証明用) or sign (署名用)', oneOf(['auth', 'sign']))
    .requiredOption('--generation <n>', 'the number of the generation', number)
    .requiredOption('--operator <name>', 'who takes part; give it twice', collected)
    .requiredOption(
      '--dir <folder>',
      'where certificate and transcript go, and the key when it is kept in a file',
    )
    .option('--from <day>', 'the first day of the certificate; by default today', day)
    .option('--pkcs11 <module>', 'keep the key in a PKCS#11 token: path of its module')
    .option('--token <label>', 'label of the token')
    .option('--secrets-fd <n>', 'read the two secrets from this file descriptor, one a line', number)
    .addHelpText(
      'after',
      '\nEach operator has a secret of their own. In a file, both together open the key (12 characters or more each).\nWith a token, each has one half of the PIN, in this order.',
    )
    .action(async (options: Options, command: Command) => {
      const [first, second, ...others] = options.operator;
      if (!first || !second || others.length > 0)
        throw new TownError('town.usage', { message: 'Give --operator exactly twice.' });
      if ((options.pkcs11 === undefined) !== (options.token === undefined))
        throw new TownError('town.usage', { message: '--pkcs11 and --token go together.' });
      const label = `ca-${options.kind}-${options.generation}`;
      const { begun, ...paths } = ceremonyPaths(options.dir, label);
      // What lies there belongs to the ceremony that was cut off, or must not be touched.
      if (!existsSync(begun))
        for (const path of Object.values(paths))
          if (existsSync(path)) throw new TownError('town.would-replace', { path });
      const secrets = await operatorsSecrets([first, second], options.secretsFd);
      const { keys, keptIn, close } = keyStoreFor(options, secrets);
      try {
        const clock = TownClock.at(folderAt(townFolder()).clock, openingMoment);
        const { record, transcript, continued } = await holdCeremonyIn(options.dir, {
          kind: options.kind === 'auth' ? 'authentication' : 'signature',
          generation: options.generation,
          from: options.from?.toZonedDateTime('Asia/Tokyo').toInstant(),
          heldAt: clock.now(),
          operators: [first, second],
          keys,
          keyLabel: label,
          keptIn,
        });
        const said = continued
          ? `Continued what was begun at ${record.heldAt}.\n\n${transcript}`
          : transcript;
        answer(command, { files: paths, continued, ...record }, said);
      } finally {
        await close();
      }
    });
}

function keyStoreFor(
  { dir, pkcs11, token }: Options,
  [first, second]: readonly [string, string],
): { keys: KeyStore; keptIn: string; close(): Promise<void> } {
  if (pkcs11 === undefined || token === undefined)
    return {
      keys: encryptedFileKeyStore(dir, jointPassphrase(first, second)),
      keptIn: 'encrypted file (AES-256-GCM, scrypt), opened by both operators together',
      close: async () => {},
    };
  const keys = pkcs11KeyStore({ module: pkcs11, token, pin: `${first}${second}` });
  return { keys, keptIn: `PKCS#11 token ${token}, its PIN in two halves`, close: () => keys.close() };
}

function number(value: string): number {
  if (!NUMBER.test(value) && value !== '0') throw new InvalidArgumentError('Write it as a whole number.');
  return Number(value);
}

function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
