/** A signer with certificates of every state, and a time-stamp authority, for the tests of signed documents. */

import { generateSigningKey, type SigningKey } from '../../keys/signing-key.ts';
import { testAuthorities } from '../../testing/authorities.ts';
import { ocspStatus } from '../../validate/ocsp-status.ts';
import type { StatusSource } from '../../validate/status-source.ts';
import type { RelyingOptions } from '../judge.ts';
import { keySigner } from '../signer.ts';
import { createTimeStampAuthority, createTimeStampCertificates } from '../timestamp/authority.ts';
import { timeStampBy } from '../timestamp/client.ts';

/** The programs that judge compare with the machine's own clock, so the town stands at the present unless told. */
export async function signingTown(now: Temporal.Instant = Temporal.Now.instant()) {
  const keys = new Map<string, Promise<SigningKey>>();
  const key = (label: string) => keys.getOrInsertComputed(label, () => generateSigningKey());
  const born = now.subtract({ hours: 48 });
  const town = await testAuthorities({ key, now, madeAt: [born, now.subtract({ hours: 24 })] });
  const [first, second] = town.signature.generations;
  const certificates = await createTimeStampCertificates({
    rootKey: await key('tsa-root'),
    unitKey: await key('tsa-unit'),
    at: born,
  });
  const tsa = createTimeStampAuthority({ certificates, unitKey: await key('tsa-unit'), clock: town.clock });
  const status: StatusSource = ocspStatus({ ask: (request) => town.responder.answer(request) });
  const trustAnchors = [first!, second!].map(({ certificate }) => certificate.der);
  const issued = await town.issue('signature', 'hanako');
  const other = await town.issue('signature', 'taro');
  const authentication = await town.issue('authentication', 'hanako-auth');
  const chain = [second!.certificate.der];
  return {
    ...town,
    tsa,
    issued,
    ca: second!.certificate.der,
    oldCa: first!.certificate.der,
    signer: keySigner(town.holder, issued.certificate, chain),
    otherSigner: keySigner(town.holder, other.certificate, chain),
    authenticationSigner: keySigner(town.holder, authentication.certificate, []),
    timeStamp: timeStampBy((request) => tsa.answer(request)),
    /** What a relying party of the town trusts, at the town's own time. */
    relying: (over: Partial<RelyingOptions> = {}): RelyingOptions => ({
      trustAnchors,
      timeStampAnchors: [certificates.root],
      at: town.clock.now(),
      status,
      ...over,
    }),
  };
}

export type SigningTown = Awaited<ReturnType<typeof signingTown>>;

export const failuresOf = (report: {
  reasons: readonly { failure: string }[];
  signatures: readonly { reasons: readonly { failure: string }[] }[];
}): string[] =>
  [...report.reasons, ...report.signatures.flatMap((one) => one.reasons)].map(({ failure }) => failure);
