// Behind the scenes (舞台裏): the latest acts of the town, each with its picture, following along by itself.
import {
  Disclosure,
  type Frame,
  type Lang,
  LinkButton,
  momentText,
  Notice,
  Page,
  type SurfaceEnv,
} from '@tegata/ui';
import type { Context, Hono } from 'hono';
import { Trail } from '../trail.tsx';
import { type Act, actsOf, onlyLooks } from './acts.ts';
import type { Activity, Feed, Institution } from './feed.ts';
import { institutions } from './feed.ts';
import { behindWords, entryName, operationName, partyName } from './names.ts';
import { Sequence } from './sequence.tsx';

const SHOWN = 25;

/** What somebody wants to see of the log; it stands in the address. */
type View = { only: Institution | undefined; lookups: boolean };

const pathOf = (page: '/behind' | '/behind/now', { only, lookups }: View): string => {
  const query = new URLSearchParams({ ...(only && { only }), ...(lookups && { lookups: '1' }) });
  return query.size > 0 ? `${page}?${query}` : page;
};

export function behindRoutes(app: Hono<SurfaceEnv>, { feed, follow }: { feed: Feed; follow: string }): void {
  const viewIn = (c: Context<SurfaceEnv>): View => ({
    only: institutions.find((each) => each === c.req.query('only')),
    lookups: c.req.query('lookups') !== undefined,
  });
  app.get('/behind', async (c) => {
    const activity = await feed.read();
    return c.html(<BehindPage frame={c.get('frame')} activity={activity} view={viewIn(c)} follow={follow} />);
  });
  app.get('/behind/now', async (c) =>
    c.html(<Log lang={c.get('lang')} activity={await feed.read()} view={viewIn(c)} />),
  );
}

type Shown = { activity: Activity; view: View };

function BehindPage({ frame, activity, view, follow }: Shown & { frame: Frame; follow: string }) {
  const { lang } = frame;
  const t = behindWords(lang);
  const filters = [undefined, ...institutions];
  return (
    <Page frame={frame} title={t('title')} above={<Trail lang={lang} here={t('title')} />} scripts={[follow]}>
      <p class="mt-4 max-w-[40rem]">{t('lead')}</p>
      <p class="mt-2 text-ink-soft">{t('log.own')}</p>
      <nav aria-label={t('log.filter')} class="mt-6 flex flex-wrap items-center gap-3">
        {filters.map((only) => (
          <a
            href={pathOf('/behind', { ...view, only })}
            aria-current={only === view.only ? 'page' : undefined}
            class={`inline-flex min-h-11 items-center rounded-full border px-4 ${only === view.only ? 'border-link bg-fill text-fill-ink' : 'border-line-strong'}`}
          >
            {only ? t('log.only', { house: partyName(only, lang) }) : t('log.all')}
          </a>
        ))}
        <a
          href={pathOf('/behind', { ...view, lookups: !view.lookups })}
          class="inline-flex min-h-11 items-center"
        >
          {t(view.lookups ? 'log.without-lookups' : 'log.with-lookups')}
        </a>
      </nav>
      <div class="mt-6 flex flex-wrap items-center gap-4">
        <p data-needs-script class="text-ink-soft">
          {t('live')}
        </p>
        <LinkButton size="sm" variant="outline" href={pathOf('/behind', view)}>
          {t('refresh')}
        </LinkButton>
      </div>
      <div class="mt-6" data-follow={pathOf('/behind/now', view)}>
        <Log lang={lang} activity={activity} view={view} />
      </div>
    </Page>
  );
}

function Log({ lang, activity, view }: Shown & { lang: Lang }) {
  const t = behindWords(lang);
  const { only, lookups } = view;
  const touches = ({ happenings }: Act) =>
    !only ||
    happenings.some(({ call, entry }) =>
      call ? call.from === only || call.to === only : entry.institution === only,
    );
  const acts = actsOf(activity)
    .filter((act) => touches(act) && (lookups || !onlyLooks(act)))
    .toReversed();
  return (
    <section aria-label={t('log.acts')} class="grid gap-4">
      <Away lang={lang} away={activity.away} />
      {acts.length === 0 && <Notice lang={lang} tone="info" text={t('log.empty')} />}
      {acts.slice(0, SHOWN).map((act, index) => (
        <div id={`act-${act.id.replaceAll(/[^A-Za-z0-9-]/g, '-')}`} data-piece>
          <Disclosure open={index === 0} summary={<ActTitle lang={lang} act={act} />}>
            <Sequence lang={lang} happenings={act.happenings} />
          </Disclosure>
        </div>
      ))}
      {acts.length > SHOWN && <p class="text-ink-soft">{t('log.more')}</p>}
    </section>
  );
}

/** Says which institution does not answer; nothing when all do. */
export function Away({ lang, away }: { lang: Lang; away: readonly Institution[] }) {
  if (away.length === 0) return null;
  const houses = away.map((each) => partyName(each, lang)).join(lang === 'ja' ? 'と' : ' and ');
  return <Notice lang={lang} tone="warning" text={behindWords(lang)('log.away', { houses })} />;
}

function ActTitle({ lang, act }: { lang: Lang; act: Act }) {
  const t = behindWords(lang);
  const first = act.happenings[0]!;
  const calls = act.happenings.filter(({ call }) => call).length;
  return (
    <span class="grid">
      <span class="font-bold">
        {first.call
          ? `${partyName(first.call.from, lang)}: ${operationName(first.call.operation, lang)}`
          : `${partyName(first.entry.institution, lang)}: ${entryName(first.entry.kind, lang)}`}
      </span>
      <span class="text-dns-14N-130 text-ink-soft">
        {momentText(Temporal.Instant.from(act.at), lang)} ·{' '}
        {t('log.count', { calls, entries: act.happenings.length - calls })}
      </span>
    </span>
  );
}
