// When everything that an institution wanted to tell others has been told: for seeding, tests and a calm shutdown.
import type { Ledger } from '@tegata/ledger';

const UNDELIVERED = `SELECT name, count(*)::int AS waiting FROM pgboss.job
  WHERE state IN ('created', 'retry', 'active') AND name <> 'dead-letters'
    AND NOT (state = 'created' AND start_after > now()) GROUP BY name ORDER BY name`;

/**
 * Comes back once no message of this ledger's outbox waits or is under way. Deliveries go on by themselves; nothing
 * is pushed. Dead letters do not count: they wait for a person. Neither do messages that are sent for later (a deadline).
 * @throws Error naming the queues that were not empty after `patienceMs`
 */
export async function outboxIdle({ pool }: Pick<Ledger, 'pool'>, patienceMs = 120_000): Promise<void> {
  const until = performance.now() + patienceMs;
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    const { rows } = await pool.query<{ name: string; waiting: number }>(UNDELIVERED);
    if (rows.length === 0) return;
    if (performance.now() > until) {
      throw new Error(`undelivered: ${rows.map(({ name, waiting }) => `${name} ${waiting}`).join(', ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
