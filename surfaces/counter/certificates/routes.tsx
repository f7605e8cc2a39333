// 電子証明書の更新・発行の画面: each act looks first where the procedure stands, so a second press finds it done.
import { CardError } from '@tegata/card/reader';
import { checkPin, explain } from '@tegata/law';
import { choicesInput, type FieldErrors, parseForm, type SurfaceEnv, submitOnce } from '@tegata/ui';
import type { Hono } from 'hono';
import { z } from 'zod';
import type { Counter } from '../deps.ts';
import { CounterError } from '../errors.ts';
import { attempt, statusOf, type Trouble, troubled } from '../frame/attempt.tsx';
import { type Ask, deskOf } from '../frame/desk.ts';
import type { CertificateDesk } from '../terminal.ts';
import { certificatesWords } from './certificates-words.ts';
import { OutlookPage } from './outlook.tsx';
import { PinsOver, PresentPins } from './pins-page.tsx';
import { about, type CertificatePin, type Procedure, pinsAsked, progressOf } from './stage.ts';
import { ProcedurePage } from './steps.tsx';

const ofCard = '/cards/:cardSerial{[0-9]{15}}/certificates';
const path = '/certificates/:procedureId{[0-9a-f-]{36}}';

const opening = z.object({
  kinds: choicesInput(['auth', 'sign']).refine((kinds) => kinds.length > 0),
  by: z.enum(['self', 'legal-representative']),
});

export function certificateRoutes(app: Hono<SurfaceEnv>, counter: Counter): void {
  const { municipality, terminal, safe } = counter;

  app.get(ofCard, (c) => outlookPage(c, counter, {}));
  app.post(ofCard, async (c) => {
    const desk = deskOf(c, counter);
    const t = certificatesWords(desk.lang);
    const labels = { kinds: t('kinds'), by: t('by') };
    const form = await parseForm(c, opening, { lang: desk.lang, labels });
    if (!form.ok) return outlookPage(c, counter, { errors: form.errors });
    const answer = await attempt(() =>
      submitOnce(c, form.typed, async (id) => {
        const { officeId, name } = desk.clerk;
        const body = { officeId, clerk: name, by: form.values.by, kinds: form.values.kinds };
        const params = { cardSerial: c.req.param('cardSerial') };
        const { procedureId } = await municipality.openCertificates(body, { params, id });
        return `/certificates/${procedureId}`;
      }),
    );
    return troubled(answer) ? outlookPage(c, counter, { trouble: answer.trouble }) : answer;
  });

  app.get(path, (c) => procedurePage(c, counter));
  app.post(`${path}/card`, (c) =>
    once(c, counter, async (procedureId) => {
      const { stage, procedure } = await progressOf(counter, procedureId);
      if (stage === 'other-card') throw new CounterError('counter.other-card');
      if (stage === 'card') await safe.takeOut(procedure.card.cardSerial);
    }),
  );
  app.post(`${path}/take-away`, (c) =>
    once(c, counter, async (procedureId) => {
      const { stage, onReader } = await progressOf(counter, procedureId);
      if (stage === 'other-card' && onReader.kind === 'card') await safe.handOver(onReader.serial);
    }),
  );
  app.post(`${path}/give-back`, (c) =>
    once(c, counter, async (procedureId) => {
      const { stage, procedure } = await progressOf(counter, procedureId);
      if (stage === 'give') await safe.handOver(procedure.card.cardSerial);
    }),
  );
  app.post(`${path}/stop`, (c) =>
    once(c, counter, async (procedureId) => {
      const { procedure } = await progressOf(counter, procedureId);
      if (procedure.step === 'open') await municipality.stopCertificates(about(procedureId));
    }),
  );
  app.get(`${path}/slip.pdf`, async (c) => {
    const procedureId = c.req.param('procedureId');
    const { slip } = await municipality.certificateSlip(about(procedureId));
    return c.body(Uint8Array.fromBase64(slip), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="slip-${procedureId.slice(0, 8)}.pdf"`,
      'Cache-Control': 'no-store',
    });
  });

  app.get(`${path}/pins`, async (c) => {
    const { procedure, stage } = await progressOf(counter, c.req.param('procedureId'));
    return pinsPage(c, procedure, stage === 'write');
  });
  app.post(`${path}/pins`, async (c) => {
    const { procedure, stage } = await progressOf(counter, c.req.param('procedureId'));
    if (stage !== 'write') return pinsPage(c, procedure, false);
    const lang = c.get('lang');
    const form = await parseForm(c, z.looseObject({}), { lang, labels: {} });
    const pins = readPresent(procedure, form.ok ? form.values : {}, lang);
    if ('errors' in pins) return pinsPage(c, procedure, true, { errors: pins.errors });
    const { procedureId, card } = procedure;
    const left = procedure.certificates.filter(({ written }) => written === undefined);
    const answer = await attempt(() =>
      submitOnce(c, form.typed, async () => {
        const desk = deskFor(counter, procedure);
        try {
          await terminal.writeCertificates(card.cardSerial, pins.given, left, desk);
        } catch (error) {
          // The card says which PIN it was, and how many tries are left.
          if (error instanceof CardError && error.code === 'card.pin-wrong') throw new WrongPin(error);
          throw error;
        }
        return `/certificates/${procedureId}/pins`;
      }),
    ).catch((error) => {
      if (error instanceof WrongPin) return error;
      throw error;
    });
    if (answer instanceof WrongPin) return pinsPage(c, procedure, true, wrongPin(answer, lang));
    if (!troubled(answer)) return answer;
    return pinsPage(c, procedure, true, { trouble: answer.trouble });
  });
}

/** Carries the card's refusal past the sentences for every other trouble. */
class WrongPin extends Error {
  readonly detail: CardError['detail'];
  constructor({ detail }: CardError) {
    super('wrong pin');
    this.detail = detail;
  }
}

function wrongPin({ detail }: WrongPin, lang: 'ja' | 'en') {
  const t = certificatesWords(lang);
  const pin = (detail?.secret ?? 'register') as CertificatePin;
  const tries = detail?.triesLeft ?? 0;
  return {
    errors: { [`pin-${pin}`]: t('pins.left', { label: t(`pin.${pin}`), tries }) },
    tries: { [pin]: tries },
  };
}

function readPresent(
  procedure: Procedure,
  values: Record<string, unknown>,
  lang: 'ja' | 'en',
): { given: Partial<Record<CertificatePin, string>> } | { errors: FieldErrors } {
  const t = certificatesWords(lang);
  const errors: FieldErrors = {};
  const given: Partial<Record<CertificatePin, string>> = {};
  for (const pin of pinsAsked(procedure)) {
    const typed = String(values[`pin-${pin}`] ?? '').normalize('NFKC');
    const label = t(`pin.${pin}`);
    given[pin] = typed;
    if (typed === '') errors[`pin-${pin}`] = t('pins.required', { label });
    else {
      const { answer, reasons } = checkPin(pin, typed);
      if (!answer) errors[`pin-${pin}`] = reasons.map((reason) => explain(reason, lang)).join(' ');
    }
  }
  return Object.keys(errors).length > 0 ? { errors } : { given };
}

/** What the ward office and J-LIS do while the terminal writes. */
function deskFor({ municipality }: Counter, { procedureId }: Procedure): CertificateDesk {
  const whole = about(procedureId);
  return {
    async authorise({ challenge }) {
      const asked = { challenge: challenge.toBase64() };
      return Uint8Array.fromBase64((await municipality.certificateCryptogram(asked, whole)).cryptogram);
    },
    async certify(kind, publicKey) {
      const asked = { kind, publicKey: publicKey.toBase64() };
      const { serial, certificate, authority } = await municipality.certifyKey(asked, whole);
      return {
        serial,
        certificate: Uint8Array.fromBase64(certificate),
        authority: Uint8Array.fromBase64(authority),
      };
    },
    async written(kind, serial) {
      await municipality.certificateWritten({ kind, serial }, whole);
    },
  };
}

const idOf = (c: Ask): string => c.req.param('procedureId') ?? '';

async function outlookPage(
  c: Ask,
  counter: Counter,
  shown: { errors?: FieldErrors; trouble?: Trouble },
): Promise<Response> {
  const params = { cardSerial: c.req.param('cardSerial') ?? '' };
  const outlook = await counter.municipality.certificateOutlook({ params });
  const status = shown.trouble ? statusOf(shown.trouble) : shown.errors ? 422 : 200;
  return c.html(<OutlookPage desk={deskOf(c, counter)} outlook={outlook} {...shown} />, status);
}

async function procedurePage(c: Ask, counter: Counter, trouble?: Trouble): Promise<Response> {
  const progress = await progressOf(counter, idOf(c));
  const props = { ...progress, desk: deskOf(c, counter), trouble };
  return c.html(<ProcedurePage {...props} />, trouble ? statusOf(trouble) : 200);
}

/** One press, one act; afterwards the page of the procedure, whose address is all that is kept. */
async function once(
  c: Ask,
  counter: Counter,
  act: (procedureId: string) => Promise<void>,
): Promise<Response> {
  const form = await parseForm(c, z.looseObject({}), { lang: c.get('lang'), labels: {} });
  const answer = await attempt(() =>
    submitOnce(c, form.typed, async () => {
      await act(idOf(c));
      return `/certificates/${idOf(c)}`;
    }),
  );
  return troubled(answer) ? procedurePage(c, counter, answer.trouble) : answer;
}

type Shown = { errors?: FieldErrors; tries?: Partial<Record<CertificatePin, number>>; trouble?: Trouble };

function pinsPage(
  c: Ask,
  procedure: Procedure,
  open: boolean,
  shown: Shown = {},
): Response | Promise<Response> {
  const frame = c.get('frame');
  c.header('Cache-Control', 'no-store');
  const props = { frame, procedure, ...shown };
  if (!open) return c.html(<PinsOver {...props} />, procedure.step === 'done' ? 200 : 409);
  const status = shown.trouble ? statusOf(shown.trouble) : shown.errors ? 422 : 200;
  return c.html(<PresentPins {...props} />, status);
}
