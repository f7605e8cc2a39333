// Which algorithm a certificate's key belongs to (X.509, SubjectPublicKeyInfo): today's cards RSA-2048, the next
// generation (次期個人番号カード) P-384.
import { toHex } from '../bytes.ts';
import { CardError } from '../errors.ts';
import { readDataObject, readDataObjects } from '../tlv.ts';

/** What a card key signs with. */
export type KeyAlgorithm = 'rsa' | 'ecdsa-p384';

const OIDS: Readonly<Record<string, KeyAlgorithm>> = {
  '06092A864886F70D010101': 'rsa',
  '06072A8648CE3D020106052B81040022': 'ecdsa-p384',
};
const VERSION = 0xa0;
/** Serial, signature, issuer, validity and subject stand before the key. */
const BEFORE_KEY = 5;

/** Throws `card.malformed` for a certificate of another form or key. */
export function keyAlgorithmOf(certificate: Uint8Array): KeyAlgorithm {
  const [tbs] = readDataObjects(readDataObject(certificate).value);
  const fields = readDataObjects(tbs?.value ?? new Uint8Array(0));
  const spki = fields[fields[0]?.tag === VERSION ? BEFORE_KEY + 1 : BEFORE_KEY];
  const [identifier] = readDataObjects(spki?.value ?? new Uint8Array(0));
  const oids = toHex(identifier?.value ?? new Uint8Array(0)).replace(/0500$/, '');
  const algorithm = OIDS[oids];
  if (!algorithm) throw new CardError('card.malformed', 'The certificate holds a key of no known kind.');
  return algorithm;
}
