// What was in force on a day: dated values, opening hours, telephones, and the guidebook's contradictions.
import {
  CONTRADICTIONS,
  type Contradiction,
  cite,
  counterOpen,
  dialOpen,
  FREE_DIAL_MENU,
  menuOption,
  NATIONAL_DIALS,
  nextOpenings,
  POLICY_NAMES,
  policy,
  policyChanges,
  policyHistory,
} from '@tegata/law';
import type { Command } from 'commander';
import { folderAt } from '../../folder.ts';
import { profileOf } from '../../municipality.ts';
import { answer, day, oneOf } from '../answer.ts';
import { townFolder } from '../town-folder.ts';
import { datedTopic, moment, tell, tellWhether, townNow, townToday } from './told.ts';

export function inForceTopics(law: Command): void {
  datedTopic(law, 'policy', 'The value of a dated rule; --history for all of them')
    .requiredOption('--name <name>', `one of ${POLICY_NAMES.join(', ')}`, oneOf(POLICY_NAMES))
    .option('--history', 'every value with its days', false)
    .action(({ name, history, on = townToday() }, command) => {
      const rows = (history ? policyHistory(name as (typeof POLICY_NAMES)[number]) : [policy(name, on)]).map(
        ({ from, to, value, source }) => ({
          from: from.toString(),
          ...(to && { to: to.toString() }),
          value,
          source: cite(source, 'en'),
        }),
      );
      const lines = rows.map(
        ({ from, to, value, source }) => `${from} – ${to ?? ''}: ${JSON.stringify(value)} [${source}]`,
      );
      answer(command, history ? { name, rows } : { name, ...rows[0] }, lines.join('\n'));
    });

  datedTopic(law, 'changes', 'What changed since a day, such as that of the guidebook (2023-07-01)')
    .requiredOption('--since <day>', 'the day before the first change', day)
    .action(({ since, on = townToday() }, command) => {
      const changes = policyChanges(since, on).map(({ name, before, now }) => ({
        on: now.from.toString(),
        name,
        before: before.value,
        now: now.value,
        source: cite(now.source, 'en'),
      }));
      const lines = changes.map((each) => {
        const [was, is] = [JSON.stringify(each.before), JSON.stringify(each.now)];
        return `${each.on} ${each.name}: ${was} → ${is} [${each.source}]`;
      });
      answer(command, { changes }, lines.join('\n'));
    });

  law
    .command('counter-hours')
    .description('Whether the counters are open (guidebook p.14)')
    .option('--at <moment>', 'time in Tokyo, e.g. 2026-07-15T18:30 (default: now in the town)', moment)
    .option('--municipality <id or file>', 'whose counters (default: those of this town)')
    .action(async ({ at = townNow(), municipality }, command) => {
      const { counterHours } = await profileOf(folderAt(townFolder()), municipality);
      tellWhether(command, counterOpen(at, counterHours));
    });

  law
    .command('next-openings')
    .description(
      'The next days on which the counters are open, and why not on those between (guidebook p.14)',
    )
    .option('--at <moment>', 'time in Tokyo, e.g. 2026-07-15T18:30 (default: now in the town)', moment)
    .option('--municipality <id or file>', 'whose counters (default: those of this town)')
    .action(async ({ at = townNow(), municipality }, command) => {
      const { counterHours } = await profileOf(folderAt(townFolder()), municipality);
      const days = nextOpenings(at.toInstant(), counterHours, 5);
      const open = days.map(({ date, hours, evening }) => ({
        date: date.toString(),
        opens: hours.opens.toString({ smallestUnit: 'minute' }),
        closes: hours.closes.toString({ smallestUnit: 'minute' }),
        evening,
      }));
      const lines = open.map(({ date, opens, closes }) => `${date} ${opens}–${closes}`);
      const reasons = days.flatMap(({ closedBefore }) => closedBefore.flatMap((closed) => closed.reasons));
      tell(command, { open }, lines.join('\n'), { answer: open, reasons });
    });

  const subjects = FREE_DIAL_MENU.map(({ subject }) => subject);
  law
    .command('dial')
    .description(
      'Which key of the free dial answers a subject, and whether somebody is there (guidebook p.14)',
    )
    .requiredOption('--subject <subject>', `one of ${subjects.join(', ')}`, oneOf(subjects))
    .option('--at <moment>', 'time in Tokyo (default: now in the town)', moment)
    .action(({ subject, at = townNow() }, command) => {
      const option = menuOption(subject, at.toPlainDate());
      const { telephone } = NATIONAL_DIALS['free-dial'];
      const decision = dialOpen(subject, at);
      const key = option ? `press ${option.press}` : 'no option of its own';
      const words = `${telephone}, ${key}; ${decision.answer ? 'answered now' : 'not answered now'}`;
      tell(command, { telephone, press: option?.press ?? null, open: decision.answer }, words, decision);
    });

  law
    .command('contradictions')
    .description('Where the guidebook contradicts itself or later law, and what holds here')
    .action((_options, command) => {
      const named = Object.entries<Contradiction>(CONTRADICTIONS);
      const lines = named.map(
        ([id, { pages, en, rule }]) => `${id} (p. ${pages.join(', ')}; ${rule}): ${en}`,
      );
      answer(command, CONTRADICTIONS, lines.join('\n'));
    });
}
