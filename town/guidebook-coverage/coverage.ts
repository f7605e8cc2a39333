// ガイドブック対応表: makes docs/guidebook-coverage.md from what the rules, the guide and the table of passages say of themselves.
import { CONTRADICTIONS, type Contradiction, PASSAGE_RULES, policyHistory } from '@tegata/law';
import { PASSAGES, type Passage } from './passages.ts';

/** What the table is made from besides the passages. */
export type Seen = {
  /** Sections of the guide that tell a passage: `when/lost#steps`. */
  toldAt: ReadonlyMap<string, readonly string[]>;
  /** Whether a room has a folder. */
  stands(room: string): boolean;
};

const LAW = 'packages/law';
/** Asks every page for its passages: what notices when only a sentence of the guide tells one. */
const GUIDE_TEST = 'surfaces/guide/guide.test.ts';

/** The whole document, in Markdown. */
export function coverageDocument(seen: Seen): string {
  return [HEAD, ...chapters(seen), contradictions()].join('\n');
}

const HEAD = `# The guidebook, passage by passage

Which line of code makes a sentence of the guidebook true, where can a resident read it, and what would notice if it broke?

- **rule**: the function or table that decides; those without a file are exported by [\`@tegata/law\`](../packages/law/index.ts).
- **pages**: where it is read or done, in a running town. \`?on=2023-07-01\` shows the guidebook's own day.
- **tests**: the file that quotes it.
- **to come**: rooms that are not built yet, and desks that a built room lacks.

The numbers count the passages of each chapter; the words are ours. This page is made from the code: after a change,
\`npx vitest run town/guidebook-coverage -u\` writes it anew, and without that its test fails.
`;

const TITLES = [
  'The number and the system (p. 1)',
  'Procedures that need the number (p. 2–3)',
  'The card (p. 4)',
  'When something happens (p. 5–6)',
  'Handled safely (p. 7)',
  'PINs and their uses (p. 8)',
  'Services (p. 9)',
  'Certificates at shops (p. 10–11)',
  'Questions (p. 12–13)',
  'Contacts (p. 14)',
  'Counters (p. 14)',
];

function chapters(seen: Seen): string[] {
  const numbered = Object.entries(PASSAGES);
  return TITLES.map((title, index) => {
    const rows = numbered
      .filter(([number]) => number.split('.')[0] === String(index + 1))
      .map(([number, passage]) => row(number, passage, seen));
    return `## ${index + 1}. ${title}\n\n| no. | passage | rule | pages | tests | to come |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
}

function row(number: string, { says, held, doors, rooms, waits }: Passage, { toldAt, stands }: Seen): string {
  const law = PASSAGE_RULES[number];
  const rules = [
    ...(law ? [`\`${law.rule}\``] : []),
    ...held.map(({ name, file }) => `[\`${name}\`](../${file})`),
  ];
  const pages = [
    ...(toldAt.get(number) ?? []).map((at) => link('guide', `/ja/${at}`, at)),
    ...doors.map(door),
  ];
  const tests = new Set([...(law ? [`${LAW}/guidebook/${law.test}`] : []), ...held.map(({ test }) => test)]);
  if (tests.size === 0) tests.add(GUIDE_TEST);
  const missing = [...rooms.filter((room) => !stands(room)).map((room) => room.split('/')[1]!), ...waits];
  const toCome = missing.length > 0 ? `not built yet: ${missing.join(', ')}` : '';
  const cells = [number, says, list(rules), list(pages), list([...tests].map(testLink)), toCome];
  return `| ${cells.join(' | ')} |`;
}

const list = (items: readonly string[]) => items.join('<br>');
const link = (host: string, path: string, words: string) =>
  `[${host} ${words}](http://${host}.localhost:8080${path})`;
const testLink = (file: string) => `[${file.split('/').slice(-2).join('/')}](../${file})`;

/** An address with a person or a paper in it cannot be a link. */
function door(of: string): string {
  const [host = '', path = ''] = of.split(' ');
  return path.includes(':') ? `${host} \`${path}\`` : link(host, path, path);
}

function contradictions(): string {
  const rows = Object.values<Contradiction>(CONTRADICTIONS).map(({ pages, en, rule, policy }) => {
    const dates = policy ? policyHistory(policy).map(({ from }) => from.toString()) : [];
    const dated = policy
      ? `\`${policy}\`${dates.length > 1 ? `, since ${dates.slice(1).join(', ')}` : ''}`
      : '';
    return `| ${pages.join(', ')} | ${en} | \`${rule}\` | ${dated} |`;
  });
  return `## Where it contradicts itself or later law

| p. | what holds here | rule | dated value |
|---|---|---|---|
${rows.join('\n')}
`;
}
