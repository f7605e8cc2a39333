// The answers to reset with which My Number Cards and their kin were met, by interface and chip (smartcard_list.txt of
// pcsc-tools; OpenSC's list for Windows).
import { fromHex } from '../bytes.ts';

interface AnswerToReset {
  readonly interface: 'contact' | 'type-b';
  readonly atr: Uint8Array;
}

const contact = (hex: string): AnswerToReset => ({ interface: 'contact', atr: fromHex(hex) });
const typeB = (hex: string): AnswerToReset => ({ interface: 'type-b', atr: fromHex(hex) });

/** By name; `type-b` is what a card answers when nothing else is said, because every known client takes it. */
export const ATRS = {
  'type-b': typeB('3B888001000005E0B381A1007F'),
  'type-b-41': typeB('3B888001000041E0B381A1003B'),
  'type-b-4b00': typeB('3B888001004B51FF0081D100BC'),
  'type-b-4bb3': typeB('3B888001004B51FFB381D1000F'),
  /** Without historical bytes; also what GET DATA 5F51 tells of a card that lies on a contactless reader. */
  contact: contact('3BE000FF8131FE4514'),
  /** Country 392; announces chaining and extended lengths. */
  'contact-392': contact('3BDA13FF8131FB468012392F31C173C601C03B'),
  'contact-c5': contact('3BC5FF8131FB458073C6010000'),
  'contact-f5-d1': contact('3BF59100FF918171FE400042000100D1D6'),
  'contact-f5-b3': contact('3BF59100FF918171FE4000420001B3A115'),
  /** 住民基本台帳カード, which the My Number Card replaced. */
  'juki-card': typeB('3B888001000014E0B38191005E'),
} as const satisfies Record<string, AnswerToReset>;

/** A known answer to reset by name. */
export type AtrName = keyof typeof ATRS;
