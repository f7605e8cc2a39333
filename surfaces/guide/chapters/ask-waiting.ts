// 混雑状況を尋ねる: the offices are asked once a minute, however many readers come, and a page does not wait for them long.
import { setTimeout as pause } from 'node:timers/promises';
import { counterOpen } from '@tegata/law';
import type { GuideDeps, WaitingNumbers } from '../deps.ts';
import type { View } from '../frame/view.ts';

const PATIENCE_MS = 300;

type Asked = { minute: number; answer?: WaitingNumbers; within: Promise<unknown> };

/** Puts the figures into the view of the offices' page, when it is about today and the offices are open. */
export function askWaiting(
  clock: GuideDeps['clock'],
  ask: GuideDeps['waiting'],
): (view: View) => Promise<View> {
  let last: Asked | undefined;
  const askIn = (minute: number): Asked => {
    const asked: Asked = { minute, within: Promise.resolve() };
    if (!ask) return asked;
    // What comes late is still told to the next reader of this minute.
    const came = Promise.try(ask).then(
      (answer) => {
        asked.answer = answer;
      },
      () => {},
    );
    asked.within = Promise.race([came, pause(PATIENCE_MS, undefined, { ref: false })]);
    return asked;
  };
  return async (view) => {
    const { path, on, today, now, profile } = view;
    if (path !== 'offices' || !on.equals(today)) return view;
    if (!counterOpen(now, profile.counterHours).answer) return view;
    const minute = Math.floor(clock.now().epochMilliseconds / 60_000);
    if (last?.minute !== minute) last = askIn(minute);
    const asked = last;
    await asked.within;
    return { ...view, waiting: asked.answer ?? 'unknown' };
  };
}
