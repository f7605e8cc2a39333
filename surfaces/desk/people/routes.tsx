// Whose hand (住民をえらぶ): the first page of the desk, and the portraits on it.
import { ageOf, type Routes, residentOf, todayOf } from '../room.ts';
import { PeoplePage } from './page.tsx';
import { search } from './search.ts';

export const peopleRoutes: Routes = (app, room) => {
  app.get('/', async (c) => {
    const typed = (c.req.query('q') ?? '').trim().slice(0, 60);
    const everyone = await room.people.list();
    const found = search(everyone, typed);
    return c.html(
      <PeoplePage
        frame={c.get('frame')}
        today={todayOf(room)}
        everyone={everyone}
        typed={typed}
        found={found}
      />,
    );
  });

  app.get('/people/:handle/portrait.jpg', async (c) => {
    const resident = await residentOf(c, room);
    const { handle, sex } = resident;
    const jpeg = await room.portraitFor({ handle, sex, age: ageOf(resident, todayOf(room)) });
    // The age stands in the address, so a kept picture is never of another age.
    c.header('Cache-Control', 'private, max-age=86400');
    c.header('Content-Type', 'image/jpeg');
    return c.body(new Uint8Array(jpeg));
  });
};
