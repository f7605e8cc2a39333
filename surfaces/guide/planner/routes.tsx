// Where the planner is asked (経路): a form by POST, so that no date ever stands in an address, and nothing is kept of it.
import type { Context, Hono } from 'hono';
import type { View } from '../frame/view.ts';
import type { Typed } from './answers.ts';
import { calendarOf } from './calendar.ts';
import { outcomeOf, PlannerOutcome } from './planner-page.tsx';
import { settingFor } from './setting.ts';
import { tellerOf } from './teller.ts';

type Env = { Variables: { view: View } };

/** Adds the planner's own addresses below a language. */
export function plannerRoutes<E extends Env>(app: Hono<E>, lang: string): void {
  app.post(`/${lang}/planner`, async (c) => {
    nothingKept(c);
    const view: View = c.get('view');
    const outcome = outcomeOf(view, await typedIn(c));
    const wrong = Object.keys(outcome.errors).length > 0;
    return c.html(<PlannerOutcome view={view} outcome={outcome} />, wrong ? 422 : 200);
  });
  app.post(`/${lang}/planner.ics`, async (c) => {
    nothingKept(c);
    const view: View = c.get('view');
    const outcome = outcomeOf(view, await typedIn(c));
    if (!outcome.plan) return c.html(<PlannerOutcome view={view} outcome={outcome} />, 422);
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="tegata.ics"');
    return c.body(calendarOf(outcome.plan, tellerOf(view), view.now));
  });
  app.get(`/${lang}/planner.json`, (c) => c.json(settingFor(c.get('view'))));
}

const nothingKept = (c: Context) => c.header('Cache-Control', 'no-store');

async function typedIn(c: Context): Promise<Typed> {
  const body = await c.req.parseBody({ all: true });
  const texts = Object.entries(body).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter((each) => typeof each === 'string') : value,
  ]);
  return Object.fromEntries(texts.filter(([, value]) => typeof value === 'string' || Array.isArray(value)));
}
