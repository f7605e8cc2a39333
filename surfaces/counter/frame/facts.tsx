// Facts in little room (項目の一覧): for a clerk who compares with the eye, closer together than the kit's check list.
import type { DefinitionEntry } from '@tegata/ui';

export function Facts({ entries }: { entries: DefinitionEntry[] }) {
  return (
    <dl class="@container grid">
      {entries.map(({ term, value }) => (
        <div class="grid gap-x-4 border-b border-line py-2 @2xs:grid-cols-[7rem_1fr]">
          <dt class="text-dns-16N-130 leading-160 text-ink-soft">{term}</dt>
          <dd class="min-w-0 text-std-16N-170">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
