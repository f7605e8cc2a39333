// The answers to reset as pcsc-tools takes them apart (ATR_analysis), and under which names the public list of cards has
// them.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHex } from '../bytes.ts';
import { ATRS, type AtrName } from '../index.ts';
import { file, judges, programs } from './programs.ts';
import { openReaderRoom, type ReaderRoom } from './reader-room.ts';

const LIST = '/usr/share/pcsc/smartcard_list.txt';
const needs = [...programs('ATR_analysis'), file('pcsc-tools', LIST)];
const { skip, title } = judges('pcsc-tools: answers to reset', ...needs);

/** The list does not have them all. */
const NAMES: Partial<Record<AtrName, string>> = {
  'type-b': 'Japanese JPKI card',
  'type-b-41': 'ID card issued by Japan government',
  contact: 'JUKICARD',
  'contact-392': 'My Number Card',
  'contact-c5': 'Japanese Individual Number Card',
  'contact-f5-d1': 'My Number Card',
  'contact-f5-b3': 'Individual Number Card',
  'juki-card': 'Basic Resident Registration Card',
};

describe.skipIf(skip)(title, () => {
  let room: ReaderRoom;
  beforeAll(async () => {
    room = await openReaderRoom();
    // A fresh copy: with an old list, or none of its own, the program would ask the internet about cards it does not find.
    copyFileSync(LIST, join(room.folder, 'smartcard_list.txt'));
    room.environment.XDG_CACHE_HOME = room.folder;
  });
  afterAll(() => room?.[Symbol.asyncDispose]());

  test.each(Object.entries(ATRS))('%s is well formed, and named as it should be', async (name, { atr }) => {
    const { output } = await room.run('ATR_analysis', toHex(atr));
    expect(output).not.toMatch(/wrong|should be/i);
    expect(output).toContain('(correct checksum)');
    expect(output).toContain(NAMES[name as AtrName] ?? 'not present in the database');
  });
});
