// What every page of the counter needs to know about this request: language, frame, clerk, scripts.
import type { Frame, Lang, SurfaceEnv } from '@tegata/ui';
import type { Context } from 'hono';
import { clerkOf, nobody } from '../clerk/clerk.ts';
import type { Counter, Scripts } from '../deps.ts';

export type Ask = Context<SurfaceEnv>;

export type Desk = {
  lang: Lang;
  frame: Frame;
  clerk: { officeId: string; officeName: string; name: string };
  scripts: Scripts;
  today: Temporal.PlainDate;
};

/** The counter asks for the clerk before it opens any page, so there is one. */
export function deskOf(c: Ask, { scripts, clock }: Counter): Desk {
  const lang = c.get('lang');
  const { officeId, office, name } = clerkOf(c) ?? nobody;
  const clerk = { officeId, officeName: office[lang], name };
  const today = clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
  return { lang, frame: c.get('frame'), clerk, scripts, today };
}
