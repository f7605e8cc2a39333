// 転出予定: a planned move marks the person at once and waits for its day. Plans change: a later filing, or a clerk who takes the
// mark away or moves it, replaces what was planned before.
import type { Tx } from '@tegata/ledger';
import { and, eq, ne } from 'drizzle-orm';
import { residents } from '../register/tables.ts';
import { type Filing, filings } from './tables.ts';

/** Marks the person as moving out on the planned day; an earlier plan is withdrawn. */
export async function planMove(tx: Tx, { id, residentId, happenedOn }: Filing): Promise<void> {
  await tx
    .update(filings)
    .set({ state: 'withdrawn' })
    .where(and(eq(filings.residentId, residentId), eq(filings.state, 'waiting'), ne(filings.id, id)));
  await tx.update(residents).set({ movingOutOn: happenedOn }).where(eq(residents.id, residentId));
}

/** 転出の取消し */
export async function withdrawPlans(tx: Tx, residentId: string): Promise<void> {
  await tx
    .update(filings)
    .set({ state: 'withdrawn' })
    .where(and(eq(filings.residentId, residentId), eq(filings.state, 'waiting')));
}

/** The planned day is another one. */
export async function movePlans(tx: Tx, residentId: string, happenedOn: Temporal.PlainDate): Promise<void> {
  await tx
    .update(filings)
    .set({ happenedOn })
    .where(and(eq(filings.residentId, residentId), eq(filings.state, 'waiting')));
}
