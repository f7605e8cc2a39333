/** A worker of an OCSP responder for tests: its status book reads records from a file, as others read a database. */

import { readFile } from 'node:fs/promises';
import type { IssuerKeyId } from '../authority/generation.ts';
import { createOcspResponder } from '../ocsp/responder.ts';
import { takeUpOcspWork } from '../ocsp/worker.ts';
import type { CertificateStatus } from '../revocation/status.ts';
import { serialSequence } from '../status/serial-sequence.ts';
import { createStatusBook } from '../status/status-book.ts';

/** What the file holds: one page of one issuing key, and the rows of what is not good. */
export interface FiledRecords {
  readonly newest: number;
  /** Base64. */
  readonly page: string;
  /** By serial; `since` as text. */
  readonly revoked: Readonly<Record<string, string>>;
}

export interface Brief {
  readonly file: string;
  readonly serialKey: Uint8Array;
}

const { brief, issuers, signers, serve } = await takeUpOcspWork();
if (brief === 'a worker that cannot work') process.exit(3);
const { file, serialKey } = brief as Brief;
const issuer: IssuerKeyId = issuers[0]!.keyId;
const read = async (): Promise<FiledRecords> => JSON.parse(await readFile(file, 'utf8'));
const status = createStatusBook({
  records: {
    page: async () => Buffer.from((await read()).page, 'base64'),
    async changesSince(known) {
      const { newest } = await read();
      const before = known.get(issuer) ?? -1;
      return [{ issuer, newest, pages: before >= 0 && before < newest ? [0] : [] }];
    },
    async statusOf({ serial }): Promise<CertificateStatus | undefined> {
      const since = (await read()).revoked[serial];
      return since === undefined
        ? undefined
        : { state: 'revoked', since: Temporal.Instant.from(since), reason: 'keyCompromise' };
    },
  },
  issuers: [{ issuer, serials: serialSequence(serialKey), others: false }],
});
const clock = { now: () => Temporal.Now.instant() };
serve(createOcspResponder({ issuers, signers: signers({ clock }), status, clock, stored: 100 }));
