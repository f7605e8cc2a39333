// Where links lead (参照): pages refer to each other by page number; a link to what is on the screen only becomes plain
// words.
import type { Block, Book, Inline, Leaf, Link } from './tree.ts';

/** Every place of the book that can be referred to. */
export function placesIn({ chapters }: Book): ReadonlySet<string> {
  const places = new Set<string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if ('id' in block && block.id) places.add(block.id);
      for (const inner of innerBlocks(block)) visit(inner);
    }
  };
  for (const leaf of chapters.flatMap((chapter) => [chapter, ...chapter.leaves])) {
    places.add(leaf.path);
    visit(leaf.inside);
  }
  return places;
}

function innerBlocks(block: Block): readonly Block[][] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'terms') return block.rows.map(({ text }) => text);
  return 'inside' in block && block.kind !== 'heading' && block.kind !== 'paragraph' ? [block.inside] : [];
}

/** The book with links to its own places only. */
export function withKnownLinks(book: Book, known: ReadonlySet<string>): Book {
  const line = (inside: readonly Inline[]): Inline[] =>
    inside.flatMap((each): Inline[] => {
      if (!('inside' in each)) return [each];
      if (each.kind === 'page' && !known.has(each.to)) return line(each.inside);
      return [{ ...each, inside: line(each.inside) }];
    });
  const links = (list: readonly Link[]): Link[] => list.filter(({ to }) => known.has(to));
  const blocks = (list: readonly Block[]): Block[] =>
    list.flatMap((block): Block[] => {
      switch (block.kind) {
        case 'see': {
          const kept = links(block.links);
          return kept.length > 0 ? [{ ...block, links: kept }] : [];
        }
        case 'list':
          return [{ ...block, items: block.items.map(blocks) }];
        case 'terms':
          return [
            {
              ...block,
              rows: block.rows.map(({ term, text }) => ({ term: line(term), text: blocks(text) })),
            },
          ];
        case 'table':
          return [{ ...block, rows: block.rows.map((cells) => cells.map(line)) }];
        case 'heading':
        case 'paragraph':
          return [{ ...block, inside: line(block.inside) }];
        case 'reasons':
        case 'box':
        case 'figure':
        case 'section':
          return [{ ...block, inside: blocks(block.inside) }];
        default:
          return [block];
      }
    });
  const leaf = <Kind extends Leaf>(each: Kind): Kind => ({
    ...each,
    lead: line(each.lead),
    inside: blocks(each.inside),
  });
  return {
    ...book,
    index: { ...book.index, links: links(book.index.links) },
    chapters: book.chapters.map((chapter) => ({ ...leaf(chapter), leaves: chapter.leaves.map(leaf) })),
  };
}
