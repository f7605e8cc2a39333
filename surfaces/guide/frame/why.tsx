// なぜ: the reasons of a decision under the answer, each with its source, folded until asked for (printed open).
import type { Reason, Source } from '@tegata/law';
import { Reasons } from '@tegata/ui/browser';
import type { View } from './view.ts';

/** All that is needed to tell, in a browser as well. */
type Told = Pick<View, 'lang' | 't' | 'speech'>;

/** The sentences of the rules, in the reader's language; a sentence said twice is shown once. */
export function Why({
  view,
  reasons,
  summary,
  open = false,
}: {
  view: Told;
  reasons: readonly Reason[];
  summary?: string;
  open?: boolean;
}) {
  const { cite, explain } = view.speech;
  const told = new Map<string, string>();
  for (const each of reasons) told.set(explain(each), cite(each.source));
  const list = [...told].map(([text, source]) => ({ text, source }));
  return <Reasons lang={view.lang} reasons={list} open={open} {...(summary && { summary })} />;
}

/** Where a plain statement comes from, in one quiet line. */
export function From({ view, source }: { view: Told; source: Source }) {
  return (
    <p class="text-dns-14N-130 text-ink-soft" data-source>
      {view.t('frame.source', { source: view.speech.cite(source) })}
    </p>
  );
}
