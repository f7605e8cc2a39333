// Kiosks: hours, what they print for whom, the registration with the domicile, and faulty papers (guidebook p.10–11).
import {
  CERTIFICATES,
  DOMICILE_REGISTRATION_LOSSES,
  domicileRegistrationHolds,
  domicileRegistrationNeeded,
  KIOSK_CHAINS,
  KIOSK_CONTENTS,
  kioskContent,
  kioskEligibility,
  kioskOpen,
  kioskRefund,
  taxYears,
} from '@tegata/law';
import type { Command } from 'commander';
import { answer, day, oneOf } from '../answer.ts';
import { count, datedTopic, idsOf, listOf, moment, tell, tellWhether, townNow, townToday } from './told.ts';

const FACTS = [
  'moved-out',
  'moving-out',
  'household-member-moving-out',
  'abroad',
  'issue-restricted',
  'unsupported-characters',
  'counter-only-content',
  'seal-registered',
  'domicile-here',
  'domicile-registered',
] as const;

const camel = (fact: string) => fact.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export function kioskTopics(law: Command): void {
  law
    .command('kiosk-hours')
    .description('Whether kiosks take requests (guidebook p.10)')
    .option('--at <moment>', 'time in Tokyo, e.g. 2026-07-15T22:30 (default: now in the town)', moment)
    .action(({ at = townNow() }, command) => tellWhether(command, kioskOpen(at)));

  const certificates = idsOf(CERTIFICATES);
  datedTopic(
    law,
    'kiosk',
    'Whether somebody gets a certificate at a kiosk, tax certificates aside (p.10, p.11)',
  )
    .requiredOption('--kind <kind>', `one of ${certificates.join(', ')}`, oneOf(certificates))
    .requiredOption('--born <day>', 'birth date', day)
    .option('--facts <facts>', `what is so, of ${FACTS.join(', ')}; by commas`, listOf(FACTS), [])
    .option('--lives-elsewhere', 'the address is in another municipality', false)
    .action(({ kind, born, facts, livesElsewhere, on = townToday() }, command) => {
      const so = Object.fromEntries((facts as string[]).map((fact) => [camel(fact), true]));
      tellWhether(command, kioskEligibility(kind, { born, addressHere: !livesElsewhere, ...so }, on));
    });

  datedTopic(
    law,
    'kiosk-tax',
    'Whether a kiosk prints a tax certificate; --list names the years (p.10, p.11)',
  )
    .requiredOption('--newest <year>', 'the newest year already issued', count)
    .option('--list', 'list the years')
    .option('--year <year>', 'the year asked for', count)
    .option('--born <day>', 'birth date', day)
    .option('--not-resident', 'no address here on 1 January of the year', false)
    .option('--not-declared', 'the income is not declared', false)
    .option('--issuable-from <day>', 'first day of issue after the declaration', day)
    .action(({ newest, list, year = newest, born, on = townToday(), ...facts }, command) => {
      if (list || !born) {
        const years = taxYears(newest, on).map((each) => ({ ...each, baseDate: each.baseDate.toString() }));
        const lines = years.map(
          (each) => `${each.year}: address on ${each.baseDate}, income of ${each.incomeYear}`,
        );
        return answer(command, { years }, lines.join('\n'));
      }
      const tax = {
        year,
        newestYear: newest,
        residentOnJanuary1: !facts.notResident,
        declared: !facts.notDeclared,
        ...(facts.issuableFrom && { issuableFrom: facts.issuableFrom }),
      };
      tellWhether(command, kioskEligibility('tax', { born, tax }, on));
    });

  const contents = idsOf(KIOSK_CONTENTS);
  law
    .command('kiosk-content')
    .description('Whether a kiosk prints a certificate with this content (guidebook p.10)')
    .requiredOption('--content <content>', `one of ${contents.join(', ')}`, oneOf(contents))
    .option('--foreigner', 'for a foreign resident', false)
    .action(({ content, foreigner }, command) =>
      tellWhether(command, kioskContent(content, { citizen: !foreigner })),
    );

  law
    .command('kiosk-shops')
    .description('Shops with kiosks, and the PINs they set anew (guidebook p.10)')
    .action((_options, command) => {
      const lines = Object.values(KIOSK_CHAINS).map(
        ({ en, resets }) => `${en} (sets anew: ${resets.join(', ')})`,
      );
      answer(command, KIOSK_CHAINS, lines.join('\n'));
    });

  domicileTopic(law);

  law
    .command('kiosk-refund')
    .description('Whether the fee of a paper may come back (guidebook p.11)')
    .requiredOption(
      '--problem <problem>',
      'wrong-certificate, left-behind or unclear-print',
      oneOf(['wrong-certificate', 'left-behind', 'unclear-print']),
    )
    .option('--told-at-once', 'told to the clerk before leaving', false)
    .option('--all-papers-brought', 'with all printed sheets', false)
    .option('--receipt-brought', 'with the receipt', false)
    .action(({ json, ...asked }, command) => tellWhether(command, kioskRefund(asked)));
}

function domicileTopic(law: Command): void {
  const changes = idsOf(DOMICILE_REGISTRATION_LOSSES);
  law
    .command('domicile-registration')
    .description(
      'Whether 本籍地利用登録 is needed, or still holds after --changes (guidebook p.10, p.11, p.13)',
    )
    .option('--domicile-here', 'the domicile is in this municipality', false)
    .option('--address-here', 'the address is in this municipality', false)
    .option('--not-offered', 'the domicile’s municipality does not offer it', false)
    .option('--changes <changes>', `what changed, of ${changes.join(', ')}; by commas`, listOf(changes))
    .action(({ domicileHere, addressHere, notOffered, changes: happened }, command) => {
      if (happened) return tellWhether(command, domicileRegistrationHolds(happened));
      const decision = domicileRegistrationNeeded({ domicileHere, addressHere, offered: !notOffered });
      const words = { null: 'Not offered', true: 'Needed', false: 'Not needed' }[String(decision.answer)];
      tell(command, { needed: decision.answer }, words ?? '', decision);
    });
}
