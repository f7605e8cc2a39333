// Applying for a card (カードの申請): GET shows where it stands and the form, POST sends it to J-LIS exactly once.
import { dateInput, type FieldErrors, parseForm, submitOnce, type Typed, withErrors } from '@tegata/ui';
import { WireError } from '@tegata/wire';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Resident } from '../deps.ts';
import { formIdOf, noticeCodeOf } from '../letters/letter.ts';
import {
  ageOf,
  isExpired,
  pagesOf,
  type Room,
  type Routes,
  refusalCode,
  residentOf,
  todayOf,
} from '../room.ts';
import { applicationLabels } from './form.tsx';
import { ApplicationPage, NoNoticePage } from './page.tsx';
import { looksLikePhoto, photoLimit, photoLimitMegabytes } from './photo.ts';
import { type ApplicationStatus, isOpen } from './progress.ts';
import { applicationWords } from './words.ts';

const withPhoto = z.object({
  source: z.enum(['portrait', 'upload']),
  photo: z.instanceof(File).optional().catch(undefined),
  taken: dateInput(),
});
const withoutPhoto = z.object({});

/** Making a picture and judging it takes longer than other calls. */
const patience = 60_000;

export const applicationRoutes: Routes = (app, room) => {
  app.get('/people/:handle/apply', async (c) => {
    const resident = await residentOf(c, room);
    const formId = (await room.letters.list(resident.addressee)).map(formIdOf).find(Boolean);
    if (formId) return c.redirect(pagesOf(resident).apply(formId));
    return c.html(<NoNoticePage frame={c.get('frame')} resident={resident} />);
  });

  app.get('/people/:handle/apply/:formId', async (c) => {
    const form = await openForm(c, room);
    return c.html(<ApplicationPage frame={c.get('frame')} {...form} />);
  });

  app.post('/people/:handle/apply/:formId', async (c) => {
    const lang = c.get('lang');
    const form = await openForm(c, room);
    const { resident, status, expired } = form;
    if (!isOpen(status, expired)) return c.redirect(pagesOf(resident).apply(status.formId), 303);
    const again = (given: { typed: Typed; errors?: FieldErrors; trouble?: string; freshKey?: boolean }) =>
      c.html(<ApplicationPage frame={c.get('frame')} {...form} {...given} />, 422);

    const read = status.photoNeeded
      ? await parseForm(c, withPhoto, { lang, labels: applicationLabels(lang) })
      : await parseForm(c, withoutPhoto, { lang, labels: {} });
    if (!read.ok) return again(read);
    const photo =
      'taken' in read.values
        ? await photoOf(resident, read.values as z.output<typeof withPhoto>, room)
        : undefined;
    if (typeof photo === 'string') {
      const message = applicationWords(lang)(photo, { megabytes: photoLimitMegabytes });
      return again(withErrors(read, { photo: message }));
    }
    try {
      return await submitOnce(c, read.typed, async (id) => {
        await room.jlis.submitApplication({ formId: status.formId, ...photo }, { id, timeoutMs: patience });
        return pagesOf(resident).apply(status.formId);
      });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return again({ typed: read.typed, ...told(error, lang) });
    }
  });
};

/** The form of a notice that lies in this resident's own letter box. */
async function openForm(c: Context, room: Room) {
  const resident = await residentOf(c, room);
  const letters = await room.letters.list(resident.addressee);
  const formId = letters.map(formIdOf).find((each) => each !== undefined && each === c.req.param('formId'));
  if (!formId) throw new HTTPException(404);
  const status: ApplicationStatus = await room.jlis.applicationStatus({ params: { formId } });
  return {
    resident,
    status,
    today: todayOf(room),
    noticeCode: letters.map(noticeCodeOf).find(Boolean),
    expired: await hasExpired(resident, room),
  };
}

/** A card that has run out can be followed by another one. */
async function hasExpired({ addressee }: Resident, room: Room): Promise<boolean> {
  const newest = (await room.wallet.cards(addressee)).at(-1);
  return newest !== undefined && isExpired(newest, todayOf(room));
}

type PhotoError = 'error.file-missing' | 'error.file-kind' | 'error.file-large';

/** The photo as J-LIS wants it, or what is wrong with the file. */
async function photoOf(
  resident: Resident,
  { source, photo, taken }: z.output<typeof withPhoto>,
  room: Room,
): Promise<{ photo: string; photoTakenOn: string } | PhotoError> {
  const photoTakenOn = taken.toString();
  if (source === 'portrait') {
    const { handle, sex } = resident;
    const portrait = await room.portraitFor({ handle, sex, age: ageOf(resident, todayOf(room)) });
    return { photo: new Uint8Array(portrait).toBase64(), photoTakenOn };
  }
  if (!photo || photo.size === 0) return 'error.file-missing';
  if (photo.size > photoLimit) return 'error.file-large';
  const bytes = new Uint8Array(await photo.arrayBuffer());
  return looksLikePhoto(bytes) ? { photo: bytes.toBase64(), photoTakenOn } : 'error.file-kind';
}

/** What went wrong on the way, in the reader's words. The same key is kept only where sending again is safe and useful. */
function told(error: WireError, lang: 'ja' | 'en'): { trouble: string; freshKey?: boolean } {
  const t = applicationWords(lang);
  if (error.retryable) return { trouble: t('error.away') };
  const code = refusalCode(error) ?? error.code;
  if (code === 'wire.id-reused') return { trouble: t('error.sent-before'), freshKey: true };
  const key = code.replace('jlis.', 'error.');
  const known = applicationWords.has(key) && key !== 'error.refused';
  return { trouble: known ? t(key) : t('error.refused', { code }), freshKey: true };
}
