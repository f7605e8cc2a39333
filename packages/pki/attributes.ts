/** The four attributes (基本4情報) read from a signature certificate; found by identifier, not by position. */

import { extensionValue, readCertificate } from './certificate/read.ts';
import { OID } from './der/oids.ts';
import { DerCursor, malformed, open, readElement, readOid, readText } from './der/read.ts';
import { contextTag, TAG } from './der/write.ts';
import {
  type BirthDate,
  ERAS,
  type FourAttributes,
  GENDER_CODE,
  type Gender,
} from './profile/personal-attributes.ts';
import { PERSONAL_ATTRIBUTE } from './profile/policies.ts';

export type Era = (typeof ERAS)[number]['era'] | 'unknown';

export interface ReadAttributes extends FourAttributes {
  /** 元号 the certificate names; the date itself is Gregorian. */
  readonly era: Era;
  /** The date of birth when the register knows all of it. */
  readonly birthDate: Temporal.PlainDate | undefined;
}

function otherNames(der: Uint8Array): Map<string, string> {
  const values = new Map<string, string>();
  const altName = extensionValue(readCertificate(der), OID.subjectAltName);
  if (!altName) throw malformed('certificate without personal attributes');
  for (const names = open(altName); !names.done; ) {
    const name = names.take();
    if (name.tag !== contextTag(0)) continue;
    const fields = new DerCursor(name.content);
    const id = readOid(fields.take(TAG.oid));
    const value = fields.take(contextTag(0));
    fields.end();
    if (values.has(id)) throw malformed(`attribute ${id} twice`);
    values.set(id, readText(readElement(value.content)));
  }
  return values;
}

function readBirth(coded: string): { era: Era; birth: BirthDate; birthDate: Temporal.PlainDate | undefined } {
  if (!/^[0-5]\d{8}$/.test(coded)) throw malformed('era-coded date of birth');
  const era = ERAS.find(({ digit }) => digit === coded[0])?.era ?? 'unknown';
  const [year, month, day] = [coded.slice(1, 5), coded.slice(5, 7), coded.slice(7, 9)].map(Number);
  const birth = { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
  if (!year || !month || !day) return { era, birth, birthDate: undefined };
  try {
    return { era, birth, birthDate: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }) };
  } catch {
    throw malformed('no such date of birth');
  }
}

/** JPKI writes 3, older certificates 9, for what is neither 1 nor 2. */
const readGender = (code: string): Gender =>
  (Object.keys(GENDER_CODE) as Gender[]).find((gender) => GENDER_CODE[gender] === code) ?? 'other';

/** One digit a character, 0 where the registered character stands itself. Real flags may be longer than the text. */
function positionsOf(flags: string): number[] {
  if (!/^\d*$/.test(flags)) throw malformed('substitute character positions');
  return Array.from(flags).flatMap((flag, position) => (flag === '0' ? [] : [position]));
}

/** Reads name, birth, gender and address of a signature certificate (DER). @throws `pki.malformed` */
export function readFourAttributes(der: Uint8Array): ReadAttributes {
  const values = otherNames(der);
  const text = (id: string): string => {
    const value = values.get(id);
    if (value === undefined) throw malformed(`attribute ${id} is missing`);
    return value;
  };
  return {
    name: {
      text: text(PERSONAL_ATTRIBUTE.commonName),
      substituted: positionsOf(text(PERSONAL_ATTRIBUTE.substitutesOfCommonName)),
    },
    ...readBirth(text(PERSONAL_ATTRIBUTE.dateOfBirth)),
    gender: readGender(text(PERSONAL_ATTRIBUTE.gender)),
    address: {
      text: text(PERSONAL_ATTRIBUTE.address),
      substituted: positionsOf(text(PERSONAL_ATTRIBUTE.substitutesOfAddress)),
    },
  };
}
