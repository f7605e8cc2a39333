// What stands in a line (行の中身), from elements to the tree. What only a screen can do is left out by its attributes;
// an element nobody thought of is an error, so that nothing vanishes on the way to paper.
import { withRuby } from '@tegata/ui';
import { defaultTreeAdapter, parseFragment } from 'parse5';
import { BookError } from './book-error.ts';
import {
  attribute,
  classes,
  type Element,
  elementsIn,
  hasAttribute,
  isElement,
  type Node,
  named,
  tidy,
  wordsOf,
} from './elements.ts';
import type { Inline, Tone } from './tree.ts';

/** Where the page stands: links are read from here. `code` is that of the address (`ja-easy`), `lang` that of the words (`ja`). */
export type Place = { code: string; lang: string; path: string };

const SCREEN_ONLY = ['nav', 'script', 'style', 'button', 'input', 'select', 'template'];

/** Left out of the book: controls, decoration, and whatever says so itself. */
export function isScreenOnly(element: Element): boolean {
  return (
    SCREEN_ONLY.includes(element.tagName) ||
    attribute(element, 'aria-hidden') === 'true' ||
    ['data-no-print', 'data-no-book', 'data-skip-link', 'hidden'].some((name) =>
      hasAttribute(element, name),
    ) ||
    classes(element).has('sr-only')
  );
}

/** Words of the catalogue as one line: 漢字《かんじ》 stands under its reading. */
export function readWords(text: string): Inline[] {
  const html = withRuby(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return readLine(parseFragment(html).childNodes, { code: '', lang: '', path: '' });
}

/** The nodes as one line, without spaces at its ends. */
export function readLine(nodes: readonly Node[], place: Place): Inline[] {
  return trimmed(nodes.flatMap((node) => readNode(node, place)));
}

function readNode(node: Node, place: Place): Inline[] {
  if (defaultTreeAdapter.isTextNode(node)) {
    const text = tidy(node.value);
    return text === '' ? [] : [{ kind: 'text', text }];
  }
  if (!isElement(node) || isScreenOnly(node)) return [];
  const inside = node.childNodes;
  const lang = attribute(node, 'lang');
  if (lang !== undefined && lang !== place.lang) {
    return [{ kind: 'language', lang, inside: readElement(node, inside, { ...place, lang }) }];
  }
  return readElement(node, inside, place);
}

function readElement(element: Element, nodes: readonly Node[], place: Place): Inline[] {
  const all = () => nodes.flatMap((node) => readNode(node, place));
  switch (element.tagName) {
    case 'a':
      return readLink(element, readLine(nodes, place), place);
    case 'strong':
    case 'b':
    case 'em':
      return [{ kind: 'strong', inside: all() }];
    case 'small':
      return [{ kind: 'quiet', inside: all() }];
    case 'br':
      return [{ kind: 'break' }];
    case 'wbr':
      return [{ kind: 'text', text: '\u200b' }];
    case 'ruby':
      return readRuby(nodes, place);
    case 'label':
    case 'span':
      return readSpan(element, all());
    case 'time':
      return looked(element, all());
    default:
      throw new BookError(
        'guide.unknown-element',
        { what: element.tagName, path: place.path },
        `<${element.tagName}> in a line of “${place.path}” has no place in the book`,
      );
  }
}

/** Bold and quiet, as the page shows them by its classes. */
export function looked(element: Element, inside: Inline[]): Inline[] {
  const look = classes(element);
  if (look.has('font-bold')) return [{ kind: 'strong', inside }];
  return look.has('text-ink-soft') ? [{ kind: 'quiet', inside }] : inside;
}

function readSpan(element: Element, inside: Inline[]): Inline[] {
  const look = classes(element);
  if (!look.has('rounded-4')) return looked(element, inside);
  const tone = toneOf(look);
  return [tone === 'plain' ? { kind: 'tag', inside } : { kind: 'badge', tone, inside }];
}

/** The tone of a badge or a box, by the colour of its frame. */
export function toneOf(look: ReadonlySet<string>): Tone {
  if (look.has('border-good')) return 'success';
  if (look.has('border-warn')) return 'warning';
  if (look.has('border-bad')) return 'error';
  return look.has('border-info') || look.has('border-link') ? 'info' : 'plain';
}

function readLink(element: Element, inside: Inline[], place: Place): Inline[] {
  const href = attribute(element, 'href') ?? '';
  const to = pageOf(href, place);
  // A heading that links to itself is only a heading.
  if (to?.startsWith(`${place.path}#`) && href.startsWith('#')) return inside;
  return [to === undefined ? { kind: 'address', href, inside } : { kind: 'page', to, inside }];
}

/** `/ja/kiosk?on=2023-07-01#fees` → `kiosk#fees`; nothing where a link leaves the guide. */
function pageOf(href: string, { code, path }: Place): string | undefined {
  const url = new URL(href, `http://guide.book/${code}/${path}`);
  if (url.host !== 'guide.book') return undefined;
  const [, , ...rest] = url.pathname.split('/');
  return rest.join('/') + url.hash;
}

/** 振り仮名: each `rt` belongs to the words before it. */
function readRuby(nodes: readonly Node[], place: Place): Inline[] {
  const pairs: Inline[] = [];
  let base: Node[] = [];
  for (const node of nodes) {
    if (isElement(node) && node.tagName === 'rp') continue;
    if (isElement(node) && node.tagName === 'rt') {
      pairs.push({ kind: 'ruby', reading: wordsOf(node), inside: readLine(base, place) });
      base = [];
    } else if (isElement(node) && node.tagName === 'rb') base.push(...node.childNodes);
    else base.push(node);
  }
  return [...pairs, ...readLine(base, place)];
}

function trimmed(line: Inline[]): Inline[] {
  const words = line.map((each) => ({ ...each }));
  const [first] = words;
  if (first?.kind === 'text') first.text = first.text.trimStart();
  const last = words.at(-1);
  if (last?.kind === 'text') last.text = last.text.trimEnd();
  return words.filter((each) => each.kind !== 'text' || each.text !== '');
}

/** The links of an element that holds nothing else: where to read on. */
export function linksAlone(element: Element, place: Place) {
  const holders = ['ul', 'ol'].includes(element.tagName) ? elementsIn(element) : [element];
  const links = holders.map((holder) => {
    const anchors = deepAnchors(holder);
    const linked = anchors.map(wordsOf).join('').replaceAll(' ', '');
    return anchors.length > 0 && linked === wordsOf(holder).replaceAll(' ', '') ? anchors : undefined;
  });
  return links.every((each) => each !== undefined)
    ? links.flat().flatMap((anchor) => {
        const to = pageOf(attribute(anchor, 'href') ?? '', place);
        return to === undefined ? [] : [{ to, inside: readLine(anchor.childNodes, place) }];
      })
    : [];
}

function deepAnchors(element: Element): Element[] {
  return elementsIn(element).flatMap((each) => (named('a')(each) ? [each] : deepAnchors(each)));
}
