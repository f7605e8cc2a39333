// Reads an operator's own profile (JSON): every fault at once, each with the field and what should stand there.
import type { z } from 'zod';
import { type MunicipalityProfile, municipalityProfile } from './profile.ts';

export type ProfileFault = {
  /** `offices[0].telephone`; empty for the file as a whole. */
  field: string;
  /** What should stand there. */
  expected: string;
};

export type ReadProfile =
  | { profile: MunicipalityProfile; faults?: never }
  | { profile?: never; faults: readonly ProfileFault[] };

/** Days and times are texts (`2026-04-01`, `08:30`), as `tegata municipality show` writes them. */
export function readProfile(json: string): ReadProfile {
  let written: unknown;
  try {
    written = JSON.parse(json);
  } catch (error) {
    return { faults: [{ field: '', expected: `JSON: ${(error as Error).message}` }] };
  }
  const { success, data, error } = municipalityProfile.safeParse(written);
  if (success) return { profile: data };
  return { faults: error.issues.flatMap(faultsOf) };
}

const faultsOf = (issue: z.core.$ZodIssue): ProfileFault[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        field: fieldOf([...issue.path, key]),
        expected: 'no such field; is it spelt so?',
      }))
    : [{ field: fieldOf(issue.path), expected: issue.message }];

const fieldOf = (path: readonly PropertyKey[]) =>
  path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : ''}${String(part)}`))
    .join('');
