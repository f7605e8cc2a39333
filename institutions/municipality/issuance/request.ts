// A kiosk's request by its id, locked: two messages about one request come one after the other.
import type { Tx } from '@tegata/ledger';
import { eq } from 'drizzle-orm';
import { MunicipalityError } from '../errors.ts';
import { type KioskRequest, kioskRequests } from './tables.ts';

/** @throws MunicipalityError `municipality.request-not-found` */
export async function lockRequest(tx: Tx, requestId: string): Promise<KioskRequest> {
  const [request] = await tx
    .select()
    .from(kioskRequests)
    .where(eq(kioskRequests.requestId, requestId))
    .for('update');
  if (!request) throw new MunicipalityError('municipality.request-not-found');
  return request;
}
