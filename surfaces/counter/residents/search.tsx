// Finding a resident (検索): one box for name, furigana, birth date or address.
import { DataTable, DateText, LinkButton, Notice, type SurfaceEnv } from '@tegata/ui';
import type { Hono } from 'hono';
import type { Counter } from '../deps.ts';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Desk, deskOf } from '../frame/desk.ts';
import { frameWords } from '../frame/frame-words.ts';
import { SearchForm } from '../frame/search-form.tsx';
import { Marks, PersonName, type Resident } from './person.tsx';
import { residentsWords } from './residents-words.ts';

const limit = 50;

export function searchRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get('/residents', async (c) => {
    const q = (c.req.query('q') ?? '').trim().slice(0, 100);
    const found = q
      ? (await counter.municipality.findResidents({ query: { q, limit } })).residents
      : undefined;
    return c.html(<Search desk={deskOf(c, counter)} q={q} found={found} />);
  });
}

function Search({ desk, q, found }: { desk: Desk; q: string; found: Resident[] | undefined }) {
  const { lang } = desk;
  const t = residentsWords(lang);
  const f = frameWords(lang);
  return (
    <ClerkPage desk={desk} place="residents" title={t('search.title')}>
      <div class="mt-6 grid gap-6">
        <SearchForm
          lang={lang}
          action="/residents"
          name="q"
          label={t('search.label')}
          hint={t('search.hint')}
          value={q}
          autofocus={!q}
          shortcut="F8"
        />
        {found && found.length >= limit && (
          <Notice lang={lang} tone="info" text={t('search.many', { limit })} />
        )}
        {found && (
          <DataTable
            caption={t('search.results', { q, count: found.length })}
            empty={t('search.none')}
            rows={found}
            columns={[
              {
                header: f('name'),
                rowHeader: true,
                cell: (row) => (
                  <a href={`/residents/${row.residentId}`} class="inline-block">
                    <PersonName {...row} />
                  </a>
                ),
              },
              {
                header: f('birth'),
                cell: (row) => <DateText value={Temporal.PlainDate.from(row.birth)} lang={lang} />,
              },
              {
                header: f('address'),
                cell: (row) => (
                  <span class="grid gap-1">
                    <span class="font-name">{row.address}</span>
                    <Marks resident={row} lang={lang} />
                  </span>
                ),
              },
            ]}
          />
        )}
        <p>
          <LinkButton href="/residents/new" variant="outline" size="md">
            {t('search.register')}
          </LinkButton>
        </p>
      </div>
    </ClerkPage>
  );
}
