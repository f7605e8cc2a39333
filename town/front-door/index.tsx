// The front door (玄関) at http://localhost:8080/: what this town is, where its places are, who lives there, what time
// it is, the walk through the main job, and what happens behind it. Also the answer for hosts nobody has.
import { openSurface, type SurfaceEnv } from '@tegata/ui';
import type { Hono } from 'hono';
import { AboutPage } from './about.tsx';
import { Feed } from './behind/feed.ts';
import { behindRoutes } from './behind/page.tsx';
import { clockRoutes } from './clock.tsx';
import type { FrontDoorDeps } from './deps.ts';
import { HomePage } from './home.tsx';
import { peopleRoutes } from './people.tsx';
import { Journey } from './walk/journey.ts';
import { walkRoutes } from './walk/page.tsx';

/** Opens the front door; further apps of the town, such as the certificate repository, may be mounted on `app`. */
export async function createFrontDoor(deps: FrontDoorDeps): Promise<{ app: Hono<SurfaceEnv> }> {
  const { assets, clock, frontDoor, log, people } = deps;
  const island = (name: string) => assets.island(name, new URL(`./islands/${name}.ts`, import.meta.url));
  const [follow, copy] = await Promise.all([island('follow'), island('copy')]);
  const app = openSurface({
    name: 'front-door',
    place: { ja: '町の玄関', en: 'Front door' },
    assets,
    clock,
    frontDoor,
    log,
  });
  const feed = new Feed(deps, clock);
  const journey = new Journey({ ...deps, feed });

  app.get('/', async (c) => {
    const stranger = strangerIn(new URL(c.req.url).hostname, frontDoor);
    const list = await people.list();
    return c.html(
      <HomePage {...deps} frame={c.get('frame')} people={list} walk={journey.glance()} stranger={stranger} />,
    );
  });
  app.get('/about', (c) => c.html(<AboutPage frame={c.get('frame')} profile={deps.profile} />));
  peopleRoutes(app, deps);
  clockRoutes(app, deps);
  behindRoutes(app, { feed, follow });
  walkRoutes(app, { ...deps, journey, scripts: [follow, copy] });
  return { app };
}

/** The label before the town's own host name, when somebody asked for a house that is not there. */
function strangerIn(hostname: string, frontDoor: string): string | undefined {
  const own = `.${new URL(frontDoor).hostname}`;
  return hostname.endsWith(own) ? hostname.slice(0, -own.length).slice(0, 60) : undefined;
}
