// What a signature on the wire says: the statement beside a request and beside its answer.
// One compact JWS a message (RFC 7515) in the header Wire-Signature; the body stays as it is.
import { z } from '@hono/zod-openapi';
import { CORRELATION } from './correlation.ts';
import { type Directory, type Identity, type Party, signStatement, verifyStatement } from './identity.ts';

export const SIGNATURE_HEADER = 'Wire-Signature';
export const CORRELATION_HEADER = 'Correlation-Id';

const instant = z.iso.datetime();
const name = z.string().min(1).max(100);

const requestStatement = z.strictObject({
  from: name,
  to: name,
  /** The same for every attempt at the same act: idempotency. */
  id: z.string().min(1).max(200),
  /** New for every transmission: a second sight of it is a replay. */
  transmission: z.uuid(),
  at: instant,
  method: z.string(),
  /** Path and query exactly as sent. */
  target: z.string(),
  /** SHA-256 of the body, base64url. */
  body: z.string(),
  correlation: z.string().regex(CORRELATION),
});
const responseStatement = z.strictObject({
  from: name,
  at: instant,
  status: z.number().int(),
  body: z.string(),
  /** SHA-256 of the request's signature: binds the answer to this question and to no other. */
  answers: z.string(),
});

export type RequestStatement = z.infer<typeof requestStatement>;
export type ResponseStatement = z.infer<typeof responseStatement>;

/** Signs a request or an answer. */
export const signRequest = (by: Identity, statement: RequestStatement) =>
  signStatement(by, 'wire-request', statement);
export const signResponse = (by: Identity, statement: ResponseStatement) =>
  signStatement(by, 'wire-response', statement);

async function read<S extends z.ZodType<{ from: string }>>(
  directory: Directory,
  type: string,
  schema: S,
  jws: string,
) {
  const verified = await verifyStatement(directory, type, jws);
  const statement = schema.safeParse(verified?.statement);
  // The name in the statement must be the name of the key's holder.
  if (!verified || !statement.success || statement.data.from !== verified.by.name) return undefined;
  return { by: verified.by as Party, statement: statement.data };
}

/** The signer and the statement, or undefined when the signature does not stand. */
export const readRequest = (directory: Directory, jws: string) =>
  read(directory, 'wire-request', requestStatement, jws);
export const readResponse = (directory: Directory, jws: string) =>
  read(directory, 'wire-response', responseStatement, jws);

/** Whether two moments are within the window of each other, in either direction. */
export function withinWindow(at: string, now: Temporal.Instant, windowSeconds: number): boolean {
  const apart = Temporal.Instant.from(at).since(now).abs().total('seconds');
  return apart <= windowSeconds;
}
