import { BasicOCSPResponse, OCSPResponse } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Certificate, keyIdentifier, readCertificate } from '../certificate/read.ts';
import { OID } from '../der/oids.ts';
import { contextTag, integer, octetString, oid, sequence, tlv } from '../der/write.ts';
import { newSerial } from '../issuance/serial.ts';
import { extension } from '../profile/extensions.ts';
import { keyRing, testAuthorities } from '../testing/authorities.ts';
import { certificateIdOf } from './certificate-id.ts';
import { ocspRequestFromPath, readOcspRequest, writeOcspRequest } from './request.ts';
import { createOcspResponder } from './responder.ts';

const NOW = Temporal.Instant.from('2026-11-23T03:00:00Z');
const MALFORMED = Buffer.from('30030a0101', 'hex');
const TRY_LATER = Buffer.from('30030a0103', 'hex');
const key = keyRing();

let town: Awaited<ReturnType<typeof testAuthorities>>;
let certificate: Certificate;
let older: Certificate;
let newer: Certificate;

beforeAll(async () => {
  // Two generations of each CA, as after a rollover: one DN, two keys.
  town = await testAuthorities({
    key,
    now: NOW,
    madeAt: [NOW.subtract({ hours: 24 * 365 }), NOW.subtract({ hours: 24 })],
  });
  [older, newer] = town.authentication.generations.map((generation) => generation.certificate) as [
    Certificate,
    Certificate,
  ];
  certificate = readCertificate((await town.issue('authentication', 'r')).certificate);
});
beforeEach(() => town.clock.set(NOW));

/** The response as @peculiar/asn1-ocsp reads it. */
function read(der: Uint8Array) {
  const { responseStatus, responseBytes } = AsnConvert.parse(Buffer.from(der), OCSPResponse);
  const basic = AsnConvert.parse(responseBytes!.response, BasicOCSPResponse);
  const data = basic.tbsResponseData;
  const signer = readCertificate(Buffer.from(AsnConvert.serialize(basic.certs![0]!)));
  return { responseStatus, data, signer, singles: data.responses };
}

const ask = async (
  issuer: Certificate,
  serial: Pick<Certificate, 'serial'> = certificate,
  hash?: 'sha1' | 'sha256',
) => read(await town.responder.answer(writeOcspRequest([certificateIdOf(serial, issuer, hash)])));

describe('an answer', () => {
  test.each(['sha1', 'sha256'] as const)('is good for a certificate asked about with %s', async (hash) => {
    const { singles } = await ask(newer, certificate, hash);
    expect(singles).toHaveLength(1);
    expect(singles[0]!.certStatus.good).toBeNull();
  });

  test('repeats the CertID byte for byte', async () => {
    const id = certificateIdOf(certificate, newer, 'sha256');
    const { singles } = read(await town.responder.answer(writeOcspRequest([id])));
    expect(Buffer.from(AsnConvert.serialize(singles[0]!.certID)).equals(id)).toBe(true);
  });

  test('is unknown for the other generation of the same DN: the key decides, not the name', async () => {
    expect((await ask(older)).singles[0]!.certStatus.unknown).toBeNull();
  });

  test('is unknown for a serial that was never issued, and for a foreign issuer', async () => {
    const foreign = { ...newer, publicKeySpki: town.holder.publicKeySpki };
    const unissued = { serial: 'aabbcc' as Certificate['serial'] };
    expect((await ask(newer, unissued)).singles[0]!.certStatus.unknown).toBeNull();
    expect((await ask(foreign)).singles[0]!.certStatus.unknown).toBeNull();
  });

  test('is unknown for a serial that was reserved but void', async () => {
    const refused = town.issue('authentication', 'void', {
      expiresOn: Temporal.PlainDate.from('2034-01-01'),
    });
    await expect(refused).rejects.toMatchObject({ code: 'pki.lint-failed' });
    const serial = town.authentication.store.all().find(({ state }) => state === 'void')!.serial;
    expect((await ask(newer, { serial })).singles[0]!.certStatus.unknown).toBeNull();
  });

  test('follows hold, release and revocation at once', async () => {
    const issued = await town.issue('authentication', 'followed');
    const followed = readCertificate(issued.certificate);
    town.statuses.change(issued, { type: 'hold', at: NOW });
    const held = (await ask(newer, followed)).singles[0]!.certStatus.revoked!;
    expect([held.revocationReason?.reason, held.revocationTime.toISOString()]).toEqual([
      6,
      '2026-11-23T03:00:00.000Z',
    ]);
    town.statuses.change(issued, { type: 'release' });
    expect((await ask(newer, followed)).singles[0]!.certStatus.good).toBeNull();
    town.statuses.change(issued, { type: 'revoke', at: NOW.add({ seconds: 5 }), fact: 'renewal' });
    const revoked = (await ask(newer, followed)).singles[0]!.certStatus.revoked!;
    expect(revoked.revocationReason?.reason).toBe(4);
  });

  test('says from when and until when it holds, by the injected clock', async () => {
    const { data, singles } = await ask(newer);
    expect(data.producedAt.toISOString()).toBe('2026-11-23T03:00:00.000Z');
    expect(singles[0]!.thisUpdate.toISOString()).toBe('2026-11-23T03:00:00.000Z');
    expect(singles[0]!.nextUpdate!.toISOString()).toBe('2026-11-23T03:10:00.000Z');
  });

  test('echoes a nonce as it came, and has none when none was sent', async () => {
    const nonce = Buffer.from('0123456789abcdef');
    const { data } = read(
      await town.responder.answer(writeOcspRequest([certificateIdOf(certificate, newer)], nonce)),
    );
    const echoed = data.responseExtensions!.find(({ extnID }) => extnID === OID.ocspNonce)!;
    expect(Buffer.from(echoed.extnValue.buffer).equals(octetString(nonce))).toBe(true);
    expect((await ask(newer)).data.responseExtensions).toBeUndefined();
  });

  test('covers several certificates of one issuing key; those of another are unknown in it', async () => {
    const [first, second] = town.authentication.generations;
    const ofOlder = { issuer: first!.keyId, serial: newSerial() };
    town.statuses.enter(ofOlder);
    const statesOf = async (...ids: Uint8Array[]) =>
      read(await town.responder.answer(writeOcspRequest(ids))).singles.map(({ certStatus }) =>
        certStatus.good === null ? 'good' : 'unknown',
      );
    const olderId = certificateIdOf(ofOlder, first!.certificate);
    const newerIds = (['sha1', 'sha256'] as const).map((hash) =>
      certificateIdOf(certificate, second!.certificate, hash),
    );
    expect(await statesOf(newerIds[0]!, olderId, newerIds[1]!)).toEqual(['good', 'unknown', 'good']);
    expect(await statesOf(olderId, newerIds[0]!)).toEqual(['good', 'unknown']);
    expect(await statesOf(olderId)).toEqual(['good']);
  });
});

describe('the delegated signer', () => {
  test('is named by the SHA-1 of its key, is certified by the asked-about key, and carries nocheck', async () => {
    for (const issuer of [older, newer]) {
      const { data, signer } = await ask(issuer);
      expect(Buffer.from(data.responderID.byKey!.buffer).equals(keyIdentifier(signer.publicKeySpki))).toBe(
        true,
      );
      expect(signer.extensions.map(({ id }) => id)).toContain(OID.ocspNoCheck);
      const aki = signer.extensions.find(({ id }) => id === OID.authorityKeyIdentifier)!.value;
      expect(Buffer.from(aki).includes(keyIdentifier(issuer.publicKeySpki))).toBe(true);
    }
  });

  test('serves on while its successor is made, and is replaced before it ends', async () => {
    const first = (await ask(newer)).signer;
    town.clock.advance({ hours: 15 });
    expect((await ask(newer)).signer.serial).toBe(first.serial);
    town.clock.advance({ hours: 2 });
    expect((await ask(newer)).signer.serial).toBe(first.serial);
    await expect
      .poll(async () => (await ask(newer)).signer.serial, { timeout: 20_000 })
      .not.toBe(first.serial);
  });

  test('is never one that is over or not yet there, whichever way the clock is set', async () => {
    await ask(newer);
    for (const by of [{ hours: 24 * 40 }, { hours: -24 * 39 }]) {
      town.clock.advance(by);
      const { signer } = await ask(newer);
      expect(Temporal.Instant.compare(signer.notBefore, town.clock.now())).toBeLessThanOrEqual(0);
      expect(Temporal.Instant.compare(town.clock.now(), signer.notAfter)).toBeLessThanOrEqual(0);
    }
  });

  test('is made once, however many ask at the same moment', async () => {
    town.clock.advance({ hours: 24 * 90 });
    const before = town.authentication.store.all().length;
    await Promise.all(Array.from({ length: 8 }, () => ask(newer)));
    expect(town.authentication.store.all().length).toBe(before + 1);
  });
});

describe('requests', () => {
  test('by GET, percent-encoded or not', async () => {
    const request = writeOcspRequest([certificateIdOf(certificate, newer)], Buffer.from('nonce-nonce'));
    const text = Buffer.from(request).toString('base64');
    for (const path of [text, encodeURIComponent(text), `/${text}`]) {
      expect(Buffer.from(ocspRequestFromPath(path)).equals(request)).toBe(true);
      expect(read(await town.responder.answerGet(path)).singles[0]!.certStatus.good).toBeNull();
    }
  });

  const id = () => certificateIdOf(certificate, newer);
  const withExtensions = (...list: Uint8Array[]) =>
    sequence(sequence(sequence(sequence(id())), tlv(contextTag(2), sequence(...list))));
  test.each<[string, () => Uint8Array]>([
    ['nothing', () => Buffer.alloc(0)],
    ['noise', () => Buffer.from('not an OCSP request')],
    ['an empty list', () => writeOcspRequest([])],
    ['too many certificates', () => writeOcspRequest(Array.from({ length: 65 }, id))],
    ['more octets than any client sends', () => octetString(Buffer.alloc(20_000))],
    ['trailing octets', () => Buffer.concat([writeOcspRequest([id()]), Buffer.from([0])])],
    ['an empty nonce', () => writeOcspRequest([id()], Buffer.alloc(0))],
    ['a nonce of 129 octets', () => writeOcspRequest([id()], Buffer.alloc(129, 1))],
    [
      'a critical extension nobody knows',
      () => withExtensions(extension('2.999.1', octetString(Buffer.alloc(1)), true)),
    ],
    [
      'a version that is written out',
      () => sequence(sequence(tlv(contextTag(0), integer(0)), sequence(sequence(id())))),
    ],
    [
      'a CertID without a serial',
      () => writeOcspRequest([sequence(sequence(oid(OID.sha1)), octetString(Buffer.alloc(20)))]),
    ],
  ])('%s is malformed', async (_name, request) => {
    expect(Buffer.from(await town.responder.answer(request())).equals(MALFORMED)).toBe(true);
  });

  test.each(['', '%', '%zz', 'not base64!', '../../etc'])('GET %j is malformed', async (path) => {
    expect(Buffer.from(await town.responder.answerGet(path)).equals(MALFORMED)).toBe(true);
  });

  test('a signed request is read, its signature left aside', () => {
    const signature = tlv(
      contextTag(0),
      sequence(sequence(oid(OID.sha256WithRSAEncryption)), octetString(Buffer.alloc(1))),
    );
    const plain = writeOcspRequest([id()]);
    const tbs = plain.subarray(plain.length - plain[1]!);
    expect(readOcspRequest(sequence(tbs, signature)).ids).toHaveLength(1);
  });

  test('any change of a request is answered, never thrown at the caller', async () => {
    const request = Buffer.from(writeOcspRequest([id()], Buffer.from('0123456789')));
    await fc.assert(
      fc.asyncProperty(fc.nat(request.length - 1), fc.nat(255), async (position, octet) => {
        const changed = Buffer.from(request);
        changed[position] = octet;
        const answer = Buffer.from(await town.responder.answer(changed));
        expect(answer.equals(MALFORMED) || read(answer).singles.length === 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('when the store is away the client is told to try later, and the operator why', async () => {
  const failures: unknown[] = [];
  const down = new Error('database is away');
  const responder = createOcspResponder({
    issuers: town.authentication.generations,
    signers: { signerFor: () => Promise.reject(down) },
    status: town.statuses,
    clock: town.clock,
    onFailure: (error) => failures.push(error),
  });
  const answer = await responder.answer(writeOcspRequest([certificateIdOf(certificate, newer)]));
  expect(Buffer.from(answer).equals(TRY_LATER)).toBe(true);
  expect(failures).toEqual([down]);
});
