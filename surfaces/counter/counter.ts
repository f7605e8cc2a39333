// Opens the counter (窓口): one surface for the clerk, and one page of it for the resident.
import { openSurface, type SurfaceEnv } from '@tegata/ui';
import type { Hono } from 'hono';
import { applicationRoutes } from './applications/applications.tsx';
import { cardRoutes } from './cards/stock.tsx';
import { certificateRoutes } from './certificates/routes.tsx';
import { clerkOf } from './clerk/clerk.ts';
import { clerkRoutes } from './clerk/sign-in.tsx';
import type { Counter, CounterDeps } from './deps.ts';
import { filingRoutes } from './filings/routes.tsx';
import { openRoutes } from './hand-overs/open.tsx';
import { pinRoutes } from './hand-overs/pins.tsx';
import { handOverRoutes } from './hand-overs/routes.tsx';
import { homeRoutes } from './home/home.tsx';
import { queueRoutes } from './queue/routes.tsx';
import { bookRoutes } from './reservations/book.tsx';
import { dayRoutes } from './reservations/day.tsx';
import { registerRoutes } from './residents/register.tsx';
import { residentRoutes } from './residents/resident.tsx';
import { searchRoutes } from './residents/search.tsx';
import { openTerminal } from './terminal.ts';

/** Room for the largest photo that J-LIS takes (7 MB) and the form around it. */
const formBytes = 8 * 1024 * 1024;

/** Opens the counter; the islands are bundled here, once. */
export async function createCounter(deps: CounterDeps): Promise<{ app: Hono<SurfaceEnv> }> {
  const { assets, clock, frontDoor, log } = deps;
  const island = (name: string) =>
    assets.island(`counter-${name}`, new URL(`./islands/${name}.ts`, import.meta.url));
  const [shortcuts, watch, pins] = await Promise.all([island('shortcuts'), island('watch'), island('pins')]);
  const counter: Counter = {
    ...deps,
    terminal: openTerminal(deps.slot),
    scripts: { shortcuts, watch, pins },
  };
  const app = openSurface({
    name: 'counter',
    place: { ja: '役所の窓口', en: 'Counter of the municipality' },
    assets,
    clock,
    frontDoor,
    log,
    bodyBytes: formBytes,
  });
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (pathname === '/clerk' || pathname.startsWith('/assets/') || clerkOf(c)) return next();
    const back = c.req.method === 'GET' ? pathname + search : '/';
    return c.redirect(`/clerk?back=${encodeURIComponent(back)}`, 303);
  });
  const desks = [
    clerkRoutes,
    homeRoutes,
    searchRoutes,
    registerRoutes,
    residentRoutes,
    filingRoutes,
    certificateRoutes,
    queueRoutes,
    cardRoutes,
    dayRoutes,
    bookRoutes,
    openRoutes,
    handOverRoutes,
    pinRoutes,
    applicationRoutes,
  ];
  for (const open of desks) open(app, counter);
  return { app };
}
