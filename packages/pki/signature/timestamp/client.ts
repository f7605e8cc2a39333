/** Asking a time-stamp authority (RFC 3161 3.4), and believing the answer only when it is to this question. */

import { PkiError } from '../../errors.ts';
import { readSignedData } from '../cms/signed-data.ts';
import { readTimeStampResponse, type TimeStampSource, writeTimeStampRequest } from './request.ts';
import { readTimeStampInfo } from './token.ts';
import { verifyTimeStamp } from './verify.ts';

const LARGEST_RESPONSE = 1 << 20;

/**
 * Stamps by `exchange`, which carries a request to the authority and the response back. The digest and the nonce of the
 * answer are compared; whether the authority is trusted is for the verifier.
 * @throws `pki.time-stamp-refused`
 */
export const timeStampBy =
  (exchange: (request: Uint8Array) => Promise<Uint8Array>): TimeStampSource =>
  async (stamped) => {
    const { der, nonce } = writeTimeStampRequest(stamped);
    const token = readTimeStampResponse(await exchange(der));
    const { content } = readSignedData(token);
    const told = content && readTimeStampInfo(content).nonce;
    if (!told || Buffer.compare(told, nonce) !== 0)
      throw new PkiError('pki.time-stamp-refused', 'the answer is to another request');
    const checked = await verifyTimeStamp(token, stamped, { at: FAR_FUTURE });
    if (!checked.intact)
      throw new PkiError('pki.time-stamp-refused', checked.reasons.map(({ failure }) => failure).join(', '));
    return token;
  };

/** The clock is the verifier's matter: here only the token itself is looked at. */
const FAR_FUTURE = Temporal.Instant.from('9999-12-30T00:00:00Z');

/** Stamps by an authority over HTTP. @throws `pki.time-stamp-refused`, also when it cannot be reached */
export const timeStampOver = (url: string): TimeStampSource =>
  timeStampBy(async (request) => {
    let response: Response;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: Buffer.from(request),
        signal: AbortSignal.timeout(10_000),
      });
    } catch (error) {
      throw new PkiError('pki.time-stamp-refused', `${url} cannot be reached`, { cause: error });
    }
    const type = response.headers.get('content-type');
    const body = new Uint8Array(await response.arrayBuffer());
    if (!response.ok || !type?.startsWith('application/timestamp-reply') || body.length > LARGEST_RESPONSE)
      throw new PkiError('pki.time-stamp-refused', `${url} answered ${response.status} ${type ?? ''}`);
    return body;
  });
