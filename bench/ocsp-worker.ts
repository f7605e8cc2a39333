// A worker of the bench's OCSP responder (see ocsp-server.ts): the status of one certificate in memory.
import { type CertificateRef, createOcspResponder, memoryStatusStore, takeUpOcspWork } from '@tegata/pki';

const { brief, issuers, signers, serve } = await takeUpOcspWork();
const clock = { now: () => Temporal.Now.instant() };
const status = memoryStatusStore();
status.enter(brief as CertificateRef);
const responder = createOcspResponder({
  issuers,
  signers: signers({ clock }),
  status,
  clock,
  validFor: Temporal.Duration.from({ hours: 1 }),
  stored: 1000,
});
serve(responder);
