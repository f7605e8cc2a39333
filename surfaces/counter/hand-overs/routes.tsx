// The acts of a hand-over (受け渡しの手続), in the order of the law: confirm the person, take the card from the safe, set the
// PINs, hand over. Each act looks first where the hand-over stands, so a second press finds it done and a press out of
// order is refused.
import { type FieldErrors, parseForm, type SurfaceEnv, submitOnce, type Typed } from '@tegata/ui';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Counter } from '../deps.ts';
import { CounterError } from '../errors.ts';
import { attempt, statusOf, type Trouble, troubled } from '../frame/attempt.tsx';
import { type Ask, deskOf } from '../frame/desk.ts';
import { whyStopped } from './end-steps.tsx';
import { handOverWords } from './hand-over-words.ts';
import { identityForm, identityLabels, noPaper, presented } from './identity-form.ts';
import { identityWords } from './identity-words.ts';
import { type Paper, papersNamed } from './papers.ts';
import { about, progressOf } from './stage.ts';
import { Wizard } from './wizard.tsx';

const path = '/hand-overs/:handOverId{[0-9a-f-]{36}}';

export function handOverRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get(path, (c) => {
    const named = c.req.query('papers');
    const papers = papersNamed(c.req.queries('doc') ?? []);
    const none = named === 'chosen' && papers.length === 0;
    return wizardPage(c, counter, {
      ...(named && { papers }),
      ...(none && { errors: noPaper(c.get('lang')) }),
    });
  });
  app.post(`${path}/identity`, (c) => confirmIdentity(c, counter));
  app.post(`${path}/card`, (c) => once(c, counter, (id) => takeOut(counter, id)));
  app.post(`${path}/put-back`, (c) => once(c, counter, (id) => putBack(counter, id)));
  app.post(`${path}/completion`, (c) => once(c, counter, (id) => complete(counter, id)));
  app.post(`${path}/abandonment`, (c) => abandon(c, counter));
  app.get(`${path}/slip.pdf`, (c) => slip(c, counter));
}

const idOf = (c: Ask): string => c.req.param('handOverId') ?? '';

type Shown = { papers?: Paper[]; typed?: Typed; errors?: FieldErrors; trouble?: Trouble };

async function wizardPage(c: Ask, counter: Counter, shown: Shown): Promise<Response> {
  const progress = await progressOf(counter, idOf(c));
  const props = { ...progress, ...shown, desk: deskOf(c, counter), deskUrl: counter.deskUrl };
  const { trouble, errors = {} } = shown;
  const status = trouble ? statusOf(trouble) : Object.keys(errors).length > 0 ? 422 : 200;
  return c.html(<Wizard {...props} />, status);
}

/** One press, one act; afterwards the page of the hand-over, whose address is all that is kept. */
async function once(c: Ask, counter: Counter, act: (handOverId: string) => Promise<void>): Promise<Response> {
  const handOverId = idOf(c);
  const form = await parseForm(c, z.looseObject({}), { lang: c.get('lang'), labels: {} });
  const answer = await attempt(() =>
    submitOnce(c, form.typed, async () => {
      await act(handOverId);
      return `/hand-overs/${handOverId}`;
    }),
  );
  return troubled(answer) ? wizardPage(c, counter, { trouble: answer.trouble }) : answer;
}

async function confirmIdentity(c: Ask, counter: Counter): Promise<Response> {
  const handOverId = idOf(c);
  const lang = c.get('lang');
  const body = await c.req.parseBody({ all: true });
  const papers = papersNamed([body.doc ?? []].flat().map(String));
  if (papers.length === 0) return wizardPage(c, counter, { papers, errors: noPaper(lang) });
  const options = { lang, labels: identityLabels(papers, lang), messages: identityWords };
  const form = await parseForm(c, identityForm(papers), options);
  const { typed } = form;
  if (!form.ok) return wizardPage(c, counter, { papers, typed, errors: form.errors });
  const judged = { documents: presented(papers, form.values), faceMatches: form.values.face === 'yes' };
  const answer = await attempt(() =>
    submitOnce(c, typed, async (id) => {
      await counter.municipality.confirmIdentity(judged, { ...about(handOverId), id });
      return `/hand-overs/${handOverId}`;
    }),
  );
  return troubled(answer) ? wizardPage(c, counter, { papers, typed, trouble: answer.trouble }) : answer;
}

/** The card leaves the safe only for a person whose identity is confirmed. */
async function takeOut(counter: Counter, handOverId: string): Promise<void> {
  const { stage, handOver } = await progressOf(counter, handOverId);
  if (stage === 'pins' || stage === 'give') return;
  if (stage === 'other-card') throw new CounterError('counter.other-card');
  if (stage !== 'card') throw new CounterError('counter.too-early');
  await counter.safe.takeOut(handOver.card.cardSerial);
}

const waiting: ReadonlySet<string> = new Set(['arrived', 'notice-sent', 'reserved']);

/** Clears the reader of a card that is not to be handed over now: a waiting one to the safe, any other to its holder. */
async function putBack(counter: Counter, handOverId: string): Promise<void> {
  const { municipality, safe } = counter;
  const { stage, onReader } = await progressOf(counter, handOverId);
  if (stage !== 'other-card' || onReader.kind !== 'card') return;
  const { serial } = onReader;
  const { cards } = await municipality.cards({});
  const ours = cards.some(({ cardSerial, state }) => cardSerial === serial && waiting.has(state));
  await (ours ? safe.putBack(serial) : safe.handOver(serial));
}

/**
 * The hand-over itself. The ward office writes it down first; a crash after that leaves the card on the reader, where
 * the page shows it as still to be given.
 */
async function complete(counter: Counter, handOverId: string): Promise<void> {
  const { municipality, safe } = counter;
  const { stage, handOver } = await progressOf(counter, handOverId);
  if (stage === 'done') return;
  if (stage !== 'give' && stage !== 'card-left') throw new CounterError('counter.too-early');
  if (stage === 'give') {
    await municipality.completeHandOver({ pinsSet: handOver.pinsNeeded }, about(handOverId));
  }
  await safe.handOver(handOver.card.cardSerial);
}

async function abandon(c: Ask, counter: Counter): Promise<Response> {
  const handOverId = idOf(c);
  const { municipality, terminal, safe } = counter;
  const lang = c.get('lang');
  const form = await parseForm(c, z.object({ why: whyStopped }), {
    lang,
    labels: { why: handOverWords(lang)('stop.why') },
  });
  if (!form.ok) return wizardPage(c, counter, { errors: form.errors });
  const { why } = form.values;
  const answer = await attempt(() =>
    submitOnce(c, form.typed, async (id) => {
      const { cardSerial } = await municipality.abandonHandOver({ why }, { ...about(handOverId), id });
      const onReader = await terminal.look();
      if (onReader.kind === 'card' && onReader.serial === cardSerial) await safe.putBack(cardSerial);
      return `/hand-overs/${handOverId}`;
    }),
  );
  return troubled(answer) ? wizardPage(c, counter, { trouble: answer.trouble }) : answer;
}

/** The slip is not kept here: asked again, the ward office prints what happened once more and does nothing else. */
async function slip(c: Ask, counter: Counter): Promise<Response> {
  const handOverId = idOf(c);
  const { municipality } = counter;
  const { handOver } = await progressOf(counter, handOverId);
  let paper: string;
  if (handOver.step === 'done') {
    ({ slip: paper } = await municipality.completeHandOver(
      { pinsSet: handOver.pinsNeeded },
      about(handOverId),
    ));
  } else if (handOver.step === 'abandoned') {
    ({ slip: paper } = await municipality.abandonHandOver({ why: 'other' }, about(handOverId)));
  } else {
    return c.notFound();
  }
  return c.body(Uint8Array.fromBase64(paper), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="slip-${handOverId.slice(0, 8)}.pdf"`,
    'Cache-Control': 'no-store',
  });
}
