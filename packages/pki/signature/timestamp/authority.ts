/**
 * The sandbox's time-stamp authority (タイムスタンプ局, RFC 3161): a small CA of its own, a key that does nothing else,
 * and the town's clock. Its names say that it is a test: no accredited 時刻認証業務 has them.
 */

import { randomBytes } from 'node:crypto';
import { keyIdentifier, readCertificate } from '../../certificate/read.ts';
import { signStructure, tbsCertificate } from '../../certificate/write.ts';
import { encodeName, type NameAttribute } from '../../der/name.ts';
import { OID } from '../../der/oids.ts';
import { certificateSerial } from '../../der/serial.ts';
import { oid, sequence } from '../../der/write.ts';
import { PkiError } from '../../errors.ts';
import type { SigningKey } from '../../keys/signing-key.ts';
import {
  authorityKeyIdentifier,
  basicConstraintsAuthority,
  extension,
  keyUsage,
  subjectKeyIdentifier,
} from '../../profile/extensions.ts';
import { signCms } from '../cms/sign.ts';
import { CMS_OID } from '../oids.ts';
import { keySigner } from '../signer.ts';
import {
  FAILURE,
  grantedResponse,
  imprintDigest,
  messageImprint,
  readTimeStampRequest,
  refusedResponse,
  type TimeStampFailure,
  type TimeStampRequest,
} from './request.ts';
import { writeTimeStampInfo } from './token.ts';

type Clock = { now(): Temporal.Instant };

/** Time-stamp policy of the sandbox, under the example arc 2.999 as all its policies. */
const TIME_STAMP_POLICY = '2.999.3161.1';

const NAME: readonly NameAttribute[] = [
  ['C', 'JP'],
  ['O', 'JPKI-TEST'],
  ['OU', 'Time Stamping'],
];
const ROOT: readonly NameAttribute[] = [...NAME, ['CN', 'Tegata Test TSA CA']];
const UNIT: readonly NameAttribute[] = [...NAME, ['CN', 'Tegata Test TSA']];

const randomSerial = () => {
  const octets = randomBytes(16);
  octets[0] = (octets[0]! & 0x3f) | 0x40;
  return octets;
};

export interface TimeStampCertificates {
  /** DER; the root is the trust anchor, the unit signs. */
  readonly root: Uint8Array;
  readonly unit: Uint8Array;
}

/** Makes the two certificates of a new authority, valid from `at`: ten years for the root, nine for the unit. */
export async function createTimeStampCertificates(order: {
  rootKey: SigningKey;
  unitKey: SigningKey;
  at: Temporal.Instant;
}): Promise<TimeStampCertificates> {
  const { rootKey, unitKey, at } = order;
  const until = (years: number) => at.toZonedDateTimeISO('Asia/Tokyo').add({ years }).toInstant();
  const rootKeyId = keyIdentifier(rootKey.publicKeySpki);
  const common = { issuer: encodeName(ROOT), notBefore: at };
  const serial = () => certificateSerial(randomSerial().toString('hex'));
  const root = tbsCertificate({
    ...common,
    serial: serial(),
    notAfter: until(10),
    subject: ROOT,
    publicKeySpki: rootKey.publicKeySpki,
    extensions: [
      keyUsage('keyCertSign', 'cRLSign'),
      basicConstraintsAuthority(),
      subjectKeyIdentifier(rootKeyId),
    ],
  });
  const unit = tbsCertificate({
    ...common,
    serial: serial(),
    notAfter: until(9),
    subject: UNIT,
    publicKeySpki: unitKey.publicKeySpki,
    extensions: [
      keyUsage('digitalSignature'),
      extension(OID.extKeyUsage, sequence(oid(CMS_OID.timeStamping)), true),
      authorityKeyIdentifier(rootKeyId),
      subjectKeyIdentifier(keyIdentifier(unitKey.publicKeySpki)),
    ],
  });
  return { root: await signStructure(root, rootKey), unit: await signStructure(unit, rootKey) };
}

export interface TimeStampAuthority extends TimeStampCertificates {
  /** Answers one DER TimeStampReq with one DER TimeStampResp; never throws for what was asked. */
  answer(request: Uint8Array): Promise<Uint8Array>;
}

export function createTimeStampAuthority(options: {
  certificates: TimeStampCertificates;
  unitKey: SigningKey;
  clock: Clock;
}): TimeStampAuthority {
  const { certificates, unitKey, clock } = options;
  const unit = readCertificate(certificates.unit);
  const authority = unit.subject;

  async function stamp(request: TimeStampRequest): Promise<Uint8Array> {
    const name = imprintDigest(request.imprint);
    if (!name) return refusedResponse('badAlg');
    if (request.policy && request.policy !== TIME_STAMP_POLICY) return refusedResponse('unacceptedPolicy');
    const time = clock.now();
    const inForce =
      Temporal.Instant.compare(unit.notBefore, time) <= 0 &&
      Temporal.Instant.compare(time, unit.notAfter) <= 0;
    if (!inForce) return refusedResponse('timeNotAvailable');
    const info = writeTimeStampInfo({
      policy: TIME_STAMP_POLICY,
      imprint: messageImprint(name, request.imprint.hash),
      serial: randomSerial(),
      time,
      nonce: request.nonce,
      authority,
    });
    const signer = keySigner(unitKey, certificates.unit, request.certificate ? [certificates.root] : []);
    const token = await signCms(info, signer, {
      contentType: CMS_OID.timeStampInfo,
      signedAt: time,
      certificates: request.certificate,
    });
    return grantedResponse(token);
  }

  return {
    ...certificates,
    async answer(request) {
      try {
        return await stamp(readTimeStampRequest(request));
      } catch (error) {
        if (!(error instanceof PkiError)) return refusedResponse('systemFailure');
        const named =
          error.detail && error.detail in FAILURE ? (error.detail as TimeStampFailure) : undefined;
        return refusedResponse(named ?? (error.code === 'pki.malformed' ? 'badDataFormat' : 'systemFailure'));
      }
    },
  };
}
