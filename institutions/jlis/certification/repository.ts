// 公開リポジトリ: what anybody may fetch without being asked who they are. CA certificates, revocation lists and OCSP
// (RFC 6960 appendix A: POST and GET), under /pki.
import { type Generation, toPem } from '@tegata/pki';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Premises } from '../premises.ts';
import type { Authorities } from './authorities.ts';
import { CARD_CERTIFICATE_KINDS, type CardCertificateKind } from './kinds.ts';
import { currentRevocationList } from './revocation-lists.ts';

const MEDIA = {
  certificate: 'application/pkix-cert',
  pem: 'application/x-pem-file',
  list: 'application/pkix-crl',
  ocsp: 'application/ocsp-response',
} as const;

/** More than a request for sixty certificates. */
const OCSP_BYTES = 16 * 1024;

const CPS = `Tegata sandbox: a test authority (O=JPKI-TEST) for invented residents of one fictional town.
Its certificates prove nothing about any real person and satisfy no verifier of the real service.

`;

/** The repository as an application of its own, to be mounted at `/pki`. */
export function publicRepository(premises: Premises, authorities: Authorities): Hono {
  const { clock, municipalities } = premises;
  const pki = new Hono({ strict: false });

  /** `auth` is the generation that issues now, `auth-2` the second one. */
  async function generationNamed(name: string): Promise<Generation | undefined> {
    const [, kind, number] = /^(auth|sign)(?:-(\d{1,3}))?$/.exec(name) ?? [];
    if (!kind) return undefined;
    const all = await authorities.generations(kind as CardCertificateKind);
    return number
      ? all.find(({ generation }) => generation === Number(number))
      : all.findLast(({ notBefore }) => Temporal.Instant.compare(notBefore, clock.now()) <= 0);
  }

  pki.get('/', (c) => c.text(addresses(municipalities.map(({ code }) => code.slice(0, 5)))));
  pki.get('/cps', (c) => c.text(CPS));

  pki.get('/ca/:file{(auth|sign)(-[0-9]+)?\\.cer}', async (c) => {
    const generation = await generationNamed(c.req.param('file').replace(/\.cer$/, ''));
    return generation ? sent(c, generation.certificate.der, MEDIA.certificate) : c.notFound();
  });
  pki.get('/ca/:file{(auth|sign)\\.pem}', async (c) => {
    const kind = c.req.param('file').slice(0, 4) as CardCertificateKind;
    const all = await authorities.generations(kind);
    // The newest first: programs that read one certificate of a file get the one most cards were issued under.
    const text = all
      .toReversed()
      .map(({ certificate }) => toPem(certificate.der))
      .join('');
    return sent(c, new TextEncoder().encode(text), MEDIA.pem);
  });

  pki.get('/crl/:file{(auth|sign)(-[0-9]+)?\\.crl}', async (c) => {
    const generation = await generationNamed(c.req.param('file').replace(/\.crl$/, ''));
    return generation ? sent(c, await currentRevocationList(premises, generation), MEDIA.list) : c.notFound();
  });
  pki.get('/crl/:name/:file{[0-9]{5}\\.crl}', async (c) => {
    const generation = await generationNamed(c.req.param('name'));
    const place = municipalities.find(({ code }) => code.slice(0, 5) === c.req.param('file').slice(0, 5));
    return generation && place
      ? sent(c, await currentRevocationList(premises, generation, place), MEDIA.list)
      : c.notFound();
  });

  pki.post('/ocsp/:kind{auth|sign}', bodyLimit({ maxSize: OCSP_BYTES }), async (c) => {
    const responder = await authorities.responder(c.req.param('kind') as CardCertificateKind);
    return sent(c, await responder.answer(new Uint8Array(await c.req.arrayBuffer())), MEDIA.ocsp);
  });
  pki.get('/ocsp/:kind{auth|sign}/*', async (c) => {
    const kind = c.req.param('kind') as CardCertificateKind;
    const { pathname } = new URL(c.req.url);
    const request = pathname.slice(pathname.indexOf(`/ocsp/${kind}/`) + `/ocsp/${kind}/`.length);
    return sent(c, await (await authorities.responder(kind)).answerGet(request), MEDIA.ocsp);
  });
  return pki;
}

/** The town's clock can be moved, so nothing may be kept on the way. */
function sent(c: Context, bytes: Uint8Array, type: string): Response {
  return c.body(Uint8Array.from(bytes).buffer, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
}

function addresses(codes: readonly string[]): string {
  const lines = CARD_CERTIFICATE_KINDS.flatMap((kind) => [
    `/pki/ca/${kind}.cer     the CA certificate that issues now (${kind}-N.cer: generation N)`,
    `/pki/ca/${kind}.pem     all generations`,
    `/pki/crl/${kind}.crl    full revocation list (${kind}-N.crl: generation N)`,
    ...codes.map((code) => `/pki/crl/${kind}/${code}.crl`),
    `/pki/ocsp/${kind}       OCSP (RFC 6960), POST and GET`,
  ]);
  return `${CPS}${lines.join('\n')}\n`;
}
