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
import { askWaiting } from './chapters/ask-waiting.ts';
import type { GuideDeps } from './deps.ts';
import { readAsOf } from './frame/as-of.ts';
import { furigana } from './frame/furigana.tsx';
import { keptPages } from './frame/kept-pages.ts';
import { linkTo, localTo, type View } from './frame/view.ts';
import { pages } from './pages.ts';
import { openIslands } from './planner/islands.ts';
import { plannerRoutes } from './planner/routes.tsx';
import { speechIn } from './words/speech.ts';
import { guideWords } from './words/words.ts';

type GuideEnv = { Variables: { lang: Lang; frame: Frame<ReaderLang>; view: View } };

/** Opens the guide; it keeps nothing, and asks nobody anything but how many wait at the offices. */
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
    // A card reader's bridge on the reader's own machine; the planner asks it, and nothing else may be asked.
    connect: ['ws://127.0.0.1:*'],
    first: keptPages(clock, ['furigana']),
  });
  const app = new Hono<GuideEnv>();
  const islands = openIslands(assets);
  const withWaiting = askWaiting(clock, deps.waiting);
  app.use(compress());

  app.get('/', (c) => {
    const asked = c.req.query('lang') ?? getCookie(c, 'lang');
    const lang = isReaderLang(asked) ? asked : preferredLanguage(c, readerLanguages);
    return c.redirect(`/${lang}/${queryOf(c)}`);
  });
  // `/ja` is the page of `/ja/`.
  app.get('/:lang', (c, next) =>
    isReaderLang(c.req.param('lang')) ? c.redirect(`${c.req.path}/${queryOf(c)}`, 301) : next(),
  );
  app.use('/:lang/*', async (c, next) => {
    const { origin, pathname, search, searchParams: query } = new URL(c.req.url);
    const lang = c.req.param('lang');
    const path = pathname.slice(lang.length + 2);
    if (!isReaderLang(lang)) {
      // A language nobody here speaks leads to Japanese; anything else is no address of ours.
      const known = Object.hasOwn(pages, path) ? path : '';
      return isLanguageCode(lang) ? c.redirect(`/ja/${known}${search}`) : next();
    }
    const chosen = query.get('lang');
    if (isReaderLang(chosen)) return c.redirect(inPath(c.req.url, chosen));
    const now = clock.now();
    const asOf = readAsOf(query.get('on') ?? undefined, now);
    const link = (to: string, anchor?: string) => linkTo(lang, asOf, to, anchor);
    const frame = { ...c.get('frame'), lang, languages: readerLanguages, home: link('') };
    c.set('lang', nearest(lang));
    c.set('frame', frame);
    c.header('Content-Language', READER_LANGUAGES[lang].tag);
    const words = { t: guideWords(lang), speech: speechIn(lang), local: localTo(lang) };
    c.set('view', { ...asOf, ...words, lang, frame, now, profile, path, query, origin, link, islands });
    return next();
  });
  app.use('/ja-easy/*', furigana);
  plannerRoutes(app, ':lang');
  app.get('/:lang/:path{.*}', async (c, next) => {
    const view = c.get('view');
    if (!view) return next();
    const Show = Object.hasOwn(pages, view.path) ? pages[view.path] : undefined;
    if (Show) return c.html(<Show view={await withWaiting(view)} />);
    // `/ja/card/` is the page of `/ja/card`.
    const bare = view.path.replace(/\/$/, '');
    return Object.hasOwn(pages, bare) ? c.redirect(`/${view.lang}/${bare}${queryOf(c)}`, 301) : next();
  });
  surface.route('/', app);
  return { app: surface };
}

/** Two letters, perhaps with a script or a region. */
const isLanguageCode = (text: string) => /^[a-z][a-z](?:-[A-Za-z]+)?$/.test(text);

const queryOf = (c: Context) => new URL(c.req.url).search;

/** The same page under another language code; the rest of the query stays. */
function inPath(address: string, lang: ReaderLang): string {
  const url = new URL(address);
  url.searchParams.delete('lang');
  return `/${lang}/${url.pathname.split('/').slice(2).join('/')}${url.search}`;
}
