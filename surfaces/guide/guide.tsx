// The guide (案内): pages below a language code (`/ja/…`, `/en/…`), each computed on the server as of a day, each
// readable without a script. An unknown language leads to Japanese.
import { isLang, type Lang, languages, openSurface, type SurfaceEnv } from '@tegata/ui';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { GuideDeps } from './deps.ts';
import { readAsOf } from './frame/as-of.ts';
import { linkTo, type View } from './frame/view.ts';
import { pages } from './pages.ts';
import { guideWords } from './words/words.ts';

type GuideEnv = SurfaceEnv & { Variables: { view: View } };

/** Opens the guide; it keeps nothing and asks nobody. */
export function createGuide(deps: GuideDeps): { app: Hono<SurfaceEnv> } {
  const { assets, clock, frontDoor, log, profile } = deps;
  const place = { ja: guideWords('ja')('place'), en: guideWords('en')('place') };
  const surface = openSurface({ name: 'guide', place, assets, clock, frontDoor, log });
  const app = new Hono<GuideEnv>();
  app.use(compress());

  app.get('/', (c) => c.redirect(`/${c.get('lang')}/${queryOf(c)}`));
  app.use('/:lang/*', async (c, next) => {
    const lang = c.req.param('lang');
    if (!isLang(lang)) return next();
    const chosen = c.req.query('lang');
    if (isLang(chosen)) return c.redirect(inPath(c.req.url, chosen));
    const path = new URL(c.req.url).pathname.slice(lang.length + 2);
    const now = clock.now();
    const asOf = readAsOf(c.req.query('on'), now);
    const link = (to: string, anchor?: string) => linkTo(lang, asOf, to, anchor);
    const frame = { ...c.get('frame'), lang, home: link('') };
    c.set('lang', lang);
    c.set('frame', frame);
    c.header('Content-Language', lang);
    const { origin, searchParams: query } = new URL(c.req.url);
    c.set('view', { ...asOf, lang, t: guideWords(lang), frame, now, profile, path, query, origin, link });
    return next();
  });
  for (const lang of languages) {
    for (const [path, Show] of Object.entries(pages)) {
      const address = `/${lang}/${path}`;
      app.get(address, (c) => c.html(<Show view={c.get('view')} />));
      // `/ja` and `/ja/card/` are the same pages under their one address.
      const alias = path === '' ? `/${lang}` : `${address}/`;
      app.get(alias, (c) => c.redirect(address + queryOf(c), 301));
    }
  }
  app.get('/:lang{[a-z][a-z](?:-[A-Za-z]+)?}/:rest{.*}', (c, next) => {
    const rest = c.req.param('rest') ?? '';
    return isLang(c.req.param('lang')) ? next() : c.redirect(`/ja/${rest in pages ? rest : ''}${queryOf(c)}`);
  });
  surface.route('/', app);
  return { app: surface };
}

const queryOf = (c: Context) => new URL(c.req.url).search;

/** The same page under another language code; the rest of the query stays. */
function inPath(address: string, lang: Lang): string {
  const url = new URL(address);
  url.searchParams.delete('lang');
  return `/${lang}/${url.pathname.split('/').slice(2).join('/')}${url.search}`;
}
