// Papers: whether those somebody has suffice, for themselves or for another person (guidebook p.3).
import { IDENTITY_DOCUMENTS, papersSuffice, proxyPapersSuffice } from '@tegata/law';
import type { Command } from 'commander';
import { oneOf } from '../answer.ts';
import { datedTopic, idsOf, listOf, tellWhether, townToday } from './told.ts';

export function documentTopics(law: Command): void {
  const papers = idsOf(IDENTITY_DOCUMENTS);
  datedTopic(law, 'documents', 'Whether papers suffice, all in order (guidebook p.3)')
    .requiredOption('--have <papers>', `of ${papers.join(', ')}; by commas`, listOf(papers))
    .option(
      '--for <purpose>',
      'give-number or card-hand-over',
      oneOf(['give-number', 'card-hand-over']),
      'give-number',
    )
    .option('--notice', 'the pick-up notice is brought', false)
    .action(({ have, for: purpose, notice, on = townToday() }, command) =>
      tellWhether(command, papersSuffice({ purpose, papers: have, deliveryNotice: notice, on })),
    );

  const authorities = ['family-register', 'registration-certificate', 'power-of-attorney'] as const;
  datedTopic(law, 'proxy-documents', 'Whether papers suffice to give the number for another person')
    .option('--authority <paper>', `one of ${authorities.join(', ')}`, oneOf(authorities))
    .requiredOption('--proxy <papers>', 'papers of the proxy, by commas', listOf(papers))
    .requiredOption('--person <papers>', 'papers that show the number, by commas', listOf(papers))
    .action(({ authority, proxy, person, on = townToday() }, command) =>
      tellWhether(command, proxyPapersSuffice({ ...(authority && { authority }), proxy, person, on })),
    );
}
