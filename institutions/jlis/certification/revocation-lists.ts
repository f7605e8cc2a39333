// 失効リスト (CRL): one full list an issuing key and one for each municipality. A list is signed again as soon as a status has
// changed, and at least daily; it is checked when read and by the institution's round, so it is on time also when nobody
// asks and when the clock was moved.
import { type CertificateRef, type Generation, writeCrl, writeDeltaCrl } from '@tegata/pki';
import { and, asc, desc, eq, gte, inArray, lt, lte } from 'drizzle-orm';
import type { MunicipalityEntry } from '../deps.ts';
import type { Premises } from '../premises.ts';
import { certificatePlace } from './card-certificates.ts';
import { statusValidity } from './policy.ts';
import { FULL, holdIssuers, notGood } from './statuses.ts';
import { revocationLists } from './tables.ts';

const FRESH = { hours: 24 } as const;

type List = typeof revocationLists.$inferSelect;
type Term = Pick<List, 'superseded' | 'thisUpdate' | 'nextUpdate'>;
type Issuer = CertificateRef['issuer'];

const scopeOf = (municipality: MunicipalityEntry | undefined): string =>
  municipality ? certificatePlace(municipality).code : FULL;

/** The list that holds now, DER; without `municipality` the full one. */
export async function currentRevocationList(
  premises: Premises,
  generation: Generation,
  municipality?: MunicipalityEntry,
): Promise<Uint8Array> {
  return (await currentList(premises, generation, municipality)).list;
}

async function currentList(
  premises: Premises,
  generation: Generation,
  municipality?: MunicipalityEntry,
): Promise<List> {
  const { ledger, clock } = premises;
  const issuer = generation.keyId;
  const scope = scopeOf(municipality);
  const [known] = await newestOf(ledger.db(), issuer, scope);
  if (known && holds(known, clock.now())) return known;

  return ledger.transaction(async (tx) => {
    await holdIssuers(tx, [issuer]);
    const [last] = await newestOf(tx, issuer, scope);
    const thisUpdate = clock.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
    if (last && holds(last, thisUpdate)) return last;
    const number = (last?.number ?? 0n) + 1n;
    const nextUpdate = thisUpdate.add(statusValidity(thisUpdate));
    const list = await writeCrl(generation, {
      revoked: await notGood(tx, issuer, scope, thisUpdate.subtract(statusValidity(thisUpdate))),
      number,
      thisUpdate,
      nextUpdate,
      deltas: true,
      ...(municipality && { partition: certificatePlace(municipality) }),
    });
    const made = { issuer, scope, number, thisUpdate, nextUpdate, list, superseded: false };
    await tx.insert(revocationLists).values(made);
    // Lists that nobody may rely on any more; the newest always stays, so numbers go on after any pause.
    await tx
      .delete(revocationLists)
      .where(
        and(
          eq(revocationLists.issuer, issuer),
          eq(revocationLists.scope, scope),
          lt(revocationLists.number, number),
          lt(revocationLists.nextUpdate, thisUpdate),
        ),
      );
    return made;
  });
}

const newestOf = (db: Pick<ReturnType<Premises['ledger']['db']>, 'select'>, issuer: Issuer, scope: string) =>
  db
    .select()
    .from(revocationLists)
    .where(and(eq(revocationLists.issuer, issuer), eq(revocationLists.scope, scope)))
    .orderBy(desc(revocationLists.number))
    .limit(1);

function holds({ superseded, thisUpdate, nextUpdate }: Term, now: Temporal.Instant): boolean {
  const after = (moment: Temporal.Instant) => Temporal.Instant.compare(now, moment);
  return !superseded && after(thisUpdate) >= 0 && after(nextUpdate) < 0 && after(thisUpdate.add(FRESH)) < 0;
}

/** Signs every list again that does not hold any more; answers how many. One look at the records tells which. */
export async function publishDueLists(
  premises: Premises,
  generations: readonly Generation[],
): Promise<number> {
  const now = premises.clock.now();
  const { compare } = Temporal.Instant;
  const inForce = generations.filter(
    ({ notBefore, notAfter }) => compare(notBefore, now) <= 0 && compare(now, notAfter) <= 0,
  );
  const newest = await premises.ledger
    .db()
    .selectDistinctOn([revocationLists.issuer, revocationLists.scope], {
      issuer: revocationLists.issuer,
      scope: revocationLists.scope,
      superseded: revocationLists.superseded,
      thisUpdate: revocationLists.thisUpdate,
      nextUpdate: revocationLists.nextUpdate,
    })
    .from(revocationLists)
    .where(
      inArray(
        revocationLists.issuer,
        inForce.map(({ keyId }) => keyId),
      ),
    )
    .orderBy(revocationLists.issuer, revocationLists.scope, desc(revocationLists.number));
  const onTime = new Set(
    newest.filter((term) => holds(term, now)).map(({ issuer, scope }) => `${issuer} ${scope}`),
  );
  let signed = 0;
  for (const generation of inForce)
    for (const place of [undefined, ...premises.municipalities]) {
      if (onTime.has(`${generation.keyId} ${scopeOf(place)}`)) continue;
      await currentRevocationList(premises, generation, place);
      signed++;
    }
  return signed;
}

/** Delta lists by the list they lead to: signed once each, however often they are fetched. */
const deltas = new WeakMap<Premises['ledger']['pool'], Map<string, Promise<Uint8Array>>>();
const DELTAS_KEPT = 256;

/**
 * The delta list (RFC 5280 5.2.4) that leads from the oldest full list of the last day to the one that holds now:
 * whoever fetched a full list today needs no other. While there is one list, it leads from that to itself, and is empty.
 */
export async function currentDeltaList(
  premises: Premises,
  generation: Generation,
  municipality?: MunicipalityEntry,
): Promise<Uint8Array> {
  const now = await currentList(premises, generation, municipality);
  const { issuer, scope, number } = now;
  const db = premises.ledger.db();
  const ofScope = and(eq(revocationLists.issuer, issuer), eq(revocationLists.scope, scope));
  const dayBefore = now.thisUpdate.subtract(FRESH);
  const [base = now] = await db
    .select()
    .from(revocationLists)
    .where(
      and(
        ofScope,
        lt(revocationLists.number, number),
        gte(revocationLists.thisUpdate, dayBefore),
        lte(revocationLists.thisUpdate, now.thisUpdate),
      ),
    )
    .orderBy(asc(revocationLists.number))
    .limit(1);
  const kept = deltas.getOrInsertComputed(premises.ledger.pool, () => new Map());
  if (kept.size >= DELTAS_KEPT) kept.clear();
  const place = municipality && certificatePlace(municipality);
  return kept.getOrInsertComputed(`${issuer} ${scope} ${base.number} ${number}`, () =>
    writeDeltaCrl(generation, { base: base.list, complete: now.list, ...(place && { partition: place }) }),
  );
}
