// Elements of a page (要素) as parse5 gives them, and the few questions the book asks of them.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serializeOuter } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

export const hasAttribute = (element: Element, name: string) => attribute(element, name) !== undefined;

/** The class names of an element; the page says by them how it looks, and the book follows. */
export function classes(element: Element): Set<string> {
  return new Set((attribute(element, 'class') ?? '').split(/\s+/));
}

export const elementsIn = (element: Element): Element[] => element.childNodes.filter(isElement);

/** The first element below that fits, in the order of the text. */
export function find(element: Element, fits: (each: Element) => boolean): Element | undefined {
  for (const each of elementsIn(element)) {
    const found = fits(each) ? each : find(each, fits);
    if (found) return found;
  }
  return undefined;
}

export function findAll(element: Element, fits: (each: Element) => boolean): Element[] {
  return elementsIn(element).flatMap((each) => [...(fits(each) ? [each] : []), ...findAll(each, fits)]);
}

export const named =
  (...tags: string[]) =>
  (element: Element) =>
    tags.includes(element.tagName);

export const withClass = (name: string) => (element: Element) => classes(element).has(name);

/** All words of an element, as a reader sees them, without furigana. */
export function wordsOf(element: Element): string {
  return tidy(
    element.childNodes
      .map((node) => {
        if (defaultTreeAdapter.isTextNode(node)) return node.value;
        return isElement(node) && !['rt', 'rp'].includes(node.tagName) ? wordsOf(node) : '';
      })
      .join(''),
  );
}

/** Spaces as a browser collapses them. */
export const tidy = (text: string) => text.replaceAll(/[ \t\r\n]+/g, ' ');

/** The `<main>` of a whole document, and the language it says it is in. */
export function mainOf(html: string): { main: Element; lang: string } | undefined {
  const root = parse(html).childNodes.find(isElement);
  const main = root && find(root, named('main'));
  return main && { main, lang: attribute(root, 'lang') ?? '' };
}

/** A picture as a document of its own. */
export function svgDocument(element: Element): string {
  const drawn = serializeOuter(element);
  return drawn.startsWith('<svg xmlns=') || drawn.includes('xmlns="http://www.w3.org/2000/svg"')
    ? drawn
    : drawn.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
