// Numbers as people type them (全角, grouped): brought to plain digits before a check.

/** Spaces and the many hyphens of Japanese input methods (ー is what the hyphen key gives in kana mode). */
export const SEPARATORS = ' \\t\\u00a0\\u2002-\\u200a\\u3000\\-\\u2010-\\u2015\\u2212\\u30fc\\uff0d\\uff70';

const BETWEEN_DIGITS = new RegExp(`(?<=[0-9])[${SEPARATORS}](?=[0-9])`, 'gu');

/** Full-width letters and digits become ASCII, one UTF-16 unit for one, so positions stay. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/**
 * Full-width digits to ASCII, outer space away, one space or hyphen between two digits away. Anything else stays, so
 * that the check can say what is wrong: `normalize('１２３４-5678 9018')` → `'123456789018'`.
 */
export function normalize(typed: string): string {
  return toHalfWidth(typed).trim().replace(BETWEEN_DIGITS, '');
}
