// What a paper or a new card costs (guidebook p.5, p.8, p.10).
import { CERTIFICATES, type FeeQuestion, fee, REISSUE_REASONS, type ReissueReason } from '@tegata/law';
import type { Command } from 'commander';
import { folderAt } from '../../folder.ts';
import { profileOf } from '../../municipality.ts';
import { day, oneOf } from '../answer.ts';
import { townFolder } from '../town-folder.ts';
import { tell } from './told.ts';

const kinds = ['reissue', ...Object.keys(CERTIFICATES)];

export function feeTopic(law: Command): void {
  law
    .command('fee')
    .description('What a paper or a new card costs (guidebook p.5, p.8, p.10)')
    .requiredOption('--for <kind>', `one of ${kinds.join(', ')}`, oneOf(kinds))
    .requiredOption('--channel <channel>', 'counter or kiosk', oneOf(['counter', 'kiosk']))
    .requiredOption('--on <day>', 'the day it is asked for', day)
    .option(
      '--reason <reason>',
      `why a card is re-issued: ${Object.keys(REISSUE_REASONS).join(', ')}`,
      oneOf(Object.keys(REISSUE_REASONS) as ReissueReason[]),
    )
    .option('--municipality <id or file>', 'whose fees (default: those of this town)')
    .option('--old-card-returned', 'the old card is handed back')
    .option('--police-report', 'the theft was reported to the police')
    .option('--express', 'express issue (特急発行)')
    .option('--non-resident', 'the person lives in another municipality')
    .action(async ({ json, nonResident, municipality, ...asked }, command) => {
      const question = {
        ...asked,
        ...(asked.for !== 'reissue' && { resident: !nonResident }),
      } as FeeQuestion;
      const decision = fee(question, (await profileOf(folderAt(townFolder()), municipality)).fees);
      tell(command, { yen: decision.answer }, `${decision.answer} yen`, decision);
    });
}
