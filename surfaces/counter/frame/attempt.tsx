// An act that an institution may refuse or not be there for (受付できないとき): the page comes back with what was typed,
// says whether anything was accepted, and what to do. The same form key is sent again, so nothing happens twice.
import { CardError } from '@tegata/card/reader';
import { type Lang, Notice, Reasons } from '@tegata/ui';
import { WireError } from '@tegata/wire';
import { CounterError } from '../errors.ts';
import { refusalWords } from './refusal-words.ts';
import { told, type WireReason } from './told.ts';

/** `away`: nobody answered, so the same form may simply be sent again. `reasons`: what a rule says about a refusal. */
export type Trouble = { away: boolean; code: string; reasons?: readonly WireReason[] };

/** Runs an act; its refusals become a Trouble, everything unforeseen stays an error. */
export async function attempt<T>(act: () => Promise<T>): Promise<T | { trouble: Trouble }> {
  try {
    return await act();
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

/** Tells a Trouble from what an act answers. */
export const troubled = (answer: unknown): answer is { trouble: Trouble } =>
  typeof answer === 'object' && answer !== null && 'trouble' in answer;

/** The status of the page that shows it: 503 when nobody answered, 422 when somebody refused. */
export const statusOf = ({ away }: Trouble): 422 | 503 => (away ? 503 : 422);

function troubleOf(error: unknown): Trouble {
  if (error instanceof WireError) {
    const { reasons } = (error.problem?.params ?? {}) as { reasons?: readonly WireReason[] };
    const code = error.problem?.code ?? error.code;
    return { away: error.retryable, code, ...(reasons && { reasons }) };
  }
  if (error instanceof CardError || error instanceof CounterError) return { away: false, code: error.code };
  // The safe and its reader belong to the town, which has its own errors (`town.reader-occupied` …).
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && code.startsWith('town.')) return { away: false, code };
  throw error;
}

/** The words for a trouble: a known code's own sentence, or that it was refused, with the code to quote. */
export function troubleText({ away, code }: Trouble, lang: Lang): string {
  const t = refusalWords(lang);
  if (refusalWords.has(code)) return t(code);
  return away ? t('away') : t('refused', { code });
}

export function TroubleNotice({ lang, trouble }: { lang: Lang; trouble: Trouble | undefined }) {
  if (!trouble) return null;
  const t = refusalWords(lang);
  return (
    <Notice
      lang={lang}
      tone={trouble.away ? 'warning' : 'error'}
      title={trouble.away ? t('away-title') : t('refused-title')}
      text={troubleText(trouble, lang)}
      live
    >
      {trouble.reasons && trouble.reasons.length > 0 && (
        <Reasons lang={lang} reasons={told(trouble.reasons, lang)} open />
      )}
    </Notice>
  );
}
