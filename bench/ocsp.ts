// OCSP (RFC 6960): answers signed when they are asked for, by a delegated key, over a store in memory.
import { generateKeyPairSync, sign } from 'node:crypto';
import { readCertificate } from '@tegata/pki';
import { certificateIdOf } from '../packages/pki/ocsp/certificate-id.ts';
import { writeOcspRequest } from '../packages/pki/ocsp/request.ts';
import { keyRing, testAuthorities } from '../packages/pki/testing/authorities.ts';
import { inFlight, perSecond } from './measure.ts';

const WIDTH = 16;
/** RFC 6960 4.4.7: clients send a nonce, so no answer can be used twice. */
const nonce = new Uint8Array(16).fill(7);

export default async function ocsp() {
  const { authentication, issue, responder } = await testAuthorities({
    key: keyRing(),
    now: Temporal.Now.instant(),
  });
  const { certificate } = await issue('authentication', 'bench');
  const issuer = authentication.generations[0]!.certificate;
  const request = writeOcspRequest([certificateIdOf(readCertificate(certificate), issuer)], nonce);
  const answer = await responder.answer(request);
  // A failure would be five bytes long, unsigned, and very fast.
  if (answer.length < 1000) throw new Error('the responder did not answer');

  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signed = answer.subarray(0, 250);
  return [
    await perSecond('ocsp.live-signed', `raw crypto.sign RSA-2048, ${WIDTH} under way`, {
      subject: inFlight(WIDTH, () => responder.answer(request)),
      reference: inFlight(
        WIDTH,
        () =>
          new Promise((resolve, reject) => {
            sign('sha256', signed, privateKey, (error, signature) =>
              error ? reject(error) : resolve(signature),
            );
          }),
      ),
    }),
  ];
}
