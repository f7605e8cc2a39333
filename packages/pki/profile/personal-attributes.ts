/** The four attributes (基本4情報: 氏名 生年月日 性別 住所) as the signature certificate writes them. */

import { OID } from '../der/oids.ts';
import { contextTag, oid, sequence, tlv, utf8String } from '../der/write.ts';
import { PkiError } from '../errors.ts';
import { extension } from './extensions.ts';
import { PERSONAL_ATTRIBUTE } from './policies.ts';

/** 性別: 1 male, 2 female, 3 other or not known. */
export type Gender = 'male' | 'female' | 'other';

/** A date of birth; month and day are absent where the register does not know them (不詳). */
export interface BirthDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Text with the positions (graphemes, from 0) at which a substitute stands for the registered character (代替文字). */
export interface SubstitutableText {
  readonly text: string;
  readonly substituted: readonly number[];
}

export interface FourAttributes {
  readonly name: SubstitutableText;
  /** A `Temporal.PlainDate` fits. */
  readonly birth: BirthDate;
  readonly gender: Gender;
  readonly address: SubstitutableText;
}

export const GENDER_CODE: Readonly<Record<Gender, string>> = { male: '1', female: '2', other: '3' };

/** 元号 as the first digit of the era-coded date, with its first day. */
export const ERAS = [
  { era: 'reiwa', digit: '5', from: '2019-05-01' },
  { era: 'heisei', digit: '4', from: '1989-01-08' },
  { era: 'showa', digit: '3', from: '1926-12-25' },
  { era: 'taisho', digit: '2', from: '1912-07-30' },
  { era: 'meiji', digit: '1', from: '1868-01-25' },
] as const;

const digits = (value: number | undefined, width: number): string => String(value ?? 0).padStart(width, '0');

/**
 * `EYYYYMMDD`: era digit and Gregorian date. The era of an incomplete date is that of its latest possible day;
 * a date whose year is not known is all zeros.
 */
export function eraCodedBirth({ year, month, day }: BirthDate): string {
  if (year === undefined) return '000000000';
  const latest = `${digits(year, 4)}-${digits(month ?? 12, 2)}-${digits(day ?? 31, 2)}`;
  const digit = ERAS.find(({ from }) => latest >= from)?.digit ?? '0';
  return `${digit}${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}`;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** One flag digit for every character: 1 where a substitute stands. Characters are graphemes, so that a variation selector counts with its base. */
export function substituteFlags({ text, substituted }: SubstitutableText): string {
  const length = Array.from(segmenter.segment(text)).length;
  if (substituted.some((position) => !Number.isInteger(position) || position < 0 || position >= length)) {
    throw new PkiError('pki.profile-input', 'substitute position outside the text');
  }
  const positions = new Set(substituted);
  return Array.from({ length }, (_, position) => (positions.has(position) ? '1' : '0')).join('');
}

const otherName = (id: string, value: string): Uint8Array =>
  tlv(contextTag(0), oid(id), tlv(contextTag(0), utf8String(value)));

/** subjectAltName with the six otherNames in the order JPKI writes them: .1 .4 .3 .5 .2 .6. */
export function personalAttributesAltName({ name, birth, gender, address }: FourAttributes): Uint8Array {
  if (name.text === '' || address.text === '')
    throw new PkiError('pki.profile-input', 'name and address are required');
  return extension(
    OID.subjectAltName,
    sequence(
      otherName(PERSONAL_ATTRIBUTE.commonName, name.text),
      otherName(PERSONAL_ATTRIBUTE.dateOfBirth, eraCodedBirth(birth)),
      otherName(PERSONAL_ATTRIBUTE.gender, GENDER_CODE[gender]),
      otherName(PERSONAL_ATTRIBUTE.address, address.text),
      otherName(PERSONAL_ATTRIBUTE.substitutesOfCommonName, substituteFlags(name)),
      otherName(PERSONAL_ATTRIBUTE.substitutesOfAddress, substituteFlags(address)),
    ),
  );
}
