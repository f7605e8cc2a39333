// A terminal with a certificate of the test authority, for tests and for fuzzing.
import { generateKeyPairSync, sign } from 'node:crypto';
import { concat, fromHex, fromText } from '../../bytes.ts';
import { rsaNumbers, terminalAuthority } from './equipped-card.ts';

/** The terminal's own key. */
export const terminal = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Its certificate, in the two blocks of SET PUBLIC IC KEY. */
export function terminalCertificate({
  issuer = terminalAuthority.privateKey,
  keyId = terminalAuthority.keyId,
} = {}) {
  const { modulus, exponent } = rsaNumbers(terminal.publicKey);
  const key = concat(fromHex('9003'), exponent, fromHex('91820100'), modulus);
  const body = concat(keyId, fromText('a test terminal.'), key);
  return { first: concat(fromHex('7F218202335F4E820129'), body), second: sign('sha256', body, issuer) };
}
