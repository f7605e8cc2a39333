// The clerk at this counter (窓口担当者): an office and a name, kept in a cookie of this browser. It is no log-in: the
// sandbox has none, and the institution writes the name into its journal as told.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';

export type Clerk = z.infer<typeof clerk>;

const short = z.string().min(1).max(80);
/** The office's name stands here as well, so that a page needs not ask for it. */
const clerk = z.object({ officeId: short, office: z.object({ ja: short, en: short }), name: short });

/** Stands in for the clerk on the page that asks who it is. */
export const nobody: Clerk = { officeId: '', office: { ja: '', en: '' }, name: '' };

const cookieName = 'clerk';
const workingDay = 12 * 60 * 60;

/** Who sits here, or undefined when nobody has said so yet. */
export function clerkOf(c: Context): Clerk | undefined {
  try {
    return clerk.parse(JSON.parse(getCookie(c, cookieName) ?? ''));
  } catch {
    return undefined;
  }
}

export function sitDown(c: Context, who: Clerk): void {
  setCookie(c, cookieName, JSON.stringify(who), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: workingDay,
  });
}

const underwayName = 'hand-over';

/** The hand-over begun at this counter, so that the first page can lead back to it after any interruption. */
export const handOverUnderway = (c: Context): string | undefined =>
  z.uuid().safeParse(getCookie(c, underwayName)).data;

export function rememberHandOver(c: Context, handOverId: string): void {
  setCookie(c, underwayName, handOverId, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: workingDay,
  });
}
