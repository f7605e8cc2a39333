// An OCSP responder as an operator runs it, by workers, for the bench to ask over HTTP: a test authority with
// one certificate, status in memory. Prints one line of JSON (port, questions, and what the judges' responders need) and serves until it is ended.
import { keepOcspWorkers, readCertificate, toPem } from '@tegata/pki';
import { generatePrivateKey, signingKeyFromPkcs8 } from '../packages/pki/keys/signing-key.ts';
import { certificateIdOf } from '../packages/pki/ocsp/certificate-id.ts';
import { writeOcspRequest } from '../packages/pki/ocsp/request.ts';
import { keyRing, testAuthorities } from '../packages/pki/testing/authorities.ts';

const { authentication, clock, issue } = await testAuthorities({
  key: keyRing(),
  now: Temporal.Now.instant(),
});
const { certificate, serial } = await issue('authentication', 'bench');
const [generation] = authentication.generations;
const issuer = generation!.certificate;
const { port } = await keepOcspWorkers({
  script: new URL('./ocsp-worker.ts', import.meta.url),
  port: 0,
  authorities: [authentication.authority],
  brief: { issuer: generation!.keyId, serial },
  onFailure: (error) => console.error(error),
});
const id = certificateIdOf(readCertificate(certificate), issuer);
// RFC 6960 4.4.1: with a nonce no answer can be used twice, so each is signed live.
const live = writeOcspRequest([id], new Uint8Array(16).fill(7));
const plain = writeOcspRequest([id]);

// A delegate for the responders of others: the same key size, the same certificate.
const delegateKey = await generatePrivateKey();
const delegate = await authentication.authority.issue({
  profile: 'ocsp-signer',
  requestId: 'bench-delegate',
  publicKeySpki: signingKeyFromPkcs8(delegateKey).publicKeySpki,
  notAfter: clock.now().add({ hours: 24 }),
  issuer: generation!.keyId,
});

const pkcs8Pem = (der: Uint8Array): string =>
  `-----BEGIN PRIVATE KEY-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;

const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: Uint8Array.from(plain) });
const told = {
  port,
  live: Buffer.from(live).toString('base64'),
  plain: Buffer.from(plain).toString('base64'),
  answer: Buffer.from(await answer.arrayBuffer()).toString('base64'),
  serial,
  ca: toPem(issuer.der),
  delegate: toPem(delegate.certificate),
  delegateKey: pkcs8Pem(delegateKey),
};
console.log(JSON.stringify(told));
// Whoever started it has gone.
process.stdin.resume().on('end', () => process.exit());
