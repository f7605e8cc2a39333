// The guide as a book (冊子): the kinds of things a page consists of once it is read for paper. `@tegata/paper` sets
// the same tree; surfaces do not import it, and the town, which joins the two, checks that both mean the same.

export type Tone = 'plain' | 'info' | 'success' | 'warning' | 'error';

/** What stands in a line. `to` is a place in the book: `kiosk`, `kiosk#fees`, `when/lost`. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; inside: Inline[] }
  | { kind: 'quiet'; inside: Inline[] }
  | { kind: 'page'; to: string; inside: Inline[] }
  | { kind: 'address'; href: string; inside: Inline[] }
  | { kind: 'ruby'; reading: string; inside: Inline[] }
  | { kind: 'badge'; tone: Tone; inside: Inline[] }
  | { kind: 'tag'; inside: Inline[] }
  | { kind: 'language'; lang: string; inside: Inline[] }
  | { kind: 'break' };

export type Block =
  | { kind: 'heading'; level: number; inside: Inline[] }
  | { kind: 'paragraph'; inside: Inline[] }
  | { kind: 'list'; mark: Mark; items: Block[][] }
  /** Links that stand alone: where to read on. */
  | { kind: 'see'; links: Link[] }
  | { kind: 'terms'; rows: { term: Inline[]; text: Block[] }[] }
  | { kind: 'table'; caption: Inline[]; columns: TableColumn[]; rows: Inline[][][] }
  /** Reasons with their sources, folded on the screen. */
  | { kind: 'reasons'; title: Inline[]; inside: Block[] }
  | { kind: 'box'; tone: Tone; inside: Block[] }
  | { kind: 'figure'; caption: Inline[]; inside: Block[] }
  | { kind: 'card'; alt: string; caption: Inline[]; face: CardPicture; parts: FacePart[] }
  | { kind: 'section'; id: string; inside: Block[] }
  /** A place that a link leads to. */
  | { kind: 'place'; id: string };

/** How the things of a list stand: dots, numbers, steps of a procedure, boxes to tick, lines, arrows, or nothing. */
export type Mark = 'bullet' | 'number' | 'step' | 'check' | 'rows' | 'flow' | 'none';

export type Link = { to: string; inside: Inline[] };

export type TableColumn = { header: Inline[]; numeric: boolean; names: boolean };

/** A number on the picture; its place in hundredths of the card's width and height. */
export type FacePart = { number: string; x: number; y: number };

/** What is drawn on the card of the picture (券面): pictures as SVG, words as they stand there. */
export type CardPicture = {
  side: 'front' | 'back' | 'case';
  title: string;
  subtitle: string;
  sample: string;
  ground: string;
  photo: string;
  chip: string;
  code: string;
  lines: { term: string; text: string; covered: boolean }[][];
  additional: string;
  number: string[];
  foot: string;
};

/** One page of the guide as it stands in the book. */
export type Leaf = { path: string; title: Inline[]; lead: Inline[]; inside: Block[] };

export type Chapter = Leaf & { number: number; label: Inline[]; leaves: Leaf[] };

export type Book = {
  lang: string;
  /** The day the book is about, as an ISO date. */
  on: string;
  title: Inline[];
  municipality: string;
  /** Stands in a band on the cover and at the foot of every page; empty for an operator's own. */
  specimen: Inline[];
  asOf: Inline[];
  imprint: Inline[][];
  telephones: { name: Inline[]; number: string }[];
  /** `page` has a `#` where the number of a page goes. */
  words: { contents: Inline[]; page: string };
  /** What happened → page. */
  index: { title: Inline[]; links: Link[] };
  chapters: Chapter[];
};
