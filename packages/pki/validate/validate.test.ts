import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGeneration, type Generation } from '../authority/generation.ts';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { signStructure, tbsCertificate } from '../certificate/write.ts';
import { decodeName, encodeName, type NameAttribute } from '../der/name.ts';
import { OID } from '../der/oids.ts';
import { serialOctets } from '../der/serial.ts';
import { integer, octetString } from '../der/write.ts';
import { PkiError } from '../errors.ts';
import { newSerial } from '../issuance/serial.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { certificateIdOf } from '../ocsp/certificate-id.ts';
import { readOcspRequest } from '../ocsp/request.ts';
import { ocspSigner, writeOcspResponse } from '../ocsp/response.ts';
import {
  authorityKeyIdentifier,
  basicConstraintsAuthority,
  extendedKeyUsage,
  extension,
  keyUsage,
  ocspNoCheck,
} from '../profile/extensions.ts';
import { createProfiler } from '../profile/residents.ts';
import { HANAKO, keyRing, MINATO, testAuthorities } from '../testing/authorities.ts';
import { ocspStatus } from './ocsp-status.ts';
import { type VerifyOptions, verifyCertificate } from './verify.ts';

const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const hoursAgo = (hours: number) => NOW.subtract({ hours });
const key = keyRing();

let town: Awaited<ReturnType<typeof testAuthorities>>;
let older: Generation;
let newer: Generation;
let auth: Certificate;
let sign: Certificate;
let anchors: Uint8Array[];

beforeAll(async () => {
  town = await testAuthorities({ key, now: NOW, madeAt: [hoursAgo(24 * 365), hoursAgo(24)] });
  [older, newer] = town.authentication.generations as [Generation, Generation];
  auth = readCertificate((await town.issue('authentication', 'auth')).certificate);
  sign = readCertificate((await town.issue('signature', 'sign')).certificate);
  anchors = [...town.authentication.generations, ...town.signature.generations].map(
    ({ certificate }) => certificate.der,
  );
});
beforeEach(() => town.clock.set(NOW));

const failuresOf = async (der: Uint8Array, over: Partial<VerifyOptions> = {}) => {
  const options: VerifyOptions = { trustAnchors: anchors, at: NOW, usage: 'authentication', ...over };
  const { valid, reasons } = await verifyCertificate(der, options);
  expect(valid).toBe(reasons.length === 0);
  return reasons.map(({ failure }) => failure);
};

/** An authentication certificate by the newer CA key, changed as asked. */
const forged = async (
  change: Partial<Parameters<typeof tbsCertificate>[0]>,
  signer: Generation = newer,
  names: Generation = signer,
) => {
  const order = {
    profile: 'authentication',
    publicKeySpki: town.holder.publicKeySpki,
    municipality: MINATO,
    expiresOn: Temporal.PlainDate.from('2031-07-15'),
  } as const;
  const tbs = tbsCertificate({
    serial: newSerial(),
    issuer: names.certificate.subject,
    notBefore: NOW,
    notAfter: auth.notAfter,
    publicKeySpki: order.publicKeySpki,
    ...createProfiler(names, town.endpoints)(order, NOW),
    ...change,
  });
  return signStructure(tbs, signer.key);
};
const extensionsOf = ({ der }: Pick<Certificate, 'der'>, generation: Generation = newer) => {
  const order = {
    profile: 'authentication',
    publicKeySpki: readCertificate(der).publicKeySpki,
    municipality: MINATO,
  } as const;
  return createProfiler(generation, town.endpoints)(
    { ...order, expiresOn: Temporal.PlainDate.from('2031-07-15') },
    NOW,
  ).extensions;
};

describe('a certificate', () => {
  test('of each CA is valid for its own use, from any order of trusted generations', async () => {
    expect(await failuresOf(auth.der)).toEqual([]);
    expect(await failuresOf(sign.der, { usage: 'signature' })).toEqual([]);
    expect(await failuresOf(auth.der, { trustAnchors: anchors.toReversed() })).toEqual([]);
  });

  test('of the older generation verifies beside the newer one, which shares its name', async () => {
    const { issuer } = await verifyCertificate(await forged({}, older), {
      trustAnchors: anchors,
      at: NOW,
      usage: 'authentication',
    });
    expect(issuer?.serial).toBe(older.certificate.serial);
  });

  test('is refused for the other use', async () => {
    expect(await failuresOf(auth.der, { usage: 'signature' })).toEqual(['key-usage', 'policy']);
    expect(await failuresOf(sign.der, { usage: 'authentication' })).toEqual(['policy']);
  });

  test('is valid through its last second and not before its first', async () => {
    expect(await failuresOf(auth.der, { at: auth.notAfter })).toEqual([]);
    expect(await failuresOf(auth.der, { at: auth.notAfter.add({ seconds: 1 }) })).toEqual(['expired']);
    expect(await failuresOf(auth.der, { at: auth.notBefore })).toEqual([]);
    expect(await failuresOf(auth.der, { at: auth.notBefore.subtract({ seconds: 1 }) })).toEqual([
      'not-yet-valid',
    ]);
  });

  test('whose CA is not trusted has no known issuer, even when the DN is the same', async () => {
    expect(await failuresOf(auth.der, { trustAnchors: [] })).toEqual(['issuer-unknown']);
    expect(await failuresOf(auth.der, { trustAnchors: [older.certificate.der] })).toEqual(['issuer-unknown']);
  });

  test('that names one generation but was signed by another is refused', async () => {
    expect(await failuresOf(await forged({}, older, newer))).toEqual(['signature']);
  });

  test('whose key identifier is not that of the key which signed it is refused', async () => {
    const elsewhere = authorityKeyIdentifier(Buffer.alloc(20, 1));
    expect(await failuresOf(await forged({ extensions: extensionsOf(auth).with(6, elsewhere) }))).toEqual([
      'issuer-unknown',
    ]);
    const keyId = Buffer.from(newer.keyId, 'hex');
    const own = { name: newer.certificate.issuer, serial: serialOctets(newer.certificate.serial) };
    for (const wrong of [
      { ...own, serial: serialOctets(older.certificate.serial) },
      { ...own, name: encodeName([['C', 'JP']]) },
    ]) {
      const extensions = extensionsOf(auth).with(6, authorityKeyIdentifier(keyId, wrong));
      expect(await failuresOf(await forged({ extensions }))).toEqual(['issuer-unknown']);
    }
    const keyIdOnly = authorityKeyIdentifier(keyId);
    expect(await failuresOf(await forged({ extensions: extensionsOf(auth).with(6, keyIdOnly) }))).toEqual([]);
  });

  test('by somebody who only took the CA’s name is refused', async () => {
    const impostor = await createGeneration({
      kind: 'authentication',
      generation: 9,
      key: await key('impostor'),
      at: hoursAgo(24),
    });
    expect(await failuresOf(await forged({}, impostor))).toEqual(['issuer-unknown']);
    expect(await failuresOf(await forged({}, impostor, newer))).toEqual(['signature']);
  });

  test('with a critical extension nobody knows is refused, with an uncritical one not', async () => {
    const unknown = (critical: boolean) => extension('2.999.77', octetString(Buffer.alloc(1)), critical);
    expect(await failuresOf(await forged({ extensions: [...extensionsOf(auth), unknown(true)] }))).toEqual([
      'critical-extension',
    ]);
    expect(await failuresOf(await forged({ extensions: [...extensionsOf(auth), unknown(false)] }))).toEqual(
      [],
    );
  });

  test('that calls itself an authority is refused', async () => {
    expect(
      await failuresOf(await forged({ extensions: [...extensionsOf(auth), basicConstraintsAuthority()] })),
    ).toEqual(['is-authority']);
  });

  test('without digitalSignature is refused', async () => {
    const extensions = [keyUsage('nonRepudiation'), ...extensionsOf(auth).slice(1)];
    expect(await failuresOf(await forged({ extensions }))).toEqual(['key-usage']);
    expect(await failuresOf(await forged({ extensions: extensionsOf(auth).slice(1) }))).toEqual([
      'key-usage',
    ]);
  });

  test('under a CA certificate that may not sign certificates is refused', async () => {
    const name = decodeName(newer.certificate.subject).map(
      ({ type, value }) => [type, value] as unknown as NameAttribute,
    );
    const notAuthority = await signStructure(
      tbsCertificate({
        serial: newer.certificate.serial,
        issuer: encodeName(name),
        notBefore: newer.notBefore,
        notAfter: newer.notAfter,
        subject: name,
        publicKeySpki: newer.key.publicKeySpki,
        extensions: [keyUsage('cRLSign')],
      }),
      newer.key,
    );
    expect(await failuresOf(auth.der, { trustAnchors: [notAuthority] })).toEqual(['issuer-not-authority']);
  });

  test('is refused when its CA certificate is over', async () => {
    const late = older.notAfter.add({ seconds: 1 });
    const certificate = await forged({ notAfter: older.notAfter.add({ hours: 48 }) }, older);
    expect(await failuresOf(certificate, { at: late })).toEqual(['issuer-not-in-force']);
  });

  test('with any octet changed is refused, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(auth.der.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (position, mask) => {
          const changed = Buffer.from(auth.der);
          changed[position]! ^= mask;
          expect((await failuresOf(changed)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([0, 1, 100, 1500])('cut to %i octets is malformed', async (length) => {
    expect(await failuresOf(auth.der.subarray(0, length))).toEqual(['malformed']);
  });

  test('a trust anchor that is no certificate is the caller’s error', async () => {
    await expect(failuresOf(auth.der, { trustAnchors: [Buffer.from('no')] })).rejects.toThrow(PkiError);
  });
});

describe('status by OCSP', () => {
  const status = ocspStatus({ ask: (request) => town.responder.answer(request) });
  const issueFresh = async (requestId: string) => town.issue('authentication', requestId);

  test('good, held, revoked, unknown', async () => {
    const issued = await issueFresh('by-ocsp');
    expect(await failuresOf(issued.certificate, { status })).toEqual([]);
    town.statuses.change(issued, { type: 'hold', at: NOW });
    expect(await failuresOf(issued.certificate, { status })).toEqual(['on-hold']);
    town.statuses.change(issued, { type: 'revoke', at: NOW, fact: 'card-lost' });
    const verification = await verifyCertificate(issued.certificate, {
      trustAnchors: anchors,
      at: NOW,
      usage: 'authentication',
      status,
    });
    expect(verification.reasons).toEqual([{ failure: 'revoked', detail: 'keyCompromise' }]);
    expect(await failuresOf(await forged({}), { status })).toEqual(['status-unknown']);
  });

  /** The honest answer, seen by a client for whom one thing is not right. */
  const answering = (ask: (request: Uint8Array) => Promise<Uint8Array>) => ({ status: ocspStatus({ ask }) });
  const signedBy = (
    signer: ReturnType<typeof ocspSigner>,
    over: { nonce?: Uint8Array; producedAt?: Temporal.Instant; about?: Uint8Array } = {},
  ) =>
    answering(async (request) => {
      const { ids, nonce } = readOcspRequest(request);
      const producedAt = over.producedAt ?? NOW;
      return writeOcspResponse(
        {
          answers: ids.map(({ der }) => ({ id: over.about ?? der, status: { state: 'good' } })),
          producedAt,
          nextUpdate: producedAt.add({ minutes: 10 }),
          nonce: over.nonce ?? nonce,
        },
        signer,
      );
    });

  test('by the CA key itself is believed', async () => {
    expect(await failuresOf(auth.der, signedBy(ocspSigner(newer.key, newer.certificate.der)))).toEqual([]);
  });

  test('is unavailable when the answer cannot be trusted', async () => {
    const impostor = await key('impostor');
    const ours = ocspSigner(newer.key, newer.certificate.der);
    const untrusted: Record<string, Partial<VerifyOptions>> = {
      'a resident’s certificate as signer': signedBy(ocspSigner(town.holder, auth.der)),
      'the other generation as signer': signedBy(ocspSigner(older.key, older.certificate.der)),
      'a stranger’s key under our certificate': signedBy({ ...ours, key: impostor }),
      'another nonce': signedBy(ours, { nonce: octetString(Buffer.alloc(32)) }),
      'another certificate': signedBy(ours, { about: certificateIdOf(sign, newer.certificate) }),
      'an old answer': signedBy(ours, { producedAt: NOW.subtract({ hours: 1 }) }),
      'an answer from the future': signedBy(ours, { producedAt: NOW.add({ hours: 1 }) }),
      'a failure': answering(async () => Buffer.from('30030a0102', 'hex')),
      noise: answering(async () => Buffer.from('<html>')),
      'no connection': answering(() => Promise.reject(new Error('ECONNREFUSED'))),
    };
    for (const [name, over] of Object.entries(untrusted)) {
      expect([name, await failuresOf(auth.der, over)]).toEqual([name, ['status-unavailable']]);
    }
  });

  /** A delegate's certificate and key, changed in one respect. */
  const delegateWith = async (over: {
    by?: Generation;
    purpose?: string;
    noCheck?: boolean;
    signingKey?: SigningKey;
    notBefore?: Temporal.Instant;
    usage?: 'digitalSignature' | 'cRLSign';
    more?: Uint8Array[];
  }) => {
    const delegateKey = await key('delegate');
    const certificate = await forged(
      {
        ...(over.notBefore && { notBefore: over.notBefore }),
        publicKeySpki: delegateKey.publicKeySpki,
        extensions: [
          keyUsage(over.usage ?? 'digitalSignature'),
          extendedKeyUsage(over.purpose ?? OID.ocspSigning),
          ...(over.noCheck === false ? [] : [ocspNoCheck()]),
          ...(over.more ?? []),
        ],
      },
      over.by ?? newer,
      newer,
    );
    return { ...ocspSigner(delegateKey, certificate), ...(over.signingKey && { key: over.signingKey }) };
  };

  test('by a delegate is believed only if the issuing key appointed it for this, and it signed itself', async () => {
    const impostor = await key('impostor');
    const believed = async (over: Parameters<typeof delegateWith>[0]) =>
      (await failuresOf(auth.der, signedBy(await delegateWith(over)))).length === 0;
    expect(await believed({})).toBe(true);
    expect(await believed({ purpose: OID.clientAuth })).toBe(false);
    expect(await believed({ noCheck: false })).toBe(false);
    expect(await believed({ by: { ...newer, key: impostor } })).toBe(false);
    expect(await believed({ by: older })).toBe(false);
    expect(await believed({ signingKey: impostor })).toBe(false);
    expect(await believed({ usage: 'cRLSign' })).toBe(false);
    expect(await believed({ more: [basicConstraintsAuthority()] })).toBe(false);
    expect(await believed({ more: [extension('2.999.77', integer(1), true)] })).toBe(false);
    // Appointed to answer this very question; but not in an hour.
    expect(await believed({ notBefore: NOW.add({ seconds: 1 }) })).toBe(true);
    expect(await believed({ notBefore: NOW.add({ hours: 1 }) })).toBe(false);
  });

  test('is unavailable when the delegate’s certificate is over', async () => {
    const delegateKey = await key('delegate');
    const { certificate } = await town.authentication.authority.issue({
      profile: 'ocsp-signer',
      requestId: 'short-delegate',
      issuer: newer.keyId,
      publicKeySpki: delegateKey.publicKeySpki,
      notAfter: NOW.add({ minutes: 1 }),
    });
    const delegate = ocspSigner(delegateKey, certificate);
    const later = NOW.add({ minutes: 2 });
    expect(await failuresOf(auth.der, signedBy(delegate))).toEqual([]);
    expect(await failuresOf(auth.der, { ...signedBy(delegate, { producedAt: later }), at: later })).toEqual([
      'status-unavailable',
    ]);
  });
});

test('the invented holder is in the signature certificate only', () => {
  expect(Buffer.from(sign.der).includes(HANAKO.name.text)).toBe(true);
  expect(Buffer.from(auth.der).includes(HANAKO.name.text)).toBe(false);
  expect(sign.extensions.map(({ id }) => id)).toContain(OID.subjectAltName);
});
