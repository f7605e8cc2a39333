// The guide (案内): pages below a language code (`/ja/…`, `/en/…`), each computed on the server as of a day, each
// readable without a script. An unknown language leads to Japanese.
import {
  type Frame,
  isReaderLang,
  type Lang,
  nearest,
  openSurface,
  preferredLanguage,
  READER_LANGUAGES,
  type ReaderLang,
  readerLanguages,
  type SurfaceEnv,
} from '@tegata/ui';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { getCookie } from 'hono/cookie';
import type { GuideDeps } from './deps.ts';
import { readAsOf } from './frame/as-of.ts';
import { furigana } from './frame/furigana.tsx';
import { linkTo, localTo, type View } from './frame/view.ts';
import { pages } from './pages.ts';
import { openIslands, plannerRoutes } from './planner/routes.tsx';
import { speechIn } from './words/speech.ts';
import { guideWords } from './words/words.ts';

type GuideEnv = { Variables: { lang: Lang; frame: Frame<ReaderLang>; view: View } };

/** Opens the guide; it keeps nothing and asks nobody. */
export function createGuide(deps: GuideDeps): { app: Hono<SurfaceEnv> } {
  const { assets, clock, frontDoor, log, profile } = deps;
  const place = Object.fromEntries(readerLanguages.map((lang) => [lang, guideWords(lang)('place')]));
  const surface = openSurface({
    name: 'guide',
    place: place as Record<ReaderLang, string>,
    assets,
    clock,
    frontDoor,
    log,
  });
  const app = new Hono<GuideEnv>();
  const islands = openIslands(assets);
  app.use(compress());

  app.get('/', (c) => {
    const asked = c.req.query('lang') ?? getCookie(c, 'lang');
    const lang = isReaderLang(asked) ? asked : preferredLanguage(c, readerLanguages);
    return c.redirect(`/${lang}/${queryOf(c)}`);
  });
  app.use('/:lang/*', async (c, next) => {
    const lang = c.req.param('lang');
    if (!isReaderLang(lang)) return next();
    const chosen = c.req.query('lang');
    if (isReaderLang(chosen)) return c.redirect(inPath(c.req.url, chosen));
    const path = new URL(c.req.url).pathname.slice(lang.length + 2);
    const now = clock.now();
    const asOf = readAsOf(c.req.query('on'), now);
    const link = (to: string, anchor?: string) => linkTo(lang, asOf, to, anchor);
    const frame = { ...c.get('frame'), lang, languages: readerLanguages, home: link('') };
    c.set('lang', nearest(lang));
    c.set('frame', frame);
    c.header('Content-Language', READER_LANGUAGES[lang].tag);
    const { origin, searchParams: query } = new URL(c.req.url);
    const words = { t: guideWords(lang), speech: speechIn(lang), local: localTo(lang) };
    c.set('view', { ...asOf, ...words, lang, frame, now, profile, path, query, origin, link, islands });
    return next();
  });
  app.use('/ja-easy/*', furigana);
  for (const lang of readerLanguages) {
    plannerRoutes(app, lang);
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
    return isReaderLang(c.req.param('lang'))
      ? next()
      : c.redirect(`/ja/${rest in pages ? rest : ''}${queryOf(c)}`);
  });
  surface.route('/', app);
  return { app: surface };
}

const queryOf = (c: Context) => new URL(c.req.url).search;

/** The same page under another language code; the rest of the query stays. */
function inPath(address: string, lang: ReaderLang): string {
  const url = new URL(address);
  url.searchParams.delete('lang');
  return `/${lang}/${url.pathname.split('/').slice(2).join('/')}${url.search}`;
}
