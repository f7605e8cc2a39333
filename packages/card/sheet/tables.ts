// The tables of docs/card.md, each by the name of the place it stands at.
import { SW } from '../apdu/status.ts';
import { AID, CARD_MANAGER_AID } from '../applications.ts';
import { toHex } from '../bytes.ts';
import { INSTRUCTIONS } from '../chip/instructions.ts';
import { ATRS } from '../personalise/atrs.ts';
import { PROFILES } from '../personalise/profiles.ts';
import { COMMAND_NOTES, STATUS_NOTES } from './command-notes.ts';
import { cardManagerRows, hex4, type SheetRow, sheetApplications, sheetSecrets } from './sheet-rows.ts';

/** Every drawn table as Markdown. */
export function cardTables(): Readonly<Record<string, string>> {
  return {
    files: filesTables(),
    pins: pinsTable(),
    commands: commandsTable(),
    status: statusTable(),
    profiles: profilesTable(),
    atrs: atrsTable(),
  };
}

function filesTables(): string {
  const manager = {
    title: { ja: 'カードマネージャ', en: 'card manager: GET DATA' },
    aid: CARD_MANAGER_AID,
    rows: cardManagerRows(),
  };
  return [...sheetApplications(), manager]
    .map(({ title, aid, rows }) =>
      [
        `### ${title.ja} (${title.en}), \`${aid}\``,
        '',
        table(
          ['id', 'what', 'bytes', 'opened by', 'in it', 'fact or ours'],
          rows.map((row) => [
            `\`${row.id}\``,
            `${row.en} ${row.ja}`,
            String(row.size ?? ''),
            openedBy(row),
            row.holds,
            row.ours === undefined ? 'fact' : `ours: ${row.ours}`,
          ]),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function openedBy({ opens, tries }: SheetRow): string {
  if (tries !== undefined) return `${tries} tries`;
  return opens.map((opener) => (/^[0-9A-F]{4}$/.test(opener) ? `\`${opener}\`` : opener)).join(' or ');
}

function pinsTable(): string {
  return table(
    ['in the reader', 'what', 'place', 'form', 'tries', 'changed by its holder'],
    sheetSecrets().map(({ name, ja, place, form, tries, change }) => [
      `\`${name}\``,
      ja,
      place,
      form,
      String(tries),
      change,
    ]),
  );
}

function commandsTable(): string {
  return table(
    ['command', 'forms', 'what it does', 'on a stopped card', 'fact or ours'],
    [...COMMAND_NOTES].map(([ins, { name, forms, does, ours }]) => [
      name,
      forms.map((form) => `\`${form.replaceAll('|', '/')}\``).join('<br>'),
      does,
      INSTRUCTIONS.get(ins)!.whenLocked ? 'answers' : '6985',
      ours === undefined ? 'fact' : `ours: ${ours}`,
    ]),
  );
}

function statusTable(): string {
  const words = (Object.keys(SW) as (keyof typeof SW)[]).map((name) => [
    `\`${hex4(SW[name])}\``,
    STATUS_NOTES[name],
  ]);
  const tries = ['`63Cx`', 'a PIN was wrong or asked about; x tries are left'];
  return table(['status word', 'when'], [words[0]!, tries, ...words.slice(1)]);
}

const SPECIMENS: Readonly<Partial<Record<keyof typeof PROFILES, string>>> = {
  child: 'specimen-child',
  'pin-less': 'specimen-pinless',
  android: 'specimen-android',
  iphone: 'specimen-iphone',
  'juki-card': 'specimen-juki-card',
};

function profilesTable(): string {
  const names = new Map<string, string>(Object.entries(AID).map(([name, aid]) => [aid, name]));
  return table(
    ['profile', 'token label', 'applications', 'certificates', 'authentication certificate', 'try it with'],
    Object.entries(PROFILES).map(([name, { label, form, applications, certificates }]) => {
      const all = applications.length === names.size;
      const authenticates = (certificates as readonly string[]).includes('auth');
      return [
        `\`${name}\``,
        `\`${label}\``,
        all ? 'all five' : applications.map((aid) => names.get(aid)).join(', '),
        certificates.join(', '),
        authenticates ? (form === 'phone' ? 'behind PIN `0018`' : 'free to read') : 'none',
        `\`${SPECIMENS[name as keyof typeof PROFILES] ?? 'minato-hanako'}\``,
      ];
    }),
  );
}

function atrsTable(): string {
  return table(
    ['`--atr`', 'interface', 'bytes'],
    Object.entries(ATRS).map(([name, { interface: side, atr }]) => [
      `\`${name}\``,
      side === 'contact' ? 'contact' : 'contactless, type B',
      `\`${toHex(atr)}\``,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
