/** Time stamps (RFC 3161): what the authority grants and refuses, and what the client and the verifier do not believe. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../../certificate/read.ts';
import { signStructure, tbsCertificate } from '../../certificate/write.ts';
import { certificateSerial } from '../../der/serial.ts';
import { asn1True, integer, oid, sequence, unsignedInteger } from '../../der/write.ts';
import { generateSigningKey, type SigningKey } from '../../keys/signing-key.ts';
import { extendedKeyUsage, keyUsage } from '../../profile/extensions.ts';
import { digest } from '../algorithms.ts';
import { signCms } from '../cms/sign.ts';
import { readSignedData } from '../cms/signed-data.ts';
import { CMS_OID } from '../oids.ts';
import { keySigner } from '../signer.ts';
import {
  createTimeStampAuthority,
  createTimeStampCertificates,
  type TimeStampAuthority,
} from './authority.ts';
import { timeStampBy, timeStampOver } from './client.ts';
import { messageImprint, readTimeStampResponse, writeTimeStampRequest } from './request.ts';
import { readTimeStampInfo, writeTimeStampInfo } from './token.ts';
import { verifyTimeStamp } from './verify.ts';

const START = Temporal.Instant.from('2026-11-24T01:00:00.123Z');
const STAMPED = Buffer.from('a signature');
let now = START;
let tsa: TimeStampAuthority;
let rootKey: SigningKey;
let unitKey: SigningKey;

beforeAll(async () => {
  [rootKey, unitKey] = await Promise.all([generateSigningKey(), generateSigningKey()]);
  const certificates = await createTimeStampCertificates({
    rootKey,
    unitKey,
    at: START.subtract({ hours: 1 }),
  });
  tsa = createTimeStampAuthority({ certificates, unitKey, clock: { now: () => now } });
});

const trust = (over = {}) => ({ timeStampAnchors: [tsa.root], at: now, ...over });
const failures = async (token: Uint8Array, stamped: Uint8Array = STAMPED, over = {}) =>
  (await verifyTimeStamp(token, stamped, trust(over))).reasons.map(({ failure }) => failure);
const refusal = async (request: Uint8Array): Promise<string> => {
  const response = await tsa.answer(request);
  try {
    readTimeStampResponse(response);
    return 'granted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the authority', () => {
  test('stamps with its clock to the millisecond, a serial of its own and the nonce it was given', async () => {
    const { der, nonce } = writeTimeStampRequest(STAMPED);
    const [first, second] = [await tsa.answer(der), await tsa.answer(der)].map((response) =>
      readTimeStampInfo(readSignedData(readTimeStampResponse(response)).content!),
    );
    expect(first!.time.toString()).toBe('2026-11-24T01:00:00.123Z');
    expect(Buffer.from(first!.nonce!)).toEqual(Buffer.from(nonce));
    expect(Buffer.compare(first!.serial, second!.serial)).not.toBe(0);
  });

  test('sends its certificates only to who asks for them', async () => {
    const imprint = messageImprint('sha512', digest('sha512', STAMPED));
    const without = readTimeStampResponse(await tsa.answer(sequence(integer(1), imprint)));
    expect(readSignedData(without).certificates).toEqual([]);
    const token = readTimeStampResponse(await tsa.answer(sequence(integer(1), imprint, asn1True())));
    expect(readSignedData(token).certificates).toHaveLength(2);
    expect(await failures(token)).toEqual([]);
  });

  test('refuses in the words of RFC 3161', async () => {
    const imprint = messageImprint('sha256', digest('sha256', STAMPED));
    const sha1 = sequence(sequence(oid('1.3.14.3.2.26')), Buffer.from(`0414${'00'.repeat(20)}`, 'hex'));
    const short = messageImprint('sha256', Buffer.alloc(20));
    expect(await refusal(sequence(integer(1), sha1))).toContain('badAlg');
    expect(await refusal(sequence(integer(1), short))).toContain('badAlg');
    expect(await refusal(sequence(integer(1), imprint, oid('1.2.3')))).toContain('unacceptedPolicy');
    expect(await refusal(sequence(integer(1), imprint, Buffer.from('a000', 'hex')))).toContain(
      'unacceptedExtension',
    );
    expect(await refusal(sequence(integer(2), imprint))).toContain('badDataFormat');
    expect(await refusal(Buffer.from('hello'))).toContain('badDataFormat');
    now = START.add({ hours: 24 * 365 * 10 });
    expect(await refusal(sequence(integer(1), imprint))).toContain('timeNotAvailable');
    now = START;
    expect(await refusal(sequence(integer(1), imprint))).toBe('granted');
  });
});

describe('the client', () => {
  test('takes only the answer to its own question', async () => {
    const token = await timeStampBy((request) => tsa.answer(request))(STAMPED);
    expect(await failures(token)).toEqual([]);
    const earlier = await tsa.answer(writeTimeStampRequest(STAMPED).der);
    await expect(timeStampBy(async () => earlier)(STAMPED)).rejects.toMatchObject({
      code: 'pki.time-stamp-refused',
    });
    const about = timeStampBy((request) => {
      // Another digest under the same nonce.
      const other = Buffer.from(request);
      other[request.length - 20]! ^= 1;
      return tsa.answer(other);
    });
    await expect(about(STAMPED)).rejects.toMatchObject({ code: 'pki.time-stamp-refused' });
  });

  test('speaks HTTP, and says when nobody answers or something else does', async () => {
    const server = createServer(async (request, response) => {
      if (request.url !== '/tsa') return void response.end('<html>');
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      response
        .setHeader('content-type', 'application/timestamp-reply')
        .end(await tsa.answer(Buffer.concat(pieces)));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await failures(await timeStampOver(`${base}/tsa`)(STAMPED))).toEqual([]);
    await expect(timeStampOver(`${base}/else`)(STAMPED)).rejects.toMatchObject({
      code: 'pki.time-stamp-refused',
    });
    await new Promise((resolve) => server.close(resolve));
    await expect(timeStampOver(`${base}/tsa`)(STAMPED)).rejects.toMatchObject({
      code: 'pki.time-stamp-refused',
    });
  });
});

describe('the verifier', () => {
  const granted = async () => readTimeStampResponse(await tsa.answer(writeTimeStampRequest(STAMPED).der));

  test('asks for the bytes, the anchor and a time that has been', async () => {
    const token = await granted();
    expect(await failures(token, Buffer.from('another'))).toEqual(['content-altered']);
    expect(await failures(token, STAMPED, { timeStampAnchors: [] })).toEqual(['issuer-unknown']);
    expect(await failures(token, STAMPED, { at: START.subtract({ minutes: 30 }) })).toEqual(['time-stamp']);
    // The stamp outlives its certificate: it was in force when it stamped.
    expect(await failures(token, STAMPED, { at: START.add({ hours: 24 * 365 * 20 }) })).toEqual([]);
  });

  test('takes no stamp by a key that is for anything else', async () => {
    const root = readCertificate(tsa.root);
    const make = (extensions: Uint8Array[]) =>
      signStructure(
        tbsCertificate({
          serial: certificateSerial('4d2a'),
          issuer: root.subject,
          notBefore: root.notBefore,
          notAfter: root.notAfter,
          subject: [['CN', 'not a TSA']],
          publicKeySpki: unitKey.publicKeySpki,
          extensions,
        }),
        rootKey,
      );
    const info = writeTimeStampInfo({
      policy: '1.2.3',
      imprint: messageImprint('sha256', digest('sha256', STAMPED)),
      serial: Uint8Array.of(1),
      time: START,
      authority: root.subject,
    });
    const stamp = async (certificate: Uint8Array, contentType: string = CMS_OID.timeStampInfo) =>
      signCms(info, keySigner(unitKey, certificate, [tsa.root]), { contentType });
    for (const purpose of ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.3'])
      expect(
        await failures(await stamp(await make([keyUsage('digitalSignature'), extendedKeyUsage(purpose)]))),
      ).toEqual(['key-usage']);
    expect(await failures(await stamp(await make([keyUsage('digitalSignature')])))).toEqual(['key-usage']);
    expect(await failures(await stamp(tsa.unit, CMS_OID.data))).toEqual(['malformed']);
    expect(await failures(await stamp(tsa.unit))).toEqual([]);
  });

  test('never throws for a damaged token', async () => {
    const token = await granted();
    for (let at = 0; at < token.length; at += 41) {
      const flipped = Buffer.from(token);
      flipped[at]! ^= 0x55;
      expect((await verifyTimeStamp(flipped, STAMPED, trust())).valid).toBeTypeOf('boolean');
      expect((await verifyTimeStamp(token.subarray(0, at), STAMPED, trust())).valid).toBe(false);
    }
  });

  test('reads serials of twenty octets, as other authorities write them', () => {
    const info = sequence(
      integer(1),
      oid('1.2.3'),
      messageImprint('sha256', digest('sha256', STAMPED)),
      unsignedInteger(Buffer.alloc(20, 0xff)),
      Buffer.from('180f32303236313132343031303030305a', 'hex'),
    );
    expect(readTimeStampInfo(info).serial).toHaveLength(21);
  });
});
