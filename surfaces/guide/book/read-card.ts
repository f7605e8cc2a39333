// The picture of the card (券面の図) read from the page: its words, its drawings, and where the numbers stand on it.
import { defaultTreeAdapter } from 'parse5';
import {
  attribute,
  classes,
  type Element,
  elementsIn,
  find,
  findAll,
  hasAttribute,
  named,
  svgDocument,
  withClass,
  wordsOf,
} from './elements.ts';
import { type Place, readLine } from './read-inline.ts';
import type { Block, CardPicture, FacePart } from './tree.ts';

/** The picture inside `element` with the numbers that lie on it; nothing where there is none. */
export function readCard(element: Element, place: Place): Block | undefined {
  const figure = findSelf(element, named('figure'));
  const card = figure && find(figure, withClass('plastic-card'));
  if (!figure || !card) return undefined;
  const caption = find(figure, named('figcaption'));
  return {
    kind: 'card',
    alt: attribute(figure, 'aria-label') ?? '',
    caption: caption ? readLine(caption.childNodes, place) : [],
    face: readFace(card),
    parts: findAll(element, named('a')).flatMap(partOf),
  };
}

const findSelf = (element: Element, fits: (each: Element) => boolean) =>
  fits(element) ? element : find(element, fits);

/** `left-[75%] top-[25%]` */
function partOf(link: Element): FacePart[] {
  const look = [...classes(link)].join(' ');
  const [, x] = /\bleft-\[([\d.]+)%\]/.exec(look) ?? [];
  const [, y] = /\btop-\[([\d.]+)%\]/.exec(look) ?? [];
  return x && y ? [{ number: wordsOf(link), x: Number(x), y: Number(y) }] : [];
}

function readFace(card: Element): CardPicture {
  const part = (name: string) => find(card, withClass(`plastic-card-${name}`));
  const words = (name: string) => wordsOf(part(name) ?? card);
  const drawing = (name: string) => {
    const holder = part(name);
    const svg = holder && findSelf(holder, named('svg'));
    return svg ? svgDocument(svg) : '';
  };
  const [title = '', subtitle = ''] = textAndSmall(part('title'));
  const [shown = '', label = ''] = textAndSmall(part('number'));
  return {
    side: (attribute(card, 'data-side') ?? 'front') as CardPicture['side'],
    title,
    subtitle,
    sample: words('sample'),
    ground: drawing('ground'),
    photo: drawing('photo'),
    chip: drawing('chip'),
    code: drawing('code'),
    lines: elementsIn(part('lines') ?? card)
      .filter(named('div'))
      .map(readLineOfFace),
    additional: part('additional') ? words('additional') : '',
    number: part('number') ? [label, shown] : [],
    foot: part('foot') ? words('foot') : '',
  };
}

/** One line of the card; birth and sex share one. */
function readLineOfFace(line: Element): CardPicture['lines'][number] {
  const terms = elementsIn(line).filter(named('dt'));
  const values = elementsIn(line).filter(named('dd'));
  return terms.map((term, index) => {
    const value = values[index];
    const covered = value !== undefined && find(value, withClass('plastic-card-frost')) !== undefined;
    return { term: wordsOf(term), text: value ? wordsOf(value) : '', covered };
  });
}

/** The element's own words, and those of its `<small>`. */
function textAndSmall(element: Element | undefined): string[] {
  if (!element) return [];
  const small = find(element, named('small'));
  const own = element.childNodes
    .filter((node) => node !== small)
    .map((node) =>
      defaultTreeAdapter.isTextNode(node)
        ? node.value
        : defaultTreeAdapter.isElementNode(node) && !hasAttribute(node, 'hidden')
          ? wordsOf(node)
          : '',
    )
    .join('');
  return [own, small ? wordsOf(small) : ''];
}
