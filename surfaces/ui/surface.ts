// A surface (窓口・画面): one Hono app with the language, the frame, the refusals and the calm pages already in place.
import { Hono, type MiddlewareHandler } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import type { Assets } from './assets.ts';
import { language } from './language.ts';
import type { Lang } from './languages.ts';
import type { Frame } from './page.tsx';
import { type SafetyOptions, safety } from './safety.ts';
import { calmPages, type TroubleEvent } from './trouble.tsx';

type Clock = { now(): Temporal.Instant };

/** Hono environment of every surface: `c.get('lang')`, `c.get('frame')`. */
export type SurfaceEnv = { Variables: { lang: Lang; frame: Frame } };

export type SurfaceOptions = SafetyOptions & {
  name: string;
  place: Frame['place'];
  assets: Assets;
  /** The town's clock; without it the header shows none. */
  clock?: Clock | undefined;
  /** Asked before everything else, language and safety included. */
  first?: MiddlewareHandler | undefined;
  home?: string | undefined;
  frontDoor?: string | undefined;
  /** Receives what the reader must not see; standard error unless given. */
  log?: ((event: TroubleEvent) => void) | undefined;
};

/** Opens a surface; the caller adds its routes to the app it returns. */
export function openSurface(options: SurfaceOptions): Hono<SurfaceEnv> {
  const { name, place, assets, clock, home = '/', frontDoor } = options;
  const app = new Hono<SurfaceEnv>();
  calmPages(app, options.log ?? toStandardError);
  // An address typed with a slash too many leads to the page it means.
  app.use(trimTrailingSlash());
  if (options.first) app.use(options.first);
  app.get('/assets/*', assets.serve);
  // Language and frame come first, so that even a refusal can be read.
  app.use(language);
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const readable = c.req.method === 'GET' || c.req.method === 'HEAD';
    const { stylesheet } = assets;
    c.set('frame', {
      lang: c.get('lang'),
      surface: name,
      place,
      home,
      frontDoor,
      stylesheet,
      // `//host` would be read as another site when it stands in a link.
      href: pathname.replace(/^\/+/, '/') + search,
      readable,
      now: clock?.now(),
    });
    // Pages are about one person: kept by no proxy, yet the back button still finds what was typed.
    c.header('Cache-Control', 'private, no-cache');
    await next();
  });
  for (const refuse of safety(options)) app.use(refuse);
  return app;
}

function toStandardError({ reference, status, method, path, error }: TroubleEvent): void {
  console.error(`${reference} ${status} ${method} ${path}`, error);
}
