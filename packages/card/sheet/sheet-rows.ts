// The rows of the card's data sheet: every application and file as a blank card has it (blank-card.ts), with the words
// of file-notes.ts. The picture and the tables of docs/card.md are drawn from them.
import { AID, type ApplicationName, DATA_OBJECT, EF, SECRETS } from '../applications.ts';
import type { AccessRule, CardFile, ChipKeyPair } from '../chip/state.ts';
import { blankCard } from '../personalise/blank-card.ts';
import { FILE_NOTES, type FileNote, OBJECT_NOTES } from './file-notes.ts';

/** One file, key or PIN. */
export interface SheetRow extends FileNote {
  /** Identifier or tag, four digits. */
  readonly id: string;
  readonly kind: CardFile['type'] | 'data object';
  /** What opens it, in the words of the sheet: `free`, `never`, or identifiers. Empty for PINs. */
  readonly opens: readonly string[];
  /** Of a PIN: how many wrong tries lock it. */
  readonly tries?: number;
}

/** An application with its rows, or the card manager. */
export interface SheetApplication {
  readonly name: string;
  readonly aid: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly rows: readonly SheetRow[];
}

export const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** Nothing signs with it: only the access rules of the files are looked at. */
const NO_KEY: ChipKeyPair = {
  scheme: 'rsa-2048',
  modulus: new Uint8Array(),
  exponent: new Uint8Array(),
  pkcs8: new Uint8Array(),
};
const EVERY_KEY = {
  ...{ auth: NO_KEY, sign: NO_KEY, face: NO_KEY },
  ...{ textInternal: NO_KEY, textSession: NO_KEY, commonInternal: NO_KEY },
};
const BLANK = blankCard('', new Uint8Array(), EVERY_KEY);

/** Every application of a plastic card, in the order of the chip. */
export function sheetApplications(): SheetApplication[] {
  return (Object.keys(AID) as ApplicationName[]).map((name) => ({
    name,
    aid: AID[name],
    title: FILE_NOTES[name].title,
    rows: Object.entries(EF[name]).map(([key, fid]) => {
      const file = BLANK.applications.find(({ aid }) => aid === AID[name])?.files.get(fid);
      if (file === undefined) throw new TypeError(`no card has ${name} ${key}`);
      const note = (FILE_NOTES[name].files as Readonly<Record<string, FileNote>>)[key]!;
      return rowOf(hex4(fid), file, note);
    }),
  }));
}

/** The data objects of the card manager, which anybody may ask for. */
export function cardManagerRows(): SheetRow[] {
  return Object.entries(DATA_OBJECT).map(([key, tag]) => ({
    ...OBJECT_NOTES[key as keyof typeof DATA_OBJECT],
    id: hex4(tag),
    kind: 'data object',
    opens: ['free'],
  }));
}

function rowOf(id: string, file: CardFile, note: FileNote): SheetRow {
  const row = { ...note, id, kind: file.type };
  switch (file.type) {
    case 'transparent':
    case 'records':
      return { ...row, opens: openers(file.read) };
    case 'key':
      return { ...row, opens: openers(file.use) };
    case 'pin':
      return { ...row, opens: [], tries: file.maxTries };
    default:
      return { ...row, opens: [] };
  }
}

function openers(rule: AccessRule): string[] {
  if (typeof rule === 'string') return [rule];
  const either = 'pin' in rule ? [rule.pin] : rule.anyOf;
  return either.map((opener) => (opener === 'terminal' ? opener : hex4(opener)));
}

/** A secret with its place and tries. */
export interface SheetSecret {
  readonly name: string;
  readonly place: string;
  readonly form: string;
  readonly tries: number;
  readonly change: string;
  readonly ja: string;
}

const CHANGES = {
  'reference-data': 'CHANGE REFERENCE DATA `00 24 01`',
  key: 'CHANGE KEY `80 32 00`',
} as const;

/** Every secret that a reader can name. */
export function sheetSecrets(): SheetSecret[] {
  const applications = sheetApplications();
  return Object.entries(SECRETS).map(([name, { application, ef, format, change }]) => {
    const row = applications
      .find((each) => each.name === application)
      ?.rows.find(({ id }) => id === hex4(ef));
    const count = format.min === format.max ? `${format.min}` : `${format.min}–${format.max}`;
    return {
      name,
      place: `${application} ${hex4(ef)}`,
      form: `${count} ${format.alphabet === 'digits' ? 'digits' : 'of A–Z, 0–9'}`,
      tries: row!.tries!,
      change: change === null ? 'no: printed on the card' : CHANGES[change],
      ja: row!.ja,
    };
  });
}
