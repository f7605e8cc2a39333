/**
 * The guide as a book (冊子「手引き」): the tree that `guidebook.typ` walks. Whoever has pages to print reads them into it;
 * every word comes from there, in one of the languages that `scripts.ts` has letters for.
 */

export type Tone = 'plain' | 'info' | 'success' | 'warning' | 'error';

/** What stands in a line. `to` is the path of a chapter or leaf, or the id of a place inside one. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'quiet' | 'tag'; inside: readonly Inline[] }
  | { kind: 'page'; to: string; inside: readonly Inline[] }
  | { kind: 'address'; href: string; inside: readonly Inline[] }
  | { kind: 'ruby'; reading: string; inside: readonly Inline[] }
  | { kind: 'badge'; tone: Tone; inside: readonly Inline[] }
  | { kind: 'language'; lang: string; inside: readonly Inline[] }
  | { kind: 'break' };

export type Block =
  | { kind: 'heading'; level: number; inside: readonly Inline[] }
  | { kind: 'paragraph'; inside: readonly Inline[] }
  | {
      kind: 'list';
      mark: 'bullet' | 'number' | 'step' | 'check' | 'rows' | 'flow' | 'none';
      items: readonly (readonly Block[])[];
    }
  | { kind: 'see'; links: readonly Link[] }
  | { kind: 'terms'; rows: readonly { term: readonly Inline[]; text: readonly Block[] }[] }
  | {
      kind: 'table';
      caption: readonly Inline[];
      columns: readonly { header: readonly Inline[]; numeric: boolean; names: boolean }[];
      rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { kind: 'reasons'; title: readonly Inline[]; inside: readonly Block[] }
  | { kind: 'box'; tone: Tone; inside: readonly Block[] }
  | { kind: 'figure'; caption: readonly Inline[]; inside: readonly Block[] }
  | {
      kind: 'card';
      alt: string;
      caption: readonly Inline[];
      face: CardPicture;
      /** Hundredths of the card's width and height. */
      parts: readonly { number: string; x: number; y: number }[];
    }
  | { kind: 'section'; id: string; inside: readonly Block[] }
  /** A place that a link may lead to. */
  | { kind: 'place'; id: string };

type Link = { to: string; inside: readonly Inline[] };

/** The words and drawings (SVG) of one side of the card. */
export type CardPicture = {
  side: 'front' | 'back' | 'case';
  title: string;
  subtitle: string;
  sample: string;
  ground: string;
  photo: string;
  chip: string;
  code: string;
  lines: readonly (readonly { term: string; text: string; covered: boolean }[])[];
  additional: string;
  number: readonly string[];
  foot: string;
};

type Leaf = { path: string; title: readonly Inline[]; lead: readonly Inline[]; inside: readonly Block[] };

export type Guidebook = {
  /** A language of `scripts.ts`. */
  lang: string;
  /** The day the book is about, as an ISO date. */
  on: string;
  title: readonly Inline[];
  municipality: string;
  /** Stands in a band on the cover and at the foot of every page; empty for an operator's own print. */
  specimen: readonly Inline[];
  asOf: readonly Inline[];
  imprint: readonly (readonly Inline[])[];
  telephones: readonly { name: readonly Inline[]; number: string }[];
  /** `page` has a `#` where the number of a page goes. */
  words: { contents: readonly Inline[]; page: string };
  index: { title: readonly Inline[]; links: readonly Link[] };
  chapters: readonly (Leaf & { number: number; label: readonly Inline[]; leaves: readonly Leaf[] })[];
};
