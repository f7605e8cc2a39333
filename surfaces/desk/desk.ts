// The desk (住民の手もと): one surface with the pages a resident needs before, during and after getting a card.
// Whoever opens somebody's desk is that person: there is nothing to steal from invented people.
import { openSurface, type SurfaceEnv } from '@tegata/ui';
import type { Hono } from 'hono';
import { photoLimit } from './application/photo.ts';
import { applicationRoutes } from './application/routes.tsx';
import type { DeskDeps } from './deps.ts';
import { handRoutes } from './hand/routes.tsx';
import { letterRoutes } from './letters/routes.tsx';
import { followWallets } from './live.ts';
import { peopleRoutes } from './people/routes.tsx';
import { pickUpRoutes } from './pick-up/routes.tsx';
import type { Room } from './room.ts';

export type Desk = {
  app: Hono<SurfaceEnv>;
  /** Ends the live pages and forgets the wallets. */
  close(): void;
};

/** A form with a photo is a little larger than the photo. */
const formOverhead = 64 * 1024;

/** Opens the desk; bundles its island once. */
export async function createDesk(deps: DeskDeps): Promise<Desk> {
  const { assets, clock, frontDoor, log } = deps;
  const live = followWallets(deps.wallet);
  const script = await assets.island('desk', new URL('./islands/desk.ts', import.meta.url));
  const app = openSurface({
    name: 'desk',
    place: { ja: '住民の手もと', en: 'A resident’s desk' },
    assets,
    clock,
    frontDoor,
    log,
    bodyBytes: photoLimit + formOverhead,
  });
  const room: Room = { ...deps, live, script };
  for (const open of [peopleRoutes, handRoutes, letterRoutes, applicationRoutes, pickUpRoutes])
    open(app, room);
  return { app, close: () => live.close() };
}
