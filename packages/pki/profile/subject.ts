/** Subject names of residents' certificates: pseudonyms, never the holder's name, which only the altName carries. */

import { randomInt } from 'node:crypto';
import type { NameAttribute } from '../der/name.ts';
import { PkiError } from '../errors.ts';
import type { Municipality } from './policies.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function requirePlace({ code, prefecture, city }: Municipality): void {
  if (!/^\d{5}$/.test(code))
    throw new PkiError('pki.profile-input', 'municipality code of five digits is due');
  if (!/^[A-Za-z-]+$/.test(prefecture) || !/^[A-Za-z-]+$/.test(city)) {
    throw new PkiError('pki.profile-input', 'romanised municipality name is due');
  }
}

/** 署名用: `C, L=prefecture, L=city, CN=` time of the request (JST, 14 digits), municipality code, nine random digits. */
export function signatureSubject(place: Municipality, at: Temporal.Instant): NameAttribute[] {
  requirePlace(place);
  const stamp = at.toZonedDateTimeISO('Asia/Tokyo').toString({
    smallestUnit: 'second',
    timeZoneName: 'never',
    offset: 'never',
  });
  const number = String(randomInt(1_000_000_000)).padStart(9, '0');
  return [
    ['C', 'JP'],
    ['L', place.prefecture],
    ['L', place.city],
    ['CN', `${stamp.replace(/\D/g, '')}${place.code}${number}`],
  ];
}

/** 利用者証明用: `C, CN=` fourteen random upper-case letters and digits, municipality code, `003`, `A`. */
export function authenticationSubject(place: Municipality): NameAttribute[] {
  requirePlace(place);
  const pseudonym = Array.from({ length: 14 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [
    ['C', 'JP'],
    ['CN', `${pseudonym}${place.code}003A`],
  ];
}
