// 検索: by name, furigana, birth date or address, however they are typed (全角/半角, カナ/かな, 異体字).
// Pairs of characters stand in an index, because Japanese has no word breaks and a table scan would not scale.
import { formatEra } from '@tegata/law';

type Searchable = {
  name: string;
  furigana: string;
  birth: Temporal.PlainDate;
  address: string;
  formerName?: string | null | undefined;
  formerNameFurigana?: string | null | undefined;
  aliasName?: string | null | undefined;
};

const VARIATION_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** For finding only: a name that is stored or printed is never folded. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(VARIATION_SELECTORS, '')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\u2010-\u2015\u2212/]/g, '-')
    .replace(/\s/g, '');
}

/** What is stored for searching: folded text, one field a line, and its characters and pairs of characters. */
export function searchEntry(person: Searchable): { searchText: string; searchPairs: string[] } {
  const { name, furigana, birth, address, formerName, formerNameFurigana, aliasName } = person;
  const fields = [name, furigana, birth.toString(), formatEra(birth), address];
  for (const field of [formerName, formerNameFurigana, aliasName]) if (field) fields.push(field);
  const lines = fields.map(fold);
  return { searchText: lines.join('\n'), searchPairs: [...new Set(lines.flatMap(grams))] };
}

/** The words somebody typed, folded; all of them must be found. */
export function searchWords(typed: string): { word: string; pairs: string[] }[] {
  return typed
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '')
    .map((word) => ({ word, pairs: pairsOf(word) }));
}

const grams = (line: string) => [...line, ...pairsOf(line)];

function pairsOf(text: string): string[] {
  const characters = [...text];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
