// A reservation for a caller on the telephone (電話予約): the code or the name, then office, day and time.
import { formKeyOf, LinkButton, newFormKey, parseForm, type SurfaceEnv, submitOnce } from '@tegata/ui';
import { WireError } from '@tegata/wire';
import type { Hono } from 'hono';
import { z } from 'zod';
import { officesOf } from '../clerk/offices.ts';
import type { Counter } from '../deps.ts';
import { attempt, statusOf, type Trouble, TroubleNotice, troubled } from '../frame/attempt.tsx';
import { ClerkPage } from '../frame/clerk-page.tsx';
import { type Ask, type Desk, deskOf } from '../frame/desk.ts';
import { SearchForm } from '../frame/search-form.tsx';
import type { Card } from '../residents/person.tsx';
import { PersonName } from '../residents/person.tsx';
import { ChooseTime } from './choose-time.tsx';
import { reservationsWords } from './reservations-words.ts';
import { dayFrom, dayOf } from './slot-time.ts';

const chosen = z.object({
  code: z.string().min(1).max(60),
  officeId: z.string().min(1).max(40),
  slot: z.string({ error: 'errors.choose' }).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, 'errors.choose'),
});

export function bookRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get('/reservations/new', async (c) => {
    const code = (c.req.query('code') ?? '').trim();
    if (!code) return c.html(await whoPage(c, counter), 200);
    return timePage(c, counter, { code, officeId: c.req.query('office'), on: dayFrom(c.req.query('on')) });
  });

  app.post('/reservations/new', async (c) => {
    const t = reservationsWords(c.get('lang'));
    const form = await parseForm(c, chosen, { lang: c.get('lang'), labels: { slot: t('book.slot') } });
    const typed = (name: string) => (typeof form.typed[name] === 'string' ? form.typed[name] : '');
    if (!form.ok) {
      const asked = { code: typed('code'), officeId: typed('officeId'), on: dayFrom(typed('on')) };
      if (!asked.code) return c.redirect('/reservations/new', 303);
      return timePage(c, counter, { ...asked, errors: form.errors });
    }
    const { code, officeId, slot } = form.values;
    const answer = await attempt(() =>
      submitOnce(c, form.typed, async (id) => {
        await counter.municipality.reserve({ noticeCode: code, officeId, slot }, { id });
        const query = new URLSearchParams({ office: officeId, on: dayOf(slot).toString(), done: code });
        return `/reservations?${query}`;
      }),
    );
    if (!troubled(answer)) return answer;
    return timePage(c, counter, {
      code,
      officeId,
      on: dayOf(slot),
      slot,
      trouble: answer.trouble,
      formKey: formKeyOf(form.typed),
    });
  });

  app.post('/reservations/cancellation', async (c) => {
    const code = z.object({ code: z.string().min(1).max(60) });
    const form = await parseForm(c, code, { lang: c.get('lang'), labels: {} });
    if (!form.ok) return c.redirect('/reservations', 303);
    const noticeCode = form.values.code;
    const answer = await attempt(() =>
      submitOnce(c, form.typed, async (id) => {
        await counter.municipality.cancelReservation({ params: { noticeCode }, id });
        return '/reservations?cancelled=1';
      }),
    );
    return troubled(answer) ? timePage(c, counter, { code: noticeCode, trouble: answer.trouble }) : answer;
  });
}

async function whoPage(c: Ask, { municipality, ...counter }: Counter, trouble?: Trouble) {
  const desk = deskOf(c, { municipality, ...counter });
  const q = (c.req.query('q') ?? '').trim();
  const { cards } = await municipality.cards({});
  const open = cards.filter(({ state }) => state === 'notice-sent' || state === 'reserved');
  const found = q ? open.filter((card) => matches(card, q)) : undefined;
  return <WhoPage desk={desk} q={q} found={found} trouble={trouble} />;
}

/** Part of the name or the furigana, whatever the spaces. */
function matches({ holderName, holderFurigana }: Card, q: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return plain(holderName).includes(plain(q)) || plain(holderFurigana).includes(plain(q));
}

type Asked = {
  code: string;
  officeId?: string | undefined;
  on?: Temporal.PlainDate | undefined;
  slot?: string;
  errors?: Record<string, string>;
  trouble?: Trouble;
  /** The key of the form that found nobody, so that sending it again is the same act. */
  formKey?: string;
};

async function timePage(c: Ask, counter: Counter, asked: Asked): Promise<Response> {
  const desk = deskOf(c, counter);
  const { municipality } = counter;
  const known = await attempt(() => municipality.reservationByCode({ params: { noticeCode: asked.code } }));
  if (troubled(known)) {
    if (known.trouble.away) throw new WireError('wire.unavailable');
    return c.html(await whoPage(c, counter, known.trouble), 422);
  }
  const offices = await officesOf(municipality);
  const wished = asked.officeId ?? known.reservation?.officeId ?? known.card.officeId;
  const office = offices.find(({ id }) => id === wished) ?? offices[0]!;
  const reserved = known.reservation && dayOf(known.reservation.slot);
  const on = latest(asked.on ?? reserved ?? desk.today.add({ days: 1 }), desk.today);
  const day = await municipality.slots({ query: { officeId: office.id, on: on.toString() } });
  const { slot, errors = {}, trouble, formKey = newFormKey() } = asked;
  const props = { desk, ...known, offices, office, on, day, slot, errors, trouble, formKey };
  const status = trouble ? statusOf(trouble) : Object.keys(errors).length > 0 ? 422 : 200;
  return c.html(<ChooseTime {...props} />, status);
}

const latest = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;

type WhoPageProps = { desk: Desk; q: string; found: Card[] | undefined; trouble: Trouble | undefined };

function WhoPage({ desk, q, found, trouble }: WhoPageProps) {
  const { lang } = desk;
  const t = reservationsWords(lang);
  return (
    <ClerkPage desk={desk} place="reservations" title={t('book.title')} errors={trouble !== undefined}>
      <p class="mt-3 max-w-[48rem]">{t('book.lead')}</p>
      <div class="mt-6 grid max-w-[48rem] gap-8">
        <TroubleNotice lang={lang} trouble={trouble} />
        <SearchForm
          lang={lang}
          action="/reservations/new"
          name="code"
          label={t('book.code')}
          button={t('book.code-button')}
          autofocus={!q}
          shortcut="F8"
        />
        <SearchForm lang={lang} action="/reservations/new" name="q" label={t('book.name')} value={q} />
        {found && (
          <section>
            <h2 class="text-std-18B-160">{t('book.found', { count: found.length })}</h2>
            {found.length === 0 && <p class="mt-2">{t('book.not-found')}</p>}
            <ul class="mt-2 border-t border-line">
              {found.slice(0, 50).map((card) => (
                <li class="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3">
                  <PersonName name={card.holderName} furigana={card.holderFurigana} />
                  <LinkButton
                    href={`/reservations/new?code=${encodeURIComponent(card.noticeCode ?? '')}`}
                    variant="outline"
                    size="sm"
                  >
                    {t('book.choose')}
                    <span class="sr-only">: {card.holderName}</span>
                  </LinkButton>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ClerkPage>
  );
}
