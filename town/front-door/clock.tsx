// The town clock (町の時計): one day on, thirty days on, a date and time of one's own, or back to real time.
import {
  Button,
  DateField,
  dateInput,
  ErrorSummary,
  type FieldErrors,
  Form,
  type Frame,
  formKeyOf,
  type Lang,
  MomentText,
  momentText,
  Notice,
  newFormKey,
  Page,
  Panel,
  parseForm,
  type SurfaceEnv,
  submitOnce,
  TextField,
  type Typed,
  typedText,
} from '@tegata/ui';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { FrontDoorDeps, MovableClock } from './deps.ts';
import { openingAt } from './opening.ts';
import { OpeningLine } from './places.tsx';
import { Trail } from './trail.tsx';
import { words } from './words.ts';

/** From the day the system began to where the rules know public holidays. */
const FIRST = Temporal.PlainDate.from('2015-10-05');
const LAST = Temporal.PlainDate.from('2050-12-31');

const STEPS: Record<string, Temporal.Duration> = {
  day: Temporal.Duration.from({ days: 1 }),
  month: Temporal.Duration.from({ days: 30 }),
  year: Temporal.Duration.from({ years: 1 }),
};

/** Pages that a clock button may lead back to; any other address goes to the clock's own page. */
const RETURNS = new Set(['/', '/walk', '/clock']);

/** A press that arrives twice must not move the clock twice; more presses than this are never under way at once. */
const REMEMBERED = 200;

export function clockRoutes(app: Hono<SurfaceEnv>, { clock, profile }: FrontDoorDeps): void {
  const pressed = new Map<string, string>();
  const once = (key: string, move: () => string): string => {
    const before = pressed.get(key);
    if (before) return before;
    const back = move();
    pressed.set(key, back);
    if (pressed.size > REMEMBERED) pressed.delete(pressed.keys().next().value!);
    return back;
  };
  const page = (frame: Frame, form?: { typed: Typed; errors: FieldErrors }, moved?: boolean) => (
    <ClockPage frame={frame} clock={clock} profile={profile} form={form} moved={moved} />
  );

  app.get('/clock', (c) => c.html(page(c.get('frame'), undefined, c.req.query('moved') !== undefined)));

  app.post('/clock/move', async (c) => {
    const form = await parseForm(c, moveForm, { lang: c.get('lang'), labels: {} });
    if (!form.ok) return c.redirect('/clock', 303);
    const { by, to, back } = form.values;
    return submitOnce(c, form.typed, async (key) =>
      once(key, () => {
        if (by === 'real') clock.followRealTime();
        else if (by === 'to') clock.set(clamped(to!));
        else clock.set(clamped(clock.wall().add(STEPS[by]!)));
        return returnTo(back);
      }),
    );
  });

  app.post('/clock', async (c) => {
    const lang = c.get('lang');
    const t = words(lang);
    const labels = { date: t('clock.date'), time: t('clock.time') };
    const form = await parseForm(c, setForm, { lang, labels, messages: words });
    if (!form.ok) return c.html(page(c.get('frame'), form), 422);
    const { date, time } = form.values;
    return submitOnce(c, form.typed, async (key) =>
      once(key, () => {
        clock.set(date.toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: time }));
        return '/clock?moved';
      }),
    );
  });
}

const moment = z.string().transform((text, ctx) => {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Tokyo');
  } catch {
    ctx.addIssue({ code: 'custom' });
    return z.NEVER;
  }
});

const moveForm = z
  .object({
    by: z.enum(['day', 'month', 'year', 'real', 'to']),
    to: moment.optional(),
    back: z.string().default('/clock'),
  })
  .refine(({ by, to }) => by !== 'to' || to !== undefined);

const setForm = z.object({
  date: dateInput().refine((date) => isWithin(date), 'clock.date-range'),
  time: z.string().transform((text, ctx) => {
    const [, hour, minute] =
      /^\s*(\d{1,2})\s*[::時]\s*(\d{1,2})\s*分?\s*$/.exec(text.normalize('NFKC')) ?? [];
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
      ctx.addIssue({ code: 'custom', message: 'clock.time-wrong' });
      return z.NEVER;
    }
    return Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) });
  }),
});

const isWithin = (date: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(date, FIRST) >= 0 && Temporal.PlainDate.compare(date, LAST) <= 0;

/** The buttons stop where the calendar does. */
function clamped(to: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const date = to.toPlainDate();
  if (isWithin(date)) return to;
  const { year, month, day } = Temporal.PlainDate.compare(date, FIRST) < 0 ? FIRST : LAST;
  return to.with({ year, month, day });
}

const returnTo = (back: string) => (back === '/clock' || !RETURNS.has(back) ? '/clock?moved' : back);

/** A button that moves the clock and leads back to the page it stands on. */
export function MoveClock(props: {
  by: 'day' | 'month' | 'year' | 'real' | 'to';
  to?: Temporal.ZonedDateTime | undefined;
  back: string;
  children: string;
}) {
  return (
    <Form action="/clock/move" formKey={newFormKey()} class="inline-block">
      <input type="hidden" name="by" value={props.by} />
      {props.to && (
        <input
          type="hidden"
          name="to"
          value={props.to.toPlainDateTime().toString({ smallestUnit: 'minute' })}
        />
      )}
      <input type="hidden" name="back" value={props.back} />
      <Button size="sm" variant="outline">
        {props.children}
      </Button>
    </Form>
  );
}

/** The usual buttons in a row. */
export function ClockButtons({ lang, clock, back }: { lang: Lang; clock: MovableClock; back: string }) {
  const t = words(lang);
  return (
    <div class="flex flex-wrap gap-3">
      <MoveClock by="day" back={back}>
        {t('clock.day')}
      </MoveClock>
      <MoveClock by="month" back={back}>
        {t('clock.month')}
      </MoveClock>
      <MoveClock by="year" back={back}>
        {t('clock.year')}
      </MoveClock>
      {!clock.followsRealTime && (
        <MoveClock by="real" back={back}>
          {t('clock.follow')}
        </MoveClock>
      )}
    </div>
  );
}

type ClockPageProps = Pick<FrontDoorDeps, 'clock' | 'profile'> & {
  frame: Frame;
  form?: { typed: Typed; errors: FieldErrors } | undefined;
  moved?: boolean | undefined;
};

function ClockPage({ frame, clock, profile, form, moved }: ClockPageProps) {
  const { lang } = frame;
  const t = words(lang);
  const now = clock.wall();
  const errors = form?.errors ?? {};
  return (
    <Page
      frame={frame}
      title={t('clock.title')}
      above={<Trail lang={lang} here={t('clock.title')} />}
      width="reading"
      errors={form !== undefined}
    >
      <ErrorSummary lang={lang} errors={errors} />
      {moved && (
        <div class="mt-6">
          <Notice
            lang={lang}
            tone="success"
            live
            text={t('clock.done', { moment: momentText(now.toInstant(), lang) })}
          />
        </div>
      )}
      <p class="mt-4">{t('clock.lead')}</p>
      <div class="mt-8 grid gap-6">
        <Panel title={t('clock.now')}>
          <p class="text-std-28B-150">
            <MomentText value={now.toInstant()} lang={lang} />
          </p>
          <p class="mb-4 text-ink-soft">{t(clock.followsRealTime ? 'clock.real' : 'clock.moved')}</p>
          <ClockButtons lang={lang} clock={clock} back="/clock" />
        </Panel>
        <Panel title={t('clock.set')}>
          <Form action="/clock" formKey={formKeyOf(form?.typed)} class="grid gap-6">
            <DateField
              lang={lang}
              name="date"
              label={t('clock.date')}
              error={errors.date}
              typed={form?.typed}
              value={now.toPlainDate()}
            />
            <TextField
              lang={lang}
              name="time"
              label={t('clock.time')}
              hint={t('clock.time-hint')}
              error={errors.time}
              value={
                form ? typedText(form.typed, 'time') : now.toPlainTime().toString({ smallestUnit: 'minute' })
              }
              width="short"
            />
            <div>
              <Button>{t('clock.submit')}</Button>
            </div>
          </Form>
        </Panel>
        <Panel title={t('clock.open')}>
          <dl class="grid gap-4">
            {(['counter', 'kiosk'] as const).map((station) => (
              <div>
                <dt class="font-bold">{t(`open.${station}`)}</dt>
                <dd>
                  <OpeningLine lang={lang} opening={openingAt(station, now, profile)} />
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Notice lang={lang} tone="warning" title={t('clock.back-title')} text={t('clock.back-text')} />
      </div>
    </Page>
  );
}
