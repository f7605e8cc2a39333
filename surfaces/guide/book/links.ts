// Where links lead (参照): pages refer to each other by page number; a link to what is on the screen only becomes plain
// words, and a place that nobody refers to leaves no trace.
import type { Block, Book, Inline, Leaf } from './tree.ts';

/** Every place of the book that can be referred to. */
export function placesIn(book: Book): ReadonlySet<string> {
  const places = new Set<string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'place') places.add(block.id);
      else for (const inner of innerBlocks(block)) visit(inner);
    }
  };
  for (const leaf of leavesOf(book)) {
    places.add(leaf.path);
    visit(leaf.inside);
  }
  return places;
}

/** The book with links to its own places only, and with those places only that a link leads to. */
export function withKnownLinks(book: Book, known: ReadonlySet<string>): Book {
  const wanted = new Set<string>();
  const line = (inside: readonly Inline[]): Inline[] =>
    inside.flatMap((each): Inline[] => {
      if (!('inside' in each)) return [each];
      if (each.kind === 'page') {
        if (!known.has(each.to)) return line(each.inside);
        wanted.add(each.to);
      }
      return [{ ...each, inside: line(each.inside) }];
    });
  const links = <Link extends { to: string; inside: Inline[] }>(list: readonly Link[]): Link[] =>
    list
      .filter(({ to }) => known.has(to))
      .map((link) => {
        wanted.add(link.to);
        return { ...link, inside: line(link.inside) };
      });
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
  const linked: Book = {
    ...book,
    index: { ...book.index, links: links(book.index.links) },
    chapters: book.chapters.map((chapter) => ({ ...leaf(chapter), leaves: chapter.leaves.map(leaf) })),
  };
  return withoutPlaces(linked, wanted);
}

function withoutPlaces(book: Book, wanted: ReadonlySet<string>): Book {
  const blocks = (list: readonly Block[]): Block[] =>
    list
      .filter((block) => block.kind !== 'place' || wanted.has(block.id))
      .map((block): Block => {
        if (block.kind === 'list') return { ...block, items: block.items.map(blocks) };
        if (block.kind === 'terms')
          return { ...block, rows: block.rows.map((row) => ({ ...row, text: blocks(row.text) })) };
        if (
          block.kind === 'section' ||
          block.kind === 'box' ||
          block.kind === 'figure' ||
          block.kind === 'reasons'
        )
          return { ...block, inside: blocks(block.inside) };
        return block;
      });
  const leaf = <Kind extends Leaf>(each: Kind): Kind => ({ ...each, inside: blocks(each.inside) });
  return {
    ...book,
    chapters: book.chapters.map((chapter) => ({ ...leaf(chapter), leaves: chapter.leaves.map(leaf) })),
  };
}

const leavesOf = ({ chapters }: Book): Leaf[] => chapters.flatMap((chapter) => [chapter, ...chapter.leaves]);

function innerBlocks(block: Block): Block[][] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'terms':
      return block.rows.map(({ text }) => text);
    case 'reasons':
    case 'box':
    case 'figure':
    case 'section':
      return [block.inside];
    default:
      return [];
  }
}
