// What a decision says, short enough for a golden table.
import type { Decision, Language } from '../index.ts';
import { explain } from '../index.ts';

/** The answer, then the codes of its reasons. */
export const told = <Answer>({ answer, reasons }: Decision<Answer>): readonly unknown[] => [
  answer,
  ...reasons.map(({ code }) => code),
];

/** The codes alone. */
export const codes = ({ reasons }: Decision<unknown>): readonly string[] => reasons.map(({ code }) => code);

/** The pages of the guidebook that the reasons cite. */
export const pages = ({ reasons }: Decision<unknown>): readonly number[] =>
  reasons.flatMap(({ source }) => (source.kind === 'guidebook' ? [source.page] : []));

/** Every sentence of a decision in a language. */
export const sentences = ({ reasons }: Decision<unknown>, language: Language): string =>
  reasons.map((reason) => explain(reason, language)).join(' ');
