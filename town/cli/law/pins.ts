// PINs: set anew, changed, locked (guidebook p.6, p.8, p.11). A PIN itself is never an argument of a command.
import { FILERS, PINS, pinChange, pinLocked, pinReset } from '@tegata/law';
import type { Command } from 'commander';
import { oneOf } from '../answer.ts';
import { count, datedTopic, idsOf, listOf, tell, tellWhether, townToday } from './told.ts';

const filers = idsOf(FILERS);
const pins = idsOf(PINS);

export function pinTopics(law: Command): void {
  datedTopic(law, 'pin-reset', 'Where and how a PIN is set anew (guidebook p.6, p.8, p.11)')
    .requiredOption('--kind <kind>', `one of ${pins.join(', ')}`, oneOf(pins))
    .option('--where <where>', 'counter or kiosk', oneOf(['counter', 'kiosk']), 'counter')
    .option('--by <filer>', `one of ${filers.join(', ')}`, oneOf(filers), 'self')
    .option('--known <kinds>', 'PINs that are known, by commas', listOf(pins), [])
    .option('--no-card', 'the card is not brought')
    .action(({ json, card, on = townToday(), ...asked }, command) => {
      const decision = pinReset({ ...asked, cardBrought: card, on });
      tell(command, { visits: decision.answer }, visits(decision.answer), decision);
    });

  law
    .command('pin-change')
    .description('Where a PIN is changed (guidebook p.8)')
    .requiredOption('--kind <kind>', `one of ${pins.join(', ')}`, oneOf(pins))
    .option('--where <where>', 'counter or portal', oneOf(['counter', 'portal']), 'portal')
    .option('--forgotten', 'the old PIN is not known, or locked', false)
    .action(({ kind, where, forgotten }, command) =>
      tellWhether(command, pinChange({ kind, where, oldKnown: !forgotten })),
    );

  law
    .command('pin-lock')
    .description('Whether wrong tries in a row, over any number of days, lock a PIN (guidebook p.6)')
    .requiredOption('--kind <kind>', `one of ${pins.join(', ')}`, oneOf(pins))
    .requiredOption('--wrong <times>', 'wrong tries in a row', count)
    .action(({ kind, wrong }, command) => tellWhether(command, pinLocked(kind, wrong)));
}

function visits(number: 1 | 2 | null): string {
  if (number === null) return 'Not there';
  return number === 1 ? 'One visit' : 'Two visits';
}
