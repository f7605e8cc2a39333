// Finds 個人番号 in text, so that none leaves an institution or enters a log (番号法 art. 19, 提供制限).
//
// A find is twelve digits with a right check digit, in one run or as 4-4-4, half or full width, that stand alone:
// no letter or digit touches them, and they are not the fraction or the whole part of a decimal number, not a part
// of a UUID, and not inside a long base64 run. When in doubt it fires: a compact minute (202607150930) that happens
// to pass the check digit is reported, because the people whose numbers look like that would never be protected.
import { checkIndividualNumber } from './individual-number.ts';
import { SEPARATORS, toHalfWidth } from './normalize.ts';

const GAP = `[${SEPARATORS}+]`;

/** One run; a decimal point with a digit behind it on either side makes it a decimal number. */
const RUN = '(?<!\\d\\.)\\d{12}(?!\\.\\d)';

/** 4-4-4 with the same gap twice; a further group of four on either side makes it a payment card or a table. */
const GROUPED = `(?<!(?<!\\d)\\d{4}${GAP})\\d{4}(${GAP}{1,3})\\d{4}\\1\\d{4}(?!${GAP}\\d{4}(?!\\d))`;

const CANDIDATE = new RegExp(`(?<![0-9A-Za-z])(?:${RUN}|${GROUPED})(?![0-9A-Za-z])`, 'g');

const UUID = /(?<![0-9A-Za-z])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])/g;

/** Runs of the base64 and base64url alphabets that are longer than any path or key people write. */
const LONG_RUN = /[0-9A-Za-z+/_-]{64,}/g;

/** `\n`, `\u3000` and `%20` end in letters or digits that would otherwise seem to touch the number. */
const ESCAPES = /\\u[0-9A-Fa-f]{4}|\\[bfnrt]|%[0-9A-Fa-f]{2}/g;

const blank = (match: string) => ' '.repeat(match.length);

/** Random base64 changes between cases and between letters and digits all the time; words and paths do not. */
function blankWhenEncoded(run: string): string {
  const caseChanges = run.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  const digitChanges = run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return caseChanges * 8 >= run.length && digitChanges * 16 >= run.length ? blank(run) : run;
}

/** Positions (in UTF-16 units, ascending) where an individual number begins. */
export function findIndividualNumbers(text: string): { index: number }[] {
  const plain = toHalfWidth(text).replace(UUID, blank).replace(LONG_RUN, blankWhenEncoded);
  const found = new Set<number>();
  // Read twice, as it stands and with escapes blanked: `%12…` may be an escape or a percent sign before a number.
  for (const reading of new Set([plain, plain.replace(ESCAPES, blank)])) {
    for (const match of reading.matchAll(CANDIDATE)) {
      if (checkIndividualNumber(match[0].replace(/\D/g, '')).valid) found.add(match.index);
    }
  }
  return [...found].sort((a, b) => a - b).map((index) => ({ index }));
}
