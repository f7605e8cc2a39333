// The committed data sheet of the card is what the code says, and its sizes and words are those of a card.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { AID, type ApplicationName, DATA_OBJECT, EF } from '../applications.ts';
import { INSTRUCTIONS } from '../chip/instructions.ts';
import type { CardState } from '../chip/state.ts';
import { fileOf } from '../personalise/state-files.ts';
import { memoryCardStore } from '../store/card-store.ts';
import { factoryCard } from '../testing/sandbox-card.ts';
import { COMMAND_NOTES } from './command-notes.ts';
import { drawnInto, PAGE, PICTURE } from './draw.ts';
import { FILE_NOTES, type FileNote, OBJECT_NOTES } from './file-notes.ts';
import { cardPicture } from './picture.ts';

describe('the sheet in docs', () => {
  test('has the picture that is drawn from the tables', () => {
    expect(readFileSync(PICTURE, 'utf8')).toBe(cardPicture());
  });

  test('has the tables that are drawn from the code', () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(drawnInto(page)).toBe(page);
  });

  test('refuses a page that lost the place of a table', () => {
    const page = readFileSync(PAGE, 'utf8').replace('<!-- drawn: pins -->', '');
    expect(() => drawnInto(page)).toThrow('pins');
  });

  test('explains every command and no other', () => {
    expect([...COMMAND_NOTES.keys()].toSorted()).toEqual([...INSTRUCTIONS.keys()].toSorted());
  });
});

describe('the sizes on the sheet', () => {
  let card: CardState;
  beforeAll(async () => {
    const store = memoryCardStore();
    await (await factoryCard(store)).chip.close();
    card = (await store.load())!;
  });

  const measured = (Object.keys(AID) as ApplicationName[]).flatMap((name) =>
    Object.entries(EF[name]).flatMap(([key, fid]): [string, string, number, number][] => {
      const { size } = (FILE_NOTES[name].files as Readonly<Record<string, FileNote>>)[key]!;
      return typeof size === 'number' ? [[`${name} ${key}`, AID[name], fid, size]] : [];
    }),
  );

  test.each(measured)('%s', (_name, aid, fid, size) => {
    const file = fileOf(card, aid, fid);
    if (file?.type === 'records') expect(file.records.map(({ length }) => length)).toEqual([size]);
    else expect(file?.type === 'transparent' && file.content?.length).toBe(size);
  });

  test.each(Object.entries(DATA_OBJECT))('data object %s', (name, tag) => {
    const { size } = OBJECT_NOTES[name as keyof typeof DATA_OBJECT];
    expect(card.dataObjects.get(tag)?.length).toBe(size);
  });
});
