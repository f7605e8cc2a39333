// 順番の呼出し: the reception gives tickets, a window calls who came first. The window's number is kept in this browser.
import { ticketPurpose } from '@tegata/municipality/contract';
import { parseForm, type SurfaceEnv, submitOnce, type Typed } from '@tegata/ui';
import type { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Counter } from '../deps.ts';
import { attempt, statusOf, type Trouble, troubled } from '../frame/attempt.tsx';
import { type Ask, deskOf } from '../frame/desk.ts';
import { QueuePage } from './queue.tsx';

const windowNumber = z.coerce.number().int().min(1).max(99);
const ended = z.object({ ticketId: z.uuid() });
const calling = z.object({
  window: windowNumber,
  purpose: z.union([ticketPurpose, z.literal('').transform(() => undefined)]).optional(),
});

const cookieName = 'window';
const workingDay = 12 * 60 * 60;

export function queueRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  const { municipality } = counter;
  const officeOf = (c: Ask) => deskOf(c, counter).clerk.officeId;

  app.get('/queue', async (c) => {
    const chosen = windowNumber.safeParse(c.req.query('window'));
    if (!chosen.success) return queuePage(c, counter);
    const options = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: workingDay } as const;
    setCookie(c, cookieName, String(chosen.data), options);
    return c.redirect('/queue', 303);
  });

  app.post('/queue/tickets', (c) =>
    once(c, counter, z.object({ purpose: ticketPurpose }), async ({ purpose }, id) => {
      const { number, ahead } = await municipality.takeTicket({ officeId: officeOf(c), purpose }, { id });
      return `/queue?${new URLSearchParams({ taken: number, ahead: String(ahead) })}`;
    }),
  );
  app.post('/queue/calls', (c) =>
    once(c, counter, calling, async ({ window, purpose }, id) => {
      await municipality.callNext({ officeId: officeOf(c), window, ...(purpose && { purpose }) }, { id });
      return '/queue';
    }),
  );
  app.post('/queue/finish', (c) =>
    once(c, counter, ended, async ({ ticketId }, id) => {
      await municipality.finishTicket({ params: { ticketId }, id });
      return '/queue';
    }),
  );
  app.post('/queue/miss', (c) =>
    once(c, counter, ended, async ({ ticketId }, id) => {
      await municipality.missTicket({ params: { ticketId }, id });
      return '/queue';
    }),
  );
}

/** One press, one act. A form that no page of ours has sent leads back to the queue. */
async function once<Values>(
  c: Ask,
  counter: Counter,
  shape: z.ZodType<Values>,
  act: (values: Values, id: string) => Promise<string>,
): Promise<Response> {
  const form = await parseForm(c, shape, { lang: c.get('lang'), labels: {} });
  if (!form.ok) return c.redirect('/queue', 303);
  const answer = await attempt(() => submitOnce(c, form.typed, (id) => act(form.values, id)));
  return troubled(answer) ? queuePage(c, counter, { trouble: answer.trouble, typed: form.typed }) : answer;
}

/** What a press came back with: the same form is sent again under the same key. */
type Refused = { trouble: Trouble; typed: Typed };

async function queuePage(c: Ask, counter: Counter, refused?: Refused): Promise<Response> {
  const desk = deskOf(c, counter);
  const { officeId } = desk.clerk;
  const board = await attempt(() => counter.municipality.waitingNumbers({ query: { officeId } }));
  const trouble = refused?.trouble ?? (troubled(board) ? board.trouble : undefined);
  const props = {
    desk,
    window: windowNumber.safeParse(getCookie(c, cookieName)).data,
    change: c.req.query('change') === 'window',
    board: troubled(board) ? undefined : board,
    taken: takenOf(c),
    trouble,
    again: refused && { path: c.req.path, typed: refused.typed },
  };
  return c.html(<QueuePage {...props} />, trouble ? statusOf(trouble) : 200);
}

/** The ticket that was just given, from the address. */
function takenOf(c: Ask): { number: string; ahead: number } | undefined {
  const number = c.req.query('taken') ?? '';
  const ahead = Number(c.req.query('ahead'));
  return /^[A-D]\d{3,5}$/.test(number) && Number.isSafeInteger(ahead) ? { number, ahead } : undefined;
}
