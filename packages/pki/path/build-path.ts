/**
 * Building certification paths (認証パス構築, RFC 4158): from the certificate up to a trust anchor through a heap of
 * candidates. All generations of a CA share one DN, so key identifiers choose and signatures decide. Loops and heaps
 * made to be searched for ever come to an end: no name and key twice, bounded height, bounded work.
 */

import { readAuthorityKeyIdentifier, readSubjectKeyIdentifier } from '../certificate/extensions.ts';
import { nameKey, sameName } from '../certificate/general-names.ts';
import type { Certificate } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import { isSignedBy } from '../validate/signature.ts';
import { completeKey } from './working-key.ts';

export interface BuildOptions {
  readonly anchors: readonly Certificate[];
  /** Certificates of authorities that may stand in between, in any order. */
  readonly candidates: readonly Certificate[];
  readonly algorithms?: ReadonlySet<string>;
  /** Certificates below the anchor, at most. Default 10. */
  readonly longest?: number;
}

/** A path below its anchor: first the one the anchor issued, last the one that is verified. */
export interface BuiltPath {
  readonly anchor: Certificate;
  readonly path: readonly Certificate[];
}

/** Why the search ended without a (further) path: nobody of that name, a namesake that did not sign, or a bound. */
export type DeadEnd = 'issuer-unknown' | 'signature' | 'limit';

const LONGEST = 10;
/** Signatures checked for one certificate. A candidate costs one however often the search meets it. */
const MOST_SIGNATURES = 200;
/** Steps of the search: an issuer considered for a place in a path. */
const MOST_STEPS = 2000;

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const isSame = (a: Certificate, b: Certificate): boolean =>
  equal(a.publicKeySpki, b.publicKeySpki) && sameName(a.subject, b.subject);

/** Certificates that cannot be read in the parts the search needs are no candidates. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof PkiError) return undefined;
    throw error;
  }
}

/**
 * What a certificate says about its issuer's key identifier, issuer and serial: 'fits', 'silent', or 'contradicts'. A
 * contradiction excludes: an identifier that is not enforced is how peers took one generation's certificate for another's.
 */
function keyIdentifierFit(certificate: Certificate, issuer: Certificate): 'fits' | 'silent' | 'contradicts' {
  const named = readAuthorityKeyIdentifier(certificate);
  if (!named) return 'silent';
  if (named.serial !== undefined && named.serial !== issuer.serial) return 'contradicts';
  if (named.issuer && !sameName(named.issuer, issuer.issuer)) return 'contradicts';
  const keyId = readSubjectKeyIdentifier(issuer);
  if (!named.keyId || !keyId) return 'silent';
  return equal(named.keyId, keyId) ? 'fits' : 'contradicts';
}

class Search {
  readonly #issuersByName = new Map<string, Certificate[]>();
  readonly #anchors: ReadonlySet<Certificate>;
  readonly #signatures = new Map<Certificate, Map<Certificate, Promise<boolean>>>();
  readonly #options: BuildOptions;
  #signaturesLeft = MOST_SIGNATURES;
  #stepsLeft = MOST_STEPS;
  #tooHigh = false;
  #unsigned = false;

  constructor(options: BuildOptions) {
    this.#options = options;
    this.#anchors = new Set(options.anchors);
    // Anchors first: the shortest path is found first.
    for (const certificate of [...options.anchors, ...options.candidates]) {
      const key = readable(() => nameKey(certificate.subject));
      if (key !== undefined) this.#issuersByName.getOrInsertComputed(key, () => []).push(certificate);
    }
  }

  /** Those that bear the issuer's name, those with the right key identifier first. */
  #issuersOf(certificate: Certificate): Certificate[] {
    const key = readable(() => nameKey(certificate.issuer));
    const named = key === undefined ? [] : (this.#issuersByName.get(key) ?? []);
    const fits = Map.groupBy(
      named,
      (issuer) => readable(() => keyIdentifierFit(certificate, issuer)) ?? 'contradicts',
    );
    return [...(fits.get('fits') ?? []), ...(fits.get('silent') ?? [])];
  }

  /** Undefined when it cannot be told yet: a DSA key without parameters gets them from further up. */
  async #isSigned(certificate: Certificate, issuer: Certificate): Promise<boolean> {
    if (completeKey(issuer.publicKeySpki, undefined) === undefined) return true;
    const known = this.#signatures.getOrInsertComputed(certificate, () => new Map());
    const asked = known.get(issuer);
    if (asked) return asked;
    if (--this.#signaturesLeft < 0) return false;
    const answer = isSignedBy(certificate, issuer.publicKeySpki, this.#options.algorithms);
    known.set(issuer, answer);
    return answer;
  }

  get #exhausted(): boolean {
    return this.#stepsLeft < 0 || this.#signaturesLeft < 0;
  }

  async *up(below: readonly Certificate[]): AsyncGenerator<BuiltPath> {
    const certificate = below[0]!;
    let named = 0;
    let signed = 0;
    for (const issuer of this.#issuersOf(certificate)) {
      this.#stepsLeft--;
      if (this.#exhausted) return;
      // Also what keeps a certificate from vouching for itself.
      if (below.some((other) => isSame(other, issuer))) continue;
      named++;
      if (!(await this.#isSigned(certificate, issuer))) continue;
      signed++;
      if (this.#anchors.has(issuer)) yield { anchor: issuer, path: below };
      else if (below.length < (this.#options.longest ?? LONGEST)) yield* this.up([issuer, ...below]);
      else this.#tooHigh = true;
    }
    if (named > 0 && signed === 0) this.#unsigned = true;
  }

  get deadEnd(): DeadEnd {
    if (this.#exhausted || this.#tooHigh) return 'limit';
    return this.#unsigned ? 'signature' : 'issuer-unknown';
  }
}

/**
 * Paths from trust anchors to the certificate, the most promising first; their signatures hold, all else is left to
 * `validatePath`. What the generator returns at its end says why there is no more.
 */
export async function* buildPaths(
  certificate: Certificate,
  options: BuildOptions,
): AsyncGenerator<BuiltPath, DeadEnd> {
  const search = new Search(options);
  yield* search.up([certificate]);
  return search.deadEnd;
}
