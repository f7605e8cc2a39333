// What a closed town leaves on disk (記録): every row of both databases, read where they lie, each by its own role.
import { type LedgerServer, openInstitution, startEmbedded } from '@tegata/ledger';
import { findIndividualNumbers } from '@tegata/numbers';
import { folderAt } from '../folder.ts';

type Entry = { kind: string; subject: string | null };

export type Records = {
  institution: string;
  /** Journal lines, oldest first. */
  journal: Entry[];
  /** Whether the journal's chain of hashes holds from the first line to the last. */
  unbroken: boolean;
  rows: number;
  /** Tables in which a row shows an individual number. */
  exposed: string[];
};

/** Starts the database of a town that has stopped, reads it, and stops it again. */
export async function readRecords(home: string): Promise<Records[]> {
  const server = await startEmbedded({ folder: folderAt(home).postgres });
  try {
    return [await recordsOf(server, 'municipality'), await recordsOf(server, 'jlis')];
  } finally {
    await server.stop();
  }
}

async function recordsOf(server: LedgerServer, institution: string): Promise<Records> {
  const ledger = await openInstitution(server, institution, { clock: { now: () => Temporal.Now.instant() } });
  try {
    const tables = await ledger.pool.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const exposed: string[] = [];
    let rows = 0;
    for (const { name } of tables.rows) {
      const found = await ledger.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      rows += found.rows.length;
      if (found.rows.some(({ row }) => findIndividualNumbers(row).length > 0)) exposed.push(name);
    }
    const journal = await ledger.pool.query<Entry>('SELECT kind, subject FROM journal.entry ORDER BY seq');
    const { ok } = await ledger.journal.verify();
    return { institution, journal: journal.rows, unbroken: ok, rows, exposed };
  } finally {
    await ledger.close();
  }
}
