/**
 * Revocation lists of the time-stamp authority's own CA (RFC 3161 4.1): what tells a verifier that the unit which stamped
 * is still to be believed.
 */

import { issuerKeyId } from '../../authority/generation.ts';
import { readCertificate } from '../../certificate/read.ts';
import { type RevokedCertificate, writeCrl } from '../../crl/write.ts';
import type { SigningKey } from '../../keys/signing-key.ts';

const VALID_FOR = { hours: 24 * 7 } as const;

/** The list of a root as of `at`, DER, valid for a week. Its number is the second it was made at, so it rises. */
export function writeTimeStampList(order: {
  /** DER of the root. */
  root: Uint8Array;
  rootKey: SigningKey;
  at: Temporal.Instant;
  revoked?: Iterable<RevokedCertificate>;
}): Promise<Uint8Array> {
  const { rootKey, revoked = [] } = order;
  const thisUpdate = order.at.round({ smallestUnit: 'second', roundingMode: 'floor' });
  const certificate = readCertificate(order.root);
  return writeCrl(
    { key: rootKey, keyId: issuerKeyId(rootKey.publicKeySpki), certificate },
    {
      revoked,
      number: BigInt(thisUpdate.epochMilliseconds / 1000),
      thisUpdate,
      nextUpdate: thisUpdate.add(VALID_FOR),
    },
  );
}
