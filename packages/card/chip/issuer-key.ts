// The key a card shares with its issuer (発行者, J-LIS) and the proof the issuer gives with it. The issuer holds one
// master key; a card holds only its own derived key, so an opened card opens no other.
//
// HMAC-SHA-256 in all places: as a key derivation function in the sense of NIST SP 800-108 (one block), and as the
// cryptogram. The real card's issuer protocol is not public; this one is ours.
import { createHmac } from 'node:crypto';
import { ISSUER_SCOPE, type IssuerScope } from '../applications.ts';
import { concat, fromText } from '../bytes.ts';

/** The issuer key of the card with this 15-digit serial, 32 bytes. Only the issuer may hold `master`. */
export function cardIssuerKey(master: Uint8Array, serial: string): Uint8Array {
  return hmac(master, concat(Uint8Array.of(1), fromText('tegata card issuer key'), fromText(`\0${serial}`)));
}

/**
 * The issuer's answer to a card's challenge, 64 bytes: opens one session of one scope on that card, once. The first
 * half goes to the card; the second is the key of the session, for the terminal alone (see apdu/issuer-protocol.ts).
 * The issuer computes it wherever its keys are and sends it to the terminal, so PINs pass between terminal and card
 * only.
 */
export function issuerCryptogram(cardKey: Uint8Array, challenge: Uint8Array, scope: IssuerScope): Uint8Array {
  const asked = concat(Uint8Array.of(ISSUER_SCOPE[scope]), challenge);
  return concat(
    hmac(cardKey, concat(fromText('tegata issuer session\0'), asked)),
    hmac(cardKey, concat(fromText('tegata issuer session key\0'), asked)),
  );
}

function hmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  return new Uint8Array(createHmac('sha256', key).update(message).digest());
}
