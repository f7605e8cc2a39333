// `tegata law …`: the rules, asked from the command line. Every answer carries its reasons with their sources.
import type { Command } from 'commander';
import { cardTopics, dateTopics } from './law/dates.ts';
import { documentTopics } from './law/documents.ts';
import { eventTopics, lossTopics } from './law/events.ts';
import { feeTopic } from './law/fee.ts';
import { inForceTopics } from './law/in-force.ts';
import { kioskTopics } from './law/kiosk.ts';
import { numberTopics } from './law/number.ts';
import { pinTopics } from './law/pins.ts';
import { serviceTopics } from './law/services.ts';

export function lawVerbs(program: Command): void {
  const law = program
    .command('law')
    .description(
      'Ask the rules: dates, fees, the number, papers, moves, loss, PINs, kiosks, services, hours',
    );
  for (const topics of [
    dateTopics,
    cardTopics,
    feeTopic,
    numberTopics,
    documentTopics,
    eventTopics,
    lossTopics,
    pinTopics,
    kioskTopics,
    serviceTopics,
    inForceTopics,
  ]) {
    topics(law);
  }
}
