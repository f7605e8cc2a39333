// A card with every key a chip can have, for the tests of its commands, whatever the factory puts on cards.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { AID, DATA_OBJECT, EF } from '../../applications.ts';
import { fromHex, fromText, toHex } from '../../bytes.ts';
import { type CardStore, memoryCardStore } from '../../store/card-store.ts';
import { fewKeys, handedOverCard } from '../../testing/sandbox-card.ts';
import { Chip } from '../chip.ts';
import type { KeyPool } from '../key-pool.ts';
import { type CardState, type ChipKeyPair, type KeyPurpose, withFile } from '../state.ts';

/** Identifier and key of the authority that vouches for terminals. */
export const terminalAuthority = {
  keyId: fromText('terminals 000001'),
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
};

/** Modulus and exponent of a Node key. */
export function rsaNumbers(key: KeyObject) {
  const { n, e } = key.export({ format: 'jwk' }) as { n: string; e: string };
  const bytes = (text: string) => Uint8Array.fromBase64(text, { alphabet: 'base64url' });
  return { modulus: bytes(n), exponent: bytes(e) };
}

/** More than 256 bytes: only an extended length reads it. */
export const LARGE_OBJECT = new Uint8Array(300).fill(0x21);

/** The state of a card in use, with keys for everything. */
export async function equippedState(store: CardStore = memoryCardStore()) {
  await (await handedOverCard(store)).close();
  const keys = fewKeys();
  const pairs = { session: await keys.take(), internal: await keys.take(), face: await keys.take() };
  const state = withKeys((await store.load())!, pairs);
  return { state, pairs };
}

function withKeys(state: CardState, pairs: Record<'session' | 'internal' | 'face', ChipKeyPair>): CardState {
  const key = (purpose: KeyPurpose, active: ChipKeyPair, pin?: number) =>
    ({
      type: 'key',
      use: pin === undefined ? 'free' : { pin },
      purpose,
      scheme: active.scheme,
      active,
      pending: undefined,
    }) as const;
  const { text, face, common, jpki } = EF;
  const authority = { keyId: terminalAuthority.keyId, key: rsaNumbers(terminalAuthority.publicKey) };
  const keyed = [
    [AID.text, text.sessionKey, key('session', pairs.session, text.pin)],
    [AID.text, text.internalKey, key('signature', pairs.internal)],
    [AID.face, face.cardKey, key('signature', pairs.face)],
    [AID.common, common.internalKey, key('internal-authentication', pairs.internal)],
    [AID.jpki, jpki.terminalAuthority, { type: 'terminal-authority', authority }],
  ] as const;
  const equipped = keyed.reduce((next, [aid, fid, file]) => withFile(next, aid, fid, file), state);
  const dataObjects = new Map([
    [DATA_OBJECT.cardId, fromText('TEST-CARD-1')],
    [DATA_OBJECT.contactAtr, fromHex('E000FF8131FE4514')],
    [DATA_OBJECT.upperCertificate, LARGE_OBJECT],
  ]);
  return { ...equipped, dataObjects };
}

/** A chip of such a card, and a way to send it hexadecimal and get hexadecimal. */
export async function equippedCard(keys?: KeyPool, change: (state: CardState) => CardState = (same) => same) {
  const store = memoryCardStore();
  const { state, pairs } = await equippedState(store);
  await store.save(change(state));
  const chip = await Chip.open(store, keys);
  const send = async (apdu: string): Promise<string> => toHex(await chip.transmit(fromHex(apdu)));
  return { chip, store, pairs, send };
}
