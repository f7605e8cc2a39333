// What a page consists of (頁の中身): headings, sentences, lists, tables, boxes, reasons and pictures, from elements to
// the tree. Frames and marks are those that the page shows on a screen.
import { defaultTreeAdapter } from 'parse5';
import { BookError } from './book-error.ts';
import {
  attribute,
  classes,
  type Element,
  elementsIn,
  find,
  findAll,
  isElement,
  type Node,
  named,
  wordsOf,
} from './elements.ts';
import { readCard } from './read-card.ts';
import { isScreenOnly, linksAlone, looked, type Place, readLine, toneOf } from './read-inline.ts';
import type { Block, Inline, TableColumn } from './tree.ts';

const IN_A_LINE = ['a', 'b', 'br', 'em', 'ruby', 'small', 'span', 'strong', 'time', 'wbr'];

/** Everything inside an element. Words side by side are one paragraph, unless the page sets them below each other. */
function readBlocks(element: Element, place: Place): Block[] {
  const stacked = classes(element).has('grid') || classes(element).has('flex-col');
  const blocks: Block[] = [];
  let line: Node[] = [];
  const closeLine = () => {
    const inside = readLine(line, place);
    if (inside.length > 0) blocks.push({ kind: 'paragraph', inside });
    line = [];
  };
  for (const node of element.childNodes) {
    if (isElement(node) && isScreenOnly(node)) continue;
    if (isElement(node) && !IN_A_LINE.includes(node.tagName)) {
      closeLine();
      blocks.push(...readBlock(node, place));
    } else {
      line.push(node);
      if (stacked && isElement(node)) closeLine();
    }
  }
  closeLine();
  return inLanguage(blocks, element, place);
}

function readBlock(element: Element, place: Place): Block[] {
  const read = READERS[element.tagName];
  if (!read) {
    throw new BookError(
      'guide.unknown-element',
      { what: element.tagName, path: place.path },
      `<${element.tagName}> of “${place.path}” has no place in the book`,
    );
  }
  return [...(element.tagName === 'section' ? [] : placeOf(element, place)), ...read(element, place)];
}

/** What has an address of its own on the page can be referred to in the book. */
function placeOf(element: Element, { path }: Place): Block[] {
  const id = attribute(element, 'id');
  return id ? [{ kind: 'place', id: `${path}#${id}` }] : [];
}

const READERS: Record<string, (element: Element, place: Place) => Block[]> = {
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  p: readParagraph,
  ul: readList,
  ol: readList,
  dl: readTerms,
  table: readTable,
  figure: (element, place) => {
    const card = readCard(element, place);
    return card ? [card] : [readFigure(element, place)];
  },
  details: (element, place) => {
    const summary = find(element, named('summary'));
    const title = summary ? readLine(summary.childNodes, place) : [];
    const rest = elementsIn(element).filter((each) => each !== summary);
    return [{ kind: 'reasons', title, inside: rest.flatMap((each) => readBlocks(each, place)) }];
  },
  section: (element, place) => {
    const inside = readBlocks(element, place);
    const id = `${place.path}#${attribute(element, 'id') ?? ''}`;
    return isFramed(element) ? [boxOf(element, inside)] : [{ kind: 'section', id, inside }];
  },
  div: (element, place) => {
    const card = classes(element).has('relative') ? readCard(element, place) : undefined;
    if (card) return [card];
    const inside = readBlocks(element, place);
    return isFramed(element) ? [boxOf(element, inside)] : inside;
  },
  form: readBlocks,
  // A choice stands for its words.
  label: readBlocks,
  fieldset: (element, place) => {
    const legend = find(element, named('legend'));
    const title: Inline[] = legend ? [strong(readLine(legend.childNodes, place))] : [];
    const items = findAll(element, named('label')).map((label) => readBlocks(label, place));
    return [
      { kind: 'paragraph', inside: title },
      { kind: 'list', mark: 'check', items },
    ];
  },
};

function heading(level: number) {
  return (element: Element, place: Place): Block[] => [
    { kind: 'heading', level, inside: readLine(element.childNodes, place) },
  ];
}

const strong = (inside: Inline[]): Inline => ({ kind: 'strong', inside });

function readParagraph(element: Element, place: Place): Block[] {
  const links = linksAlone(element, place);
  if (links.length > 0) return [{ kind: 'see', links }];
  const inside = readLine(element.childNodes, place);
  return inside.length > 0 ? [{ kind: 'paragraph', inside: looked(element, inside) }] : [];
}

function readList(element: Element, place: Place): Block[] {
  const items = elementsIn(element).filter(named('li'));
  const links = linksAlone(element, place);
  if (links.length > 0) return [{ kind: 'see', links }];
  // Short words side by side, such as the names of languages.
  if (classes(element).has('flex-wrap')) {
    const words = items.flatMap((item) => [...readBlocks(item, place)]);
    const inside = words.flatMap((each, index): Inline[] =>
      each.kind === 'paragraph'
        ? [...(index > 0 ? [{ kind: 'text', text: ' ' } as const] : []), ...each.inside]
        : [],
    );
    return [{ kind: 'paragraph', inside }];
  }
  const mark = markOf(element, items);
  return [
    {
      kind: 'list',
      mark,
      items: items.map((item) => {
        const inside = readBlocks(item, place);
        const framed = isFramed(item) && mark !== 'step' ? [boxOf(item, inside)] : inside;
        return [...placeOf(item, place), ...framed];
      }),
    },
  ];
}

function markOf(list: Element, items: readonly Element[]): Extract<Block, { kind: 'list' }>['mark'] {
  if (classes(list).has('list-disc')) return 'bullet';
  if (classes(list).has('list-decimal')) return 'number';
  const firsts = items.map((item) => elementsIn(item)[0]);
  if (firsts.length > 0 && firsts.every((first) => first && wordsOf(first) === '☐')) return 'check';
  if (list.tagName === 'ol' && firsts.every((first) => first?.tagName === 'h3')) return 'step';
  return items.some((item) => classes(item).has('border-b')) ? 'rows' : 'none';
}

function readTerms(element: Element, place: Place): Block[] {
  const groups = elementsIn(element).flatMap((each) => (named('div')(each) ? [each] : []));
  const inside = groups.length > 0 ? groups : [element];
  const places = inside.flatMap((group) => placeOf(group, place));
  const rows = inside.map((group) => ({
    term: elementsIn(group)
      .filter(named('dt'))
      .flatMap((term) => readLine(term.childNodes, place)),
    text: elementsIn(group)
      .filter(named('dd'))
      .flatMap((text) => readBlocks(text, place)),
  }));
  return [...places, { kind: 'terms', rows }];
}

function readTable(element: Element, place: Place): Block[] {
  const caption = find(element, named('caption'));
  const head = find(element, named('thead'));
  const bodies = findAll(element, named('tbody'));
  const rows = bodies.flatMap((body) => findAll(body, named('tr'))).map(elementsIn);
  const columns: TableColumn[] = (head ? findAll(head, named('th')) : []).map((header, index) => ({
    header: readLine(header.childNodes, place),
    numeric: classes(header).has('text-right'),
    names: rows.every((cells) => cells[index]?.tagName === 'th'),
  }));
  return [
    {
      kind: 'table',
      caption: caption ? readLine(caption.childNodes, place) : [],
      columns,
      rows: rows.map((cells) => cells.map((cell) => readLine(cell.childNodes, place))),
    },
  ];
}

/** A picture made of words: what it shows, in order. */
function readFigure(element: Element, place: Place): Block {
  const caption = find(element, named('figcaption'));
  const rest = elementsIn(element).filter((each) => each !== caption && !isScreenOnly(each));
  const inside = rest.flatMap((each) => readBlock(each, place));
  return {
    kind: 'figure',
    caption: caption ? readLine(caption.childNodes, place) : [],
    inside: inside.map((each) => (each.kind === 'list' ? { ...each, mark: 'flow' } : each)),
  };
}

/** Whether the page draws a frame around it. */
function isFramed(element: Element): boolean {
  const look = classes(element);
  const round = look.has('rounded-8') || look.has('rounded-12');
  return round && (look.has('border') || look.has('border-2'));
}

function boxOf(element: Element, inside: Block[]): Block {
  return { kind: 'box', tone: toneOf(classes(element)), inside };
}

/** Words in another language than the page say so themselves. */
function inLanguage(blocks: Block[], element: Element, place: Place): Block[] {
  const lang = attribute(element, 'lang');
  if (lang === undefined || lang === place.lang) return blocks;
  return blocks.map((each) =>
    each.kind === 'paragraph' ? { ...each, inside: [{ kind: 'language', lang, inside: each.inside }] } : each,
  );
}

/** The title, the answer and the rest of a page, from its `<main>`. */
export function readLeaf(main: Element, place: Place) {
  const title = find(main, named('h1'));
  const column = title && findAll(main, (each) => elementsIn(each).includes(title))[0];
  const holder = column ?? main;
  const [lead, ...rest] = readBlocks(withoutTitle(holder, title), place);
  if (!title || lead?.kind !== 'paragraph') {
    throw new BookError(
      'guide.page-unreadable',
      { what: place.path },
      `“${place.path}” has no title or does not begin with its answer`,
    );
  }
  return { path: place.path, title: readLine(title.childNodes, place), lead: lead.inside, inside: rest };
}

function withoutTitle(element: Element, title: Element | undefined): Element {
  const copy = { ...element };
  copy.childNodes = element.childNodes.filter((node) => node !== title);
  return defaultTreeAdapter.isElementNode(copy) ? copy : element;
}
