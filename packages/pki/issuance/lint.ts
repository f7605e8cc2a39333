/**
 * The lint of the issuance cycle: RFC 5280 and the JPKI profile, asked of a finished certificate that a throw-away
 * key signed. It reads the bytes with the reader, not with the code that wrote them.
 */

import type { Generation } from '../authority/generation.ts';
import { type Certificate, readCertificate } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import type { ProfileName } from '../profile/shapes.ts';
import { PROFILE_LINTS } from './lints-profile.ts';
import { RFC5280_LINTS } from './lints-rfc5280.ts';

interface LintSubject {
  readonly certificate: Certificate;
  /** Who issues it; for the certificate of a CA that CA itself. */
  readonly generation: Pick<Generation, 'kind' | 'keyId' | 'certificate' | 'notBefore' | 'notAfter'>;
  readonly profile: ProfileName;
}

interface Lint {
  /** Clause of the standard or part of the profile that asks for it. */
  readonly source: string;
  /** The profiles it applies to; all when neither this nor `not` is given. */
  readonly only?: readonly ProfileName[];
  readonly not?: readonly ProfileName[];
  readonly holds: (subject: LintSubject) => boolean;
}

export type Lints = Readonly<Record<string, Lint>>;

/** Every lint by name. */
export const LINTS: Lints = { ...RFC5280_LINTS, ...PROFILE_LINTS };

const applies = ({ only, not }: Lint, profile: ProfileName): boolean =>
  (only?.includes(profile) ?? true) && !not?.includes(profile);

/** The lints a certificate breaks, by name and source; empty when it may be signed. */
export function lintCertificate(der: Uint8Array, context: Omit<LintSubject, 'certificate'>): string[] {
  let certificate: Certificate;
  try {
    certificate = readCertificate(der);
  } catch (error) {
    if (error instanceof PkiError) return ['der'];
    throw error;
  }
  return Object.entries(LINTS)
    .filter(([, lint]) => applies(lint, context.profile))
    .filter(([, lint]) => {
      try {
        return !lint.holds({ ...context, certificate });
      } catch (error) {
        if (error instanceof PkiError) return true;
        throw error;
      }
    })
    .map(([name, { source }]) => `${name} (${source})`);
}
