// What verifiers of card contents may fetch without being asked who they are: the roots, as a JSON Web Key Set.
import { Hono } from 'hono';
import type { ContentsKeys } from './contents-keys.ts';

/** The address below the place this is mounted at. */
export function contentsRepository(contents: Pick<ContentsKeys, 'roots'>): Hono {
  const repository = new Hono();
  repository.get('/roots.jwks.json', async (c) =>
    c.body(JSON.stringify(await contents.roots()), 200, { 'Content-Type': 'application/jwk-set+json' }),
  );
  return repository;
}
