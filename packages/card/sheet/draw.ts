// Draws the card's data sheet from the tables in the code: docs/card.svg, and the tables inside docs/card.md. Run it
// after a change of the card: node packages/card/sheet/draw.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { cardPicture } from './picture.ts';
import { cardTables } from './tables.ts';

export const PICTURE = new URL('../../../docs/card.svg', import.meta.url);
export const PAGE = new URL('../../../docs/card.md', import.meta.url);

/** The page with every table between `<!-- drawn: name -->` and `<!-- end -->` drawn anew. */
export function drawnInto(page: string): string {
  const tables = cardTables();
  const missing = Object.keys(tables).filter((name) => !page.includes(`<!-- drawn: ${name} -->`));
  if (missing.length > 0) throw new TypeError(`the page has no place for: ${missing.join(', ')}`);
  return page.replace(/(<!-- drawn: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_all, start, name, end) => {
    if (!tables[name]) throw new TypeError(`no table is called ${name}`);
    return `${start}\n${tables[name]}\n\n${end}`;
  });
}

if (import.meta.main) {
  writeFileSync(PICTURE, cardPicture());
  writeFileSync(PAGE, drawnInto(readFileSync(PAGE, 'utf8')));
}
