/** 手続きの控え: what a resident takes home from a counter, what was done, what was refused and why. */
import { eraMoment, metadataDate } from './japanese-date.ts';
import { PaperError } from './paper-error.ts';

/** A reason as the rules give it, with the article or page it follows. */
export type SlipReason = { text: string; source?: string };

export type SlipEntry = {
  procedure: string;
  result: 'done' | 'refused' | 'waiting';
  reasons: readonly SlipReason[];
  /** What the resident can do next, in plain words. */
  next?: string;
};

export type CounterSlip = {
  office: { name: string; telephone: string; municipality: string };
  receiptNumber: string;
  resident: string;
  at: Temporal.Instant;
  entries: readonly SlipEntry[];
};

const results = {
  done: { ja: '完了', en: 'Done' },
  refused: { ja: 'できませんでした', en: 'Not possible' },
  waiting: { ja: '手続き中', en: 'In progress' },
} as const;

/** The slip as the template lays it out; the moment is read in Japan. */
export function counterSlipSheet(slip: CounterSlip) {
  if (slip.entries.length === 0) throw new PaperError('paper.no-subject');
  return {
    ...slip,
    madeOn: metadataDate(slip.at.toZonedDateTimeISO('Asia/Tokyo').toPlainDate()),
    at: eraMoment(slip.at),
    entries: slip.entries.map((entry) => ({
      procedure: entry.procedure,
      mark: entry.result,
      result: results[entry.result],
      reasons: entry.reasons.map(({ text, source }) => ({ text, source: source ?? '' })),
      next: entry.next ?? '',
    })),
  };
}
