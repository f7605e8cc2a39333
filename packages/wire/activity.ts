// What happened behind a step: every institution tells, for one correlation id, its calls and its journal entries.
import { z } from '@hono/zod-openapi';
import { operation } from './contract.ts';
import { CORRELATION } from './correlation.ts';

/** A WireRecord as it travels. */
const wireRecord = z.object({
  id: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.string(),
  operation: z.string(),
  direction: z.enum(['sent', 'received']),
  status: z.number().int().nullable(),
  code: z.string().nullable(),
  requestDigest: z.string(),
  responseDigest: z.string().nullable(),
  correlation: z.string(),
});

/** A line of an institution's journal, as far as others may read it; `detail.correlation` ties it to its call. */
const journalEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  kind: z.string(),
  subject: z.string().nullable(),
  actor: z.string(),
  detail: z.record(z.string(), z.unknown()),
});

/** The operation every institution offers under the same name and shape: newest first. */
export const activityOperation = <const Callers extends readonly string[]>(callers: Callers) =>
  operation({
    method: 'GET',
    path: '/activity',
    summary: 'Calls and journal entries, of one act (correlation) or since a moment',
    callers,
    safe: true,
    query: z.object({
      correlation: z.string().regex(CORRELATION).optional(),
      since: z.iso.datetime().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: z.object({ calls: z.array(wireRecord), journal: z.array(journalEntry) }),
  });
