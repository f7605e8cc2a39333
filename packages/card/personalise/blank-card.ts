// The card as it leaves the fab: every application and file with its access rule, PINs unset, no personal content.
// A further application or another kind of card is another table here, not other code in the chip.
//
// Files of which only the existence is known (facts of public surveys) are there, too, and stay as shut as they were
// found.
import { AID, EF, fitsFormat, SECRETS, type Secret } from '../applications.ts';
import type {
  AccessRule,
  Application,
  CardFile,
  CardForm,
  CardState,
  ChipKeyPair,
  KeyPurpose,
} from '../chip/state.ts';
import { ATRS } from './atrs.ts';

const PIN_TRIES = 3;
const PASSWORD_TRIES = 5;
/** 照合番号 A and B and the birth PIN. */
const NUMBER_TRIES = 10;

/**
 * Key pairs made in the chip at the fab; a child's card has none for signatures (署名用電子証明書なし), a 住民基本台帳カード
 * none for authentication.
 *
 * `auth` and `sign` belong to one card alone. Whether real cards share the others is not known; here one batch may
 * share them, because they open nothing: a factory takes the pairs once from its key pool and hands the same objects to
 * every card of the batch. A key left out does not exist on the card.
 */
export interface FactoryKeys {
  readonly auth: ChipKeyPair | undefined;
  readonly sign: ChipKeyPair | undefined;
  /** The card key that the face application signs with; its public half stands in the signed picture. */
  readonly face?: ChipKeyPair;
  /** The key that the text application signs with. */
  readonly textInternal?: ChipKeyPair;
  /** The key that the text application takes a session key under (secure messaging). */
  readonly textSession?: ChipKeyPair;
  /** INTERNAL AUTHENTICATE of the common application. */
  readonly commonInternal?: ChipKeyPair;
}

/** A blank card with its serial, issuer key and keys. A phone carries the JPKI application and no other. */
export function blankCard(
  serial: string,
  issuerKey: Uint8Array,
  keys: FactoryKeys,
  atr: Uint8Array = ATRS['type-b'].atr,
  form: CardForm = 'plastic',
): CardState {
  const applications =
    form === 'phone'
      ? [jpkiApplication(keys, { pin: EF.jpki.authPin })]
      : [
          jpkiApplication(keys, 'free'),
          textApplication(keys),
          faceApplication(keys),
          registerApplication(),
          commonApplication(keys),
        ];
  return { serial, atr, life: 'blank', issuerKey, form, applications, dataObjects: new Map() };
}

/** 公的個人認証AP. */
function jpkiApplication(keys: FactoryKeys, authCertificate: AccessRule): Application {
  const { jpki } = EF;
  return application(AID.jpki, [
    [jpki.signCertificate, empty({ pin: jpki.signPin }, jpki.signKey)],
    [jpki.signAuthority, empty('free')],
    [jpki.unknown0005, shut()],
    [jpki.tokenInfo, empty('free')],
    [jpki.availability, empty('free')],
    [jpki.unknown0009, shut()],
    [jpki.authCertificate, empty(authCertificate, jpki.authKey)],
    [jpki.authAuthority, empty('free')],
    [jpki.unknown0010, shut()],
    [jpki.terminalAuthority, { type: 'terminal-authority', authority: undefined }],
    // A certified verifier (特定利用者証明検証者) may use the authentication key without the holder's PIN.
    [jpki.authKey, certifiedKey({ anyOf: [jpki.authPin, 'terminal'] }, keys.auth)],
    secret('auth', PIN_TRIES),
    [jpki.unknown0019, UNKNOWN],
    [jpki.signKey, certifiedKey({ pin: jpki.signPin }, keys.sign)],
    secret('sign', PASSWORD_TRIES),
    [jpki.unknown001C, UNKNOWN],
    [jpki.unknown001E, UNKNOWN],
  ]);
}

/** 券面事項入力補助AP. */
function textApplication(keys: FactoryKeys): Application {
  const { text } = EF;
  const anySecret: AccessRule = { anyOf: [text.pin, text.numberA, text.numberB] };
  const files: [number, CardFile][] = [
    [text.number, empty({ anyOf: [text.pin, text.numberA] })],
    [text.attributes, empty({ anyOf: [text.pin, text.numberB] })],
    [text.integrity, empty(anySecret)],
    [text.certificate, empty(anySecret)],
    [text.basics, empty('free')],
    [text.sessionPublicKey, empty(anySecret)],
    [text.internalPublicKey, empty(anySecret)],
    [text.unknown0008, filled(anySecret)],
    secret('text', PIN_TRIES),
    [text.blocked0012, { ...secret('text', PIN_TRIES)[1], change: null } as CardFile],
    ...plainKey(text.internalKey, 'free', 'signature', keys.textInternal),
    secret('textNumberA', NUMBER_TRIES),
    secret('textNumberB', NUMBER_TRIES),
    // Neither 照合番号 opens it: the card wants the PIN, in the clear, before it takes a session key.
    ...plainKey(text.sessionKey, { pin: text.pin }, 'session', keys.textSession),
  ];
  return application(AID.text, files, text.internalKey);
}

/** 券面事項確認AP. */
function faceApplication(keys: FactoryKeys): Application {
  const { face } = EF;
  const eitherNumber: AccessRule = { anyOf: [face.numberA, face.numberB] };
  const files: [number, CardFile][] = [
    [face.age, empty({ pin: face.birthPin })],
    [face.picture, empty(eitherNumber)],
    [face.basics, empty('free')],
    [face.certificate, empty('free')],
    [face.numberPicture, empty({ pin: face.numberA })],
    [face.unknown0006, filled(eitherNumber)],
    secret('faceBirth', NUMBER_TRIES),
    secret('faceNumberA', NUMBER_TRIES),
    secret('faceNumberB', NUMBER_TRIES),
    ...plainKey(face.cardKey, 'free', 'signature', keys.face),
  ];
  return application(AID.face, files, face.cardKey);
}

/** 住基AP. */
function registerApplication(): Application {
  const { register } = EF;
  return application(AID.register, [[register.keyReference, noRecords()], secret('register', PIN_TRIES)]);
}

/** 共通カードAP. */
function commonApplication(keys: FactoryKeys): Application {
  const { common } = EF;
  return application(AID.common, [
    [common.serial, noRecords()],
    [common.keyReference, noRecords()],
    ...plainKey(common.internalKey, 'free', 'internal-authentication', keys.commonInternal),
    secret('common', PIN_TRIES),
  ]);
}

function application(aid: string, files: readonly [number, CardFile][], defaultKey?: number): Application {
  return { aid, files: new Map(files), ...(defaultKey !== undefined && { defaultKey }) };
}

const UNKNOWN: CardFile = { type: 'unknown' };

function empty(read: AccessRule, certifies?: number): CardFile {
  return { type: 'transparent', read, content: undefined, ...(certifies !== undefined && { certifies }) };
}

/** Sixteen FF: what surveys read in the files nobody has explained. */
function filled(read: AccessRule): CardFile {
  return { type: 'transparent', read, content: new Uint8Array(16).fill(0xff) };
}

/** A file that was found and opened by nothing anybody tried. */
function shut(): CardFile {
  return filled('never');
}

function noRecords(): CardFile {
  return { type: 'records', read: 'free', records: [] };
}

function secret(name: Secret, maxTries: number): [number, CardFile] {
  const { ef, format, change } = SECRETS[name];
  return [ef, { type: 'pin', format, value: undefined, triesLeft: 0, maxTries, change }];
}

/** A key that comes into use with its certificate. */
function certifiedKey(use: AccessRule, pair: ChipKeyPair | undefined): CardFile {
  const scheme = pair?.scheme ?? 'rsa-2048';
  return { type: 'key', use, purpose: 'signature', scheme, active: undefined, pending: pair };
}

/** A key that is in use from the fab on. */
function plainKey(
  fid: number,
  use: AccessRule,
  purpose: KeyPurpose,
  pair: ChipKeyPair | undefined,
): [number, CardFile][] {
  if (pair === undefined) return [];
  return [[fid, { type: 'key', use, purpose, scheme: pair.scheme, active: pair, pending: undefined }]];
}

/** The PIN file set to `value` with all its tries. */
export function setSecret(file: CardFile | undefined, value: Uint8Array): CardFile {
  if (file?.type !== 'pin' || !fitsFormat(value, file.format))
    throw new RangeError('the PIN does not fit its file');
  return { ...file, value, triesLeft: file.maxTries };
}
