// POST: one press is one act of the machine, then a redirect to the screen that is due (so a refresh repeats nothing).
// Every form carries the visit it was shown in; a page of an earlier person does nothing here.
import { pathOf } from '../visit/steps.ts';
import { noItems } from '../visit/visit.ts';
import type { KioskApp, KioskContext, Room } from './setting.ts';

type Pressed = { visit: string; one(name: string): string; all(name: string): string[] };

export function acts(app: KioskApp, { station }: Room): void {
  /** `act` may answer with a query for the screen that is due, when it did not lead onward. */
  const on = (path: string, act: (pressed: Pressed, c: KioskContext) => unknown) =>
    app.post(path, async (c) => {
      const before = station.step;
      const query = await act(await pressed(c), c);
      const same = station.step === before && typeof query === 'string' ? query : '';
      return c.redirect(pathOf(station.step) + same, 303);
    });

  on('/begin', () => station.begin());
  on('/card', async () => {
    await station.cardLaid();
    return station.cardInside ? '' : '?missing';
  });
  on('/last-try', ({ visit }) => station.dare(visit));
  on('/pin', ({ visit, one }) => station.enterPin(visit, one('pin')));
  on('/pin/key', ({ visit, one }) => station.pressKey(visit, one('key')));
  on('/kind', ({ visit, one }) => station.choose(visit, { step: 'kind', kind: one('kind') }));
  on('/whose', ({ visit, one }) => {
    const whose = one('whose');
    return whose === 'self' || whose === 'household' || whose === 'some'
      ? station.choose(visit, { step: 'whose', whose })
      : undefined;
  });
  on('/members', async ({ visit, one, all }) => {
    const page = one('page');
    await station.choose(visit, { step: 'members', refs: all('member'), more: page !== '' });
    return page === '' ? '?nobody' : `?page=${Number(page) || 1}`;
  });
  on('/items', ({ visit, all }) => {
    const items = { ...noItems };
    for (const name of all('item')) if (Object.hasOwn(items, name)) items[name as keyof typeof items] = true;
    return station.choose(visit, { step: 'items', items });
  });
  on('/copies', async ({ visit, one }) => {
    if (one('copies') === 'more') return '?more';
    await station.choose(visit, { step: 'copies', copies: Number(one('copies')) });
  });
  on('/check', ({ visit }) => station.order(visit));
  on('/money', ({ visit, one }) => station.insertMoney(visit, Number(one('yen'))));
  on('/print', ({ visit }) => station.print(visit));
  on('/back', ({ visit }) => station.back(visit));
  on('/cancel', ({ visit }) => station.cancel(visit));
  on('/leave', ({ visit }) => station.leave(visit));
  on('/awake', ({ visit }) => (visit === station.visit?.id ? station.touch() : undefined));
}

async function pressed(c: KioskContext): Promise<Pressed> {
  const body = await c.req.parseBody({ all: true });
  const all = (name: string) => [body[name] ?? []].flat().filter((value) => typeof value === 'string');
  const one = (name: string) => all(name).at(-1) ?? '';
  return { visit: one('visit'), one, all };
}
