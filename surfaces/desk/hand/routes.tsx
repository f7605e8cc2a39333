// The hand itself (手もと): see the card, lay it on a reader, take it away, and hear of what moved.
import { WireError } from '@tegata/wire';
import { HTTPException } from 'hono/http-exception';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Resident, WalletCard } from '../deps.ts';
import { askWard, officeName } from '../pick-up/offices.ts';
import { pagesOf, type Room, type Routes, refusalCode, residentOf, todayOf } from '../room.ts';
import { sides } from './card-panel.tsx';
import { nextStep } from './next-step.ts';
import { HandPage, type Problem, problems } from './page.tsx';

const view = z.object({
  side: z.enum(sides).catch('front'),
  problem: z.enum(problems).optional().catch(undefined),
});

/** How long a quiet page waits until the letter box is looked into again, in milliseconds. */
const lookEvery = 10_000;

export const handRoutes: Routes = (app, room) => {
  app.get('/people/:handle', async (c) => {
    const resident = await residentOf(c, room);
    const { lang } = c.get('frame');
    // Read before the things themselves: what moves in between makes the page refresh once more, never once less.
    const version = await versionOf(resident, room);
    const [cards, letters] = await Promise.all([
      room.wallet.cards(resident.addressee),
      room.letters.list(resident.addressee),
    ]);
    const today = todayOf(room);
    const next = await nextStep({ cards, letters, today }, room).catch(awayOnly);
    const ward = next?.step === 'collect' ? await askWard(room).catch(awayOnly) : undefined;
    return c.html(
      <HandPage
        {...view.parse(c.req.query())}
        frame={c.get('frame')}
        script={room.script}
        today={today}
        resident={resident}
        version={version}
        cards={cards}
        readers={room.wallet.readers()}
        letters={letters}
        next={next}
        officeName={(id) => (ward ? officeName(ward, id, lang) : id)}
        kioskUrl={room.kioskUrl}
        counterUrl={room.counterUrl}
      />,
    );
  });

  app.get('/people/:handle/cards/:serial/photo.jpg', async (c) => {
    const { label } = await cardOf(await residentOf(c, room), c.req.param('serial'), room);
    if (!label.photo) throw new HTTPException(404);
    c.header('Cache-Control', 'private, max-age=86400');
    c.header('Content-Type', 'image/jpeg');
    return c.body(Uint8Array.fromBase64(label.photo));
  });

  app.post('/people/:handle/cards/:serial/lay', async (c) => {
    const resident = await residentOf(c, room);
    const { cardSerial } = await cardOf(resident, c.req.param('serial'), room);
    const { reader } = await c.req.parseBody();
    if (!room.wallet.readers().some(({ name }) => name === reader)) throw new HTTPException(400);
    const problem = await layOn(cardSerial, String(reader), room);
    return c.redirect(pagesOf(resident).home + (problem ? `?problem=${problem}` : ''), 303);
  });

  app.post('/people/:handle/cards/:serial/take-away', async (c) => {
    const resident = await residentOf(c, room);
    const { cardSerial } = await cardOf(resident, c.req.param('serial'), room);
    await room.wallet.takeAway(cardSerial);
    return c.redirect(pagesOf(resident).home, 303);
  });

  app.get('/people/:handle/changes', async (c) => {
    const resident = await residentOf(c, room);
    const gone = new AbortController();
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => gone.abort());
      let said: string | undefined;
      while (!gone.signal.aborted && !room.live.closed) {
        const moved = room.live.version();
        const version = await versionOf(resident, room);
        if (version !== said) await stream.writeSSE({ event: 'version', data: version });
        // A comment now and then finds out whether anybody is still there.
        else await stream.write(': waiting\n\n');
        said = version;
        await room.live.changed(moved, lookEvery, gone.signal);
      }
    });
  });
};

async function versionOf({ addressee }: Resident, { live, letters }: Room): Promise<string> {
  const moved = live.version();
  return `${moved}-${(await letters.list(addressee)).length}`;
}

/** A card of this resident; anybody else's is not found here. */
async function cardOf({ addressee }: Resident, serial: string, { wallet }: Room): Promise<WalletCard> {
  const card = (await wallet.cards(addressee)).find(({ cardSerial }) => cardSerial === serial);
  if (!card) throw new HTTPException(404);
  return card;
}

/** Looking at a chip's counters holds it for a moment, and laying it down in that moment is only a matter of waiting. */
async function layOn(
  cardSerial: string,
  reader: string,
  { wallet }: Room,
  tries = 5,
): Promise<Problem | undefined> {
  try {
    await wallet.layOn(cardSerial, reader);
    return undefined;
  } catch (error) {
    const code = refusalCode(error);
    if (code === 'card.in-use' && tries > 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return layOn(cardSerial, reader, { wallet } as Room, tries - 1);
    }
    const problem = problems.find(
      (each) => code === `town.${each}` || code === each.replace('card-', 'card.'),
    );
    if (!problem) throw error;
    return problem;
  }
}

/** An institution that cannot be asked leaves the rest of the desk as it is. */
function awayOnly(error: unknown): undefined {
  if (error instanceof WireError) return undefined;
  throw error;
}
