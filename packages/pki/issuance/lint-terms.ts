/** What a lint is, and what it looks at. */

import type { Certificate } from '../certificate/read.ts';
import type { CertificateKind } from '../profile/policies.ts';
import type { ProfileName } from '../profile/shapes.ts';

export interface LintSubject {
  readonly certificate: Certificate;
  /** Who issues it; for the certificate of a CA that CA itself. */
  readonly generation: {
    readonly kind: CertificateKind;
    /** SHA-1 key identifier, lower-case hex. */
    readonly keyId: string;
    readonly certificate: Certificate;
    readonly notBefore: Temporal.Instant;
    readonly notAfter: Temporal.Instant;
  };
  readonly profile: ProfileName;
}

export interface Lint {
  /** Clause of the standard or part of the profile that asks for it. */
  readonly source: string;
  /** The profiles it applies to; all when neither this nor `not` is given. */
  readonly only?: readonly ProfileName[];
  readonly not?: readonly ProfileName[];
  readonly holds: (subject: LintSubject) => boolean;
}

export type Lints = Readonly<Record<string, Lint>>;
