// Reasons of a refusal (理由), in the reader's words and with their source, open to the eye: nobody should have to ask.
import { cite, explain, type Reason } from '@tegata/law';
import type { Setting } from './setting.ts';

/** A reason as it travels: its code may be newer than this kiosk. */
export type TravellingReason = {
  code: string;
  source: { kind: string };
  params?: Reason['params'] | undefined;
};

type ReasonListProps = { setting: Setting; reasons: readonly TravellingReason[]; large?: boolean };

export function ReasonList({ setting: { t, lang }, reasons, large }: ReasonListProps) {
  if (reasons.length === 0) return null;
  return (
    <ul class="grid gap-2">
      {reasons.map((reason) => {
        const words = inWords(reason, lang);
        return (
          <li class={large ? 'text-std-26B-150' : 'text-std-18N-160'}>
            {words?.text ?? t('kind.unknown-reason')}
            {words && (
              <span class="block text-std-16N-170 font-normal text-ink-soft">
                {t('kind.source')}
                {words.source}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function inWords(reason: TravellingReason, lang: 'ja' | 'en'): { text: string; source: string } | undefined {
  try {
    return { text: explain(reason as Reason, lang), source: cite(reason.source as Reason['source'], lang) };
  } catch {
    return undefined;
  }
}
