// Opens the kiosk: one machine, its screens at their addresses, its papers, and the stream that keeps screens current.
import { openSurface } from '@tegata/ui';
import type { Hono } from 'hono';
import type { KioskDeps } from './deps.ts';
import { acts } from './routes/acts.ts';
import { events } from './routes/events.ts';
import { papers } from './routes/papers.tsx';
import { screens } from './routes/screens.tsx';
import type { Room } from './routes/setting.ts';
import { Station } from './visit/station.ts';
import { kioskWords } from './words.ts';

export type Kiosk = {
  app: Hono;
  /** Gives up what is under way and stops the timers; the centre is told, now or after the next start. */
  close(): Promise<void>;
};

/** Sets the kiosk up. A request that an earlier run left open is given up at the centre. */
export async function createKiosk(deps: KioskDeps): Promise<Kiosk> {
  const { assets, clock, frontDoor, log } = deps;
  const island = await assets.island('kiosk', new URL('./islands/kiosk.ts', import.meta.url));
  const place = { ja: kioskWords('ja')('place'), en: kioskWords('en')('place') };
  const app = openSurface({
    name: 'kiosk',
    place,
    assets,
    clock,
    frontDoor,
    log,
  });
  const room: Room = { station: new Station(deps), island };
  screens(app, room);
  acts(app, room);
  papers(app, room);
  events(app, room);
  return { app: app as unknown as Hono, close: () => room.station.close() };
}
