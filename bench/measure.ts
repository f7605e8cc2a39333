// How a figure comes about: reference and subject take turns in short slices of time (A B A B …), so that whatever
// else the machine does slows both alike; the medians of their rates are compared.

/** One figure. `ratio` is always value divided by reference. */
export type Result = {
  name: string;
  value: number;
  unit: 'per second' | 'ms' | 'MiB';
  /** The reference in the same unit, from the same run. */
  reference: number;
  /** What the reference is. */
  against: string;
  ratio: number;
  better: 'higher' | 'lower';
};

/** A bench sets itself up, measures, and cleans up behind itself. */
export type Bench = () => Promise<Result[]>;

/** Does one thing again and again until `until` (on `performance.now()`); answers how often it was done. */
export type Runner = (until: number) => Promise<number>;

/** One after the other; something synchronous is not charged for an await. */
export function inTurn(once: () => unknown): Runner {
  return async (until) => {
    let done = 0;
    while (performance.now() < until) {
      const outcome = once();
      if (outcome instanceof Promise) await outcome;
      done++;
    }
    return done;
  };
}

/** `width` of them under way at any time, so that all cores have work. */
export function inFlight(width: number, once: () => Promise<unknown>): Runner {
  const lane = inTurn(once);
  return async (until) => {
    const lanes = await Promise.all(Array.from({ length: width }, () => lane(until)));
    return lanes.reduce((sum, done) => sum + done, 0);
  };
}

export type Pair = { subject: Runner; reference: Runner };
type Rates = { subject: number; reference: number };

const WARM_UP_MS = 300;
const SLICE_MS = 150;

/** Median rates per second of both, over `seconds` shared between them. */
async function interleave({ subject, reference }: Pair, seconds = 5): Promise<Rates> {
  await rate(reference, WARM_UP_MS);
  await rate(subject, WARM_UP_MS);
  const rates = { subject: [] as number[], reference: [] as number[] };
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    rates.reference.push(await rate(reference, SLICE_MS));
    rates.subject.push(await rate(subject, SLICE_MS));
  }
  return { subject: median(rates.subject), reference: median(rates.reference) };
}

async function rate(run: Runner, sliceMs: number): Promise<number> {
  const began = performance.now();
  const done = await run(began + sliceMs);
  return (done * 1000) / (performance.now() - began);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A figure told as things per second; more is better. */
export async function perSecond(name: string, against: string, pair: Pair): Promise<Result> {
  const { subject, reference } = await interleave(pair);
  return figure(name, 'per second', against, subject, reference, 'higher');
}

/** A figure told as milliseconds for one thing; less is better. */
export async function milliseconds(name: string, against: string, pair: Pair): Promise<Result> {
  const { subject, reference } = await interleave(pair);
  return figure(name, 'ms', against, 1000 / subject, 1000 / reference, 'lower');
}

/** Programs that cannot be stopped after a slice take turns whole: the median of each over some rounds. */
export async function inRounds<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const taken = (Object.keys(runs) as Name[]).map((name) => ({ name, values: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const { name, values } of taken) values.push(await runs[name]());
  return Object.fromEntries(taken.map(({ name, values }) => [name, median(values)])) as Record<Name, number>;
}

export function figure(
  name: string,
  unit: Result['unit'],
  against: string,
  value: number,
  reference: number,
  better: Result['better'],
): Result {
  const ratio = rounded(value / reference);
  return { name, value: rounded(value), unit, reference: rounded(reference), against, ratio, better };
}

/** Four digits are more than a machine of many guests can promise. */
const rounded = (value: number): number => Number(value.toPrecision(4));
