// Services of the card by their days, points, vaccination certificates, one-stop moving, insurance (guidebook p.8, p.9).
import {
  CARD_SERVICES,
  cardService,
  FILERS,
  insuranceUse,
  oneStopMove,
  oneStopWindow,
  PINS,
  POINT_PARTS,
  paperInsuranceCard,
  points,
  vaccinationCertificate,
} from '@tegata/law';
import type { Command } from 'commander';
import { day, oneOf } from '../answer.ts';
import { count, datedTopic, idsOf, listOf, tell, tellWhether, townToday } from './told.ts';

export function serviceTopics(law: Command): void {
  const services = idsOf(CARD_SERVICES);
  datedTopic(law, 'service', 'Whether a service of the card runs (guidebook p.8, p.9)')
    .requiredOption('--service <service>', `one of ${services.join(', ')}`, oneOf(services))
    .option('--pinless', 'a card without PINs (顔認証マイナンバーカード)', false)
    .action(({ service, pinless, on = townToday() }, command) =>
      tellWhether(command, cardService(service, on, { pinless })),
    );

  datedTopic(law, 'points', 'Points of the second round (guidebook p.9)')
    .requiredOption('--part <part>', `one of ${POINT_PARTS.join(', ')}`, oneOf(POINT_PARTS))
    .requiredOption('--card-applied <day>', 'the day the card was applied for', day)
    .option('--spent <yen>', 'yen spent or charged', count, 0)
    .option('--cashless-registered', 'a cashless service is registered', false)
    .option('--first-round-taken', 'the 5,000 of the first round were taken', false)
    .option('--registered', 'registered as insurance card, or the account', false)
    .action(({ json, on = townToday(), ...asked }, command) => {
      const decision = points({ ...asked, on });
      tell(command, { yen: decision.answer }, `${decision.answer} yen in points`, decision);
    });

  datedTopic(law, 'vaccination', 'Whether a vaccination certificate is issued (guidebook p.9, p.10)')
    .option('--channel <channel>', 'app or kiosk', oneOf(['app', 'kiosk']), 'app')
    .option('--use <use>', 'domestic or abroad', oneOf(['domestic', 'abroad']), 'domestic')
    .option('--no-card', 'without card or PIN')
    .option('--no-phone', 'without a phone that reads the card')
    .option('--passport', 'a passport is at hand', false)
    .option('--app-issued <day>', 'the day the app issued one for abroad', day)
    .action(({ channel, use, card, phone, passport, appIssued, on = townToday() }, command) => {
      const asked = { channel, use, on, cardAndPin: card, phoneReadsCard: phone, passport };
      tellWhether(command, vaccinationCertificate({ ...asked, ...(appIssued && { appIssued }) }));
    });

  const filers = idsOf(FILERS);
  const pins = idsOf(PINS);
  datedTopic(law, 'one-stop-move', 'Whether a move can be filed online (guidebook p.8)')
    .requiredOption('--moves-in <day>', 'the day of moving in', day)
    .option('--by <filer>', `one of ${filers.join(', ')}`, oneOf(filers), 'self')
    .option('--abroad', 'out of Japan', false)
    .option('--certificates-revoked', 'a certificate is not valid', false)
    .option('--pins <kinds>', 'PINs that are known, by commas', listOf(pins), ['sign', 'auth', 'text'])
    .action(({ movesIn, by, abroad, certificatesRevoked, pins: known, on = townToday() }, command) => {
      const { opens, closes } = oneStopWindow(movesIn);
      const asked = { movesIn, on, by, domestic: !abroad, certificatesValid: !certificatesRevoked };
      const decision = oneStopMove({ ...asked, pins: known });
      const window = { opens: opens.toString(), closes: closes.toString() };
      const words = `${decision.answer ? 'Yes' : 'No'}; open from ${opens} to ${closes}`;
      tell(command, { answer: decision.answer, ...window }, words, decision);
    });

  datedTopic(law, 'insurance', 'Whether the card stands in for the insurance card (guidebook p.8)')
    .requiredOption('--card-expiry <day>', 'last day of the card', day)
    .requiredOption('--auth-expiry <day>', 'last day of the authentication certificate', day)
    .option('--not-registered', 'not registered as the insurance card', false)
    .action(({ cardExpiry, authExpiry, notRegistered, on = townToday() }, command) => {
      const decision = insuranceUse({ registered: !notRegistered, cardExpiry, authExpiry, on });
      tell(command, { use: decision.answer }, decision.answer ?? 'No', decision);
    });

  datedTopic(law, 'paper-insurance-card', 'Whether paper insurance cards are issued and accepted').action(
    ({ on = townToday() }, command) => {
      const decision = paperInsuranceCard(on);
      tell(command, { state: decision.answer }, decision.answer, decision);
    },
  );
}
