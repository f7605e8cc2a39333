// Finding somebody (住民をさがす): by name, reading, romaji or story, as loosely as people type.
import type { Resident } from '../deps.ts';

/** Full width and half width, capitals, hiragana and katakana, and spaces make no difference. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s・-]/g, '')
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Everybody in whose name, reading, handle or story every typed word occurs; nobody for an empty search. */
export function search(people: readonly Resident[], typed: string): Resident[] {
  const words = typed
    .split(/[\s\u3000]+/)
    .map(folded)
    .filter(Boolean);
  if (words.length === 0) return [];
  return people.filter(({ name, furigana, handle, story }) => {
    const told = story ? [story.title, story.text].flatMap(({ ja, en }) => [ja, en]) : [];
    const text = folded([name, furigana, handle, ...told].join('|'));
    return words.every((word) => text.includes(word));
  });
}
