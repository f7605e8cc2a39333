// The beginning of a hand-over (受け渡しの始まり): the code on the notice names the card; nothing is opened before the clerk
// has seen whose it is.
import { formatDate } from '@tegata/law';
import {
  Button,
  DefinitionList,
  Form,
  formKeyOf,
  Notice,
  newFormKey,
  Panel,
  parseForm,
  type SurfaceEnv,
  submitOnce,
} from '@tegata/ui';
import { WireError } from '@tegata/wire';
import type { Hono } from 'hono';
import { z } from 'zod';
import { CardStateBadge, cardStateName } from '../cards/card-state.tsx';
import { rememberHandOver } from '../clerk/clerk.ts';
import { officesOf } from '../clerk/offices.ts';
import type { Counter, Municipality } from '../deps.ts';
import { attempt, statusOf, type Trouble, TroubleNotice, troubled } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Ask, type Desk, deskOf } from '../frame/desk.ts';
import { frameWords } from '../frame/frame-words.ts';
import { SearchForm } from '../frame/search-form.tsx';
import { dayOf, timeOf } from '../reservations/slot-time.ts';
import { PersonName } from '../residents/person.tsx';
import { handOverWords } from './hand-over-words.ts';

type Known = Awaited<ReturnType<Municipality['reservationByCode']>>;

export function openRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get('/hand-overs', (c) => noticePage(c, counter, (c.req.query('code') ?? '').trim()));

  app.post('/hand-overs', async (c) => {
    const desk = deskOf(c, counter);
    const form = await parseForm(c, z.object({ code: z.string().min(1).max(60) }), {
      lang: desk.lang,
      labels: {},
    });
    if (!form.ok) return c.redirect('/hand-overs', 303);
    const noticeCode = form.values.code;
    const answer = await attempt(() =>
      submitOnce(c, form.typed, async (id) => {
        const { officeId, name } = desk.clerk;
        const opened = await counter.municipality.openHandOver({ noticeCode, officeId, clerk: name }, { id });
        rememberHandOver(c, opened.handOverId);
        return `/hand-overs/${opened.handOverId}`;
      }),
    );
    if (!troubled(answer)) return answer;
    return noticePage(c, counter, noticeCode, answer.trouble, formKeyOf(form.typed));
  });
}

async function noticePage(
  c: Ask,
  counter: Counter,
  code: string,
  trouble?: Trouble,
  formKey = newFormKey(),
): Promise<Response> {
  const desk = deskOf(c, counter);
  const { municipality } = counter;
  if (!code) return c.html(<NoticePage desk={desk} code="" />);
  const [known, offices] = await Promise.all([
    attempt(() => municipality.reservationByCode({ params: { noticeCode: code } })),
    officesOf(municipality),
  ]);
  if (troubled(known)) {
    if (known.trouble.away) throw new WireError('wire.unavailable');
    return c.html(<NoticePage desk={desk} code={code} trouble={known.trouble} />, 422);
  }
  const elsewhere =
    known.card.officeId === desk.clerk.officeId
      ? undefined
      : offices.find(({ id }) => id === known.card.officeId)?.name[desk.lang];
  const props = { desk, code, known, elsewhere, trouble, formKey };
  return c.html(<NoticePage {...props} />, trouble ? statusOf(trouble) : 200);
}

type NoticePageProps = {
  desk: Desk;
  code: string;
  known?: Known;
  elsewhere?: string | undefined;
  trouble?: Trouble | undefined;
  formKey?: string;
};

function NoticePage({ desk, code, known, elsewhere, trouble, formKey }: NoticePageProps) {
  const { lang } = desk;
  const t = handOverWords(lang);
  return (
    <ClerkPage desk={desk} place="hand-over" title={t('open.title')} errors={trouble !== undefined}>
      <p class="mt-3">{t('open.lead')}</p>
      <div class="mt-6 grid max-w-[48rem] gap-6">
        <TroubleNotice lang={lang} trouble={trouble} />
        <SearchForm
          lang={lang}
          action="/hand-overs"
          name="code"
          label={t('open.code')}
          value={code}
          button={t('open.show')}
          autofocus={!known}
          {...(!known && { shortcut: 'F8' })}
        />
        {known && <FoundCard desk={desk} known={known} elsewhere={elsewhere} formKey={formKey} />}
      </div>
    </ClerkPage>
  );
}

type FoundCardProps = {
  desk: Desk;
  known: Known;
  elsewhere: string | undefined;
  formKey: string | undefined;
};

function FoundCard({ desk, known: { card, reservation }, elsewhere, formKey }: FoundCardProps) {
  const { lang } = desk;
  const t = handOverWords(lang);
  const f = frameWords(lang);
  const deliverable = card.state === 'notice-sent' || card.state === 'reserved';
  return (
    <Panel title={t('open.found')}>
      <DefinitionList
        entries={[
          {
            term: t('open.holder'),
            value: <PersonName name={card.holderName} furigana={card.holderFurigana} />,
          },
          { term: f('state'), value: <CardStateBadge state={card.state} lang={lang} /> },
          {
            term: t('open.reservation'),
            value: reservation
              ? `${formatDate(dayOf(reservation.slot), lang, { weekday: true })} ${timeOf(reservation.slot)}`
              : t('open.reservation-none'),
          },
          { term: f('expiry'), value: formatDate(Temporal.PlainDate.from(card.expiry), lang) },
        ]}
      />
      <div class="mt-6 grid gap-4">
        {elsewhere && <Notice lang={lang} tone="error" text={t('open.elsewhere', { office: elsewhere })} />}
        {!deliverable && (
          <Notice
            lang={lang}
            tone="error"
            title={t('open.state', { state: cardStateName(card.state, lang) })}
            text={t('open.state-why')}
          />
        )}
        {deliverable && !elsewhere && (
          <Form action="/hand-overs" formKey={formKey} class="">
            <input type="hidden" name="code" value={card.noticeCode} />
            <Button shortcut="F8">{t('open.begin')}</Button>
          </Form>
        )}
      </div>
    </Panel>
  );
}
