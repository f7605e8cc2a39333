// One resident (住民の画面): the record, the household, the cards and where each stands, and the marks.
// The individual number is not here: no page of the counter shows it (番号法20条).
import {
  Breadcrumb,
  DataTable,
  DateText,
  type DefinitionEntry,
  ErrorSummary,
  type FieldErrors,
  LinkButton,
  Notice,
  Panel,
  parseForm,
  type SurfaceEnv,
  submitOnce,
  type Typed,
} from '@tegata/ui';
import type { Hono } from 'hono';
import { CardStateBadge } from '../cards/card-state.tsx';
import type { Counter, Municipality } from '../deps.ts';
import { type Filing, Filings } from '../filings/told.tsx';
import { attempt, statusOf, type Trouble, TroubleNotice, troubled } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Desk, deskOf } from '../frame/desk.ts';
import { Facts } from '../frame/facts.tsx';
import { frameWords } from '../frame/frame-words.ts';
import { MarksForm, marksForm } from './marks.tsx';
import { BirthAndAge, Marks, PersonName, type Resident, sexText } from './person.tsx';
import { residentsWords } from './residents-words.ts';

type Found = Awaited<ReturnType<Municipality['resident']>> & { filings: Filing[] };

export function residentRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  const { municipality } = counter;
  const path = '/residents/:residentId{[0-9a-f-]{36}}';
  const foundBy = async (residentId: string): Promise<Found> => {
    const about = { params: { residentId } };
    const [found, { filings }] = await Promise.all([
      municipality.resident(about),
      municipality.residentFilings(about),
    ]);
    return { ...found, filings };
  };

  app.get(path, async (c) => {
    const found = await foundBy(c.req.param('residentId'));
    const props = { desk: deskOf(c, counter), found, deskUrl: counter.deskUrl, done: c.req.query('done') };
    return c.html(<ResidentPage {...props} />);
  });

  app.post(`${path}/marks`, async (c) => {
    const desk = deskOf(c, counter);
    const t = residentsWords(desk.lang);
    const residentId = c.req.param('residentId');
    const labels = { movingOutOn: t('moving-out'), issueRestricted: t('restriction') };
    const form = await parseForm(c, marksForm, { lang: desk.lang, labels });
    let trouble: Trouble | undefined;
    if (form.ok) {
      const { movingOutOn, issueRestricted } = form.values;
      const answer = await attempt(() =>
        submitOnce(c, form.typed, async (id) => {
          const body = {
            movingOutOn: movingOutOn?.toString() ?? null,
            issueRestricted: issueRestricted.length > 0,
          };
          await municipality.setMarks(body, { params: { residentId }, id });
          return `/residents/${residentId}?done=marked`;
        }),
      );
      if (!troubled(answer)) return answer;
      trouble = answer.trouble;
    }
    const found = await foundBy(residentId);
    const { typed, errors } = form;
    const props = { desk, found, deskUrl: counter.deskUrl, typed, errors, trouble };
    return c.html(<ResidentPage {...props} />, trouble ? statusOf(trouble) : 422);
  });
}

type ResidentPageProps = {
  desk: Desk;
  found: Found;
  deskUrl: string;
  done?: string | undefined;
  typed?: Typed;
  errors?: FieldErrors;
  trouble?: Trouble | undefined;
};

function ResidentPage({ desk, found, deskUrl, done, typed, errors = {}, trouble }: ResidentPageProps) {
  const { lang } = desk;
  const t = residentsWords(lang);
  const { resident, household } = found;
  return (
    <ClerkPage
      desk={desk}
      place="residents"
      title={resident.name}
      ownHeading
      errors={Object.keys(errors).length > 0}
      above={
        <Breadcrumb
          lang={lang}
          trail={[{ label: t('search.title'), href: '/residents' }, { label: resident.name }]}
        />
      }
    >
      <h1 class="mt-4 font-name">
        <PersonName {...resident} />
      </h1>
      <div class="mt-4 grid gap-4">
        <Marks resident={resident} lang={lang} />
        {done === 'registered' && (
          <Notice
            lang={lang}
            tone="success"
            title={t('registered')}
            text={t('registered-text', { name: resident.name })}
            live
          />
        )}
        {done === 'marked' && <Notice lang={lang} tone="success" title={t('marked')} live />}
        <TroubleNotice lang={lang} trouble={trouble} />
        <ErrorSummary lang={lang} errors={errors} />
      </div>
      <div class="mt-6 grid gap-8 desktop:grid-cols-2">
        <div class="grid min-w-0 content-start gap-8">
          <Panel title={t('facts')}>
            <Facts entries={facts(resident, desk)} />
          </Panel>
          <Panel title={t('marks')}>
            <p>{t('marks-lead')}</p>
            <MarksForm desk={desk} resident={resident} typed={typed} errors={errors} />
          </Panel>
        </div>
        <div class="grid min-w-0 content-start gap-8">
          <Cards found={found} desk={desk} />
          <section>
            <Filings filings={found.filings} desk={desk} />
            {!resident.removedOn && (
              <p class="mt-4">
                <LinkButton
                  href={`/residents/${resident.residentId}/filings/new`}
                  variant="outline"
                  size="md"
                >
                  {t('do-file')}
                </LinkButton>
              </p>
            )}
          </section>
          <section>
            <DataTable
              caption={t('household', { count: household.length })}
              empty="–"
              rows={household}
              columns={[
                {
                  header: frameWords(lang)('name'),
                  rowHeader: true,
                  cell: (row) =>
                    row.residentId === resident.residentId ? (
                      <PersonName {...row} />
                    ) : (
                      <a href={`/residents/${row.residentId}`} class="inline-block">
                        <PersonName {...row} />
                      </a>
                    ),
                },
                { header: t('relation'), cell: (row) => row.relation },
                {
                  header: frameWords(lang)('birth'),
                  cell: (row) => <DateText value={Temporal.PlainDate.from(row.birth)} lang={lang} />,
                },
              ]}
            />
            <p class="mt-4">
              <a href={`/residents/new?with=${resident.residentId}`}>{t('household-add')}</a>
            </p>
          </section>
          <p>
            <a href={deskUrl}>{t('desk')}</a>
          </p>
        </div>
      </div>
    </ClerkPage>
  );
}

function facts(resident: Resident, { lang, today }: Desk): DefinitionEntry[] {
  const t = residentsWords(lang);
  const f = frameWords(lang);
  const when = (term: string, value: string | undefined): DefinitionEntry[] =>
    value ? [{ term, value: <span class="font-name">{value}</span> }] : [];
  return [
    { term: f('birth'), value: <BirthAndAge resident={resident} lang={lang} today={today} /> },
    { term: f('sex'), value: sexText(resident.sex, lang) },
    ...when(f('address'), resident.address),
    { term: t('relation'), value: resident.relation },
    ...when(t('former-name'), resident.formerName),
    ...when(t('alias'), resident.aliasName),
    { term: t('status'), value: t(`status.${resident.status}`) },
    ...when(t('nationality'), resident.nationality),
    { term: t('number'), value: t(resident.numberDesignated ? 'number-yes' : 'number-no') },
  ];
}

function Cards({ found, desk }: { found: Found; desk: Desk }) {
  const { lang } = desk;
  const t = residentsWords(lang);
  const f = frameWords(lang);
  return (
    <section>
      <DataTable
        caption={t('cards')}
        empty={t('cards-none')}
        rows={found.cards}
        columns={[
          { header: f('state'), cell: (card) => <CardStateBadge state={card.state} lang={lang} /> },
          {
            header: f('expiry'),
            cell: (card) => <DateText value={Temporal.PlainDate.from(card.expiry)} lang={lang} />,
          },
          {
            header: f('notice'),
            cell: (card) => <span class="whitespace-nowrap">{card.noticeCode ?? '–'}</span>,
          },
          { header: t('do'), cell: (card) => <CardActs card={card} desk={desk} /> },
        ]}
      />
      <p class="mt-4">
        <a href="/applications">{t('cards-apply')}</a>
      </p>
    </section>
  );
}

function CardActs({ card, desk }: { card: Found['cards'][number]; desk: Desk }) {
  const t = residentsWords(desk.lang);
  if (card.state === 'arrived') return <a href={`/cards?state=arrived`}>{t('do-notice')}</a>;
  if (card.state === 'in-use')
    return <a href={`/cards/${card.cardSerial}/certificates`}>{t('do-certificates')}</a>;
  if (!card.noticeCode || !['notice-sent', 'reserved'].includes(card.state)) return <>–</>;
  const code = encodeURIComponent(card.noticeCode);
  return (
    <span class="flex flex-wrap gap-3">
      <LinkButton href={`/hand-overs?code=${code}`} variant="outline" size="sm">
        {t('do-hand-over')}
      </LinkButton>
      <LinkButton href={`/reservations/new?code=${code}`} variant="text" size="sm">
        {t('do-reserve')}
      </LinkButton>
    </span>
  );
}
