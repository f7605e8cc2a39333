// What a letter brings (手紙の中身): the few entries that a resident acts on, read by their name in its body.
import { z } from 'zod';
import type { Letter } from '../deps.ts';

const reasons = z.array(
  z.object({
    code: z.string(),
    source: z.looseObject({ kind: z.string() }),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
);

const entries = z.object({
  /** 申請書ID of a number notice. */
  formId: z
    .string()
    .regex(/^[0-9-]{1,40}$/)
    .optional()
    .catch(undefined),
  /** The code of a pick-up notice, by which a time is reserved. */
  noticeCode: z.string().min(1).max(60).optional().catch(undefined),
  /** Where the card waits. */
  officeId: z.string().max(60).optional().catch(undefined),
  /** Until when it waits there. */
  pickUpUntil: z.iso.date().optional().catch(undefined),
  /** 個人番号 as printed on the notice: shown to nobody but the one who opens the letter. */
  individualNumber: z.string().max(20).optional().catch(undefined),
  /** Why an application came back. */
  reasons: reasons.optional().catch(undefined),
});

export const entriesOf = ({ body }: Letter): z.infer<typeof entries> => entries.parse(body ?? {});

export const formIdOf = (letter: Letter): string | undefined => entriesOf(letter).formId;
export const noticeCodeOf = (letter: Letter): string | undefined => entriesOf(letter).noticeCode;
