/** Any Drizzle database or transaction of a ledger, as far as the journal and the outbox need it. */

import type { SQLWrapper } from 'drizzle-orm';

export type Executor = { execute(query: SQLWrapper): PromiseLike<{ rows: Record<string, unknown>[] }> };
