// Reserving the pick-up (受取予約) by the code on the notice: look, reserve, move, cancel.
import { type FieldErrors, parseForm, submitOnce, type Typed, typedText } from '@tegata/ui';
import { WireError } from '@tegata/wire';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Resident } from '../deps.ts';
import { noticeCodeOf } from '../letters/letter.ts';
import { pagesOf, type Room, type Routes, refusalCode, residentOf, todayOf } from '../room.ts';
import type { ChooserProps } from './chooser.tsx';
import { firstOpenDay } from './month.ts';
import { askWard, type Ward } from './offices.ts';
import { NoticesPage, PickUpPage } from './page.tsx';
import { pickUpWords } from './words.ts';

const wish = z.object({
  office: z.string().min(1).max(60),
  slot: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
});

/** States of a card for which a time can be reserved (law `card/states`). */
const waiting = ['notice-sent', 'reserved'];

export const pickUpRoutes: Routes = (app, room) => {
  app.get('/people/:handle/pick-up', async (c) => {
    const resident = await residentOf(c, room);
    const notices = (await room.letters.list(resident.addressee)).filter(noticeCodeOf);
    const [only] = notices;
    if (only && notices.length === 1) return c.redirect(pagesOf(resident).pickUp(noticeCodeOf(only)));
    return c.html(<NoticesPage frame={c.get('frame')} resident={resident} notices={notices} />);
  });

  app.get('/people/:handle/pick-up/:code', async (c) => {
    const notice = await openNotice(c, room);
    const chooser = notice.canReserve(c.req.query('change') !== undefined)
      ? await chooserOf(c.req.query(), notice, room)
      : undefined;
    const done = c.req.query('done');
    return c.html(
      <PickUpPage
        {...notice}
        frame={c.get('frame')}
        done={done === 'reserved' || done === 'cancelled' ? done : undefined}
        chooser={chooser}
      />,
    );
  });

  app.post('/people/:handle/pick-up/:code', async (c) => {
    const lang = c.get('lang');
    const notice = await openNotice(c, room);
    const { resident, noticeCode } = notice;
    const page = pagesOf(resident).pickUp(noticeCode);
    if (!notice.canReserve(true)) return c.redirect(page, 303);
    const t = pickUpWords(lang);
    const again = async (given: { typed: Typed; errors?: FieldErrors; trouble?: string }) => {
      const asked = Object.fromEntries(
        ['office', 'on', 'change'].map((name) => [name, typedText(given.typed, name)]),
      );
      const chooser = { ...(await chooserOf(asked, notice, room)), ...given };
      return c.html(
        <PickUpPage {...notice} frame={c.get('frame')} done={undefined} chooser={chooser} />,
        422,
      );
    };
    const form = await parseForm(c, wish, { lang, labels: { slot: t('time.label'), office: t('office') } });
    if (!form.ok) {
      // A radio button that nobody pressed sends nothing at all.
      const errors = 'slot' in form.errors ? { ...form.errors, slot: t('error.slot-missing') } : form.errors;
      return again({ typed: form.typed, errors });
    }
    const { office: officeId, slot } = form.values;
    try {
      return await submitOnce(c, form.typed, async (id) => {
        await room.municipality.reserve({ noticeCode, officeId, slot }, { id });
        return `${page}?done=reserved`;
      });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return again({ typed: form.typed, ...told(error, lang) });
    }
  });

  app.post('/people/:handle/pick-up/:code/cancel', async (c) => {
    const { resident, noticeCode, found } = await openNotice(c, room);
    const page = pagesOf(resident).pickUp(noticeCode);
    const form = await parseForm(c, z.object({}), { lang: c.get('lang'), labels: {} });
    // Cancelled already, by this form or at the counter: what the reader wanted is so.
    if (!found.reservation) return c.redirect(`${page}?done=cancelled`, 303);
    return submitOnce(c, form.typed, async (id) => {
      await room.municipality.cancelReservation({ params: { noticeCode }, id });
      return `${page}?done=cancelled`;
    });
  });
};

type Notice = Awaited<ReturnType<typeof openNotice>>;

/** A notice that lies in this resident's own letter box, and what the ward knows about it. */
async function openNotice(c: Context, room: Room) {
  const resident: Resident = await residentOf(c, room);
  const letters = await room.letters.list(resident.addressee);
  const noticeCode = letters
    .map(noticeCodeOf)
    .find((each) => each !== undefined && each === c.req.param('code'));
  if (!noticeCode) throw new HTTPException(404);
  const [found, ward, cards] = await Promise.all([
    room.municipality.reservationByCode({ params: { noticeCode } }),
    askWard(room),
    room.wallet.cards(resident.addressee),
  ]);
  const canReserve = (changing: boolean) =>
    !found.card.deliveredOn && waiting.includes(found.card.state) && (changing || !found.reservation);
  return { resident, noticeCode, found, ward, hasCard: cards.length > 0, canReserve };
}

const dayOf = (text: string | undefined): Temporal.PlainDate | undefined => {
  try {
    return text ? Temporal.PlainDate.from(text) : undefined;
  } catch {
    return undefined;
  }
};
const monthIn = (text: string | undefined): Temporal.PlainYearMonth | undefined => {
  try {
    return text ? Temporal.PlainYearMonth.from(text) : undefined;
  } catch {
    return undefined;
  }
};

/** The choice as asked for: what names no office or no day within reach falls back to where one begins. */
async function chooserOf(
  asked: Record<string, string>,
  { resident, noticeCode, found, ward }: Pick<Notice, 'resident' | 'noticeCode' | 'found' | 'ward'>,
  room: Room,
): Promise<Omit<ChooserProps, 'lang' | 'ward'>> {
  const today = todayOf(room);
  const officeId = officeIn(ward, [asked.office, found.reservation?.officeId, found.card.officeId]);
  const on = inReach(dayOf(asked.on), today, ward) ?? firstOpenDay(today);
  const { slots, reasons } = await room.municipality.slots({ query: { officeId, on: on.toString() } });
  return {
    today,
    page: pagesOf(resident).pickUp(noticeCode),
    officeId,
    on,
    month: monthIn(asked.month) ?? on.toPlainYearMonth(),
    changing: found.reservation !== undefined,
    slots,
    reasons,
  };
}

function officeIn({ offices }: Ward, wanted: (string | undefined)[]): string {
  const found = wanted.find((id) => offices.some((office) => office.id === id));
  return found ?? offices[0]?.id ?? '';
}

function inReach(day: Temporal.PlainDate | undefined, today: Temporal.PlainDate, { horizonDays }: Ward) {
  if (!day || Temporal.PlainDate.compare(day, today) < 0) return undefined;
  return Temporal.PlainDate.compare(day, today.add({ days: horizonDays })) > 0 ? undefined : day;
}

/** A refusal beside the field it speaks of. */
function told(error: WireError, lang: 'ja' | 'en'): { errors?: FieldErrors; trouble?: string } {
  const t = pickUpWords(lang);
  if (error.retryable) return { trouble: t('error.away') };
  const code = refusalCode(error) ?? error.code;
  const key = code.replace('municipality.', 'error.');
  if (pickUpWords.has(key) && key !== 'error.refused') return { errors: { slot: t(key) } };
  return { trouble: t('error.refused', { code }) };
}
