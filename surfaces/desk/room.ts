// What every page of the desk shares: who is asked for, what day it is, and where the pages are.
import { ageOn, todayInTokyo } from '@tegata/law';
import type { SurfaceEnv } from '@tegata/ui';
import { WireError } from '@tegata/wire';
import type { Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { DeskDeps, Resident, WalletCard } from './deps.ts';
import type { Live } from './live.ts';

/** The desk's deps with what was opened for them. */
export type Room = DeskDeps & {
  live: Live;
  /** Address of the island. */
  script: string;
};

export type Routes = (app: Hono<SurfaceEnv>, room: Room) => void;

/** Addresses of one resident's pages. */
export function pagesOf({ handle }: { handle: string }) {
  const home = `/people/${encodeURIComponent(handle)}`;
  return {
    home,
    changes: `${home}/changes`,
    portrait: (age: number) => `${home}/portrait.jpg?age=${age}`,
    card: (serial: string) => `${home}/cards/${serial}`,
    letters: `${home}/letters`,
    letter: (id: string) => `${home}/letters/${id}`,
    apply: (formId?: string) => `${home}/apply${formId ? `/${formId}` : ''}`,
    pickUp: (noticeCode?: string) =>
      `${home}/pick-up${noticeCode ? `/${encodeURIComponent(noticeCode)}` : ''}`,
  };
}

/** The resident that the address names, or a calm 404. */
export async function residentOf(c: Context, { people }: Pick<Room, 'people'>): Promise<Resident> {
  const resident = await people.find(c.req.param('handle') ?? '');
  if (!resident) throw new HTTPException(404);
  return resident;
}

export const todayOf = ({ clock }: Pick<Room, 'clock'>): Temporal.PlainDate => todayInTokyo(clock.now());

export const bornOn = ({ birth }: { birth: string }) => Temporal.PlainDate.from(birth);

/** Full years; 0 for somebody whose birth the town's clock has not reached, since the clock can be moved back. */
export function ageOf(resident: { birth: string }, today: Temporal.PlainDate): number {
  const born = bornOn(resident);
  return Temporal.PlainDate.compare(born, today) > 0 ? 0 : ageOn(born, today);
}

/** Whether a card's last day of validity is over. */
export const isExpired = ({ label }: WalletCard, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(today, label.expiry) > 0;

/** The stable code of whatever an institution or the physical world refused with. */
export function refusalCode(error: unknown): string | undefined {
  if (error instanceof WireError) return error.problem?.code ?? error.code;
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
