// Registration of a new resident (転入・出生の登録): first the kind of report, then only the fields that it needs.
import { type FieldErrors, parseForm, type SurfaceEnv, submitOnce, type Typed, withErrors } from '@tegata/ui';
import type { Hono } from 'hono';
import type { Counter, Municipality } from '../deps.ts';
import { attempt, statusOf, type Trouble, troubled } from '../frame/attempt.tsx';
import { type Ask, deskOf } from '../frame/desk.ts';
import { ChooseReport, RegisterPage, registerLabels } from './register-pages.tsx';
import { registerWords } from './register-words.ts';
import { commandOf, crossChecks, type Registration, type Report, registrationForm } from './registration.ts';

export function registerRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  const { municipality } = counter;

  app.get('/residents/new', async (c) => {
    const report = await reportAsked(c, municipality);
    return c.html(<ChooseReport desk={deskOf(c, counter)} report={report} />);
  });

  app.get('/residents/new/form', async (c) => {
    const desk = deskOf(c, counter);
    const report = await reportAsked(c, municipality);
    if (isIncomplete(report)) return c.html(<ChooseReport desk={desk} report={report} missing />, 422);
    return c.html(<RegisterPage desk={desk} report={report} />);
  });

  app.post('/residents/new/form', async (c) => {
    const desk = deskOf(c, counter);
    const report = await reportAsked(c, municipality);
    if (isIncomplete(report)) return c.html(<ChooseReport desk={desk} report={report} missing />, 422);
    const again = (typed: Typed, errors: FieldErrors, trouble?: Trouble) =>
      c.html(
        <RegisterPage desk={desk} report={report} typed={typed} errors={errors} trouble={trouble} />,
        trouble ? statusOf(trouble) : 422,
      );
    const labels = registerLabels(desk.lang, report);
    const options = { lang: desk.lang, labels, messages: registerWords };
    const form = await parseForm(c, registrationForm(report, desk.today), options);
    if (!form.ok) return again(form.typed, form.errors);
    const found = crossErrors(form.values, labels, desk.lang);
    if (Object.keys(found).length > 0) return again(form.typed, withErrors(form, found).errors);
    const answer = await attempt(() =>
      submitOnce(c, form.typed, async (id) => {
        const { residentId } = await municipality.registerResident(commandOf(form.values, report), { id });
        return `/residents/${residentId}?done=registered`;
      }),
    );
    return troubled(answer) ? again(form.typed, {}, answer.trouble) : answer;
  });
}

/** A newborn has no household of its own. */
const isIncomplete = (report: Report) => report.event === 'born' && !report.joins;

async function reportAsked(c: Ask, municipality: Municipality): Promise<Report> {
  const residentId = c.req.query('with');
  const known = residentId && /^[0-9a-f-]{36}$/.test(residentId);
  return {
    event: c.req.query('event') === 'born' ? 'born' : 'moved-in',
    nation: c.req.query('nation') === 'other' ? 'other' : 'japan',
    joins: known ? (await municipality.resident({ params: { residentId } })).resident : undefined,
  };
}

function crossErrors(values: Registration, labels: Record<string, string>, lang: 'ja' | 'en'): FieldErrors {
  const t = registerWords(lang);
  return Object.fromEntries(
    Object.entries(crossChecks(values)).map(([name, message]) => [
      name,
      t(message, { label: labels[name] ?? '' }),
    ]),
  );
}
