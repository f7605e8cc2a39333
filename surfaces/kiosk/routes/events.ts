// The stream that keeps an open screen current (SSE): another screen is due, the warning before time runs out, sheets.
import { streamSSE } from 'hono/streaming';
import { printingLabel } from '../screens/printing.tsx';
import type { StationNews } from '../visit/station.ts';
import { pathOf } from '../visit/steps.ts';
import { kioskWords } from '../words.ts';
import type { KioskApp, Room } from './setting.ts';

const heartbeatMilliseconds = 20_000;

export function events(app: KioskApp, { station }: Room): void {
  app.get('/events', (c) => {
    const t = kioskWords(c.get('lang'));
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const gone = Promise.withResolvers<void>();
      const tell = (event: string, data: object) =>
        stream.writeSSE({ event, data: JSON.stringify(data) }).catch(gone.resolve);
      const screen = () => tell('screen', { key: station.screenKey, path: pathOf(station.step) });
      const hear = (news: StationNews) => {
        const { visit } = station;
        if (news === 'screen') void screen();
        else if (news === 'warn') void tell('warn', { seconds: station.limits.warnSeconds });
        else if (news === 'awake') void tell('awake', {});
        else if (news === 'close') gone.resolve();
        else if (visit?.printing) {
          const { sheet, sheets } = visit.printing;
          void tell('progress', { sheet, sheets, label: printingLabel(t, visit) });
        }
      };
      const leave = station.subscribe(hear);
      stream.onAbort(gone.resolve);
      const heart = setInterval(
        () => void stream.write(': still here\n\n').catch(gone.resolve),
        heartbeatMilliseconds,
      );
      heart.unref();
      // Whatever happened between drawing the page and opening this stream is made good by its first message.
      await screen();
      if (station.warned) hear('warn');
      await gone.promise;
      clearInterval(heart);
      leave();
    });
  });
}
