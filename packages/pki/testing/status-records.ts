/** Status records in memory, for tests: pages, rows and change numbers, with what was asked of them. */

import type { IssuerKeyId } from '../authority/generation.ts';
import type { CertificateRef } from '../issuance/store.ts';
import type { CertificateStatus } from '../revocation/status.ts';
import { PAGE_OCTETS, placeOf, slotOf, writeSlot } from '../status/pages.ts';
import type { SerialSequence } from '../status/serial-sequence.ts';
import type { StatusRecords } from '../status/status-book.ts';

interface Kept {
  newest: number;
  pages: Map<number, { octets: Uint8Array; change: number }>;
}

export function memoryStatusRecords(sequences: ReadonlyMap<IssuerKeyId, SerialSequence>) {
  const kept = new Map<IssuerKeyId, Kept>();
  const rows = new Map<string, CertificateStatus>();
  const asked = { pages: 0, rows: 0 };
  let failure: Error | undefined;
  let gate: Promise<void> | undefined;
  const reset = () => {
    rows.clear();
    for (const issuer of sequences.keys()) kept.set(issuer, { newest: 0, pages: new Map() });
  };
  reset();
  const idOf = ({ issuer, serial }: CertificateRef) => `${issuer}:${serial}`;
  const present = () => {
    if (failure) throw failure;
  };

  return {
    asked,
    reset,
    async page(issuer: IssuerKeyId, page: number) {
      present();
      asked.pages++;
      const octets = kept.get(issuer)!.pages.get(page)?.octets.slice();
      const waiting = gate;
      gate = undefined;
      await waiting;
      return octets;
    },
    async changesSince(known: ReadonlyMap<IssuerKeyId, number>) {
      present();
      return [...known].map(([issuer, number]) => {
        const { newest, pages } = kept.get(issuer)!;
        const changed = [...pages]
          .filter(([, { change }]) => number >= 0 && change > number)
          .map(([page]) => page);
        return { issuer, newest, pages: changed };
      });
    },
    async statusOf(ref: CertificateRef) {
      present();
      asked.rows++;
      return rows.get(idOf(ref));
    },
    newest: (issuer: IssuerKeyId) => kept.get(issuer)!.newest,
    enterRowOnly: (ref: CertificateRef, status: CertificateStatus) => void rows.set(idOf(ref), status),
    change(ref: CertificateRef, status: CertificateStatus) {
      rows.set(idOf(ref), status);
      const index = sequences.get(ref.issuer)!.indexOf(ref.serial);
      if (index === undefined) return;
      const { page, slot } = placeOf(index);
      const book = kept.get(ref.issuer)!;
      const { octets } = book.pages.get(page) ?? { octets: new Uint8Array(PAGE_OCTETS) };
      writeSlot(octets, slot, slotOf(status));
      book.pages.set(page, { octets, change: ++book.newest });
    },
    /** The next page leaves as it is now and arrives when the function is called. */
    delayNextPage(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    away(error: Error | undefined) {
      failure = error;
    },
  } satisfies StatusRecords & Record<string, unknown>;
}
