// The status service at national size: 200 million certificates on record in PostgreSQL, looked up by the book that the
// OCSP responder reads, beside the same with a thousand on record. Each in a process and a database of its own; memory is what the one holds more than the other.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { figure, inRounds, type Result } from './measure.ts';

const ROUNDS = 5;
const FEW = 1_000;
const MANY = 200_000_000;
const MEMORY_MIB = 128;

type Answer = { rate: number; memoryMiB: number };

export default async function status(): Promise<Result[]> {
  const [few, many] = [await house(FEW), await house(MANY)];
  try {
    const looked = await inRounds(ROUNDS, {
      few: async () => (await few.ask('look')).rate,
      many: async () => (await many.ask('look')).rate,
    });
    const answered = await inRounds(ROUNDS, {
      few: async () => (await few.ask('answer')).rate,
      many: async () => (await many.ask('answer')).rate,
    });
    // Both processes did the same; what they hold differs by the certificates on record.
    const memory = (await many.ask('look')).memoryMiB - (await few.ask('look')).memoryMiB;
    const beside = `the same with ${FEW.toLocaleString('en')} on record`;
    return [
      figure('status.look-ups', 'per second', beside, looked.many, looked.few, 'higher'),
      figure('status.ocsp-answers', 'per second', beside, answered.many, answered.few, 'higher'),
      figure('status.memory', 'MiB', 'the limit set for 200 million', memory, MEMORY_MIB, 'lower'),
      figure(
        'status.first-answer',
        'ms',
        'reading every page at start',
        many.firstMs,
        many.readAllMs,
        'lower',
      ),
    ];
  } finally {
    few.end();
    many.end();
  }
}

/** A process with so many certificates on record. */
async function house(certificates: number) {
  const path = fileURLToPath(new URL('./status-house.ts', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', path, String(certificates)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const told = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`the house with ${certificates} certificates ended`);
    return JSON.parse(value);
  };
  const start = (await told()) as { firstMs: number; readAllMs: number };
  return {
    ...start,
    ask: async (what: 'look' | 'answer'): Promise<Answer> => {
      child.stdin.write(`${what}\n`);
      return told();
    },
    end: () => child.stdin.end(),
  };
}
