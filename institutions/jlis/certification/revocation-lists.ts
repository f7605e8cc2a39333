// 失効リスト (CRL): one full list an issuing key and one for each municipality. A list is signed again as soon as a status has
// changed, and at least daily; it is checked when read and by the round of every minute, so it is on time also when
// nobody asks and when the clock was moved.
import { type Generation, writeCrl } from '@tegata/pki';
import { and, desc, eq } from 'drizzle-orm';
import type { MunicipalityEntry } from '../deps.ts';
import type { Premises } from '../premises.ts';
import { certificatePlace } from './card-certificates.ts';
import { statusValidity } from './policy.ts';
import { holdIssuer, notGood } from './statuses.ts';
import { revocationLists } from './tables.ts';

const FRESH = { hours: 24 } as const;

type List = typeof revocationLists.$inferSelect;

/** The list that holds now, DER; without `municipality` the full one. */
export async function currentRevocationList(
  premises: Premises,
  generation: Generation,
  municipality?: MunicipalityEntry,
): Promise<Uint8Array> {
  const { ledger, clock } = premises;
  const issuer = generation.keyId;
  const partition = municipality && certificatePlace(municipality);
  const scope = partition?.code ?? 'all';
  const newest = ledger
    .db()
    .select()
    .from(revocationLists)
    .where(and(eq(revocationLists.issuer, issuer), eq(revocationLists.scope, scope)))
    .orderBy(desc(revocationLists.number))
    .limit(1);
  const [known] = await newest;
  if (known && holds(known, clock.now())) return known.list;

  return ledger.transaction(async (tx) => {
    await holdIssuer(tx, issuer);
    const [last] = await tx
      .select()
      .from(revocationLists)
      .where(and(eq(revocationLists.issuer, issuer), eq(revocationLists.scope, scope)))
      .orderBy(desc(revocationLists.number))
      .limit(1);
    const thisUpdate = clock.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
    if (last && holds(last, thisUpdate)) return last.list;
    const number = (last?.number ?? 0n) + 1n;
    const nextUpdate = thisUpdate.add(statusValidity(thisUpdate));
    const list = await writeCrl(generation, {
      revoked: await notGood(tx, issuer, municipality?.code),
      number,
      thisUpdate,
      nextUpdate,
      ...(partition && { partition }),
    });
    await tx.insert(revocationLists).values({ issuer, scope, number, thisUpdate, nextUpdate, list });
    return list;
  });
}

function holds({ superseded, thisUpdate, nextUpdate }: List, now: Temporal.Instant): boolean {
  const after = (moment: Temporal.Instant) => Temporal.Instant.compare(now, moment);
  return !superseded && after(thisUpdate) >= 0 && after(nextUpdate) < 0 && after(thisUpdate.add(FRESH)) < 0;
}
