// GET: each step of a visit has its address; whoever asks for another one is led to where the visit stands.
import type { JSX } from 'hono/jsx/jsx-runtime';
import { closedNow } from '../opening.ts';
import { CardScreen } from '../screens/card.tsx';
import { EndedScreen, IdleScreen } from '../screens/ended.tsx';
import { KindScreen } from '../screens/kind.tsx';
import { ClosedScreen, MenuScreen, ServicesScreen } from '../screens/menu.tsx';
import { CheckScreen, CopiesScreen, ItemsScreen, MembersScreen, WhoseScreen } from '../screens/order.tsx';
import { PayScreen } from '../screens/pay.tsx';
import { LastTryScreen, PinScreen } from '../screens/pin.tsx';
import { DoneScreen, PrintingScreen } from '../screens/printing.tsx';
import type { VisitSetting } from '../screens/setting.ts';
import { pathOf, type Step } from '../visit/steps.ts';
import { type KioskApp, type KioskContext, type Room, settingOf } from './setting.ts';

type Draw = (setting: VisitSetting, c: KioskContext) => JSX.Element;

const drawn: Record<Exclude<Step, 'menu'>, Draw> = {
  card: (setting, c) => <CardScreen setting={setting} missing={c.req.query('missing') !== undefined} />,
  'last-try': (setting) => <LastTryScreen setting={setting} />,
  pin: (setting) => <PinScreen setting={setting} />,
  kind: (setting) => <KindScreen setting={setting} />,
  whose: (setting) => <WhoseScreen setting={setting} />,
  members: (setting, c) => (
    <MembersScreen
      setting={setting}
      page={Number(c.req.query('page') ?? 1)}
      nobody={c.req.query('nobody') !== undefined}
    />
  ),
  items: (setting) => <ItemsScreen setting={setting} />,
  copies: (setting, c) => <CopiesScreen setting={setting} many={c.req.query('more') !== undefined} />,
  check: (setting) => <CheckScreen setting={setting} />,
  pay: (setting) => <PayScreen setting={setting} />,
  printing: (setting) => <PrintingScreen setting={setting} />,
  done: (setting) => <DoneScreen setting={setting} />,
  ended: (setting) => <EndedScreen setting={setting} />,
};

export function screens(app: KioskApp, room: Room): void {
  const { station } = room;
  const closed = () => (station.visit ? undefined : closedNow(station.deps.clock.now(), station.deps.hours));

  for (const path of ['/', '/services'] as const) {
    app.get(path, (c) => {
      if (station.visit) return c.redirect(pathOf(station.step), 303);
      const setting = settingOf(c, room);
      const stop = closed();
      if (stop) return c.html(<ClosedScreen setting={setting} closed={stop} />);
      return c.html(path === '/' ? <MenuScreen setting={setting} /> : <ServicesScreen setting={setting} />);
    });
  }

  for (const [step, draw] of Object.entries(drawn) as [Step, Draw][]) {
    app.get(pathOf(step), (c) => {
      station.revisit(step);
      const { visit } = station;
      if (visit?.step !== step) return c.redirect(pathOf(station.step), 303);
      const setting = { ...settingOf(c, room), visit };
      return c.html(station.warned ? <IdleScreen setting={setting} /> : draw(setting, c));
    });
  }
}
