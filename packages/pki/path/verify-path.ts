/** Building and validating together: the first path that holds, or the reasons against the best there is. */

import type { Certificate } from '../certificate/read.ts';
import { type BuildOptions, type BuiltPath, buildPaths, type DeadEnd } from './build-path.ts';
import { type PathOptions, type PathVerdict, validatePath } from './validate-path.ts';

export interface VerifiedPath extends PathVerdict {
  readonly anchor: Certificate;
}

/** Paths that are validated, at most: an honest heap of candidates holds a handful. */
const MOST_PATHS = 16;

/**
 * Finds a path that is valid. When there is none, tells what is wrong with the path that has the fewest faults, or why
 * there is no path at all.
 */
export async function verifyPath(
  certificate: Certificate,
  options: BuildOptions & PathOptions,
): Promise<VerifiedPath | DeadEnd> {
  let best: VerifiedPath | undefined;
  const paths = buildPaths(certificate, options);
  for (let tried = 0; tried < MOST_PATHS; tried++) {
    const next: IteratorResult<BuiltPath, DeadEnd> = await paths.next();
    if (next.done) return best ?? next.value;
    const { anchor, path } = next.value;
    const verdict = await validatePath(path, anchor, options);
    if (verdict.valid) return { ...verdict, anchor };
    if (!best || verdict.reasons.length < best.reasons.length) best = { ...verdict, anchor };
  }
  return best ?? 'limit';
}
