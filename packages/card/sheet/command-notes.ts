// What every command and status word of the card means, and which of it is public fact: the words beside the tables of
// instructions.ts and status.ts.
import type { SW } from '../apdu/status.ts';

/** One instruction byte. */
export interface CommandNote {
  readonly name: string;
  /** The forms the card takes, hexadecimal. */
  readonly forms: readonly string[];
  readonly does: string;
  readonly ours?: string;
}

const ISSUER = 'issuer session';

/** By instruction byte, in the order of the sheet: everybody's first, then those of the issuer. */
export const COMMAND_NOTES: ReadonlyMap<number, CommandNote> = new Map<number, CommandNote>([
  [
    0xa4,
    {
      name: 'SELECT',
      forms: ['00 A4 04 0C|00 Lc AID', '00 A4 02 0C|00 02 EF', '00 A4 00 0C|00'],
      does: 'an application by AID or its first five bytes or more, a file, or nothing new; a failed one changes nothing',
      ours: 'at least five bytes of an AID; the control information `6F { 84 AID }`',
    },
  ],
  [
    0xb0,
    {
      name: 'READ BINARY',
      forms: ['00 B0 offset Le', '00 B0 80+SFI offset Le'],
      does: 'part of a file; short and extended Le; never an empty `9000`',
    },
  ],
  [
    0xb2,
    {
      name: 'READ RECORD',
      forms: ['00 B2 number 04 Le', '00 B2 number SFI<<3+4 Le'],
      does: 'one record, or with 05 all from there on',
    },
  ],
  [0xca, { name: 'GET DATA', forms: ['00 CA tag Le'], does: 'a data object of the card manager' }],
  [
    0x20,
    {
      name: 'VERIFY',
      forms: ['00 20 00 80 Lc PIN', '00 20 00 80+SFI Lc PIN', '00 20 00 80'],
      does: 'compares a PIN; without one tells the tries left, also after success',
      ours: 'a PIN of the wrong form costs a try',
    },
  ],
  [
    0x24,
    {
      name: 'CHANGE REFERENCE DATA',
      forms: ['00 24 01 80 Lc new'],
      does: 'a new PIN after VERIFY of the old one (JPKI, text)',
    },
  ],
  [
    0x32,
    {
      name: 'CHANGE KEY',
      forms: ['80 32 00 80 Lc new'],
      does: 'the same for register and common (JICSAP)',
    },
  ],
  [
    0x2a,
    {
      name: 'COMPUTE DIGITAL SIGNATURE',
      forms: ['80 2A P1 80|80+SFI|00 Lc input Le'],
      does: 'signs; P1 says what the input is, see below',
      ours: 'all of P-384',
    },
  ],
  [
    0x88,
    {
      name: 'INTERNAL AUTHENTICATE',
      forms: ['00 88 00 99 Lc challenge 00'],
      does: 'signs 1 to 255 bytes with the key of the common application',
    },
  ],
  [0x84, { name: 'GET CHALLENGE', forms: ['00 84 00 00 Le'], does: '1 to 256 random bytes; short Le only' }],
  [
    0xae,
    {
      name: 'SET SESSION KEY',
      forms: ['80 AE 00 00 00 01 00 cryptogram'],
      does: 'begins secure messaging with the text application (VERIFY, SELECT, READ under class 08)',
    },
  ],
  [
    0xa2,
    {
      name: 'SET PUBLIC KEY',
      forms: ['80 A2 06 C1 … certificate', '80 A2 00 C1 … signature'],
      does: 'takes the certificate of a terminal',
      ours: 'what is in the 307 bytes',
    },
  ],
  [
    0xfc,
    {
      name: 'last command',
      forms: ['80 FC 00 00'],
      does: 'a phone forgets what was verified; plastic says 6700',
    },
  ],
  [
    0x82,
    {
      name: 'EXTERNAL AUTHENTICATE',
      forms: ['00 82 00 scope 20 proof', '00 82 00 96 Lc signature', '00 82 00 00'],
      does: 'opens an issuer session, proves a terminal, closes the session',
      ours: 'all of it',
    },
  ],
  [
    0x2c,
    {
      name: 'RESET RETRY COUNTER',
      forms: ['04 2C 02 80 … new', '04 2C 03 80 …'],
      does: 'sets a PIN, or gives its tries back',
      ours: ISSUER,
    },
  ],
  [
    0xd6,
    {
      name: 'WRITE FILE',
      forms: ['84 D6 00 00 … content'],
      does: 'replaces the whole current file; a certificate only for a key of this chip',
      ours: ISSUER,
    },
  ],
  [
    0x46,
    {
      name: 'GENERATE KEY PAIR',
      forms: ['04 46 80|81 00 …'],
      does: 'makes a pair that waits beside the old one, or reads its public half',
      ours: ISSUER,
    },
  ],
  [0x04, { name: 'DEACTIVATE', forms: ['04 04 00 00 …'], does: 'stops the card', ours: ISSUER }],
  [0x44, { name: 'ACTIVATE', forms: ['04 44 00 00 …'], does: 'starts it again', ours: ISSUER }],
  [
    0xfe,
    {
      name: 'TERMINATE',
      forms: ['04 FE 00 00 …'],
      does: 'abolishes the card (廃止): its contents are gone',
      ours: ISSUER,
    },
  ],
]);

/** When each status word is answered. */
export const STATUS_NOTES: Readonly<Record<keyof typeof SW, string>> = {
  ok: 'done',
  authenticationFailed: 'an issuer’s proof or a terminal’s signature is wrong',
  memoryFailure: 'the state could not be written; the card is mute until it is powered again',
  noSecurityEnvironment: 'SET SESSION KEY where there is no key for it',
  wrongLength: 'wrong length or case; Le too short for a data object or a signature',
  logicalChannelUnsupported: 'a logical channel other than 0',
  secureMessagingUnsupported: 'SELECT under secure messaging without a session',
  chainingUnsupported: 'command chaining (class 10)',
  wrongFileType: 'the command does not fit the file',
  securityNotSatisfied: 'a PIN or an issuer session is missing',
  blocked: 'VERIFY of a PIN that is locked or was never set',
  conditionsNotSatisfied: 'an input the key does not take; another command for this PIN; a stopped card',
  noCurrentFile: 'no file is selected',
  secureMessagingObjectMissing: 'under secure messaging: the data object is missing, or class 0C',
  secureMessagingObjectWrong: 'under secure messaging: wrong data; the session is gone',
  secureMessagingInvalid: 'VERIFY or READ under secure messaging without a session',
  wrongParameters: 'wrong data: a new PIN of the wrong form, a certificate for another key',
  fileNotFound: 'no such application or file',
  recordNotFound: 'no such record',
  wrongP1P2: 'P1 or P2 the card does not know',
  notReferenced: 'no such data object; a terminal of another authority',
  offsetOutsideFile: 'READ BINARY at or after the end',
  unknownInstruction: 'an instruction the card does not know',
  unknownClass: 'a class the instruction does not have',
  unspecified: 'an erased card; a session key that is no number of the key’s',
};
