/**
 * Who may sign a revocation list for a certificate (RFC 5280 6.3.3 (f)): an issuer on the very path, or a CRL signer with
 * a path of its own below the same trust anchor. That path is validated like any other, the signer's own status included.
 */

import { readKeyUsage } from '../certificate/extensions.ts';
import { sameName } from '../certificate/general-names.ts';
import type { Certificate } from '../certificate/read.ts';
import type { CertificateRevocationList } from '../crl/read.ts';
import { KEY_USAGE } from '../der/oids.ts';
import { isSignedBy } from '../validate/signature.ts';
import type { BuildOptions } from './build-path.ts';
import { statusByLists } from './crl-processing.ts';
import type { PathLink, PathOptions, PathStatusSource } from './validate-path.ts';
import { verifyPath } from './verify-path.ts';

export interface CrlSourceOptions extends Omit<BuildOptions, 'anchors'> {
  readonly lists: readonly CertificateRevocationList[];
  readonly algorithms?: ReadonlySet<string>;
}

/** CRL signers whose status is asked while that of another is: more is a chain made to be long. */
const DEEPEST = 3;
/** Signatures of lists checked for one certificate that is verified. */
const MOST_SIGNATURES = 200;

const maySignLists = (certificate: Certificate): boolean =>
  readKeyUsage(certificate)?.has(KEY_USAGE.cRLSign) !== false;

class Signers {
  readonly #options: CrlSourceOptions;
  readonly #under: PathOptions;
  readonly #anchor: Certificate;
  /** Signers whose paths are being validated just now, to see when a list speaks about its own signer. */
  readonly #inProgress: readonly Certificate[];
  readonly #left: { signatures: number };

  constructor(
    options: CrlSourceOptions,
    under: PathOptions,
    anchor: Certificate,
    inProgress: readonly Certificate[],
    left: { signatures: number },
  ) {
    this.#options = options;
    this.#under = under;
    this.#anchor = anchor;
    this.#inProgress = inProgress;
    this.#left = left;
  }

  async #isSigned(list: CertificateRevocationList, spki: Uint8Array): Promise<boolean> {
    return --this.#left.signatures >= 0 && isSignedBy(list, spki, this.#options.algorithms);
  }

  async #isByCandidate(list: CertificateRevocationList, candidate: Certificate): Promise<boolean> {
    if (!sameName(candidate.subject, list.issuer) || !maySignLists(candidate)) return false;
    if (!(await this.#isSigned(list, candidate.publicKeySpki))) return false;
    // A list may cover its own signer: it is then the list of one who is not (yet) revoked on it.
    if (this.#inProgress.includes(candidate)) return true;
    if (this.#inProgress.length >= DEEPEST) return false;
    const found = await verifyPath(candidate, {
      ...this.#options,
      ...this.#under,
      anchors: [this.#anchor],
      status: this.source([...this.#inProgress, candidate]),
    });
    return typeof found !== 'string' && found.valid;
  }

  /** Whether the list is signed by one who may, for a certificate below these links. */
  async isAuthentic(list: CertificateRevocationList, above: readonly PathLink[]): Promise<boolean> {
    for (const { certificate, publicKeySpki } of above.toReversed()) {
      const may = sameName(certificate.subject, list.issuer) && maySignLists(certificate);
      if (may && (await this.#isSigned(list, publicKeySpki))) return true;
    }
    for (const candidate of this.#options.candidates)
      if (await this.#isByCandidate(list, candidate)) return true;
    return false;
  }

  source(inProgress: readonly Certificate[]): PathStatusSource {
    const signers = new Signers(this.#options, this.#under, this.#anchor, inProgress, this.#left);
    return async (certificate, above, at, about) => {
      const known = new Map<CertificateRevocationList, Promise<boolean>>();
      return statusByLists(certificate, {
        lists: this.#options.lists,
        at,
        about,
        isAuthentic: (list) => known.getOrInsertComputed(list, () => signers.isAuthentic(list, above)),
      });
    };
  }
}

/** Status from a heap of lists and of certificates that may have signed them. */
export const crlPathStatus =
  (options: CrlSourceOptions): PathStatusSource =>
  (certificate, above, at, about) => {
    const { algorithms } = options;
    // Who signs a list has to be in force when the list is relied on, whatever day the question is about.
    const under: PathOptions = { at, ...(algorithms && { algorithms }) };
    const left = { signatures: MOST_SIGNATURES };
    const signers = new Signers(options, under, above[0]!.certificate, [], left);
    return signers.source([])(certificate, above, at, about);
  };
