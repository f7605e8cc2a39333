// The card in one picture (docs/card.svg): every application with its files, PINs and keys, what opens each, and what is
// public fact. Light and dark, without a script.
import { cardManagerRows, type SheetApplication, type SheetRow, sheetApplications } from './sheet-rows.ts';

const COLUMN = 400;
const GAP = 20;
const ROW = 36;
const HEAD = 52;
const TOP = 128;
const WIDTH = 3 * COLUMN + 4 * GAP;

const STYLE = `
    :root { --page: #ffffff; --ink: #1a1a1c; --soft: #595959; --line: #c4c4c4; --room: #f7f7f8; --accent: #0017c1; --free: #e6f5ec; --free-ink: #115a36; --never: #f0f0f0; --k1: #fff0c2; --k2: #ffdfda; --k3: #e3e6ff; --k4: #f3e0f7; --key-ink: #1a1a1c; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #16181d; --ink: #f2f2f2; --soft: #c2c5cc; --line: #4b505a; --room: #21242b; --accent: #9db7f9; --free: #17402b; --free-ink: #a9e5c4; --never: #33373f; --k1: #5a4a12; --k2: #6a2f27; --k3: #343c78; --k4: #573160; --key-ink: #f2f2f2; }
    }
    .page { fill: var(--page); }
    .room { fill: var(--room); stroke: var(--line); }
    .rule { stroke: var(--line); }
    text { fill: var(--ink); font-size: 13px; }
    .title { font-size: 20px; font-weight: 700; }
    .app { font-size: 15px; font-weight: 700; }
    .code { font-family: ui-monospace, 'Cascadia Mono', Menlo, monospace; }
    .soft { fill: var(--soft); font-size: 11px; }
    .fact { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
    .mixed { fill: none; stroke: var(--accent); stroke-width: 1.5; }
    .free { fill: var(--free); } .never { fill: var(--never); } .terminal { fill: none; stroke: var(--line); }
    .k1 { fill: var(--k1); } .k2 { fill: var(--k2); } .k3 { fill: var(--k3); } .k4 { fill: var(--k4); }
    .pill { font-size: 11px; text-anchor: middle; fill: var(--key-ink); }
    .open { fill: var(--free-ink); }`;

const KIND: Readonly<Record<SheetRow['kind'], string>> = {
  transparent: 'file',
  records: 'record',
  pin: 'PIN',
  key: 'key',
  'terminal-authority': 'key',
  unknown: '?',
  'data object': 'object',
};

/** The whole picture. */
export function cardPicture(): string {
  const [jpki, text, face, register, common] = sheetApplications() as [
    SheetApplication,
    SheetApplication,
    SheetApplication,
    SheetApplication,
    SheetApplication,
  ];
  const manager: SheetApplication = {
    name: 'card manager',
    aid: 'A0000001510000',
    title: { ja: 'カードマネージャ', en: 'card manager (GET DATA)' },
    rows: cardManagerRows(),
  };
  const columns = [
    [jpki, register],
    [text, common],
    [face, manager],
  ];
  const height = TOP + Math.max(...columns.map(heightOf)) + GAP;
  const drawn = columns.flatMap((applications, index) => {
    let y = TOP;
    return applications.map((application) => {
      const box = applicationBox(application, GAP + index * (COLUMN + GAP), y);
      y += boxHeight(application) + GAP;
      return box;
    });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="'Noto Sans JP', 'Hiragino Sans', system-ui, sans-serif">
  <title id="title">Every application, file, PIN and key of the card</title>
  <desc id="desc">Six boxes: the five applications of the card and the card manager. Each row is a file, PIN, key or data object with its identifier, its name in English and Japanese, its size, and what opens it. The tables of docs/card.md say the same in words.</desc>
  <style>${STYLE}
  </style>
  <rect class="page" width="${WIDTH}" height="${height}" rx="12"/>
  <text class="title" x="${GAP}" y="42">The card 個人番号カード</text>
${legend()}
${drawn.join('\n')}
</svg>
`;
}

function legend(): string {
  const y = 80;
  const words: string[] = [
    dot(GAP + 6, y, false),
    label(GAP + 18, y + 4, 'public fact'),
    dot(GAP + 126, y, true),
    label(GAP + 138, y + 4, 'public fact, with a part that is our choice'),
    pill(GAP + 416, y, 'free', 'free'),
    label(GAP + 446, y + 4, 'anybody'),
    pill(GAP + 544, y, '0018', 'k1'),
    label(GAP + 574, y + 4, 'after the PIN of that identifier; of several, any one'),
    pill(GAP + 916, y, 'terminal', 'terminal'),
    label(GAP + 960, y + 4, 'after a certified terminal proved itself'),
    pill(GAP + 18, y + 28, 'never', 'never'),
    label(GAP + 48, y + 32, 'nothing known opens it'),
    pill(GAP + 228, y + 28, '3 tries', 'k1'),
    label(GAP + 268, y + 32, 'a PIN, and after how many wrong tries it locks'),
  ];
  return words.join('\n');
}

const label = (x: number, y: number, words: string): string =>
  `  <text class="soft" x="${x}" y="${y}">${words}</text>`;

const boxHeight = ({ rows }: SheetApplication): number => HEAD + rows.length * ROW + 6;
const heightOf = (applications: readonly SheetApplication[]): number =>
  applications.reduce((sum, each) => sum + boxHeight(each), (applications.length - 1) * GAP);

function applicationBox(application: SheetApplication, x: number, y: number): string {
  const { title, aid, rows } = application;
  const colours = new Map(
    rows.filter(({ kind }) => kind === 'pin').map(({ id }, index) => [id, `k${index + 1}`]),
  );
  return [
    `  <rect class="room" x="${x}" y="${y}" width="${COLUMN}" height="${boxHeight(application)}" rx="10"/>`,
    `  <text class="app" x="${x + 14}" y="${y + 22}">${title.ja} <tspan class="soft">${title.en}</tspan></text>`,
    `  <text class="soft code" x="${x + 14}" y="${y + 40}">${spaced(aid)}</text>`,
    ...rows.map((row, index) => rowOf(row, colours, x, y + HEAD + index * ROW)),
  ].join('\n');
}

function rowOf(row: SheetRow, colours: ReadonlyMap<string, string>, x: number, y: number): string {
  const size = row.size === undefined ? '' : ` · ${row.size} bytes`;
  const pills = row.tries === undefined ? row.opens : [`${row.tries} tries`];
  let right = x + COLUMN - 12;
  const drawn = pills.toReversed().map((words) => {
    const width = pillWidth(words);
    const at = right - width / 2;
    right -= width + 4;
    return pill(
      at,
      y + ROW / 2,
      words,
      row.tries === undefined ? classOf(words, colours) : colours.get(row.id)!,
    );
  });
  return [
    `  <line class="rule" x1="${x}" y1="${y}" x2="${x + COLUMN}" y2="${y}"/>`,
    dot(x + 14, y + 13, row.ours !== undefined),
    `  <text class="code" x="${x + 26}" y="${y + 17}">${row.id}</text>`,
    `  <text class="soft" x="${x + 26}" y="${y + 31}">${KIND[row.kind]}</text>`,
    `  <text x="${x + 74}" y="${y + 17}">${row.en}</text>`,
    `  <text class="soft" x="${x + 74}" y="${y + 31}">${row.ja}${size}</text>`,
    ...drawn,
  ].join('\n');
}

const classOf = (words: string, colours: ReadonlyMap<string, string>): string => colours.get(words) ?? words;
const pillWidth = (words: string): number => words.length * 7 + 12;

function pill(centre: number, y: number, words: string, colour: string): string {
  const width = pillWidth(words);
  const ink = words === 'free' ? 'pill open' : 'pill';
  return `  <rect class="${colour}" x="${centre - width / 2}" y="${y - 9}" width="${width}" height="18" rx="9"/><text class="${ink}" x="${centre}" y="${y + 4}">${words}</text>`;
}

const dot = (x: number, y: number, mixed: boolean): string =>
  `  <circle class="${mixed ? 'mixed' : 'fact'}" cx="${x}" cy="${y}" r="4"/>`;

/** Bytes with a blank between them. */
const spaced = (hex: string): string => hex.match(/../g)!.join(' ');
