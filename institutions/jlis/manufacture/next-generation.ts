// 次期個人番号カード: a test authority whose own key and whose certificates' keys are on P-384, signed with SHA-384. No profile of
// it is public, so it takes today's subject and key usages and no more. It keeps no record of what it issues and tells
// no status: specimens only.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  webcrypto,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CertificateKind } from '@tegata/card';
import type { Vault } from '@tegata/office';

export type NextGeneration = {
  /** The authority's own certificate, DER. */
  certificate(kind: CertificateKind): Promise<Uint8Array>;
  /** A certificate for a key, DER; another one every time. */
  certify(order: {
    kind: CertificateKind;
    publicKeySpki: Uint8Array;
    from: Temporal.Instant;
    expiresOn: Temporal.PlainDate;
  }): Promise<Uint8Array>;
};

const CURVE = { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' } as const;
const UNIT: Record<CertificateKind, string> = {
  auth: 'JPKI for user authentication',
  sign: 'JPKI for digital signature',
};
/** As long as a generation of today's authorities. */
const LIFE = { years: 10 } as const;

/** Opens the authority of `folder`; each of its two keys is made when it first signs. */
export function openNextGeneration(
  folder: string,
  vault: Vault,
  from: () => Temporal.Instant,
): NextGeneration {
  const place = join(folder, 'next-generation');
  const opened = new Map<CertificateKind, ReturnType<typeof open>>();

  async function open(kind: CertificateKind) {
    await import('reflect-metadata');
    // The library's dependency injection asks for it first.
    await import('reflect-metadata');
    const x509 = await import('@peculiar/x509');
    x509.cryptoProvider.set(webcrypto as Crypto);
    const keys = await keyPairOf(place, kind, vault);
    const kept = join(place, `${kind}.cer`);
    if (!existsSync(kept)) {
      const made = await x509.X509CertificateGenerator.createSelfSigned({
        name: `C=JP, O=JPKI-TEST, OU=${UNIT[kind]}, OU=Next generation specimen`,
        ...validity(from(), from().toZonedDateTimeISO('Asia/Tokyo').add(LIFE).toPlainDate()),
        signingAlgorithm: CURVE,
        keys,
        serialNumber: newSerial(),
        extensions: [
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
          new x509.BasicConstraintsExtension(true, undefined, true),
          await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
        ],
      });
      replace(kept, new Uint8Array(made.rawData));
    }
    return { x509, keys, certificate: new x509.X509Certificate(new Uint8Array(readFileSync(kept))) };
  }
  const authority = (kind: CertificateKind) => opened.getOrInsertComputed(kind, () => open(kind));

  return {
    certificate: async (kind) => new Uint8Array((await authority(kind)).certificate.rawData),
    async certify({ kind, publicKeySpki, from: issued, expiresOn }) {
      const { x509, keys, certificate } = await authority(kind);
      const publicKey = await webcrypto.subtle.importKey('spki', new Uint8Array(publicKeySpki), CURVE, true, [
        'verify',
      ]);
      const { digitalSignature, nonRepudiation } = x509.KeyUsageFlags;
      const usages = kind === 'sign' ? digitalSignature | nonRepudiation : digitalSignature;
      const made = await x509.X509CertificateGenerator.create({
        serialNumber: newSerial(),
        issuer: certificate.subject,
        subject: `C=JP, CN=${randomBytes(12).toString('hex').toUpperCase()}`,
        ...validity(issued, expiresOn),
        signingAlgorithm: CURVE,
        signingKey: keys.privateKey,
        publicKey: publicKey as CryptoKey,
        extensions: [
          new x509.KeyUsagesExtension(usages, true),
          ...(kind === 'auth'
            ? [new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth])]
            : []),
          await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
          await x509.SubjectKeyIdentifierExtension.create(publicKey as CryptoKey),
        ],
      });
      return new Uint8Array(made.rawData);
    },
  };
}

/** From a moment to the end of a day in Japan. */
function validity(from: Temporal.Instant, last: Temporal.PlainDate) {
  const end = last.add({ days: 1 }).toZonedDateTime('Asia/Tokyo').toInstant().subtract({ seconds: 1 });
  return { notBefore: new Date(from.epochMilliseconds), notAfter: new Date(end.epochMilliseconds) };
}

const newSerial = (): string => `01${randomBytes(7).toString('hex')}`;

async function keyPairOf(folder: string, kind: CertificateKind, vault: Vault) {
  const path = join(folder, `${kind}.key`);
  const sealedAs = `next-generation:${kind}`;
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    replace(path, vault.seal(sealedAs, privateKey.export({ type: 'pkcs8', format: 'der' })));
  }
  const pkcs8 = Buffer.from(vault.open(sealedAs, readFileSync(path)));
  const privateKey = createPrivateKey({ key: pkcs8, type: 'pkcs8', format: 'der' });
  const imported = (key: KeyObject, usage: 'sign' | 'verify') =>
    key.toCryptoKey(CURVE, true, [usage]) as unknown as CryptoKey;
  return {
    privateKey: imported(privateKey, 'sign'),
    publicKey: imported(createPublicKey(privateKey), 'verify'),
  };
}

function replace(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.next`, bytes, { mode: 0o600, flush: true });
  renameSync(`${path}.next`, path);
}
