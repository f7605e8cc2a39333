/**
 * OCSP over HTTP (RFC 6960 appendix A, RFC 5019 5 and 6): GET and POST, and the headers by which caches keep a stored
 * answer. The address of the responder is whatever the caller mounts it at.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { PkiError } from '../errors.ts';
import { type OcspRequest, ocspRequestFromPath } from './request.ts';
import type { OcspResponder } from './responder.ts';
import { failedResponse } from './response.ts';
import type { OcspAnswer, StoredAnswer } from './stored-answers.ts';

export interface OcspHttpRequest {
  readonly method: string;
  /** What follows the responder's address in a GET, percent-encoded or not. */
  readonly path: string;
  readonly body?: Uint8Array;
  readonly ifNoneMatch?: string | undefined;
}

export interface OcspHttpResponse {
  readonly status: 200 | 304 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
}

export interface OcspHttpOptions {
  /**
   * Seconds for which a cache may give a stored answer again without asking (max-age). Default 0: it must ask, and is
   * told 304 while the answer stands, so a revocation is seen at once through any cache.
   */
  readonly maxAge?: number;
}

const MEDIA = 'application/ocsp-response';
const UNSTORED = { 'content-type': MEDIA, 'cache-control': 'no-store' } as const;

const httpDate = ({ epochMilliseconds }: Temporal.Instant): string =>
  new Date(epochMilliseconds).toUTCString();

/** Answers HTTP requests; `admit` may refuse who asks, by what is asked. */
export function ocspOverHttp(responder: OcspResponder, options: OcspHttpOptions = {}) {
  const { maxAge = 0 } = options;
  const headersOf = new WeakMap<StoredAnswer, Readonly<Record<string, string>>>();

  function storedHeaders(stored: StoredAnswer): Readonly<Record<string, string>> {
    return headersOf.getOrInsertComputed(stored, () => ({
      'content-type': MEDIA,
      // RFC 5019 6.2
      'last-modified': httpDate(stored.thisUpdate),
      expires: httpDate(stored.nextUpdate),
      etag: stored.etag,
      'cache-control': `max-age=${maxAge},public,no-transform,must-revalidate`,
    }));
  }

  return async (
    { method, path, body, ifNoneMatch }: OcspHttpRequest,
    admit?: (asked: OcspRequest) => Promise<boolean>,
  ): Promise<OcspHttpResponse> => {
    if (method === 'POST') {
      const { der } = await responder.reply(body ?? new Uint8Array(0), admit);
      return { status: 200, headers: UNSTORED, body: der };
    }
    if (method !== 'GET') return { status: 405, headers: { allow: 'GET, POST' }, body: undefined };
    const { der, stored } = await replyToPath(responder, path, admit);
    // Whoever had to say who he is gets an answer for himself, not for a cache.
    if (!stored || admit) return { status: 200, headers: UNSTORED, body: der };
    const headers = storedHeaders(stored);
    return ifNoneMatch === stored.etag
      ? { status: 304, headers, body: undefined }
      : { status: 200, headers, body: der };
  };
}

async function replyToPath(
  responder: OcspResponder,
  path: string,
  admit: ((asked: OcspRequest) => Promise<boolean>) | undefined,
): Promise<OcspAnswer> {
  let request: Uint8Array;
  try {
    request = ocspRequestFromPath(path);
  } catch (error) {
    if (error instanceof PkiError) return { der: failedResponse('malformedRequest') };
    throw error;
  }
  return responder.reply(request, admit);
}

const MAX_OCTETS = 16_384;

/** A listener for `node:http` that answers OCSP at every path below `base` (`/`, `/ocsp/`). */
export function ocspListener(responder: OcspResponder, options: OcspHttpOptions & { base?: string } = {}) {
  const { base = '/' } = options;
  const answer = ocspOverHttp(responder, options);

  async function send(request: OcspHttpRequest, to: ServerResponse): Promise<void> {
    const { status, headers, body } = await answer(request);
    to.writeHead(status, body ? { ...headers, 'content-length': String(body.length) } : { ...headers }).end(
      body,
    );
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method = 'GET', url = '/' } = request;
    const path = url.startsWith(base) ? url.slice(base.length) : url.slice(1);
    if (method !== 'POST') {
      void send({ method, path, ifNoneMatch: request.headers['if-none-match'] }, response);
      return;
    }
    const chunks: Buffer[] = [];
    let octets = 0;
    request
      .on('data', (chunk: Buffer) => {
        octets += chunk.length;
        if (octets <= MAX_OCTETS) chunks.push(chunk);
      })
      .on('end', () => {
        if (octets > MAX_OCTETS) response.writeHead(413).end();
        else
          void send(
            { method, path, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) },
            response,
          );
      })
      // A client that goes away in the middle is not answered.
      .on('error', () => response.destroy());
  };
}
