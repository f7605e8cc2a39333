// From when to when a certificate is valid (X.509, RFC 5280 4.1.2.5), read without a library of certificates.
import { toText } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { type DataObject, readDataObject, readDataObjects } from '../tlv.ts';

/** ISO 8601 moments in UTC; the second one still counts. */
export interface CertificateValidity {
  readonly from: string;
  readonly until: string;
}

const VERSION = 0xa0;
const UTC_TIME = 0x17;
/** Serial, signature and issuer stand before the validity. */
const BEFORE_VALIDITY = 3;

/** Throws `card.malformed` for a certificate of another form. */
export function validityOf(certificate: Uint8Array): CertificateValidity {
  const [tbs] = readDataObjects(readDataObject(certificate).value);
  const fields = readDataObjects(tbs?.value ?? new Uint8Array(0));
  const validity = fields[fields[0]?.tag === VERSION ? BEFORE_VALIDITY + 1 : BEFORE_VALIDITY];
  const [from, until] = readDataObjects(validity?.value ?? new Uint8Array(0)).map(momentOf);
  if (!from || !until) throw new CardError('card.malformed', 'The certificate has no validity.');
  return { from, until };
}

/** `270210145959Z` (to 2049) or `20270210145959Z`. */
function momentOf({ tag, value }: DataObject): string | undefined {
  const text = toText(value);
  const digits = tag === UTC_TIME ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
