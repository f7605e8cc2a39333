// Shapes that several operations of J-LIS speak in.
import { z } from 'zod';

/** A day in Asia/Tokyo, ISO 8601. */
export const day = z.iso.date();

/** Bytes as standard base64. */
export const bytes = z.base64();

/** 性別 as the chip codes it: 1 male, 2 female, 3 other or not stated. */
export const sex = z.enum(['1', '2', '3']);

/** One explained reason of a rule: `law.explain(reason, lang)` puts it into words. */
export const reason = z.object({
  code: z.string(),
  source: z.looseObject({ kind: z.string() }),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** 基本4情報, with the furigana that the register keeps beside the name. */
export const fourAttributes = z.object({
  name: z.string().min(1).max(200),
  furigana: z.string().max(300),
  address: z.string().min(1).max(300),
  birth: day,
  sex,
});

/** 申請書ID: printed on the number notice; it stands for the person in an application, the number does not. */
export const formId = z.string().regex(/^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}$/);

export const cardCertificateKind = z.enum(['auth', 'sign']);

export const affectedCertificate = z.object({
  kind: cardCertificateKind,
  serial: z.string(),
  state: z.enum(['good', 'hold', 'revoked']),
});
