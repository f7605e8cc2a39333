/** A worker of an OCSP responder (`workers.ts`), as the module that it runs sees it. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Generation, issuerKeyId } from '../authority/generation.ts';
import { readCertificate } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import { type DelegatedSignerOptions, delegatedSigners, type SignerRota } from './delegated-signer.ts';
import { type OcspHttpOptions, ocspListener } from './http.ts';
import type { OcspResponder } from './responder.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export interface OcspWork {
  /** What the keeper was given for its workers. */
  readonly brief: unknown;
  /** Every generation whose certificates may be asked about. */
  readonly issuers: readonly Pick<Generation, 'certificate' | 'keyId' | 'notAfter'>[];
  /** Delegates with keys of this process, certified by the keeper's authorities. */
  signers(options: Pick<DelegatedSignerOptions, 'clock' | 'life'>): SignerRota;
  /** Answers at the keeper's address until told to stop; then the process ends, with every answer given. */
  serve(responder: OcspResponder, options?: OcspHttpOptions & { base?: string }): void;
}

const tell = (message: FromWorker): void => void process.send!(message);

/** The work of this process. @throws `pki.worker-ended` when nobody started it as a worker */
export async function takeUpOcspWork(): Promise<OcspWork> {
  if (!process.send) throw new PkiError('pki.worker-ended', 'started without a keeper');
  const calls = new Map<string, PromiseWithResolvers<Uint8Array>>();
  const told = Promise.withResolvers<Extract<ToWorker, { kind: 'work' }>>();
  let leave = (): void => process.exit();
  process.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'work':
        return told.resolve(message);
      case 'appointed':
        return calls.get(message.call)?.resolve(message.certificate);
      case 'refused':
        return calls.get(message.call)?.reject(new Error(message.reason));
      case 'stop':
        return leave();
    }
  });
  // A terminal tells the whole group; when to go is said by the keeper.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => leave());
  tell({ kind: 'started' });
  const { host, port, issuers: ders, brief } = await told.promise;

  const issuers = ders.map((der) => {
    const certificate = readCertificate(der);
    return { certificate, keyId: issuerKeyId(certificate.publicKeySpki), notAfter: certificate.notAfter };
  });
  /** The keeper's authorities, as far as delegates go. */
  const authority: DelegatedSignerOptions['authorities'][number] = {
    generations: issuers,
    async issue({ requestId: call, issuer, publicKeySpki, notAfter }) {
      const answer = Promise.withResolvers<Uint8Array>();
      calls.set(call, answer);
      try {
        tell({ kind: 'appoint', call, issuer, publicKeySpki, until: notAfter.epochMilliseconds });
        return { certificate: await answer.promise };
      } finally {
        calls.delete(call);
      }
    },
  };

  return {
    brief,
    issuers,
    signers: (options) => delegatedSigners({ ...options, authorities: [authority] }),
    serve(responder, options) {
      const server = createServer({ keepAlive: true }, ocspListener(responder, options));
      leave = () => {
        server.close(() => process.exit());
        // A connection whose answer was under way has none to wait for once it is given.
        setInterval(() => server.closeIdleConnections(), 20);
      };
      server.listen(port, host, () =>
        tell({ kind: 'serving', port: (server.address() as AddressInfo).port }),
      );
    },
  };
}
