// Reservations of a day (予約の一覧): who comes when to which office.
import { formatDate } from '@tegata/law';
import { Button, DataTable, LinkButton, Notice, type SurfaceEnv } from '@tegata/ui';
import type { Hono } from 'hono';
import { type Office, officesOf } from '../clerk/offices.ts';
import type { Counter, Municipality } from '../deps.ts';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Desk, deskOf } from '../frame/desk.ts';
import { DayStrip } from './day-strip.tsx';
import { reservationsWords } from './reservations-words.ts';
import { dayFrom, timeOf } from './slot-time.ts';

type Reservation = Awaited<ReturnType<Municipality['reservations']>>['reservations'][number];

export function dayRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get('/reservations', async (c) => {
    const desk = deskOf(c, counter);
    const day = dayFrom(c.req.query('on')) ?? desk.today;
    const offices = await officesOf(counter.municipality);
    const asked = c.req.query('office') ?? desk.clerk.officeId;
    const office = offices.find(({ id }) => id === asked) ?? offices[0]!;
    const query = { officeId: office.id, on: day.toString() };
    const { reservations } = await counter.municipality.reservations({ query });
    const sorted = reservations.toSorted((a, b) => a.slot.localeCompare(b.slot));
    const done = sorted.find(({ noticeCode }) => noticeCode === c.req.query('done'));
    const cancelled = c.req.query('cancelled') === '1';
    const props = { desk, day, office, offices, reservations: sorted, done, cancelled };
    return c.html(<DayPage {...props} />);
  });
}

type DayPageProps = {
  desk: Desk;
  day: Temporal.PlainDate;
  office: Office;
  offices: Office[];
  reservations: Reservation[];
  done: Reservation | undefined;
  cancelled: boolean;
};

function DayPage({ desk, day, office, offices, reservations, done, cancelled }: DayPageProps) {
  const { lang } = desk;
  const t = reservationsWords(lang);
  const date = formatDate(day, lang, { weekday: true });
  const code = (row: Reservation) => encodeURIComponent(row.noticeCode);
  return (
    <ClerkPage desk={desk} place="reservations" title={t('title')}>
      <div class="mt-6 grid gap-6">
        {cancelled && <Notice lang={lang} tone="success" title={t('cancelled')} live />}
        {done && (
          <Notice lang={lang} tone="success" title={t('done')} live>
            <p class="text-std-18N-160">
              {t('read-back', {
                name: done.holderName,
                date,
                time: timeOf(done.slot),
                office: office.name[lang],
              })}
            </p>
          </Notice>
        )}
        <div class="flex flex-wrap items-end justify-between gap-4">
          <form method="get" action="/reservations" class="flex flex-wrap items-end gap-3">
            <input type="hidden" name="on" value={day.toString()} />
            <label class="grid gap-1 text-std-16B-170">
              {t('office')}
              <select
                name="office"
                class="min-h-12 max-w-full rounded-8 border border-line-strong bg-paper px-4 py-2 text-std-16N-170"
              >
                {offices.map(({ id, name }) => (
                  <option value={id} selected={id === office.id}>
                    {name[lang]}
                  </option>
                ))}
              </select>
            </label>
            <Button size="md" variant="outline">
              {t('office-show')}
            </Button>
          </form>
          <LinkButton href="/reservations/new" size="md" shortcut="F8">
            {t('book')}
          </LinkButton>
        </div>
        <DayStrip
          lang={lang}
          day={day}
          address={(each) =>
            `/reservations?${new URLSearchParams({ office: office.id, on: each.toString() })}`
          }
        />
        <DataTable
          caption={t('caption', { date, count: reservations.length })}
          empty={t('none')}
          rows={reservations}
          columns={[
            {
              header: t('time'),
              cell: (row) => <span class="whitespace-nowrap tabular-nums">{timeOf(row.slot)}</span>,
            },
            {
              header: t('holder'),
              rowHeader: true,
              cell: (row) => <span class="font-name">{row.holderName}</span>,
            },
            { header: t('code'), cell: (row) => <span class="whitespace-nowrap">{row.noticeCode}</span> },
            {
              header: t('do'),
              cell: (row) => (
                <span class="flex flex-wrap gap-3">
                  <LinkButton href={`/hand-overs?code=${code(row)}`} variant="outline" size="sm">
                    {t('hand-over')}
                    <span class="sr-only">: {row.holderName}</span>
                  </LinkButton>
                  <LinkButton href={`/reservations/new?code=${code(row)}`} variant="text" size="sm">
                    {t('move')}
                    <span class="sr-only">: {row.holderName}</span>
                  </LinkButton>
                </span>
              ),
            },
          ]}
        />
      </div>
    </ClerkPage>
  );
}
