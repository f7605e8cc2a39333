// The number: who asks for it, when it changes, what is done with it.
import {
  FRAUD_REQUESTS,
  LIFE_STAGES,
  lawfulPurposes,
  learnNumber,
  mayAskForNumber,
  mayHandleNumber,
  NUMBER_ACTS,
  NUMBER_ASKERS,
  NUMBER_LOOK_UPS,
  NUMBER_PURPOSES,
  numberChange,
  officialAsks,
} from '@tegata/law';
import type { Command } from 'commander';
import { answer, oneOf } from '../answer.ts';
import { datedTopic, idsOf, tellWhether, townToday } from './told.ts';

const askers = idsOf(NUMBER_ASKERS);
const purposes = idsOf(NUMBER_PURPOSES);

export function numberTopics(law: Command): void {
  datedTopic(law, 'purpose', 'Whether somebody may ask for the number (guidebook p.2)')
    .requiredOption('--asker <asker>', `one of ${askers.join(', ')}`, oneOf(askers))
    .option('--purpose <purpose>', `one of ${purposes.join(', ')}`, oneOf(purposes))
    .option('--list', 'list what this asker may ask it for')
    .action(({ asker, purpose, list, on = townToday() }, command) => {
      if (!list) return tellWhether(command, mayAskForNumber({ asker, purpose, on }));
      const lawful = lawfulPurposes(asker, on);
      answer(command, { purposes: lawful }, lawful.join('\n') || 'Nothing');
    });

  law
    .command('life-stages')
    .description('When in a life the number is given, and for what (guidebook p.2)')
    .action((_options, command) => {
      const lines = Object.values(LIFE_STAGES).map(({ en, ja, purposes: asked }) => {
        return `${en} (${ja}): ${asked.map((id) => NUMBER_PURPOSES[id].en).join(', ')}`;
      });
      answer(command, LIFE_STAGES, lines.join('\n'));
    });

  law
    .command('number-change')
    .description('Whether a number is changed (guidebook p.1, p.12)')
    .option('--ground <ground>', 'request or ex-officio', oneOf(['request', 'ex-officio']), 'request')
    .option('--leaked', 'the number leaked', false)
    .option('--misuse-feared', 'the mayor recognises a risk of misuse', false)
    .option('--chosen', 'the person wants a number of their choice', false)
    .action(({ json, ...asked }, command) => tellWhether(command, numberChange(asked)));

  datedTopic(law, 'number-handling', 'Whether the holder tells, copies or publishes it (guidebook p.12)')
    .requiredOption('--act <act>', `one of ${NUMBER_ACTS.join(', ')}`, oneOf(NUMBER_ACTS))
    .option('--asker <asker>', `one of ${askers.join(', ')}`, oneOf(askers), 'anyone-else')
    .option('--purpose <purpose>', `one of ${purposes.join(', ')}`, oneOf(purposes))
    .action(({ act, asker, purpose, on = townToday() }, command) =>
      tellWhether(command, mayHandleNumber(act, { asker, purpose, on })),
    );

  law
    .command('own-number')
    .description('How somebody learns their own number (guidebook p.12)')
    .requiredOption('--by <way>', `one of ${NUMBER_LOOK_UPS.join(', ')}`, oneOf(NUMBER_LOOK_UPS))
    .action(({ by }, command) => tellWhether(command, learnNumber(by)));

  const frauds = idsOf(FRAUD_REQUESTS);
  law
    .command('fraud')
    .description('Whether an official would ask for this by telephone or visit (guidebook p.7)')
    .requiredOption('--request <request>', `one of ${frauds.join(', ')}`, oneOf(frauds))
    .action(({ request }, command) => tellWhether(command, officialAsks(request)));
}
