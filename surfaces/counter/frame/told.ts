// Reasons as they came over the wire, in the reader's words with their source (law: explain, cite).
import { photoFaults } from '@tegata/jlis/contract';
import { cite, explain, type Reason as LawReason, type Source } from '@tegata/law';
import type { Lang, Reason } from '@tegata/ui';

/** A reason as the contracts carry it: its code may be newer than this surface. */
export type WireReason = {
  code: string;
  source: { kind: string };
  params?: Record<string, string | number> | undefined;
};

const photoWords: Record<string, { ja: string; en: string }> = photoFaults;

/** A reason this surface has no words for is shown by its code rather than left out: silence would hide a refusal. */
export function told(reasons: readonly WireReason[], lang: Lang): Reason[] {
  return reasons.map((reason) => {
    const photo = photoWords[reason.code];
    if (photo) return { text: photo[lang] };
    try {
      return { text: explain(reason as LawReason, lang), source: cite(reason.source as Source, lang) };
    } catch {
      return { text: reason.code };
    }
  });
}
