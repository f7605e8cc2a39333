/**
 * Certificate policies and the names of the sandbox's authority, in one place.
 *
 * The last arcs are those of the JPKI profile (…8.5.1.1.20 signature, …8.5.1.3.30 authentication), but under
 * 2.999, the arc ITU-T X.660 keeps for examples. J-LIS owns the real arc and its test arc: a certificate of the
 * sandbox must not satisfy a verifier that asks for the real policy, even when someone trusts the sandbox's CA.
 * The personal-attribute identifiers (…8.5.5.x) are the real ones: they name a syntax, and clients find the
 * attributes by them.
 */

import type { NameAttribute } from '../der/name.ts';

/** 署名用 / 利用者証明用: each has its own CA. */
export type CertificateKind = 'signature' | 'authentication';

export const POLICY: Readonly<Record<CertificateKind, string>> = {
  signature: '2.999.392.200149.8.5.1.1.20',
  authentication: '2.999.392.200149.8.5.1.3.30',
};

/** 1.2.392.200149.8.5.5.x, the four attributes and their substitute-character positions. */
export const PERSONAL_ATTRIBUTE = {
  commonName: '1.2.392.200149.8.5.5.1',
  substitutesOfCommonName: '1.2.392.200149.8.5.5.2',
  gender: '1.2.392.200149.8.5.5.3',
  dateOfBirth: '1.2.392.200149.8.5.5.4',
  address: '1.2.392.200149.8.5.5.5',
  substitutesOfAddress: '1.2.392.200149.8.5.5.6',
} as const;

const PURPOSE: Readonly<Record<CertificateKind, readonly [english: string, japanese: string]>> = {
  signature: ['digital signature', '署名用'],
  authentication: ['user authentication', '利用者証明用'],
};

const authorityStem = (kind: CertificateKind): NameAttribute[] => [
  ['C', 'JP'],
  ['O', 'JPKI-TEST'],
  ['OU', `JPKI-TEST for ${PURPOSE[kind][0]}`],
];

/** DN of the CA. All generations of one kind share it; they are told apart by key identifier only. */
export const authorityName = (kind: CertificateKind): NameAttribute[] => [
  ...authorityStem(kind),
  ['OU', 'Tegata Sandbox Agency'],
];

/** The CA's name in Japanese (subjectAltName of the CA, issuerAltName of what it issues). */
export const authorityJapaneseName = (kind: CertificateKind): NameAttribute[] => [
  ['C', 'JP'],
  ['O', '公的個人認証サービス（試験用）'],
  ['OU', `公的個人認証サービス（試験用）${PURPOSE[kind][1]}`],
  ['OU', '手形サンドボックス機構'],
];

/** DN of the delegated OCSP signer. */
export const ocspSignerName = (kind: CertificateKind): NameAttribute[] => [
  ...authorityName(kind),
  ['CN', 'OCSP Responder'],
];

/** A municipality as certificates name it. */
export interface Municipality {
  /** 全国地方公共団体コード without its check digit, five digits (港区 = `13103`). */
  readonly code: string;
  /** Romanised prefecture, e.g. `Tokyo-to`. */
  readonly prefecture: string;
  /** Romanised city, ward, town or village, e.g. `Minato-ku`. */
  readonly city: string;
}

/** Directory name of a municipality's CRL partition (cRLDistributionPoints, issuingDistributionPoint). */
export const crlPartitionName = (kind: CertificateKind, place: Municipality): NameAttribute[] => [
  ...authorityStem(kind),
  ['OU', 'CRL Distribution Points'],
  ['OU', place.prefecture],
  ['CN', `${place.city} CRLDP`],
];

/** Addresses that end up inside certificates. */
export interface AuthorityEndpoints {
  /** CPS qualifier of the policy. */
  readonly cps: string;
  /** OCSP responder of the authentication CA (the signature certificate carries none). */
  readonly ocsp: string;
}
