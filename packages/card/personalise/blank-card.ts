// The card as it leaves the fab: every application and file with its access rule, PINs unset, no personal content.
// A further application or another kind of card is another table here, not other code in the chip.
import { AID, EF, fitsFormat, type PinFormat, SECRETS, type Secret } from '../applications.ts';
import { fromHex } from '../bytes.ts';
import type { AccessRule, Application, CardFile, CardState, ChipKeyPair } from '../chip/state.ts';

/** Type B contactless, the form every known client takes (測定値, pcsc-tools list). */
export const DEFAULT_ATR = fromHex('3B888001000005E0B381A1007F');

const PIN_TRIES = 3;
const PASSWORD_TRIES = 5;
/** 照合番号 A and B and the birth PIN. */
const NUMBER_TRIES = 10;

function empty(read: AccessRule, certifies?: number): CardFile {
  return { type: 'transparent', read, content: undefined, ...(certifies !== undefined && { certifies }) };
}

function secret(name: Secret, maxTries: number): [number, CardFile] {
  const { ef, format, change } = SECRETS[name];
  return [ef, { type: 'pin', format, value: undefined, triesLeft: 0, maxTries, change }];
}

function key(pin: number, pending: ChipKeyPair | undefined): CardFile {
  return { type: 'key', use: { pin }, active: undefined, pending };
}

const BIRTH: PinFormat = { alphabet: 'digits', min: 6, max: 6 };

/** Key pairs made in the chip at the fab; a child's card has none for signatures (署名用電子証明書なし). */
export interface FactoryKeys {
  readonly auth: ChipKeyPair;
  readonly sign: ChipKeyPair | undefined;
}

/** A blank card with its serial, issuer key and keys. */
export function blankCard(
  serial: string,
  issuerKey: Uint8Array,
  keys: FactoryKeys,
  atr: Uint8Array = DEFAULT_ATR,
): CardState {
  return { serial, atr, life: 'blank', issuerKey, applications: applications(keys) };
}

function applications(keys: FactoryKeys): Application[] {
  const { jpki, text, face, common } = EF;
  return [
    application(AID.jpki, [
      [jpki.signCertificate, empty({ pin: jpki.signPin }, jpki.signKey)],
      [jpki.signAuthority, empty('free')],
      [jpki.tokenInfo, empty('free')],
      [jpki.availability, empty('free')],
      // Exists on every surveyed card and was opened by nothing.
      [0x0009, { type: 'transparent', read: 'issuer', content: new Uint8Array(16).fill(0xff) }],
      [jpki.authCertificate, empty('free', jpki.authKey)],
      [jpki.authAuthority, empty('free')],
      [jpki.authKey, key(jpki.authPin, keys.auth)],
      secret('auth', PIN_TRIES),
      [jpki.signKey, key(jpki.signPin, keys.sign)],
      secret('sign', PASSWORD_TRIES),
    ]),
    application(AID.text, [
      [text.number, empty({ anyOf: [text.pin, text.numberA] })],
      [text.attributes, empty({ anyOf: [text.pin, text.numberB] })],
      [text.integrity, empty({ anyOf: [text.pin, text.numberA, text.numberB] })],
      [text.basics, empty('free')],
      secret('text', PIN_TRIES),
      secret('textNumberA', NUMBER_TRIES),
      secret('textNumberB', NUMBER_TRIES),
    ]),
    application(AID.face, [
      [face.picture, empty({ anyOf: [face.numberA, face.numberB] })],
      [
        face.birthPin,
        { type: 'pin', format: BIRTH, value: undefined, triesLeft: 0, maxTries: NUMBER_TRIES, change: null },
      ],
      secret('faceNumberA', NUMBER_TRIES),
      secret('faceNumberB', NUMBER_TRIES),
    ]),
    application(AID.register, [secret('register', PIN_TRIES)]),
    application(AID.common, [[common.serial, { type: 'records', read: 'free', records: [] }]]),
  ];
}

function application(aid: string, files: readonly [number, CardFile][]): Application {
  return { aid, files: new Map(files) };
}

/** The PIN file set to `value` with all its tries. */
export function setSecret(file: CardFile | undefined, value: Uint8Array): CardFile {
  if (file?.type !== 'pin' || !fitsFormat(value, file.format))
    throw new RangeError('the PIN does not fit its file');
  return { ...file, value, triesLeft: file.maxTries };
}
