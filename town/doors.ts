// The doors of the town (入口): every surface with what it needs, each under its own host name on one port.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCounter } from '@tegata/counter';
import { createDesk } from '@tegata/desk';
import { createGuide } from '@tegata/guide';
import { createKiosk } from '@tegata/kiosk';
import { openAssets } from '@tegata/ui';
import { createFrontDoor } from './front-door/index.tsx';
import { type House, houseFor } from './hosts.ts';
import { keepResidents } from './newcomers.ts';
import { portrait, publicBuildings } from './people/index.ts';
import { Residents } from './residents.ts';
import { PaperTray } from './things/papers.ts';
import { walletOf } from './things/wallet.ts';
import { openTimeStamps } from './time-stamps/authority.ts';
import { timeStampDoor } from './time-stamps/door.ts';
import type { Town } from './town.ts';

export type Doors = { fetch(request: Request): Response | Promise<Response>; close(): Promise<void> };

/** The shop stands opposite the office. */
const shopIn = ({ ja, en }: { ja: string; en: string }) => ({
  ja: `みほんマート ${ja}役所前店`,
  en: `Mihon Mart, ${en} office`,
});

/** Opens every surface of an open town. */
export async function openDoors(town: Town): Promise<Doors> {
  const { clock, drawer, folder, identities, letters, municipality, jlis, port, profile, readers } = town;
  const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
  const sources = [join(checkout, 'surfaces'), join(checkout, 'town', 'front-door')];
  mkdirSync(folder.cache, { recursive: true });
  const assets = await openAssets({ sources, cacheFolder: folder.cache });
  const at = (host: string) => `http://${host ? `${host}.` : ''}localhost:${port}/`;
  const residents = new Residents(folder.people);
  const newcomers = keepResidents(town, residents);
  const papers = new PaperTray(folder.papers);
  const log = (event: { reference: string; status: number; method: string; path: string; error?: unknown }) =>
    console.error(
      `${event.reference} ${event.status} ${event.method} ${event.path} ${event.error instanceof Error ? event.error.message : ''}`,
    );
  const common = { clock, assets, frontDoor: at(''), log };

  const kiosk = await createKiosk({
    ...common,
    jlis: town.ask('kiosk').jlis,
    slot: readers.slot('kiosk'),
    directory: identities.directory,
    kiosk: { id: 'kiosk-1', shop: shopIn(profile.name) },
    hours: profile.kiosk.hours,
    savePaper: (paper) => papers.save(paper),
    findPaper: (id) => papers.get(id),
    deskUrl: at('desk'),
    stateFolder: folder.kiosk,
    report: ({ what, error }) =>
      console.error(`kiosk: ${what} ${error instanceof Error ? error.message : ''}`),
  });
  const counter = await createCounter({
    ...common,
    ...town.ask('counter'),
    slot: readers.slot('counter'),
    safe: {
      takeOut: (cardSerial: string) => readers.lay(cardSerial, 'counter'),
      putBack: async () => readers.takeOff('counter', 'safe'),
      handOver: async (cardSerial: string) => {
        if (readers.lyingOn('counter') === cardSerial) await readers.takeOff('counter', 'wallet');
        else drawer.move(cardSerial, 'wallet');
      },
    },
    deskUrl: at('desk'),
  });
  const desk = await createDesk({
    ...common,
    ...town.ask('desk'),
    people: newcomers,
    wallet: walletOf(drawer, readers, residents, { kiosk: at('kiosk'), counter: at('counter') }),
    letters,
    portraitFor: portrait,
    kioskUrl: at('kiosk'),
    counterUrl: at('counter'),
  });
  const guide = createGuide({
    ...common,
    profile,
    waiting: () => town.ask('front-door').municipality.waitingNumbers({}),
  });
  const frontDoor = await createFrontDoor({
    ...common,
    ...town.ask('front-door'),
    people: newcomers,
    profile,
    newHome: publicBuildings(profile)[0]!.address,
    places: {
      desk: at('desk'),
      counter: at('counter'),
      kiosk: at('kiosk'),
      guide: at('guide'),
      municipality: at('municipality'),
      jlis: at('jlis'),
      pki: `${at('')}pki`,
    },
    walkFile: folder.walk,
  });
  frontDoor.app.route('/pki', jlis.pki);
  const tsa = timeStampDoor(openTimeStamps(folder.keys, clock));
  // For programs that resolve no names below localhost.
  frontDoor.app.route('/tsa', tsa);

  const houses = new Map<string, House>([
    ['kiosk', kiosk.app],
    ['counter', counter.app],
    ['desk', desk.app],
    ['guide', guide.app],
    ['jlis', jlis.app],
    ['tsa', tsa],
    ['municipality', municipality.app],
  ]);
  writeFileSync(join(folder.root, 'README.txt'), `The state of one town. Begin anew: npm start -- --fresh\n`);
  return {
    fetch: (request) => houseFor(new URL(request.url).host, houses, frontDoor.app).fetch(request),
    close: async () => {
      await kiosk.close?.();
      await readers.close();
    },
  };
}
