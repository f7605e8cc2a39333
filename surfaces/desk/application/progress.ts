// How far an application has come (申請の状況), as the five steps that a resident sees.
import type { Room } from '../room.ts';

export type ApplicationStatus = Awaited<ReturnType<Room['jlis']['applicationStatus']>>;
export type Application = ApplicationStatus['applications'][number];

/** The newest application, by its moment. */
export const latest = ({ applications }: ApplicationStatus): Application | undefined =>
  applications.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);

/** The step of five at which it stands; `noticed` when the pick-up notice has come. */
export function stepOf(state: Application['state'] | undefined, noticed: boolean): 1 | 3 | 4 | 5 {
  switch (state) {
    case 'accepted':
    case 'manufacturing':
      return 3;
    case 'shipped':
      return noticed ? 5 : 4;
    case 'delivered':
      return 5;
    default:
      return 1;
  }
}

/** Whether an application may be written now: the first, one that came back, or the successor of a card that has run out. */
export function isOpen(status: ApplicationStatus, expired: boolean): boolean {
  const state = latest(status)?.state;
  return state === undefined || state === 'returned' || (state === 'delivered' && expired);
}
