// What happens to a card: events and their effects, who files what, moves, loss.
import {
  cardFromAbroad,
  cite,
  consequencesOf,
  continuation,
  FILERS,
  filing,
  filingDeadline,
  LIFE_EVENTS,
  LOSS_SITUATIONS,
  liftSuspension,
  lossSteps,
  moveAbroad,
  PROCEDURES,
  REVOCATION_CAUSES,
  revocation,
  waiting,
} from '@tegata/law';
import type { Command } from 'commander';
import { answer, day, oneOf } from '../answer.ts';
import { datedTopic, idsOf, tell, tellWhether, townToday } from './told.ts';

const filers = idsOf(FILERS);
const events = idsOf(LIFE_EVENTS);
const procedures = idsOf(PROCEDURES);

export function eventTopics(law: Command): void {
  datedTopic(law, 'event', 'What an event does to card and certificates (guidebook p.4–6, p.13)')
    .requiredOption('--event <event>', `one of ${events.join(', ')}`, oneOf(events))
    .action(({ event, on = townToday() }, command) => {
      const decision = consequencesOf(event, on);
      const { card, auth, sign, toFile } = decision.answer;
      const words = `Card ${card}, authentication certificate ${auth}, signature certificate ${sign}`;
      const next = toFile.length > 0 ? `; then ${toFile.join(', ')}` : '';
      tell(command, { ...decision.answer, toFile: [...toFile] }, words + next, decision);
    });

  datedTopic(law, 'filing', 'Where a procedure is done, by whom, with what (guidebook p.5, p.6)')
    .requiredOption('--procedure <procedure>', `one of ${procedures.join(', ')}`, oneOf(procedures))
    .option('--by <filer>', `one of ${filers.join(', ')}`, oneOf(filers), 'self')
    .action(({ procedure, by, on = townToday() }, command) => {
      const decision = filing({ procedure, by, on });
      const { places, bring, pins: asked } = decision.answer ?? { places: [], bring: [], pins: [] };
      const words = decision.answer
        ? `At ${places.join(', ')}; bring ${bring.join(', ') || 'nothing'}`
        : 'No';
      tell(command, { possible: decision.answer !== null, places, bring, pins: asked }, words, decision);
    });

  law
    .command('waiting')
    .description('How long a procedure takes')
    .requiredOption('--procedure <procedure>', `one of ${procedures.join(', ')}`, oneOf(procedures))
    .option('--by <filer>', `one of ${filers.join(', ')}`, oneOf(filers), 'self')
    .option('--express', 'a card of 特急発行', false)
    .action(({ procedure, by, express }, command) => {
      const { answer: takes, source } = waiting(procedure, by, { express });
      answer(command, { takes, source: cite(source, 'en') }, `${takes} [${cite(source, 'en')}]`);
    });

  datedTopic(law, 'filing-deadline', 'By when a move or change is filed')
    .requiredOption('--happened <day>', 'the day of the move or change', day)
    .action(({ happened, on = townToday() }, command) => {
      const decision = filingDeadline(happened, on);
      tell(command, { until: decision.answer.toString() }, `By ${decision.answer}`, decision);
    });

  datedTopic(law, 'continuation', 'Whether a card goes on after a move (継続利用, guidebook p.5)')
    .requiredOption('--planned-move-out <day>', 'the planned day of moving out', day)
    .requiredOption('--moved-in <day>', 'the day of moving in', day)
    .option('--filed <day>', 'the day the move-in was filed', day)
    .option('--shown <day>', 'the day the card was shown', day)
    .option('--moved-again <day>', 'the day of the next move-out', day)
    .option('--unusable', 'the card is suspended, abolished or expired', false)
    .action(({ json, unusable, on = townToday(), ...asked }, command) => {
      const decision = continuation({ ...asked, cardUsable: !unusable, on });
      const { card, until } = decision.answer;
      tell(command, { card, until: until.toString() }, `Card ${card} (until ${until})`, decision);
    });

  law
    .command('move-abroad')
    .description('What becomes of a card that leaves Japan (guidebook p.5)')
    .requiredOption('--planned <day>', 'the planned day of leaving', day)
    .option('--asked <day>', 'the day the continuation was asked for', day)
    .option('--foreigner', 'not a Japanese national', false)
    .action(({ planned, asked, foreigner }, command) => {
      const decision = moveAbroad({ planned, citizen: !foreigner, ...(asked && { asked }) });
      const { card, freeReissueUntil: free } = decision.answer;
      tell(command, { card, ...(free && { freeReissueUntil: free.toString() }) }, `Card ${card}`, decision);
    });

  datedTopic(law, 'card-from-abroad', 'Whether somebody who lives abroad can have a card made there')
    .requiredOption('--left <day>', 'the day of leaving Japan', day)
    .option('--foreigner', 'not a Japanese national', false)
    .action(({ left, foreigner, on = townToday() }, command) =>
      tellWhether(command, cardFromAbroad({ left, citizen: !foreigner }, on)),
    );
}

export function lossTopics(law: Command): void {
  law
    .command('loss')
    .description('What to do about a lost or found card, in order (guidebook p.6)')
    .requiredOption('--card <situation>', `one of ${LOSS_SITUATIONS.join(', ')}`, oneOf(LOSS_SITUATIONS))
    .action(({ card }, command) => {
      const decision = lossSteps(card);
      tell(command, { steps: decision.answer }, decision.answer.join(', then '), decision);
    });

  law
    .command('lift-suspension')
    .description('Whether a stopped card works again (guidebook p.6)')
    .option('--by <filer>', `one of ${filers.join(', ')}`, oneOf(filers), 'self')
    .option('--where <where>', 'branch or telephone', oneOf(['branch', 'telephone']), 'branch')
    .option('--no-card', 'the card is not brought')
    .option('--no-identity', 'no identity document is brought')
    .action(({ by, where, card, identity }, command) =>
      tellWhether(command, liftSuspension({ by, where, cardBrought: card, identityConfirmed: identity })),
    );

  law
    .command('revocation')
    .description('Why a certificate is revoked, and whether a new one is issued (guidebook p.13)')
    .requiredOption('--kind <kind>', 'auth or sign', oneOf(['auth', 'sign']))
    .requiredOption('--cause <cause>', `one of ${REVOCATION_CAUSES.join(', ')}`, oneOf(REVOCATION_CAUSES))
    .action(({ kind, cause }, command) => {
      const decision = revocation(kind, cause);
      tell(command, decision.answer, decision.answer.revoked ? 'Revoked' : 'Not revoked', decision);
    });
}
