// 失効情報・保留情報 of 200 million certificates: status pages in PostgreSQL, written in the transaction of the change, and the
// book over them that the OCSP responder reads (see @tegata/pki status). Serials come from a sequence under a key of the
// vault; those drawn at random before are looked up in their rows.
import type { Ledger, Tx } from '@tegata/ledger';
import {
  type CertificateSerial,
  type CertificateStatus,
  createStatusBook,
  type IssuerKeyId,
  PAGE_OCTETS,
  placeOf,
  type SerialSequence,
  type StatusBook,
  type StatusRecords,
  serialSequence,
  slotOf,
  writeSlot,
} from '@tegata/pki';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Premises } from '../premises.ts';
import { statusInRow } from './status-rows.ts';
import { authorityGenerations, statusPages } from './tables.ts';

type Vaulted = Pick<Premises, 'vault'>;

const sequences = new WeakMap<Premises['vault'], Map<IssuerKeyId, SerialSequence>>();

/** The sequence of serials of an issuing key. */
export function serialsOf({ vault }: Vaulted, issuer: IssuerKeyId): SerialSequence {
  return sequences
    .getOrInsertComputed(vault, () => new Map())
    .getOrInsertComputed(issuer, () => serialSequence(vault.key(`certificate-serials:${issuer}`)));
}

/** Places taken from the sequence at a time: a process that ends leaves the rest of its last sixty-four unused. */
const BLOCK = 64;

/** Hands out serials; every one once, also beside other processes and after any end. */
export function serialDispenser(premises: Premises): (issuer: IssuerKeyId) => Promise<CertificateSerial> {
  const blocks = new Map<IssuerKeyId, { next: number; end: number }>();
  const fetching = new Map<IssuerKeyId, Promise<void>>();

  async function fetchBlock(issuer: IssuerKeyId): Promise<void> {
    const [row] = await premises.ledger
      .db()
      .update(authorityGenerations)
      .set({ serialsTaken: sql`${authorityGenerations.serialsTaken} + ${BLOCK}` })
      .where(eq(authorityGenerations.issuer, issuer))
      .returning({ end: authorityGenerations.serialsTaken });
    if (!row) throw new TypeError(`no generation with the issuing key ${issuer}`);
    blocks.set(issuer, { next: row.end - BLOCK, end: row.end });
  }

  return async (issuer) => {
    for (;;) {
      const block = blocks.get(issuer);
      if (block && block.next < block.end) return serialsOf(premises, issuer).serialAt(block.next++);
      await fetching.getOrInsertComputed(issuer, () =>
        fetchBlock(issuer).finally(() => fetching.delete(issuer)),
      );
    }
  };
}

/** Books of this process that must hear of a change when it is committed here. */
const openBooks = new WeakMap<Ledger['pool'], Map<string, StatusBook>>();

/**
 * Opens the book over some issuing keys. `name`: what it is about; a later book of the same name takes its place.
 */
export function openStatusBook(
  premises: Premises,
  name: string,
  issuers: readonly { issuer: IssuerKeyId; randomSerials: boolean }[],
): StatusBook {
  const book = createStatusBook({
    records: statusRecords(premises),
    issuers: issuers.map(({ issuer, randomSerials }) => ({
      issuer,
      serials: serialsOf(premises, issuer),
      others: randomSerials,
    })),
  });
  openBooks.getOrInsertComputed(premises.ledger.pool, () => new Map()).set(name, book);
  return book;
}

/** Which of some issuing keys have certificates with random serials. */
export async function withRandomSerials(
  { ledger }: Pick<Premises, 'ledger'>,
  issuers: readonly IssuerKeyId[],
) {
  const rows = await ledger
    .db()
    .select({ issuer: authorityGenerations.issuer, randomSerials: authorityGenerations.randomSerials })
    .from(authorityGenerations)
    .where(inArray(authorityGenerations.issuer, [...issuers]));
  return rows;
}

/**
 * Enters statuses of one issuing key in their pages. The caller's transaction holds the issuer's row from here on, so
 * changes below a key follow each other and their numbers rise in the order of their commits.
 */
export async function enterInPages(
  premises: Premises,
  tx: Tx,
  issuer: IssuerKeyId,
  changes: readonly { serial: CertificateSerial; status: CertificateStatus }[],
): Promise<void> {
  const sequence = serialsOf(premises, issuer);
  const byPage = Map.groupBy(
    changes.flatMap(({ serial, status }) => {
      const index = sequence.indexOf(serial);
      return index === undefined ? [] : [{ ...placeOf(index), serial, status }];
    }),
    ({ page }) => page,
  );
  for (const [page, entries] of byPage) {
    const [row] = await tx
      .update(authorityGenerations)
      .set({ statusChanges: sql`${authorityGenerations.statusChanges} + 1` })
      .where(eq(authorityGenerations.issuer, issuer))
      .returning({ change: authorityGenerations.statusChanges });
    const change = row!.change;
    const [known] = await tx
      .select({ slots: statusPages.slots })
      .from(statusPages)
      .where(and(eq(statusPages.issuer, issuer), eq(statusPages.page, page)));
    const slots = known?.slots ?? new Uint8Array(PAGE_OCTETS);
    for (const { slot, status } of entries) writeSlot(slots, slot, slotOf(status));
    await tx
      .insert(statusPages)
      .values({ issuer, page, slots, change })
      .onConflictDoUpdate({ target: [statusPages.issuer, statusPages.page], set: { slots, change } });
    for (const book of openBooks.get(premises.ledger.pool)?.values() ?? [])
      book.announce({ issuer, serial: entries[0]!.serial }, change);
  }
}

/** Pages, rows and change numbers as PostgreSQL has them committed. */
export function statusRecords(premises: Pick<Premises, 'ledger'>): StatusRecords {
  const { ledger } = premises;
  return {
    statusOf: (ref) => statusInRow(premises, ref),
    async page(issuer, page) {
      const found = await ledger.pool.query<{ slots: Buffer }>({
        name: 'status-page',
        text: 'SELECT slots FROM status_page WHERE issuer = $1 AND page = $2',
        values: [issuer, page],
      });
      return found.rows[0]?.slots;
    },
    async changesSince(known) {
      // One statement, so numbers and pages are of one moment.
      const found = await ledger.pool.query<{ issuer: IssuerKeyId; newest: string; pages: number[] }>({
        name: 'status-changes',
        text: `SELECT g.issuer, g.status_changes AS newest,
                 ARRAY(SELECT p.page FROM status_page p
                       WHERE k.change >= 0 AND p.issuer = k.issuer AND p.change > k.change) AS pages
               FROM unnest($1::text[], $2::bigint[]) AS k(issuer, change)
               JOIN authority_generation g ON g.issuer = k.issuer`,
        values: [[...known.keys()], [...known.values()]],
      });
      return found.rows.map(({ issuer, newest, pages }) => ({ issuer, newest: Number(newest), pages }));
    },
  };
}
