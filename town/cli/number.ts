// `tegata number check …`: is this a well-formed number of its kind? The value is never repeated in the answer.
import { checkNumber, NUMBER_KINDS, type NumberKind } from '@tegata/numbers';
import { Argument, type Command } from 'commander';
import { answer, oneOf } from './answer.ts';

const words: Record<string, string> = {
  characters: 'it holds something other than digits',
  length: 'it has the wrong number of digits',
  'check-digit': 'its check digit is wrong',
  'all-zero': 'it is all zeros',
  prefecture: 'its first two digits name no prefecture',
};

export function numberVerbs(program: Command): void {
  program
    .command('number')
    .description('Check numbers: individual, resident-code, corporate, municipality')
    .command('check')
    .description('Check length, characters and check digit; a valid number need not be anybody’s')
    .addArgument(new Argument('<kind>', NUMBER_KINDS.join(', ')).argParser(oneOf(NUMBER_KINDS)))
    .argument('<value>', 'the number, grouped or full-width as people write it')
    .action((kind: NumberKind, value: string, _options, command: Command) => {
      const outcome = checkNumber(kind, value);
      answer(
        command,
        outcome,
        outcome.valid ? 'valid' : `not valid: ${words[outcome.reason ?? ''] ?? outcome.reason}`,
      );
    });
}
