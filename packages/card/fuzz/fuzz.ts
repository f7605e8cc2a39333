// The chip under fire: random and shaped commands against a card in use, every answer watched.
//
//   node packages/card/fuzz/fuzz.ts --count 1000000 --seed 1 [--report docs/evidence/card-fuzz.md]
//
// The same seed asks the same; challenges, salts and sealed commands differ, because the card's own chance is real.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { equippedState } from '../chip/testing/equipped-card.ts';
import { CardUnderFire } from './card-under-fire.ts';
import { type Choices, oneOf, seededChoices } from './choices.ts';
import { noiseStep, type Step, shapedStep } from './grammar.ts';
import { report } from './report.ts';
import { Watch } from './watch.ts';

/** Things that happen to one card before it is replaced by a fresh one: some are locked or abolished early. */
const STEPS_PER_CARD = 250;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    report: { type: 'string' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);

const choose = seededChoices(seed);
const { state, pairs } = await equippedState();
const watches = { noise: new Watch(), shaped: new Watch() };
const began = performance.now();
const sent = { noise: 0, shaped: 0, cards: 0 };
const findings: string[] = [];

while (sent.noise + sent.shaped < count) {
  const kind = sent.noise <= sent.shaped ? 'noise' : 'shaped';
  sent.cards++;
  try {
    sent[kind] += await oneCard(kind);
  } catch (error) {
    findings.push(String(error));
    break;
  }
}

/** One card from its first command to its last. Noise comes to a card that is open, too, or it would find every door shut. */
async function oneCard(kind: 'noise' | 'shaped'): Promise<number> {
  const card = await CardUnderFire.from(state, pairs.session, watches[kind]);
  let commands = 0;
  for (let done = 0; done < STEPS_PER_CARD; done++) commands += await card.happen(next(kind, choose));
  return commands;
}

function next(kind: 'noise' | 'shaped', chance: Choices): Step {
  if (kind === 'shaped') return shapedStep(chance);
  if (chance(50) > 0) return noiseStep(chance);
  return oneOf(chance, [
    { kind: 'open-secure', apdus: [] },
    { kind: 'terminal' },
    { kind: 'power' },
  ] as const);
}

const seconds = (performance.now() - began) / 1000;
const text = report({
  seed,
  sent,
  seconds,
  findings,
  statusWords: { noise: watches.noise.statusWords, shaped: watches.shaped.statusWords },
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
});
if (values.report) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, text);
} else process.stdout.write(text);
process.exitCode = findings.length > 0 ? 1 : 0;
