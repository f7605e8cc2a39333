/**
 * Reading PDF syntax (ISO 32000-1 7.2, 7.3): values and indirect objects at a place in the file. What is not a value is
 * an error, never a guess: whoever repairs a damaged file sees another document than the one that was signed.
 */

import { PkiError } from '../../../errors.ts';
import { isDictionary, PdfName, PdfReference, PdfStream, PdfString, type PdfValue } from './values.ts';

export const notPdf = (detail: string): PkiError => new PkiError('pki.malformed', `PDF: ${detail}`);

const WHITE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const DEEPEST = 64;
const LARGEST = 1_000_000;

const isRegular = (octet: number | undefined): octet is number =>
  octet !== undefined && !WHITE.has(octet) && !DELIMITERS.has(octet);

/** Escapes in literal strings (7.3.4.2). */
const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  b: 8,
  f: 12,
  '(': 40,
  ')': 41,
  '\\': 92,
};

/** Reads one value after another from a place in the bytes. */
export class PdfParser {
  readonly #bytes: Uint8Array;
  /** Where reading goes on. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** Passes white space and comments. */
  skip(): void {
    for (;;) {
      const octet = this.#bytes[this.at];
      if (octet === undefined) return;
      if (WHITE.has(octet)) this.at++;
      else if (octet === 0x25) while (this.at < this.#bytes.length && !this.#atLineEnd()) this.at++;
      else return;
    }
  }

  #atLineEnd(): boolean {
    const octet = this.#bytes[this.at];
    return octet === 0x0a || octet === 0x0d;
  }

  /** Whether these characters come next; if so they are passed. */
  accept(text: string): boolean {
    this.skip();
    for (let index = 0; index < text.length; index++)
      if (this.#bytes[this.at + index] !== text.charCodeAt(index)) return false;
    this.at += text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) throw notPdf(`"${text}" is due at ${this.at}`);
  }

  /** A run of regular characters: a number or a keyword. */
  word(): string {
    this.skip();
    const start = this.at;
    while (isRegular(this.#bytes[this.at])) this.at++;
    return Buffer.from(this.#bytes.subarray(start, this.at)).toString('latin1');
  }

  /** A non-negative integer. */
  integer(): number {
    const word = this.word();
    if (!/^\d{1,15}$/.test(word)) throw notPdf(`a number is due at ${this.at}`);
    return Number(word);
  }

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw notPdf('nested too deeply');
    this.skip();
    const octet = this.#bytes[this.at];
    switch (octet) {
      case 0x2f:
        return this.#name();
      case 0x28:
        return this.#literalString();
      case 0x5b:
        return this.#array(depth);
      case 0x3c:
        return this.#bytes[this.at + 1] === 0x3c ? this.#dictionary(depth) : this.#hexString();
      default:
        return this.#wordValue();
    }
  }

  #name(): PdfName {
    this.at++;
    const start = this.at;
    while (isRegular(this.#bytes[this.at])) this.at++;
    const raw = Buffer.from(this.#bytes.subarray(start, this.at)).toString('latin1');
    return new PdfName(
      raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  }

  #array(depth: number): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    while (!this.accept(']')) {
      if (values.length >= LARGEST) throw notPdf('array too large');
      values.push(this.value(depth + 1));
    }
    return values;
  }

  #dictionary(depth: number): ReadonlyMap<string, PdfValue> {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.accept('>>')) {
      this.skip();
      if (this.#bytes[this.at] !== 0x2f) throw notPdf(`a key is due at ${this.at}`);
      const key = this.#name().name;
      // Readers differ about which of two equal keys counts, so neither does (a way to show two documents in one).
      if (entries.has(key)) throw notPdf(`key /${key} twice in one dictionary`);
      entries.set(key, this.value(depth + 1));
    }
    return entries;
  }

  #hexString(): PdfString {
    const end = this.#bytes.indexOf(0x3e, this.at);
    if (end < 0) throw notPdf('string without end');
    const text = Buffer.from(this.#bytes.subarray(this.at + 1, end))
      .toString('latin1')
      .replace(/[\0\t\n\f\r ]/g, '');
    if (!/^[0-9A-Fa-f]*$/.test(text)) throw notPdf('hexadecimal string');
    this.at = end + 1;
    return new PdfString(Buffer.from(text.length % 2 ? `${text}0` : text, 'hex'), true);
  }

  #literalString(): PdfString {
    const octets: number[] = [];
    let open = 1;
    this.at++;
    for (;;) {
      const octet = this.#bytes[this.at++];
      if (octet === undefined) throw notPdf('string without end');
      if (octet === 0x28) open++;
      if (octet === 0x29 && --open === 0) return new PdfString(Uint8Array.from(octets));
      if (octet !== 0x5c) octets.push(octet);
      else this.#escape(octets);
    }
  }

  #escape(octets: number[]): void {
    const character = String.fromCharCode(this.#bytes[this.at++] ?? 0x29);
    if (/[0-7]/.test(character)) {
      let digits = character;
      while (digits.length < 3 && /[0-7]/.test(String.fromCharCode(this.#bytes[this.at] ?? 0)))
        digits += String.fromCharCode(this.#bytes[this.at++]!);
      octets.push(Number.parseInt(digits, 8) & 0xff);
    } else if (character === '\r') {
      if (this.#bytes[this.at] === 0x0a) this.at++;
    } else if (character !== '\n') octets.push(ESCAPES[character] ?? character.charCodeAt(0));
  }

  /** A number, a keyword, or `n g R`, which only the third word tells from two numbers. */
  #wordValue(): PdfValue {
    const start = this.at;
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw notPdf(`no value at ${start}`);
    if (/^\d+$/.test(word)) {
      const afterNumber = this.at;
      const generation = this.word();
      if (/^\d{1,5}$/.test(generation) && this.word() === 'R')
        return new PdfReference(Number(word), Number(generation));
      this.at = afterNumber;
    }
    return Number(word);
  }

  /** `n g obj … endobj`; `lengthOf` resolves a stream length that stands in another object. */
  indirectObject(lengthOf: (reference: PdfReference) => PdfValue): {
    number: number;
    generation: number;
    value: PdfValue;
  } {
    const number = this.integer();
    const generation = this.integer();
    this.expect('obj');
    const value = this.value();
    if (!isDictionary(value) || !this.accept('stream')) {
      this.expect('endobj');
      return { number, generation, value };
    }
    // The line end after the keyword is CR LF or LF, and never CR alone (7.3.8.1).
    if (this.#bytes[this.at] === 0x0d) this.at++;
    if (this.#bytes[this.at] !== 0x0a) throw notPdf('line end after "stream"');
    this.at++;
    const stated = value.get('Length');
    const length = stated instanceof PdfReference ? lengthOf(stated) : stated;
    if (typeof length !== 'number' || length < 0 || this.at + length > this.#bytes.length)
      throw notPdf('stream length');
    const bytes = this.#bytes.subarray(this.at, this.at + length);
    this.at += length;
    this.expect('endstream');
    this.expect('endobj');
    return { number, generation, value: new PdfStream(value, bytes) };
  }
}
