// 公開リポジトリ under /pki: CA certificates for anybody; revocation lists and OCSP (RFC 6960 appendix A, RFC 5019) for
// whom the rule of the day admits; successors of certificates for registered verifiers.
import { certificateSerial, type Generation, type OcspRequest, ocspOverHttp, toPem } from '@tegata/pki';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { MunicipalityEntry } from '../deps.ts';
import type { Premises } from '../premises.ts';
import type { Gate } from '../verifiers/admission.ts';
import { successorOf } from '../verifiers/successor.ts';
import type { Authorities } from './authorities.ts';
import { CARD_CERTIFICATE_KINDS, type CardCertificateKind } from './kinds.ts';
import { currentDeltaList, currentRevocationList } from './revocation-lists.ts';

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
export function publicRepository(premises: Premises, authorities: Authorities, gate: Gate): Hono {
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

  /** `auth`, `auth-2`, and the same with `-delta`. */
  async function list(c: Context, name: string, place: MunicipalityEntry | undefined): Promise<Response> {
    const [, stem = '', delta] = /^(.+?)(-delta)?$/.exec(name) ?? [];
    const generation = await generationNamed(stem);
    if (!generation) return c.notFound();
    const kind = kindNamed(stem);
    const { verifier, allowed } = await gate.admit(c.req.header('authorization'), kind);
    if (!allowed) return refused(c);
    if (verifier) gate.record(verifier, { what: 'crl', kind, about: [place?.code.slice(0, 5) ?? 'all'] });
    const bytes = delta
      ? await currentDeltaList(premises, generation, place)
      : await currentRevocationList(premises, generation, place);
    return sent(c, bytes, MEDIA.list);
  }
  pki.get('/crl/:file{(auth|sign)(-[0-9]+)?(-delta)?\\.crl}', (c) =>
    list(c, c.req.param('file').replace(/\.crl$/, ''), undefined),
  );
  pki.get('/crl/:name/:file{[0-9]{5}(-delta)?\\.crl}', (c) => {
    const [, code, delta = ''] = /^(\d{5})(-delta)?/.exec(c.req.param('file')) ?? [];
    const place = municipalities.find((entry) => entry.code.slice(0, 5) === code);
    return place ? list(c, c.req.param('name') + delta, place) : c.notFound();
  });

  async function ocsp(c: Context, kind: CardCertificateKind, asked: { path: string; body?: Uint8Array }) {
    const { verifier, allowed } = await gate.admit(c.req.header('authorization'), kind);
    const answer = ocspOverHttp(await authorities.responder(kind), { maxAge: 0 });
    // Whoever has no part in this is refused in the terms of OCSP; whoever shows a key is put on record.
    const admit = async ({ ids }: OcspRequest): Promise<boolean> => {
      const about = ids.map(({ serial }) => serial ?? 'no serial');
      if (allowed && verifier) gate.record(verifier, { what: 'ocsp', kind, about });
      return allowed;
    };
    const { status, headers, body } = await answer(
      { method: c.req.method, ifNoneMatch: c.req.header('if-none-match'), ...asked },
      verifier || !allowed ? admit : undefined,
    );
    return new Response(body ? Uint8Array.from(body).buffer : null, { status, headers });
  }
  pki.post('/ocsp/:kind{auth|sign}', bodyLimit({ maxSize: OCSP_BYTES }), async (c) =>
    ocsp(c, kindNamed(c.req.param('kind')), { path: '', body: new Uint8Array(await c.req.arrayBuffer()) }),
  );
  pki.get('/ocsp/:kind{auth|sign}/*', (c) => {
    const kind = kindNamed(c.req.param('kind'));
    const { pathname } = new URL(c.req.url);
    const path = pathname.slice(pathname.indexOf(`/ocsp/${kind}/`) + `/ocsp/${kind}/`.length);
    return ocsp(c, kind, { path });
  });

  pki.get('/successors/:kind{auth|sign}/:serial{(?:[0-9a-fA-F]{2})+}', async (c) => {
    const kind = kindNamed(c.req.param('kind'));
    const { verifier, allowed } = await gate.admit(c.req.header('authorization'), kind, 'registered');
    if (!verifier || !allowed) return refused(c);
    const serial = certificateSerial(c.req.param('serial').slice(0, 40));
    gate.record(verifier, { what: 'successor', kind, about: [serial] });
    const successor = await successorOf(premises, kind, serial);
    if (successor === undefined) return c.notFound();
    return c.json(
      {
        serial,
        successor: successor && {
          serial: successor.serial,
          issuerKeyId: successor.issuer,
          issuedAt: successor.issuedAt.toString(),
        },
      },
      200,
      { 'Cache-Control': 'no-store' },
    );
  });
  return pki;
}

const kindNamed = (name: string): CardCertificateKind => (name.startsWith('sign') ? 'sign' : 'auth');

/** RFC 6750 3: the key of a registered verifier is missing, or is none. */
function refused(c: Context): Response {
  return c.text('Only registered verifiers are told (docs/pki.md).\n', 401, {
    'WWW-Authenticate': 'Bearer realm="registered verifiers"',
  });
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
    `/pki/crl/${kind}-delta.crl   what changed since the oldest full list of the last day`,
    ...codes.map((code) => `/pki/crl/${kind}/${code}.crl   the same of one municipality (-delta likewise)`),
    `/pki/ocsp/${kind}       OCSP (RFC 6960), POST and GET`,
    `/pki/successors/${kind}/SERIAL   for registered verifiers: the serial that followed`,
  ]);
  return `${CPS}${lines.join('\n')}\n`;
}
