// What the clerk reads from the papers (書類の内容): one set of fields a paper, numbered, read back into the contract's shape.
import { choicesInput, dateInput, type FieldErrors, type Lang, type MessageKey } from '@tegata/ui';
import { z } from 'zod';
import { identityWords } from './identity-words.ts';
import type { Paper } from './papers.ts';

const say = (message: MessageKey<typeof identityWords>) => message;

const blank = (typed: unknown): boolean =>
  typeof typed === 'string'
    ? typed.trim() === ''
    : Object.entries(typed ?? {}).every(([part, text]) => part === 'era' || blank(text));

const orNothing = <T>(field: z.ZodType<T>) =>
  z.preprocess((typed) => (blank(typed) ? null : typed), field.nullable());

const text = (longest: number) => orNothing(z.string().trim().max(longest));
const day = () => orNothing(dateInput());

/** Field name of one thing on the paper at a place in the list. */
export const fieldOf = (
  what: 'name' | 'birth' | 'address' | 'validUntil' | 'issuedOn' | 'noPhoto' | 'seen',
  place: number,
) => `${what}-${place}`;

export function identityForm(papers: readonly Paper[]) {
  const fields: Record<string, z.ZodType> = {
    face: z.enum(['yes', 'no'], { error: say('errors.face') }),
  };
  for (const place of papers.keys()) {
    fields[fieldOf('name', place)] = text(200);
    fields[fieldOf('birth', place)] = day();
    fields[fieldOf('address', place)] = text(300);
    fields[fieldOf('validUntil', place)] = day();
    fields[fieldOf('issuedOn', place)] = day();
    fields[fieldOf('noPhoto', place)] = choicesInput(['yes']);
    fields[fieldOf('seen', place)] = choicesInput(['yes']).refine(
      (ticked) => ticked.length > 0,
      say('errors.seen'),
    );
  }
  return z.object(fields);
}

/** Labels by field, for the messages. */
export function identityLabels(papers: readonly Paper[], lang: Lang): Record<string, string> {
  const t = identityWords(lang);
  const labels: Record<string, string> = { face: t('face') };
  for (const [place, paper] of papers.entries()) {
    for (const what of ['name', 'birth', 'address', 'validUntil', 'issuedOn', 'seen'] as const) {
      labels[fieldOf(what, place)] = `${paper[lang]} ${t(what)}`;
    }
  }
  return labels;
}

/** The documents in the shape of the contract; what was left empty is not printed on the paper. */
export function presented(papers: readonly Paper[], values: Record<string, unknown>) {
  return papers.map(({ id }, place) => {
    const read = (what: Parameters<typeof fieldOf>[0]) => values[fieldOf(what, place)];
    const given = (what: 'name' | 'birth' | 'address' | 'validUntil' | 'issuedOn') => {
      const value = read(what);
      return value === null || value === undefined ? {} : { [what]: String(value) };
    };
    const noPhoto = read('noPhoto');
    return {
      kind: id,
      ...given('name'),
      ...given('birth'),
      ...given('address'),
      ...given('validUntil'),
      ...given('issuedOn'),
      ...(Array.isArray(noPhoto) && noPhoto.length > 0 && { photo: false }),
    };
  });
}

/** No paper was chosen: said where the papers are chosen. */
export const noPaper = (lang: Lang): FieldErrors => ({ doc: identityWords(lang)('errors.none') });
