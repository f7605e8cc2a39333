// The watch finds what it is there to find: each promise broken on purpose.
import { expect, test } from 'vitest';
import { AID, EF } from '../applications.ts';
import { concat, fromHex } from '../bytes.ts';
import { type CardFile, type CardState, withFile } from '../chip/state.ts';
import { equippedState } from '../chip/testing/equipped-card.ts';
import { Watch } from './watch.ts';

const { state } = await equippedState();
const file = (fid: number): CardFile => state.applications[0]!.files.get(fid)!;
const changed = (fid: number, next: CardFile): CardState => withFile(state, AID.jpki, fid, next);

const READ = fromHex('00B0000000');
const OK = fromHex('9000');

function see(apdu: Uint8Array, answer: Uint8Array, after: CardState = state, watch = new Watch()): number {
  return watch.see(apdu, answer, state, after);
}

const authKey = () => {
  const key = file(EF.jpki.authKey);
  return key.type === 'key' ? key.active!.pkcs8 : new Uint8Array(0);
};
const signCertificate = () => {
  const certificate = file(EF.jpki.signCertificate);
  return certificate.type === 'transparent' ? certificate.content! : new Uint8Array(0);
};
const withTries = (triesLeft: number) =>
  changed(EF.jpki.authPin, { ...file(EF.jpki.authPin), triesLeft } as CardFile);

test.each([
  ['no answer', READ, fromHex('90'), state],
  ['an empty read', READ, OK, state],
  ['a refusal with data', READ, fromHex('AA6982'), state],
  ['an error nobody foresaw', READ, fromHex('6F00'), state],
  ['a private key', READ, concat(authKey().subarray(390, 430), OK), state],
  ['the issuer key', READ, concat(state.issuerKey, OK), state],
  ['a protected file', READ, concat(signCertificate(), OK), state],
  ['a try that comes back', fromHex('00200098'), fromHex('63C3'), withTries(9)],
  ['a try that comes back outside the session', fromHex('002C0398'), OK, withTries(9)],
  ['a key without its certificate', fromHex('00460000'), OK, changed(EF.jpki.authKey, file(EF.jpki.signKey))],
])('%s', (_what, apdu, answer, after) => {
  expect(() => see(apdu, answer, after)).toThrow();
});

test('a JPKI signature before anything was verified', () => {
  const watch = new Watch();
  see(fromHex(`00A4040C0A${AID.jpki}`), OK, state, watch);
  const sign = () => see(fromHex('802A009701AA00'), concat(new Uint8Array(256), OK), state, watch);
  expect(sign).toThrow();
  see(fromHex('002000980431323334'), OK, state, watch);
  expect(sign()).toBe(0x9000);
});

test('what may be, may be', () => {
  const watch = new Watch();
  expect(see(fromHex('00200098'), fromHex('63C3'), state, watch)).toBe(0x63c3);
  expect(see(fromHex('042C0398'), OK, withTries(9), watch)).toBe(0x9000);
  expect(see(fromHex('002000980431323334'), OK, withTries(9), watch)).toBe(0x9000);
  expect(see(READ, concat(signCertificate(), OK), state, watch)).toBe(0x9000);
});
