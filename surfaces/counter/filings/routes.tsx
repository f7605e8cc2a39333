// 届出の画面: choose, fill in, and be told what it did. Every page is an address; only the last press records anything.
import { parseForm, type SurfaceEnv, submitOnce } from '@tegata/ui';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Counter } from '../deps.ts';
import { attempt, statusOf, troubled } from '../frame/attempt.tsx';
import { type Ask, deskOf } from '../frame/desk.ts';
import { noPaper } from '../hand-overs/identity-form.ts';
import { identityWords } from '../hand-overs/identity-words.ts';
import { papersNamed } from '../hand-overs/papers.ts';
import { ChooseEvent, ChooseFiler, type Found } from './choose.tsx';
import { type Asked, commandOf, filingForm, filingLabels, missingChange } from './filing-form.ts';
import { filingsWords } from './filings-words.ts';
import { FillFiling } from './fill.tsx';
import { type FilingEvent, type FilingParty, filersOf, isFilingEvent, KINDS } from './kinds.ts';
import { FilingTold } from './told.tsx';

/** The messages of both catalogues: the papers are those of the hand-over. */
const messages = Object.assign(
  (lang: 'ja' | 'en') => (key: never, params: { label: string }) =>
    filingsWords.has(key) ? filingsWords(lang)(key) : identityWords(lang)(key, params as never),
  { has: (key: string) => filingsWords.has(key) || identityWords.has(key) },
);

export function filingRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  const { municipality } = counter;
  const path = '/residents/:residentId{[0-9a-f-]{36}}/filings';
  const foundBy = (c: Ask): Promise<Found> =>
    municipality.resident({ params: { residentId: c.req.param('residentId') ?? '' } });

  app.get(`${path}/new`, async (c) => {
    const desk = deskOf(c, counter);
    const found = await foundBy(c);
    const event = c.req.query('event');
    if (!isFilingEvent(event)) return c.html(<ChooseEvent desk={desk} found={found} />);
    if (!c.req.query('step')) return c.html(<ChooseFiler desk={desk} found={found} event={event} />);
    const { lang } = desk;
    const by = partyOf(c.req.query('by'), event);
    const asked = askedFor(desk.today, event, by, c.req.queries('doc') ?? [], c.req.query('member'));
    const nobody = needsPapers(event, by) && by === 'household-member' && !asked.memberId;
    const errors = {
      ...(nobody && { member: filingsWords(lang)('errors.member') }),
      ...(!by && { by: filingsWords(lang)('errors.by') }),
      ...(needsPapers(event, by) && asked.papers.length === 0 && noPaper(lang)),
    };
    return Object.keys(errors).length > 0
      ? c.html(<ChooseFiler desk={desk} found={found} event={event} errors={errors} />, 422)
      : c.html(<FillFiling desk={desk} found={found} asked={asked} />);
  });

  app.post(path, async (c) => {
    const desk = deskOf(c, counter);
    const body = await c.req.parseBody({ all: true });
    const text = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined);
    const event = text('event');
    if (!isFilingEvent(event)) return c.notFound();
    const by = partyOf(text('by'), event);
    if (!by) return c.notFound();
    const named = [body.doc ?? []].flat().map(String);
    const asked = askedFor(desk.today, event, by, named, text('member'));
    const { lang } = desk;
    const labels = filingLabels(asked, lang);
    const form = await parseForm(c, filingForm(asked), { lang, labels, messages });
    const found = await foundBy(c);
    const { typed } = form;
    const again = { desk, found, asked, typed };
    if (!form.ok) return c.html(<FillFiling {...again} errors={form.errors} />, 422);
    const values = form.values as Record<string, unknown>;
    const errors = missingChange(event, values, lang);
    if (Object.keys(errors).length > 0) return c.html(<FillFiling {...again} errors={errors} />, 422);
    const { residentId } = found.resident;
    const answer = await attempt(() =>
      submitOnce(c, typed, async (id) => {
        const command = commandOf(asked, values, desk.clerk);
        const { filing } = await municipality.fileEvent(command, { params: { residentId }, id });
        return `/filings/${filing.filingId}?done=1`;
      }),
    );
    if (!troubled(answer)) return answer;
    return c.html(<FillFiling {...again} trouble={answer.trouble} />, statusOf(answer.trouble));
  });

  app.get('/filings/:filingId{[0-9a-f-]{36}}', async (c) => {
    const shown = await municipality.filing({ params: { filingId: c.req.param('filingId') } });
    const fresh = c.req.query('done') !== undefined;
    return c.html(<FilingTold desk={deskOf(c, counter)} shown={shown} fresh={fresh} />);
  });

  app.get('/filings/:filingId{[0-9a-f-]{36}}/slip.pdf', async (c) => {
    const filingId = c.req.param('filingId');
    const { slip } = await municipality.filingSlip({ params: { filingId } });
    return c.body(Uint8Array.fromBase64(slip), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="slip-${filingId.slice(0, 8)}.pdf"`,
      'Cache-Control': 'no-store',
    });
  });
}

/** Only those whom the kind of filing admits. */
const partyOf = (text: string | undefined, event: FilingEvent): FilingParty | undefined =>
  filersOf(KINDS[event]).find((party) => party === text);

const needsPapers = (event: FilingEvent, by: FilingParty | undefined) =>
  KINDS[event].identity && by !== 'office';

function askedFor(
  today: Temporal.PlainDate,
  event: FilingEvent,
  by: FilingParty | undefined,
  papers: readonly string[],
  member: string | undefined,
): Asked {
  const memberId = by === 'household-member' ? z.uuid().safeParse(member).data : undefined;
  return {
    event,
    by: by ?? 'self',
    papers: needsPapers(event, by) ? papersNamed(papers) : [],
    memberId,
    today,
  };
}
