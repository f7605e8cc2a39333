// Files that `tegata sign` and `tegata verify` read: what kind each one is, and certificates and CRLs in PEM or DER.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CardTrouble } from '../card/trouble.ts';

/** The family of a document, by its first octets; anything else is signed as CMS. */
export type Kind = 'pdf' | 'xml' | 'cms' | 'other';

export function read(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CardTrouble(
      'town.file',
      { ja: `${path} を読めません(${code})。`, en: `${path} cannot be read (${code}).` },
      { path, cause: code },
    );
  }
}

export function kindOf(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // First: a CMS file may have a PDF inside, whose header some programs look for far behind the beginning.
  if (/^\x30[\x80-\x84]/.test(start) || /-----BEGIN (?:CMS|PKCS7)-----/.test(start)) return 'cms';
  if (start.includes('%PDF-')) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|[A-Za-z_!\x80-\xff])/.test(start)) return 'xml';
  return 'other';
}

/** All PEM blocks with one of these labels, or the bytes themselves as DER. */
export function blocksIn(bytes: Uint8Array, ...labels: readonly string[]): Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('-----BEGIN')) return bytes.length > 0 ? [bytes] : [];
  return labels.flatMap((label) =>
    [
      ...text.matchAll(new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`, 'g')),
    ].map(([, body]) => new Uint8Array(Buffer.from(body!, 'base64'))),
  );
}

export const certificatesIn = (bytes: Uint8Array): Uint8Array[] =>
  blocksIn(bytes, 'CERTIFICATE', 'TRUSTED CERTIFICATE');
export const crlsIn = (bytes: Uint8Array): Uint8Array[] => blocksIn(bytes, 'X509 CRL');

/** The file that a detached signature is beside: its own name without the last ending, or the one it names. */
export function besides(path: string, named: string | undefined): Uint8Array | undefined {
  const candidates = [
    // Only a file in the same folder: a signature does not send its verifier around the disk.
    ...(named ? [join(dirname(path), basename(decoded(named)))] : []),
    path.replace(/\.[^./\\]+$/, ''),
  ].filter((candidate) => candidate !== path);
  for (const candidate of candidates) {
    try {
      return new Uint8Array(readFileSync(candidate));
    } catch {}
  }
  return undefined;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
