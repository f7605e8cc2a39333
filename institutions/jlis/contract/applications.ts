// Applications for a card (交付申請).
import { operation } from '@tegata/wire';
import { z } from 'zod';
import { bytes, day, formId, reason } from './shapes.ts';

/** What can be wrong with the picture file itself; what law says about its age has codes of law. */
export const photoFaults = {
  'photo.date-missing': {
    ja: '写真を撮った日を入力してください。',
    en: 'Say on which day the photo was taken.',
  },
  'photo.not-jpeg-or-png': {
    ja: '写真はJPEGまたはPNGのファイルにしてください。',
    en: 'The photo must be a JPEG or PNG file.',
  },
  'photo.unreadable': {
    ja: '写真のファイルがこわれていて読み取れません。',
    en: 'The photo file is damaged and cannot be read.',
  },
  'photo.file-too-small': {
    ja: '写真のファイルが小さすぎます。20KB以上のものを使ってください。',
    en: 'The photo file is too small. Use one of at least 20 KB.',
  },
  'photo.file-too-large': {
    ja: '写真のファイルが大きすぎます。7MB以下のものを使ってください。',
    en: 'The photo file is too large. Use one of at most 7 MB.',
  },
  'photo.too-few-pixels': {
    ja: '写真の縦と横は、どちらも480ピクセル以上必要です。',
    en: 'The photo must be at least 480 pixels wide and 480 pixels high.',
  },
  'photo.too-many-pixels': {
    ja: '写真の縦と横は、どちらも6000ピクセル以下にしてください。',
    en: 'The photo may be at most 6000 pixels wide and 6000 pixels high.',
  },
  'photo.landscape': {
    ja: '写真が横長です。縦長の写真を使ってください。',
    en: 'The photo is wider than high. Use an upright one.',
  },
  'photo.not-in-colour': { ja: '写真はカラーで撮ってください。', en: 'The photo must be in colour.' },
} as const;

export type PhotoFault = keyof typeof photoFaults;

const applicationState = z.enum(['accepted', 'returned', 'manufacturing', 'shipped', 'delivered']);

export const applicationsOperations = {
  submitApplication: operation({
    method: 'POST',
    path: '/card-applications',
    summary: 'Apply for a card with a photo; a wrong photo comes back with the reason',
    callers: ['desk', 'counter'],
    request: z.object({
      formId,
      /** JPEG or PNG; absent only where the law asks for no photo. */
      photo: bytes.optional(),
      photoTakenOn: day.optional(),
    }),
    /** `reasons`: codes of law, or of `photoFaults`. */
    response: z.object({
      applicationId: z.uuid(),
      state: applicationState,
      reasons: z.array(reason),
    }),
    errors: ['jlis.form-not-found', 'jlis.application-open', 'jlis.card-held', 'jlis.stay-over'],
    // The largest picture taken, 7 MB, as base64.
    maxBytes: 10 * 1024 * 1024,
  }),
  applicationStatus: operation({
    method: 'GET',
    path: '/card-applications/{formId}',
    summary: 'How far the application has come',
    callers: ['desk', 'counter', 'front-door'],
    safe: true,
    params: z.object({ formId }),
    response: z.object({
      formId,
      photoNeeded: z.boolean(),
      reasons: z.array(reason),
      applications: z.array(
        z.object({
          applicationId: z.uuid(),
          state: applicationState,
          at: z.string(),
          reasons: z.array(reason),
          cardSerial: z.string().optional(),
        }),
      ),
    }),
    errors: ['jlis.form-not-found'],
  }),
};
