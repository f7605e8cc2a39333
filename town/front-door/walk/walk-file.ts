// The walk as it is kept (歩みの記録): who is followed, since when, and what ticked each step off. One walk a town.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { StepId } from './steps.ts';
import { stepIds } from './steps.ts';

const call = z.object({
  key: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.string(),
  operation: z.string(),
  status: z.number().nullable(),
  code: z.string().nullable(),
  correlation: z.string(),
  order: z.number(),
});
const entry = z.object({
  key: z.string(),
  institution: z.enum(['municipality', 'jlis']),
  seq: z.number(),
  at: z.string(),
  kind: z.string(),
  subject: z.string().nullable(),
  actor: z.string(),
  detail: z.record(z.string(), z.unknown()),
  hash: z.string().nullable(),
  correlation: z.string().nullable(),
  order: z.number(),
});
const evidence = z.object({ calls: z.array(call), entries: z.array(entry) });

const walk = z.object({
  /** Counts the walks of this town. */
  round: z.number().int().min(1),
  /** The last journal lines before the walk began, by institution: older lines are somebody else's story. */
  marks: z.record(z.string(), z.number()),
  companion: z
    .object({
      residentId: z.string(),
      addressee: z.string(),
      handle: z.string(),
      name: z.string(),
      /** `met` at the counter in step 1, or `chosen` from the residents. */
      how: z.enum(['met', 'chosen']),
    })
    .optional(),
  /** What happened behind each step, kept so that a tick outlives a restart. */
  seen: z.partialRecord(z.enum(stepIds as [StepId, ...StepId[]]), evidence),
  /** Steps that are behind the companion. */
  done: z.array(z.enum(stepIds as [StepId, ...StepId[]])),
});

export type Walk = z.infer<typeof walk>;
export type Evidence = z.infer<typeof evidence>;

export class WalkFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The walk, or undefined before the first; a file that cannot be read begins a new walk rather than stop the town. */
  read(): Walk | undefined {
    if (!existsSync(this.#path)) return undefined;
    try {
      return walk.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      return undefined;
    }
  }

  write(now: Walk): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(`${this.#path}.next`, `${JSON.stringify(now)}\n`);
    renameSync(`${this.#path}.next`, this.#path);
  }
}
