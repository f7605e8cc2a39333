// The letter box (手紙): what institutions sent, read on the page or as the paper itself.
import { WireError } from '@tegata/wire';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Letter, Resident } from '../deps.ts';
import { askWard, officeName } from '../pick-up/offices.ts';
import { type Room, type Routes, residentOf } from '../room.ts';
import { entriesOf } from './letter.ts';
import { LetterBoxPage, LetterPage } from './page.tsx';

export const letterRoutes: Routes = (app, room) => {
  app.get('/people/:handle/letters', async (c) => {
    const resident = await residentOf(c, room);
    const letters = await room.letters.list(resident.addressee);
    return c.html(<LetterBoxPage frame={c.get('frame')} resident={resident} letters={letters} />);
  });

  app.get('/people/:handle/letters/:id', async (c) => {
    const { resident, letter } = await letterOf(c, room);
    const name = await nameOfOffice(letter, room, c.get('lang'));
    return c.html(
      <LetterPage frame={c.get('frame')} resident={resident} letter={letter} officeName={name} />,
    );
  });

  app.get('/people/:handle/letters/:id/letter.pdf', async (c) => {
    const { letter } = await letterOf(c, room);
    if (!letter.pdf) throw new HTTPException(404);
    c.header('Content-Type', 'application/pdf');
    c.header(
      'Content-Disposition',
      `inline; filename="${letter.kind.replaceAll(/[^a-z0-9-]/g, '') || 'letter'}.pdf"`,
    );
    return c.body(new Uint8Array(letter.pdf));
  });
};

async function letterOf(c: Context, room: Room): Promise<{ resident: Resident; letter: Letter }> {
  const resident = await residentOf(c, room);
  const letter = await room.letters.get(resident.addressee, c.req.param('id') ?? '').catch((error) => {
    // An id of the wrong shape names no letter either.
    if (error instanceof RangeError) return undefined;
    throw error;
  });
  if (!letter) throw new HTTPException(404);
  return { resident, letter };
}

/** A letter can be read while the ward office cannot be asked: then its office stays unnamed. */
async function nameOfOffice(letter: Letter, room: Room, lang: 'ja' | 'en'): Promise<string | undefined> {
  const { officeId } = entriesOf(letter);
  if (!officeId) return undefined;
  try {
    return officeName(await askWard(room), officeId, lang);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
