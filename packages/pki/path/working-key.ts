/** The working public key of RFC 5280 6.1.4 (d) to (f): a DSA key without parameters has those of its issuer's key. */

import { OID } from '../der/oids.ts';
import { type DerElement, open, readOid } from '../der/read.ts';
import { bitString, sequence, TAG } from '../der/write.ts';
import { PkiError } from '../errors.ts';

interface KeyParts {
  readonly algorithm: DerElement;
  readonly isDsa: boolean;
  readonly hasParameters: boolean;
  readonly bits: Uint8Array;
}

function partsOf(spki: Uint8Array): KeyParts {
  const info = open(spki);
  const algorithm = info.take(TAG.sequence);
  const bits = info.take(TAG.bitString).content.subarray(1);
  info.end();
  const fields = open(algorithm.whole);
  const isDsa = readOid(fields.take(TAG.oid)) === OID.dsa;
  const hasParameters = !fields.done && fields.take().tag !== TAG.null;
  return { algorithm, isDsa, hasParameters, bits };
}

/** The key with its parameters; undefined when it lacks them and the issuer has none to lend. */
export function completeKey(spki: Uint8Array, issuerSpki: Uint8Array | undefined): Uint8Array | undefined {
  try {
    const own = partsOf(spki);
    if (!own.isDsa || own.hasParameters) return spki;
    const issuer = issuerSpki && partsOf(issuerSpki);
    return issuer?.isDsa && issuer.hasParameters
      ? sequence(issuer.algorithm.whole, bitString(own.bits))
      : undefined;
  } catch (error) {
    if (error instanceof PkiError) return spki;
    throw error;
  }
}
