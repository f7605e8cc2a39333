// The resident sets the PINs (暗証番号の設定) at the counter's terminal. The PINs go from this process to the card in a session
// that J-LIS opens by answering the card's challenge; no institution, log or page ever holds one.
import { parseForm, type SurfaceEnv, submitOnce } from '@tegata/ui';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Counter } from '../deps.ts';
import { attempt, statusOf, type Trouble, troubled } from '../frame/attempt.tsx';
import type { Ask } from '../frame/desk.ts';
import { pinEntries, readPins } from './pin-form.ts';
import { PinsDone, PinsPage, PinsWait } from './pins-page.tsx';
import { about, type HandOver, type Progress, progressOf, readerState } from './stage.ts';

const path = '/hand-overs/:handOverId{[0-9a-f-]{36}}/pins';

export function pinRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  app.get(path, async (c) => {
    const progress = await progressOf(counter, c.req.param('handOverId'));
    return pinsPage(c, counter, progress, {});
  });

  app.post(path, async (c) => {
    const lang = c.get('lang');
    const progress = await progressOf(counter, c.req.param('handOverId'));
    const { handOver, stage } = progress;
    if (stage !== 'pins' && stage !== 'give') return pinsPage(c, counter, progress, {});
    const form = await parseForm(c, z.looseObject({}), { lang, labels: {} });
    const values = form.ok ? form.values : {};
    const each = values.each === 'yes';
    const read = readPins({
      entries: pinEntries(handOver.pinsNeeded, each, lang),
      values,
      born: Temporal.PlainDate.from(handOver.resident.birth),
      keep: values.keep === 'yes',
      lang,
    });
    if (read.kind === 'wrong') return pinsPage(c, counter, progress, { each, errors: read.errors });
    if (read.kind === 'advised') return pinsPage(c, counter, progress, { each, advice: read.advice });
    const answer = await attempt(() =>
      submitOnce(c, form.typed, async () => {
        const { cardSerial } = handOver.card;
        await counter.terminal.setPins(cardSerial, issuerOf(counter, handOver), read.pins);
        return `/hand-overs/${handOver.handOverId}/pins`;
      }),
    );
    if (!troubled(answer)) return answer;
    return pinsPage(c, counter, progress, { each, trouble: answer.trouble });
  });

  // The clerk's page watches the reader by this; it tells nothing but that something changed.
  app.get('/api/reader', async (c) => c.json({ state: readerState(await counter.terminal.look()) }));
}

/** Asks the ward office, which asks J-LIS, to answer the card's challenge for this hand-over. */
function issuerOf({ municipality }: Counter, { handOverId }: HandOver) {
  return async ({ serial, challenge }: { serial: string; challenge: Uint8Array }) => {
    const { cryptogram } = await municipality.issuerCryptogram(
      { cardSerial: serial, challenge: challenge.toBase64() },
      about(handOverId),
    );
    return Uint8Array.fromBase64(cryptogram);
  };
}

type Shown = {
  each?: boolean;
  errors?: Record<string, string>;
  advice?: { label: string; reasons: string[] }[];
  trouble?: Trouble;
};

function pinsPage(c: Ask, { scripts }: Counter, { handOver, stage }: Progress, shown: Shown) {
  const frame = c.get('frame');
  c.header('Cache-Control', 'no-store');
  const fresh = Object.keys(shown).length === 0;
  if (stage === 'give' && fresh && !c.req.query('again')) {
    return c.html(<PinsDone frame={frame} handOver={handOver} />);
  }
  if (stage !== 'pins' && stage !== 'give')
    return c.html(<PinsWait frame={frame} handOver={handOver} />, 409);
  const each = shown.each ?? c.req.query('each') === '1';
  const status = shown.trouble ? statusOf(shown.trouble) : fresh ? 200 : 422;
  const props = { ...shown, each, frame, handOver, scripts: [scripts.pins] };
  return c.html(<PinsPage {...props} />, status);
}
