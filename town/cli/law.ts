// `tegata law …`: the rules, asked from the command line. Every answer carries its reasons with their sources.
import {
  CERTIFICATES,
  cardExpiry,
  certificateExpiry,
  cite,
  type Decision,
  explain,
  type FeeQuestion,
  fee,
  REISSUE_REASONS,
  type ReissueReason,
  renewalOpen,
  renewalWindow,
} from '@tegata/law';
import { minato } from '@tegata/municipality/profiles/minato';
import type { Command } from 'commander';
import { answer, day, oneOf } from './answer.ts';

const statuses = ['citizen', 'permanent', 'special-permanent', 'highly-skilled-2', 'mid-long'] as const;

export function lawVerbs(program: Command): void {
  const law = program.command('law').description('Ask the rules: dates, windows, fees');

  law
    .command('card-expiry')
    .description('The last day a card is valid (guidebook p.4, p.5)')
    .requiredOption('--born <day>', 'birth date', day)
    .requiredOption('--made <day>', 'the day J-LIS made the card (発行日)', day)
    .option('--applied <day>', 'the day the application was received', day)
    .option('--status <status>', `one of ${statuses.join(', ')}`, oneOf(statuses), 'citizen')
    .option('--stay-until <day>', 'end of the period of stay, for mid-long', day)
    .action(({ json, ...asked }, command) => {
      const decision = cardExpiry(asked);
      tell(command, { expiry: decision.answer.toString() }, `Valid until ${decision.answer}`, decision);
    });

  law
    .command('certificate-expiry')
    .description('The last day a certificate is valid (guidebook p.5, p.13)')
    .requiredOption('--kind <kind>', 'auth or sign', oneOf(['auth', 'sign']))
    .requiredOption('--born <day>', 'birth date', day)
    .requiredOption('--issued <day>', 'the day the certificate was issued', day)
    .requiredOption('--card-expiry <day>', 'last day of the card', day)
    .option('--auth-expiry <day>', 'last day of the authentication certificate on the card', day)
    .option('--renewal', 'issued inside the renewal window of the earlier one')
    .action(({ json, ...asked }, command) => {
      const decision = certificateExpiry(asked);
      tell(command, { expiry: decision.answer.toString() }, `Valid until ${decision.answer}`, decision);
    });

  law
    .command('renewal-window')
    .description('From when to when a card or certificate can be renewed (guidebook p.4, p.12)')
    .requiredOption('--expiry <day>', 'last day of validity', day)
    .option('--on <day>', 'also say whether it is open on this day', day)
    .action(({ expiry, on }, command) => {
      const { opens, closes } = renewalWindow(expiry);
      const window = { opens: opens.toString(), closes: closes.toString() };
      if (!on) return answer(command, window, `Open from ${opens} to ${closes}`);
      const decision = renewalOpen(expiry, on);
      const words = `Open from ${opens} to ${closes}; on ${on} it is ${decision.answer ? 'open' : 'closed'}`;
      tell(command, { ...window, open: decision.answer }, words, decision);
    });

  const kinds = ['reissue', ...Object.keys(CERTIFICATES)];
  law
    .command('fee')
    .description('What a paper or a new card costs in Minato ward (guidebook p.5, p.8, p.10)')
    .requiredOption('--for <kind>', `one of ${kinds.join(', ')}`, oneOf(kinds))
    .requiredOption('--channel <channel>', 'counter or kiosk', oneOf(['counter', 'kiosk']))
    .requiredOption('--on <day>', 'the day it is asked for', day)
    .option(
      '--reason <reason>',
      `why a card is re-issued: ${Object.keys(REISSUE_REASONS).join(', ')}`,
      oneOf(Object.keys(REISSUE_REASONS) as ReissueReason[]),
    )
    .option('--old-card-returned', 'the old card is handed back')
    .option('--police-report', 'the theft was reported to the police')
    .option('--express', 'express issue (特急発行)')
    .option('--non-resident', 'the person lives in another municipality')
    .action(({ json, nonResident, ...asked }, command) => {
      const question = {
        ...asked,
        ...(asked.for !== 'reissue' && { resident: !nonResident }),
      } as FeeQuestion;
      const decision = fee(question, minato.fees);
      tell(command, { yen: decision.answer }, `${decision.answer} yen`, decision);
    });
}

/** The answer with its reasons, each in words and with its source. */
function tell(command: Command, value: object, words: string, { reasons }: Decision<unknown>): void {
  const told = reasons.map((reason) => ({
    code: reason.code,
    text: explain(reason, 'en'),
    textJa: explain(reason, 'ja'),
    source: cite(reason.source, 'en'),
    ...(reason.params && { params: reason.params }),
  }));
  const lines = told.map(({ text, source }) => `  - ${text} [${source}]`);
  answer(command, { ...value, reasons: told }, [words, ...lines].join('\n'));
}
