import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpecimenOrder } from '@tegata/jlis';
import { minato } from '@tegata/municipality/profiles/minato';
import { afterAll, describe, expect, test } from 'vitest';
import { folderAt } from './folder.ts';
import { everybody, townsfolk } from './people/index.ts';
import { specimenCards } from './people/specimens.ts';
import { layOutSpecimens } from './specimens.ts';
import { CardDrawer } from './things/cards.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true });
});

/** A town of a drawer and a J-LIS that says it has made every card it is asked for. */
function smallTown(refuses: (order: SpecimenOrder) => boolean = () => false) {
  const home = mkdtempSync(join(tmpdir(), 'tegata-specimens-'));
  homes.push(home);
  const folder = folderAt(home);
  const drawer = new CardDrawer(folder.cards, folder.keys);
  const asked: SpecimenOrder[] = [];
  const said: string[] = [];
  const clock = { now: () => today.toZonedDateTime('Asia/Tokyo').toInstant() };
  const jlis = {
    async makeSpecimen(order: SpecimenOrder) {
      asked.push(order);
      if (refuses(order)) throw new Error('request-conflict');
      const cardSerial = `99${String(order.ordinal).padStart(13, '9')}`;
      mkdirSync(join(folder.cards, cardSerial), { recursive: true });
      return { cardSerial, issuedOn: '2026-11-23', expiry: '2036-08-15', securityCode: '0000' };
    },
    testTerminal: async () => ({ certificate: new Uint8Array(568), privateKey: 'PEM' }),
  };
  const town = { clock, drawer, folder, jlis, profile: minato } as unknown as Parameters<
    typeof layOutSpecimens
  >[0];
  return { town, drawer, folder, asked, said, open: () => layOutSpecimens(town, (line) => said.push(line)) };
}

describe('the specimen cards', () => {
  test('are called by names that nobody in the town has', () => {
    const handles = specimenCards(today, { code: '131032', address: '東京都港区芝公園一丁目5番25号' }).map(
      ({ handle }) => handle,
    );
    expect(new Set(handles).size).toBe(7);
    const residents = new Set(everybody(townsfolk(today)).map(({ handle }) => handle));
    expect(handles.filter((handle) => residents.has(handle))).toEqual([]);
  });

  test('lie in the drawer with their public PINs, one of every kind', async () => {
    const { drawer, open } = smallTown();
    await open();
    expect(
      drawer
        .list()
        .map(({ specimen, kind, testPins }) => [specimen!.handle, specimen!.profile, kind, testPins]),
    ).toMatchObject([
      ['specimen-pinless', 'pin-less', 'adult', {}],
      ['specimen-android', 'android', 'adult', { auth: '1234', sign: 'ABC123' }],
      ['specimen-iphone', 'iphone', 'adult', { auth: '1234', sign: 'ABC123' }],
      ['specimen-juki-card', 'juki-card', 'adult', { sign: 'ABC123', register: '1234' }],
      ['specimen-foreign', 'adult', 'adult', { auth: '1234', sign: 'ABC123', text: '1234' }],
      ['specimen-child', 'child', 'child', { auth: '1234', register: '1234', text: '1234' }],
      ['specimen-next', 'adult', 'adult', { auth: '1234', sign: 'ABC123' }],
    ]);
  });

  test('are made once; a town that lacks one gets that one', async () => {
    const { drawer, folder, asked, open } = smallTown();
    await open();
    await open();
    expect(asked).toHaveLength(7);
    const lost = drawer.list().find(({ specimen }) => specimen?.handle === 'specimen-iphone')!;
    rmSync(join(folder.cards, lost.cardSerial), { recursive: true });
    await open();
    expect(asked.slice(7).map(({ profile }) => profile)).toEqual(['iphone']);
  });

  test('one that cannot be made is named, and the others are made', async () => {
    const { drawer, said, open } = smallTown(({ profile }) => profile === 'child');
    await open();
    expect(said).toEqual([expect.stringMatching(/^specimen-child could not be made: .*conflict/)]);
    expect(drawer.list()).toHaveLength(6);
  });

  test('a terminal for the PIN-less one lies beside them', async () => {
    const { folder, open } = smallTown();
    await open();
    const { certificate, privateKey } = JSON.parse(
      readFileSync(join(folder.root, 'test-terminal.json'), 'utf8'),
    );
    expect([Uint8Array.fromBase64(certificate).length, privateKey]).toEqual([568, 'PEM']);
  });
});
