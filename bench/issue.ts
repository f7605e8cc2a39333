// Issuance (発行): the whole cycle of an authentication certificate, without key generation and with its record in
// memory, beside @peculiar/x509 issuing the same certificate byte for byte, with everything constant made beforehand.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { type CertificateOrder, readCertificate } from '@tegata/pki';
import { generatePrivateKey, signingKeyFromPkcs8 } from '../packages/pki/keys/signing-key.ts';
import { MINATO, testAuthorities } from '../packages/pki/testing/authorities.ts';
import { inFlight, perSecond } from './measure.ts';

const WIDTH = 16;

export default async function issue() {
  const privateKeys = new Map<string, Uint8Array>();
  const { authentication, clock, holder } = await testAuthorities({
    now: Temporal.Now.instant(),
    key: async (label) => {
      const key = privateKeys.get(label) ?? (await generatePrivateKey());
      privateKeys.set(label, key);
      return signingKeyFromPkcs8(key);
    },
  });
  const expiresOn = clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().add({ years: 5 });
  const order = {
    profile: 'authentication',
    publicKeySpki: holder.publicKeySpki,
    municipality: MINATO,
    expiresOn,
  } satisfies CertificateOrder;
  let requests = 0;
  const ours = () => authentication.authority.issue({ ...order, requestId: `bench-${++requests}` });
  const theirs = await issuerWithX509((await ours()).certificate, privateKeys.get('authentication-1')!);
  return [
    await perSecond('issue.certificates', `@peculiar/x509 issuing the same certificate, ${WIDTH} under way`, {
      subject: inFlight(WIDTH, ours),
      reference: inFlight(WIDTH, theirs),
    }),
  ];
}

/**
 * A function that issues `model` again with @peculiar/x509.
 * @throws Error when the first result is not the model, byte for byte
 */
async function issuerWithX509(model: Uint8Array<ArrayBufferLike>, caKey: Uint8Array) {
  const read = readCertificate(model);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const signingKey = await crypto.subtle.importKey('pkcs8', Buffer.from(caKey), algorithm, false, ['sign']);
  const publicKey = new x509.PublicKey(Buffer.from(read.publicKeySpki));
  const [issuer, subject] = [utf8Name(read.issuer), utf8Name(read.subject)];
  const constant = read.extensions
    .slice(0, -1)
    .map(({ id, critical, value }) => new x509.Extension(id, critical, Buffer.from(value)));
  const [notBefore, notAfter] = [read.notBefore, read.notAfter].map(
    ({ epochMilliseconds }) => new Date(epochMilliseconds),
  );
  const once = async () =>
    x509.X509CertificateGenerator.create({
      serialNumber: read.serial,
      issuer,
      subject,
      notBefore: notBefore!,
      notAfter: notAfter!,
      publicKey,
      signingKey,
      signingAlgorithm: algorithm,
      extensions: [...constant, await x509.SubjectKeyIdentifierExtension.create(publicKey)],
    });
  if (Buffer.compare(Buffer.from((await once()).rawData), model) !== 0)
    throw new Error('@peculiar/x509 was given another certificate to issue');
  return once;
}

/** The profile writes UTF8String everywhere but in the country; the library's own choice would be PrintableString. */
function utf8Name(der: Uint8Array): x509.Name {
  const parts = new x509.Name(Buffer.from(der)).toJSON();
  const inUtf8 = parts.map((part) =>
    Object.fromEntries(
      Object.entries(part).map(([type, values]) => [type, values.map((value) => ({ utf8String: value }))]),
    ),
  );
  return new x509.Name(parts.map((part, at) => ('C' in part ? part : inUtf8[at]!)));
}
