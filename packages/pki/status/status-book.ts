/**
 * The status service of an authority of any size: pages of two bits a certificate, held in bounded memory, read from the
 * records when they are first asked for, and kept level with them by change numbers. What a page cannot say (when and
 * why a certificate was revoked, and serials of no sequence) is read from the certificate's own row.
 *
 * The records promise: changes below one issuing key are numbered 1, 2, 3 … in the order in which they are committed,
 * and `changesSince` sees numbers and pages of one moment. Then a page is either as the records have it, or its change
 * is reported at the next levelling; a change of this process counts from its commit (`announce`).
 */

import type { IssuerKeyId } from '../authority/generation.ts';
import type { CertificateSerial } from '../der/serial.ts';
import type { CertificateRef } from '../issuance/store.ts';
import type { CertificateStatus, StatusStore } from '../revocation/status.ts';
import { pageFrames } from './page-frames.ts';
import { placeOf, SLOT } from './pages.ts';
import type { SerialSequence } from './serial-sequence.ts';

/** Where pages and rows are kept; an institution implements it on PostgreSQL. */
export interface StatusRecords {
  /** A page as committed; undefined when nothing was ever entered in it. */
  page(issuer: IssuerKeyId, page: number): Promise<Uint8Array | undefined>;
  /**
   * For each issuing key the number of its newest change, and the pages changed after the number given
   * (-1: only the newest number is wanted). All of one moment.
   */
  changesSince(
    known: ReadonlyMap<IssuerKeyId, number>,
  ): Promise<{ issuer: IssuerKeyId; newest: number; pages: number[] }[]>;
  /** From the certificate's own row. */
  statusOf(ref: CertificateRef): Promise<CertificateStatus | undefined>;
}

export interface BookOfIssuer {
  readonly issuer: IssuerKeyId;
  readonly serials: SerialSequence;
  /** Whether certificates with serials of no sequence were issued below this key; then each is looked up in its row. */
  readonly others: boolean;
}

export interface StatusBookOptions {
  readonly records: StatusRecords;
  readonly issuers: readonly BookOfIssuer[];
  /** Pages in memory at most. Default 16,384: 64 MB, 268 million certificates. */
  readonly pages?: number;
  /** How long, in ms, before a change by another process is seen. Default 400. */
  readonly levelEveryMs?: number;
}

export interface StatusBook extends StatusStore {
  /**
   * Tells that this process is about to commit change `number`: until that shows in the records, the certificates of
   * its page are read from their rows.
   */
  announce(ref: CertificateRef, number: number): void;
}

const GOOD: CertificateStatus = { state: 'good' };
/** Details of revoked certificates kept beside the pages, all books together. */
const DETAILS = 20_000;
/** A transaction that takes longer was rolled back, or its process died. */
const ANNOUNCED_MS = 300_000;

interface Book extends BookOfIssuer {
  readonly id: number;
  known: number;
  /** Pages on their way here; one that changes meanwhile is stale and read again. */
  readonly coming: Map<number, { stale: boolean; arrival: Promise<void> }>;
  readonly announced: Map<number, { number: number; until: number }>;
  /** By page: they are as good as their page. */
  readonly details: Map<number, Map<CertificateSerial, CertificateStatus>>;
}

export function createStatusBook(options: StatusBookOptions): StatusBook {
  const { records, pages = 16_384, levelEveryMs = 400 } = options;
  const frames = pageFrames(pages);
  const books = new Map<IssuerKeyId, Book>(
    options.issuers.map((one, id) => [
      one.issuer,
      { ...one, id, known: -1, coming: new Map(), announced: new Map(), details: new Map() },
    ]),
  );
  let detailCount = 0;
  let levelledAt = Number.NEGATIVE_INFINITY;
  let levelling: Promise<void> | undefined;

  function forget(book: Book, page: number): void {
    frames.drop(book.id, page);
    const flight = book.coming.get(page);
    if (flight) flight.stale = true;
    detailCount -= book.details.get(page)?.size ?? 0;
    book.details.delete(page);
  }

  function forgetDetails(): void {
    for (const { details } of books.values()) details.clear();
    detailCount = 0;
  }

  /** The records were put back from a copy: their numbers began again, and nothing here can be trusted. */
  function forgetAll(book: Book): void {
    frames.clear(book.id);
    for (const flight of book.coming.values()) flight.stale = true;
    forgetDetails();
  }

  async function level(): Promise<void> {
    const began = performance.now();
    const known = new Map([...books.values()].map((book) => [book.issuer, book.known]));
    for (const { issuer, newest, pages: changed } of await records.changesSince(known)) {
      const book = books.get(issuer)!;
      if (newest < book.known) forgetAll(book);
      for (const page of changed) forget(book, page);
      for (const [page, { number, until }] of book.announced) {
        if (number > newest && until > began) continue;
        forget(book, page);
        book.announced.delete(page);
      }
      book.known = newest;
    }
    levelledAt = began;
  }

  function levelled(): Promise<void> {
    levelling ??= level().finally(() => {
      levelling = undefined;
    });
    return levelling;
  }

  async function arrive(book: Book, page: number): Promise<void> {
    const flight = book.coming.get(page)!;
    try {
      let octets: Uint8Array | undefined;
      do {
        flight.stale = false;
        octets = await records.page(book.issuer, page);
      } while (flight.stale);
      if (octets) frames.put(book.id, page, octets);
    } finally {
      book.coming.delete(page);
    }
  }

  function fetchPage(book: Book, page: number): Promise<void> {
    const known = book.coming.get(page);
    if (known) return known.arrival;
    const flight = { stale: false, arrival: Promise.resolve() };
    book.coming.set(page, flight);
    flight.arrival = arrive(book, page);
    return flight.arrival;
  }

  async function detailOf(book: Book, ref: CertificateRef, page: number) {
    const kept = book.details.get(page)?.get(ref.serial);
    if (kept) return kept;
    const { known } = book;
    const status = await records.statusOf(ref);
    const fresh = book.known === known && !book.announced.has(page);
    if (fresh && status && status.state !== 'good') {
      if (++detailCount > DETAILS) forgetDetails();
      book.details.getOrInsertComputed(page, () => new Map()).set(ref.serial, status);
    }
    return status;
  }

  return {
    async statusOf(ref) {
      const book = books.get(ref.issuer);
      if (!book) return undefined;
      const index = book.serials.indexOf(ref.serial);
      if (index === undefined) return book.others ? records.statusOf(ref) : undefined;
      if (performance.now() - levelledAt > levelEveryMs) await levelled();
      const { page, slot } = placeOf(index);
      if (book.announced.has(page)) return records.statusOf(ref);
      let state = frames.read(book.id, page, slot);
      if (state === undefined) {
        await fetchPage(book, page);
        // Gone again already: the row knows.
        state = frames.read(book.id, page, slot) ?? SLOT.unknown;
      }
      return state === SLOT.good ? GOOD : detailOf(book, ref, page);
    },
    announce({ issuer, serial }, number) {
      const book = books.get(issuer);
      const index = book?.serials.indexOf(serial);
      if (!book || index === undefined) return;
      const { page } = placeOf(index);
      forget(book, page);
      book.announced.set(page, { number, until: performance.now() + ANNOUNCED_MS });
    },
  };
}
