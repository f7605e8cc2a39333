// Verbs that need the invented people: a checkout whose town was never opened gets its people first.
import { existsSync } from 'node:fs';
import { folderAt } from '../folder.ts';
import { Residents } from '../residents.ts';
import { townFolder } from './town-folder.ts';

/** Opens the town once without its doors, so that its people move in; says so on standard error. */
export async function ensurePeople(): Promise<void> {
  const folder = folderAt(townFolder());
  if (existsSync(folder.seeded)) return;
  const say = (line: string) => console.error(line);
  const [{ openTown }, { seedIfNew }] = await Promise.all([import('../town.ts'), import('../seed.ts')]);
  const town = await openTown({
    folder: folder.root,
    port: 8080,
    databaseUrl: process.env.DATABASE_URL,
    municipality: process.env.TEGATA_MUNICIPALITY,
    progress: say,
    log: say,
  });
  try {
    await seedIfNew(town, say);
  } finally {
    await town.close();
  }
}

/** Handle by addressee number. */
export async function handlesOf(): Promise<Map<string, string>> {
  const residents = new Residents(folderAt(townFolder()).people);
  return new Map(residents.list().map(({ addressee, handle }) => [addressee, handle]));
}
