/** OCSPRequest (RFC 6960 4.1): reading what clients send by POST or in a GET path, and making one. */

import { readExtensions } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import { DerCursor, malformed, open, readElement } from '../der/read.ts';
import { contextTag, octetString, sequence, TAG, tlv } from '../der/write.ts';
import { extension } from '../profile/extensions.ts';
import { type CertificateId, readCertificateId } from './certificate-id.ts';

export interface OcspRequest {
  readonly ids: readonly CertificateId[];
  /** extnValue content of the nonce, echoed as it came. */
  readonly nonce: Uint8Array | undefined;
}

/** More than any client sends; what is longer is not worth parsing. */
const MAX_OCTETS = 16_384;
const MAX_IDS = 64;
/** RFC 9654 2.1: 1 to 128 octets. */
const MAX_NONCE = 128;

/** A nonce is an OCTET STRING in extnValue; some older clients put the bare octets there, which are echoed alike. */
function checkedNonce(value: Uint8Array): Uint8Array {
  const wrapped = value[0] === TAG.octetString && value[1] === value.length - 2;
  const octets = wrapped ? value.length - 2 : value.length;
  if (octets < 1 || octets > MAX_NONCE) throw malformed('nonce length');
  return value;
}

/** Reads an OCSPRequest. Signatures of requestors are skipped: this responder tells everyone the same. @throws `pki.malformed` */
export function readOcspRequest(der: Uint8Array): OcspRequest {
  if (der.length > MAX_OCTETS) throw malformed('request too long');
  const outer = open(der);
  const tbs = outer.enter(TAG.sequence);
  outer.optional(contextTag(0));
  outer.end();

  if (tbs.optional(contextTag(0))) throw malformed('version 1 is the default and the only one');
  tbs.optional(contextTag(1));
  const list = tbs.enter(TAG.sequence);
  const extensionsElement = tbs.optional(contextTag(2));
  tbs.end();

  const ids: CertificateId[] = [];
  while (!list.done) {
    const single = list.enter(TAG.sequence);
    ids.push(readCertificateId(single.take(TAG.sequence)));
    const own = single.optional(contextTag(0));
    single.end();
    if (own) refuseCritical(own.content);
  }
  if (ids.length === 0 || ids.length > MAX_IDS) throw malformed('number of certificates asked for');

  const extensions = extensionsElement ? refuseCritical(extensionsElement.content) : [];
  const nonce = extensions.find(({ id }) => id === OID.ocspNonce)?.value;
  return { ids, nonce: nonce && checkedNonce(nonce) };
}

function refuseCritical(content: Uint8Array) {
  const extensions = readExtensions(new DerCursor(readElement(content, TAG.sequence).content));
  const refused = extensions.find(({ id, critical }) => critical && id !== OID.ocspNonce);
  if (refused) throw malformed(`critical request extension ${refused.id}`);
  return extensions;
}

/** The request in a GET path (RFC 6960 A.1): base64, percent-encoded or not. @throws `pki.malformed` */
export function ocspRequestFromPath(path: string): Uint8Array {
  let text: string;
  try {
    text = decodeURIComponent(path).replace(/^\/+/, '');
  } catch {
    throw malformed('percent-encoding');
  }
  if (text === '' || text.length > MAX_OCTETS * 2 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    throw malformed('base64');
  return Buffer.from(text, 'base64');
}

/** An OCSPRequest for these CertIDs; `nonce` 1 to 128 octets. */
export const writeOcspRequest = (ids: readonly Uint8Array[], nonce?: Uint8Array): Uint8Array =>
  sequence(
    sequence(
      sequence(...ids.map((id) => sequence(id))),
      ...(nonce ? [tlv(contextTag(2), sequence(extension(OID.ocspNonce, octetString(nonce))))] : []),
    ),
  );
