/**
 * The lint of the issuance cycle: RFC 5280 and the JPKI profile, asked of a finished certificate that a throw-away
 * key signed. It reads the bytes with the reader, not with the code that wrote them.
 */

import { type Certificate, readCertificate } from '../certificate/read.ts';
import { PkiError } from '../errors.ts';
import type { ProfileName } from '../profile/shapes.ts';
import type { Lint, LintSubject, Lints } from './lint-terms.ts';
import { PROFILE_LINTS } from './lints-profile.ts';
import { RFC5280_LINTS } from './lints-rfc5280.ts';

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
