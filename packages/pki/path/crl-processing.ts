/**
 * The status of a certificate from revocation lists (失効リストによる状態確認), RFC 5280 6.3.3: lists by distribution point,
 * by kind of certificate and by reason, lists of other issuers (indirect), delta lists. Who may sign a list is asked
 * of the caller.
 */

import {
  type DistributionPoint,
  pointNameKeys,
  readDistributionPoints,
} from '../certificate/distribution-points.ts';
import { readAuthorityKeyIdentifier, readBasicConstraints } from '../certificate/extensions.ts';
import { GENERAL_NAME, nameKey, sameName } from '../certificate/general-names.ts';
import type { Certificate } from '../certificate/read.ts';
import type { CertificateRevocationList, CrlEntry } from '../crl/read.ts';
import type { CrlScope } from '../crl/scope.ts';
import { isCurrent, mayHaveForgotten, notGood, type StatusAnswer } from '../validate/status-source.ts';

export interface CrlQuestion {
  readonly lists: readonly CertificateRevocationList[];
  /** The moment at which a list has to be current. */
  readonly at: Temporal.Instant;
  /** The moment the question is about, when it is earlier. */
  readonly about?: Temporal.Instant | undefined;
  /** Whether the list bears the signature of one who may sign it for this certificate. */
  readonly isAuthentic: (list: CertificateRevocationList) => Promise<boolean>;
}

/** ReasonFlags 1 to 8 of RFC 5280 4.2.1.13: all there are. */
const ALL_REASONS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8]);

/** Two lists of one second are told apart by their numbers. */
const newestFirst = (a: CertificateRevocationList, b: CertificateRevocationList): number =>
  Temporal.Instant.compare(b.thisUpdate, a.thisUpdate) || ((a.number ?? 0n) < (b.number ?? 0n) ? 1 : -1);

/** 6.3.3 (b)(1): a list by the certificate's issuer, or by the one that the point names and whose list says it is indirect. */
function isByRightIssuer(
  list: CertificateRevocationList,
  certificate: Certificate,
  point: DistributionPoint,
): boolean {
  if (!point.crlIssuers) return sameName(list.issuer, certificate.issuer);
  return list.scope.indirect && point.crlIssuers.some((issuer) => sameName(list.issuer, issuer));
}

/** 6.3.3 (b)(2)(i): one of the list's names is one of the point's; a point without a name goes by its CRL issuer. */
function isAtPoint(
  list: CertificateRevocationList,
  certificate: Certificate,
  point: DistributionPoint,
): boolean {
  if (!list.scope.point) return true;
  const published = new Set(pointNameKeys(list.scope.point, list.issuer));
  const base = point.crlIssuers?.[0] ?? certificate.issuer;
  const wanted = point.name ? pointNameKeys(point.name, base) : (point.crlIssuers ?? []).map(nameKey);
  return wanted.some((key) => published.has(key));
}

/** 6.3.3 (b)(2)(ii) to (iv). */
function isForKind(scope: CrlScope, certificate: Certificate): boolean {
  const authority = readBasicConstraints(certificate)?.authority === true;
  if (scope.onlyUserCertificates && authority) return false;
  if (scope.onlyAuthorityCertificates && !authority) return false;
  return !scope.onlyAttributeCertificates;
}

const reasonsOf = (scope: CrlScope, point: DistributionPoint): ReadonlySet<number> =>
  ALL_REASONS.intersection(scope.reasons ?? ALL_REASONS).intersection(point.reasons ?? ALL_REASONS);

const bytesOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');

/** 5.2.4 and 6.3.3 (c): whether a delta list continues a complete one. */
function continues(delta: CertificateRevocationList, complete: CertificateRevocationList): boolean {
  const { number, deltaBase } = delta;
  if (number === undefined || deltaBase === undefined || complete.number === undefined) return false;
  const keyId = (list: CertificateRevocationList) => bytesOf(readAuthorityKeyIdentifier(list)?.keyId);
  return (
    deltaBase <= complete.number &&
    complete.number < number &&
    sameName(delta.issuer, complete.issuer) &&
    bytesOf(delta.scope.der) === bytesOf(complete.scope.der) &&
    keyId(delta) === keyId(complete)
  );
}

class Inquiry {
  readonly #certificate: Certificate;
  readonly #question: CrlQuestion;
  readonly #covered = new Set<number>();
  #detail = 'no current CRL covers the certificate';

  constructor(certificate: Certificate, question: CrlQuestion) {
    this.#certificate = certificate;
    this.#question = question;
  }

  get #usable(): CertificateRevocationList[] {
    const { lists, at } = this.#question;
    return lists
      .filter((list) => list.notUnderstood === undefined && isCurrent(list, at))
      .toSorted(newestFirst);
  }

  /** The newest delta list that continues this complete one; its signature has to be good too. */
  async #deltaOf(complete: CertificateRevocationList): Promise<CertificateRevocationList | undefined> {
    for (const list of this.#usable)
      if (continues(list, complete) && (await this.#question.isAuthentic(list))) return list;
    return undefined;
  }

  #entryIn(
    complete: CertificateRevocationList,
    delta: CertificateRevocationList | undefined,
  ): CrlEntry | undefined {
    const entry = delta?.entryOf(this.#certificate) ?? complete.entryOf(this.#certificate);
    return entry?.reason === 'removeFromCRL' ? undefined : entry;
  }

  /** 6.3.3 (a) to (m) for one distribution point: the bad news, if there is any. */
  async #atPoint(point: DistributionPoint): Promise<StatusAnswer | undefined> {
    for (const list of this.#usable) {
      const fits =
        list.deltaBase === undefined &&
        isByRightIssuer(list, this.#certificate, point) &&
        isAtPoint(list, this.#certificate, point) &&
        isForKind(list.scope, this.#certificate);
      if (!fits) continue;
      const reasons = reasonsOf(list.scope, point);
      if (reasons.isSubsetOf(this.#covered)) continue;
      if (!(await this.#question.isAuthentic(list))) {
        this.#detail = 'no CRL that covers the certificate is signed by who may sign it';
        continue;
      }
      const delta = await this.#deltaOf(list);
      const entry = this.#entryIn(list, delta);
      if (entry && entry.reason !== 'removeFromCRL') return notGood(entry.since, entry.reason);
      if (mayHaveForgotten(this.#certificate, (delta ?? list).thisUpdate, this.#question.about)) {
        this.#detail = 'the CRL is younger than the end of the certificate';
        continue;
      }
      for (const reason of reasons) this.#covered.add(reason);
    }
    return undefined;
  }

  async answer(): Promise<StatusAnswer> {
    const { issuer } = this.#certificate;
    // The last: lists of the issuer that no distribution point names (6.3.3, end).
    const implied: DistributionPoint = {
      name: { fullName: [{ tag: GENERAL_NAME.directoryName, value: issuer }] },
    };
    for (const point of [...readDistributionPoints(this.#certificate), implied]) {
      const bad = await this.#atPoint(point);
      if (bad) return bad;
      if (ALL_REASONS.isSubsetOf(this.#covered)) return { state: 'good' };
    }
    if (this.#covered.size > 0) this.#detail = 'the CRLs do not cover every reason';
    return { state: 'unavailable', detail: this.#detail };
  }
}

/** The status that these lists give, read together. @throws `pki.malformed` for an extension of the certificate */
export const statusByLists = (certificate: Certificate, question: CrlQuestion): Promise<StatusAnswer> =>
  new Inquiry(certificate, question).answer();
