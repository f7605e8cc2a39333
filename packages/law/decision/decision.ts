// A decision explains itself: an answer, and the reasons with their citation, for every surface to show alike.
import type { reasonsJa } from '../languages/ja/reasons.ts';
import type { Source } from './source.ts';

export type ReasonCode = keyof typeof reasonsJa;

/** Values are plain JSON: dates as ISO 8601, times as HH:MM, documents and states by their id. */
export type ReasonParams = Readonly<Record<string, string | number>>;

export type Reason = { readonly code: ReasonCode; readonly source: Source; readonly params?: ReasonParams };

export type Decision<Answer> = { readonly answer: Answer; readonly reasons: readonly Reason[] };

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}|${string}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Params<Code extends ReasonCode> = [Placeholders<(typeof reasonsJa)[Code]>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<(typeof reasonsJa)[Code]>, string | number>>];

/** A reason with exactly the parameters its text asks for; a forgotten one does not compile. */
export function reason<Code extends ReasonCode>(code: Code, source: Source, ...params: Params<Code>): Reason {
  return params[0] ? { code, source, params: params[0] } : { code, source };
}

/** Yes when nothing speaks against it: then `granted` is the reason; otherwise all refusals are. */
export function unlessRefused(refusals: readonly Reason[], ...granted: readonly Reason[]): Decision<boolean> {
  return refusals.length > 0 ? { answer: false, reasons: refusals } : { answer: true, reasons: granted };
}
