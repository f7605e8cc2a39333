// The door of the time-stamp authority (RFC 3161, 3.4: HTTP): requests in, tokens out, and the certificate to trust.
import { toPem } from '@tegata/pki';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { TownTimeStamps } from './authority.ts';

const QUERY = 'application/timestamp-query';
const REPLY = 'application/timestamp-reply';
/** A request is a digest and little else. */
const LARGEST = 8 * 1024;

const WORDS = `Tegata sandbox: time stamps (RFC 3161) by the town's clock, from a test authority (O=JPKI-TEST).
They prove nothing about the time in the world. Nothing is kept of what is stamped.

POST /          ${QUERY}
GET  /root.pem  the certificates to trust
GET  /root.crl  the revocation list of the one that stamps now (DER)
`;

export function timeStampDoor(timeStamps: TownTimeStamps): Hono {
  const door = new Hono({ strict: false });
  door.get('/', (c) => c.text(WORDS));
  door.get('/root.pem', async (c) => {
    const pem = (await timeStamps.roots()).map((der) => toPem(der)).join('');
    return c.body(pem, 200, { 'Content-Type': 'application/x-pem-file', 'Cache-Control': 'no-store' });
  });
  door.get('/root.crl', async (c) => {
    const list = (await timeStamps.lists()).at(-1)!;
    return c.body(Uint8Array.from(list).buffer, 200, {
      'Content-Type': 'application/pkix-crl',
      'Cache-Control': 'no-store',
    });
  });
  door.post('/', bodyLimit({ maxSize: LARGEST }), async (c) => {
    if (c.req.header('content-type')?.split(';')[0]?.trim() !== QUERY) return c.text(`Send ${QUERY}.\n`, 415);
    const answer = await timeStamps.answer(new Uint8Array(await c.req.arrayBuffer()));
    return c.body(Uint8Array.from(answer).buffer, 200, {
      'Content-Type': REPLY,
      'Cache-Control': 'no-store',
    });
  });
  return door;
}
