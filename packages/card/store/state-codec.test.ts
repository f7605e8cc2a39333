import { expect, test } from 'vitest';
import { AID, EF } from '../applications.ts';
import { keyPool } from '../chip/key-pool.ts';
import { blankCard } from '../personalise/blank-card.ts';
import { decodeState, encodeState } from './state-codec.ts';

/** A state as the first format wrote it: no data objects, keys without purpose and scheme. */
function inFormat1(bytes: Uint8Array): Uint8Array {
  const parsed = JSON.parse(new TextDecoder().decode(bytes));
  const state = structuredClone(parsed.state);
  delete state.form;
  delete state.dataObjects;
  for (const { files } of state.applications)
    for (const [, file] of files.$files)
      if (file.type === 'key') {
        delete file.purpose;
        delete file.scheme;
        delete file.pending?.scheme;
        delete file.active?.scheme;
      }
  return new TextEncoder().encode(JSON.stringify({ format: 1, state }));
}

test('a state comes back as it went', async () => {
  const auth = await keyPool().take('ecdsa-p384');
  const state = {
    ...blankCard('990000000000001', new Uint8Array(32), { auth, sign: undefined }),
    dataObjects: new Map([[0x0042, Uint8Array.of(1, 2)]]),
  };
  expect(decodeState(encodeState(state))).toEqual(state);
});

test('a card of the first format opens as the card it is', async () => {
  const auth = await keyPool().take();
  const state = blankCard('990000000000001', new Uint8Array(32), { auth, sign: undefined, face: auth });
  const opened = decodeState(inFormat1(encodeState(state)));
  expect(opened).toEqual(state);
  const key = opened.applications.find(({ aid }) => aid === AID.jpki)?.files.get(EF.jpki.authKey);
  expect(key).toMatchObject({ purpose: 'signature', scheme: 'rsa-2048', pending: { scheme: 'rsa-2048' } });
});

test('a format of tomorrow is refused', () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ format: 3, state: {} }));
  expect(() => decodeState(bytes)).toThrow(RangeError);
});
