// What every desk of J-LIS works with: the ledger, the wire, the vault, the clock and the physical world.

import { TOKYO } from '@tegata/law';
import type { Ledger, Tx } from '@tegata/ledger';
import type { Office, Vault } from '@tegata/office';
import { newCorrelation, withCorrelation } from '@tegata/wire';
import type { JlisDeps, MunicipalityEntry } from './deps.ts';
import { JlisError } from './errors.ts';

export type Premises = Pick<
  JlisDeps,
  'clock' | 'directory' | 'factory' | 'municipalities' | 'post' | 'publicBase'
> & {
  ledger: Ledger;
  office: Office;
  vault: Vault;
};

/** What every message in the outbox carries beside its own ids: whose act it goes on with. */
export type Errand<Body extends object> = Body & { correlation?: string };

/** @throws JlisError `jlis.municipality-unknown` */
export function municipalityOf({ municipalities }: Premises, code: string): MunicipalityEntry {
  const found = municipalities.find((entry) => entry.code === code);
  if (!found) throw new JlisError('jlis.municipality-unknown', { detail: code });
  return found;
}

/** The day in Tokyo by the town's clock. */
export function todayAt({ clock }: Pick<Premises, 'clock'>): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(TOKYO).toPlainDate();
}

/** Handles the messages of one queue, each under the correlation of the act that caused it. */
export function workThrough<Body extends object>(
  { ledger }: Pick<Premises, 'ledger'>,
  queue: string,
  concurrency: number,
  handle: (body: Errand<Body>, id: string) => Promise<void>,
): Promise<void> {
  return ledger.outbox.work<Errand<Body>>(
    queue,
    ({ payload, id }) => withCorrelation(payload.correlation ?? newCorrelation(), () => handle(payload, id)),
    { concurrency },
  );
}

/** Puts a message into the outbox under a correlation. */
export async function send(
  { ledger }: Pick<Premises, 'ledger'>,
  tx: Tx,
  queue: string,
  body: Record<string, string>,
  correlation: string | undefined,
  options: { delaySeconds?: number } = {},
): Promise<void> {
  await ledger.outbox.enqueue(tx, queue, { ...body, ...(correlation && { correlation }) }, options);
}
