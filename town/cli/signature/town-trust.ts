// What the town vouches for, for `tegata sign` and `tegata verify`: its CA generations, the status of certificates, its
// time stamps. Asked over HTTP while the town is open; otherwise its J-LIS is opened for a moment, without doors.

import { existsSync } from 'node:fs';
import { crlStatus, ocspStatus, readOcspAddress, type StatusSource } from '@tegata/pki';
import { type TimeStampSource, timeStampBy } from '@tegata/pki/signature';
import { openingMoment, TownClock } from '../../clock/clock.ts';
import { folderAt } from '../../folder.ts';
import { openTimeStamps } from '../../time-stamps/authority.ts';
import { townFolder } from '../town-folder.ts';
import { type AskRepository, repository } from '../town-repository.ts';
import { certificatesIn } from './files.ts';

export interface TownTrust {
  /** The moment by the town's clock. */
  readonly now: Temporal.Instant;
  /** DER of the signature CA's certificates, all generations; none when the town was never opened or cannot be asked. */
  authorities(): Promise<readonly Uint8Array[]>;
  timeStampRoots(): Promise<readonly Uint8Array[]>;
  /** Status of a certificate, whoever issued it: from these CRLs, from the town, or from where its AIA points. */
  status(crls?: readonly Uint8Array[]): StatusSource;
  /** Status of a time-stamp authority's certificate: the same, and of the town's own from its list. */
  timeStampStatus(crls?: readonly Uint8Array[]): StatusSource;
  /** Revocation lists about the town's own time-stamp authority, DER. */
  timeStampLists(): Promise<readonly Uint8Array[]>;
  ocsp(request: Uint8Array): Promise<Uint8Array>;
  readonly timeStamp: TimeStampSource;
  close(): Promise<void>;
}

const OCSP_PATH = '/ocsp/sign';

/** Nothing is asked and no town opened before something is wanted of it. */
export function townTrust(): TownTrust {
  const folder = folderAt(townFolder());
  const clock = TownClock.at(folder.clock, openingMoment);
  const timeStamps = openTimeStamps(folder.keys, clock);
  const opened = once(repository);
  const ask: AskRepository = async (path, init) => (await opened.get()).ask(path, init);
  const known = once(() =>
    ask('/ca/sign.pem')
      .then(async (response) => (response.ok ? certificatesIn(await response.bytes()) : []))
      .catch(() => []),
  );
  const authorities = known.get;
  const ocsp = async (request: Uint8Array): Promise<Uint8Array> => {
    const headers = { 'content-type': 'application/ocsp-request' };
    const response = await ask(OCSP_PATH, { method: 'POST', headers, body: Buffer.from(request) });
    return response.bytes();
  };
  const isOfTown = async ({ der }: { der: Uint8Array }) =>
    (await authorities()).some((authority) => Buffer.compare(authority, der) === 0);
  const timeStampLists = async () => (existsSync(folder.seeded) ? timeStamps.lists() : []);
  const status = (crls: readonly Uint8Array[] = []): StatusSource => {
    const listed = crls.length > 0 ? crlStatus(crls) : undefined;
    return async (certificate, issuer, at, about) => {
      const fromList = await listed?.(certificate, issuer, at, about);
      if (fromList && fromList.state !== 'unavailable') return fromList;
      if (await isOfTown(issuer)) return ocspStatus({ ask: ocsp })(certificate, issuer, at, about);
      const address = readOcspAddress(certificate);
      if (address)
        return ocspStatus({ ask: (request) => asked(address, request) })(certificate, issuer, at, about);
      const detail = 'nobody to ask: no --crl, no address in the certificate, and the town did not issue it';
      return fromList ?? { state: 'unavailable', detail };
    };
  };
  return {
    now: clock.now(),
    authorities,
    timeStampRoots: async () => (existsSync(folder.seeded) ? timeStamps.roots() : []),
    ocsp,
    timeStamp: timeStampBy((request) => timeStamps.answer(request)),
    close: async () => (await opened.made)?.close(),
    status,
    timeStampStatus:
      (crls = []) =>
      async (...question) =>
        status([...crls, ...(await timeStampLists())])(...question),
    timeStampLists,
  };
}

/** Made when it is first wanted, and then kept. */
function once<T>(make: () => Promise<T>) {
  const kept: { made?: Promise<T>; get: () => Promise<T> } = {
    get: () => {
      kept.made ??= make();
      return kept.made;
    },
  };
  return kept;
}

async function asked(address: string, request: Uint8Array): Promise<Uint8Array> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/ocsp-request' },
    body: Buffer.from(request),
    signal: AbortSignal.timeout(10_000),
  });
  return response.bytes();
}
