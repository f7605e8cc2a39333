// The part of `tegata pki export` that is about the authorities: CA certificates of all generations (世代), a full list of each
// that may still have certificates in force, and where their OCSP responder is asked.
import { join } from 'node:path';
import { type Certificate, certificateFromPem, readCertificate, toPem } from '@tegata/pki';
import { TownError } from '../../errors.ts';
import { writeOut } from '../card/output.ts';
import type { Repository } from '../town-repository.ts';

export const KINDS = ['auth', 'sign'] as const;
export type Kind = (typeof KINDS)[number];

export interface ExportedGeneration {
  readonly certificate: Certificate;
  /** Name of the file with its full revocation list; absent for one whose certificates are all over. */
  readonly list?: string;
}

/** The generation that issues now first. */
export type Authorities = Readonly<Record<Kind, readonly ExportedGeneration[]>>;

/** Generations are numbered from 1; nobody has kept one of a number beyond this. */
const MOST_GENERATIONS = 99;

/** Writes `KIND-ca.pem`, `crl-KIND.der`, `crl-KIND-N.der` for earlier generations, `ocsp-KIND.url`. */
export async function exportAuthorities(
  town: Repository,
  dir: string,
  now: Temporal.Instant,
): Promise<Authorities> {
  const exported: Partial<Record<Kind, ExportedGeneration[]>> = {};
  for (const kind of KINDS) {
    writeOut(join(dir, `ocsp-${kind}.url`), `http://localhost:${town.port}/pki/ocsp/${kind}\n`);
    const issuing = await fetched(town, `/ca/${kind}.cer`);
    const isFirst = ({ der }: Certificate): boolean => Buffer.compare(der, issuing) === 0;
    const bundle = certificatesIn(new TextDecoder().decode(await fetched(town, `/ca/${kind}.pem`)));
    const generations = [...bundle.filter(isFirst), ...bundle.filter((one) => !isFirst(one))];
    writeOut(join(dir, `${kind}-ca.pem`), generations.map(({ der }) => toPem(der)).join(''));
    const lists = new Map<string, string>();
    for (const { number, certificate } of await numbered(town, kind, generations.length)) {
      if (!isFirst(certificate) && !inForce(certificate, now)) continue;
      const name = isFirst(certificate) ? `crl-${kind}.der` : `crl-${kind}-${number}.der`;
      writeOut(join(dir, name), await fetched(town, `/crl/${kind}-${number}.crl`));
      lists.set(nameOf(certificate), name);
    }
    exported[kind] = generations.map((certificate) => {
      const list = lists.get(nameOf(certificate));
      return { certificate, ...(list !== undefined && { list }) };
    });
  }
  return exported as Authorities;
}

const nameOf = ({ der }: Certificate): string => Buffer.from(der).toString('base64');

const certificatesIn = (pem: string): Certificate[] =>
  pem
    .match(/-----BEGIN[A-Za-z0-9+/=\s-]+?-----END CERTIFICATE-----/g)!
    .map((one) => readCertificate(certificateFromPem(one)));

/** A resident's certificate ends before that of the generation it was issued under. */
const inForce = ({ notBefore, notAfter }: Certificate, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(notBefore, at) <= 0 && Temporal.Instant.compare(at, notAfter) <= 0;

/** The generations with their numbers, which no certificate bears: all have one name. */
async function numbered(
  town: Repository,
  kind: Kind,
  count: number,
): Promise<{ number: number; certificate: Certificate }[]> {
  const found: { number: number; certificate: Certificate }[] = [];
  for (let number = 1; found.length < count && number <= MOST_GENERATIONS; number++) {
    const response = await town.ask(`/ca/${kind}-${number}.cer`);
    if (response.ok)
      found.push({ number, certificate: readCertificate(new Uint8Array(await response.arrayBuffer())) });
  }
  return found;
}

async function fetched(town: Repository, path: string): Promise<Uint8Array> {
  const response = await town.ask(path);
  if (!response.ok) throw new TownError('town.repository-refused', { path, status: String(response.status) });
  return new Uint8Array(await response.arrayBuffer());
}
