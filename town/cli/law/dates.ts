// Dates: how long a card and its certificates run, when they are renewed, and what a thing costs.
import {
  type CardToExtend,
  cardExpiry,
  cardExtension,
  certificateExpiry,
  certificateRenewal,
  checkPhoto,
  EXPRESS_GROUNDS,
  expiryGrounds,
  expressEligible,
  FILERS,
  renewalOpen,
  renewalWindow,
  signatureCertificateAllowed,
} from '@tegata/law';
import type { Command } from 'commander';
import { answer, day, oneOf } from '../answer.ts';
import { datedTopic, idsOf, tell, tellWhether, townToday } from './told.ts';

const statuses = ['citizen', 'permanent', 'special-permanent', 'highly-skilled-2', 'mid-long'] as const;

export function dateTopics(law: Command): void {
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

  datedTopic(law, 'certificate-renewal', 'Whether a certificate is renewed at the counter (guidebook p.5)')
    .requiredOption('--certificate-expiry <day>', 'last day of the certificate', day)
    .requiredOption('--card-expiry <day>', 'last day of the card', day)
    .option('--by <filer>', `one of ${idsOf(FILERS).join(', ')}`, oneOf(idsOf(FILERS)), 'self')
    .option('--no-card', 'the card is not brought')
    .action(({ json, card, on = townToday(), ...asked }, command) => {
      const decision = certificateRenewal({ ...asked, on, cardBrought: card });
      tell(command, { outcome: decision.answer }, decision.answer ?? 'Refused', decision);
    });

  datedTopic(law, 'express', 'Whether an express card (特急発行) can be asked for')
    .requiredOption('--happened <day>', 'the day of the event; the birth date for under-one', day)
    .option('--ground <ground>', `one of ${idsOf(EXPRESS_GROUNDS).join(', ')}`, oneOf(idsOf(EXPRESS_GROUNDS)))
    .action(({ json, on = townToday(), ...asked }, command) =>
      tellWhether(command, expressEligible({ ...asked, on })),
    );

  law
    .command('why-expiry')
    .description('Why a card or certificate ends (guidebook p.13)')
    .requiredOption(
      '--of <what>',
      'card, minor-card or certificate',
      oneOf(['card', 'minor-card', 'certificate']),
    )
    .action(({ of }, command) => {
      tell(command, { of }, 'Because:', { answer: of, reasons: expiryGrounds(of) });
    });
}

/** What is asked about one person's card besides its dates. */
export function cardTopics(law: Command): void {
  datedTopic(law, 'extension', 'Whether a card follows a new period of stay (guidebook p.5)')
    .requiredOption('--born <day>', 'birth date', day)
    .requiredOption('--made <day>', 'the day J-LIS made the card (発行日)', day)
    .requiredOption('--expiry <day>', 'present last day of the card', day)
    .requiredOption(
      '--stay-until <day>',
      'end of the new stay; of the present one with --renewal-applied',
      day,
    )
    .option('--status <status>', `one of ${statuses.join(', ')}`, oneOf(statuses), 'mid-long')
    .option('--renewal-applied <day>', 'a renewal of stay is being decided since this day (特例期間)', day)
    .option('--special-period-used', 'it was extended for that once before', false)
    .option('--no-note-space', 'no space is left for notes')
    .action(({ json, stayUntil, renewalApplied, specialPeriodUsed, on = townToday(), ...card }, command) => {
      const ground = renewalApplied
        ? ({
            kind: 'special-period',
            stayUntil,
            renewalAppliedOn: renewalApplied,
            usedBefore: specialPeriodUsed,
          } as const)
        : ({ kind: 'new-stay', stayUntil } as const);
      const decision = cardExtension({ ...card, on } as CardToExtend, ground);
      const expiry = decision.answer?.toString() ?? null;
      tell(command, { expiry }, expiry ? `Extended to ${expiry}` : 'Not extended', decision);
    });

  law
    .command('photo')
    .description('Whether the photo of an application is accepted (guidebook p.4)')
    .requiredOption('--born <day>', 'birth date', day)
    .requiredOption('--applied <day>', 'the day of the application', day)
    .option('--taken <day>', 'the day the photo was taken', day)
    .action(({ json, ...asked }, command) => {
      const decision = checkPhoto(asked);
      tell(command, { photo: decision.answer }, `Photo: ${decision.answer}`, decision);
    });

  datedTopic(law, 'signature-certificate', 'Whether somebody gets a signature certificate, by age')
    .requiredOption('--born <day>', 'birth date', day)
    .action(({ born, on = townToday() }, command) =>
      tellWhether(command, signatureCertificateAllowed(born, on)),
    );
}
