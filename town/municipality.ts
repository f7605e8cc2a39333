// Which municipality this town is (自治体の選択): one that ships, by its id, or an operator's own profile, by its file. A town stays
// the municipality it was begun with; the folder remembers it, so that restarts and the command line agree.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MunicipalityProfile, SHIPPED_PROFILES } from '@tegata/municipality/profiles';
import { TownError } from './errors.ts';
import type { Folder } from './folder.ts';

const FIRST = 'minato';

type Kept = { from: string; code: string };

/**
 * The profile asked for (`shiomi`, `./my-town.json`), else the one the folder remembers, else Minato.
 * @throws TownError `town.unknown-municipality`, `town.profile-unreadable`, `town.profile-faults`
 */
export async function profileOf(folder: Folder, asked?: string): Promise<MunicipalityProfile> {
  return profileFrom(asked || keptIn(folder)?.from || FIRST);
}

/**
 * The same for a town that is opened; what was asked is remembered with the folder. A town begun anew may be another one.
 * @throws TownError also `town.other-municipality` where people of another municipality live already
 */
export async function settle(folder: Folder, asked?: string, anew = false): Promise<MunicipalityProfile> {
  const profile = await profileOf(folder, asked);
  const kept = keptIn(folder);
  if (kept && !anew && kept.code !== profile.code)
    throw new TownError('town.other-municipality', { kept: kept.from, asked: profile.id });
  const from = asked ? nameOf(asked) : (kept?.from ?? FIRST);
  writeFileSync(folder.municipality, `${JSON.stringify({ from, code: profile.code } satisfies Kept)}\n`);
  return profile;
}

function keptIn(folder: Folder): Kept | undefined {
  if (existsSync(folder.municipality)) return JSON.parse(readFileSync(folder.municipality, 'utf8')) as Kept;
  // Towns of before there was a choice.
  return existsSync(folder.seeded) ? { from: FIRST, code: SHIPPED_PROFILES[FIRST]!.code } : undefined;
}

const isFile = (asked: string) => asked.endsWith('.json');
const nameOf = (asked: string) => (isFile(asked) ? resolve(asked) : asked);

async function profileFrom(asked: string): Promise<MunicipalityProfile> {
  if (!isFile(asked)) {
    const shipped = SHIPPED_PROFILES[asked];
    if (shipped) return shipped;
    throw new TownError('town.unknown-municipality', {
      asked,
      known: Object.keys(SHIPPED_PROFILES).join(', '),
    });
  }
  let json: string;
  try {
    json = readFileSync(asked, 'utf8');
  } catch (error) {
    throw new TownError('town.profile-unreadable', { path: asked, why: (error as Error).message });
  }
  // The schema is loaded for a file only: the command line starts without it.
  const { readProfile } = await import('@tegata/municipality/profiles/read-profile');
  const { profile, faults } = readProfile(json);
  if (profile) return profile;
  const told = faults.map(({ field, expected }) => `  ${field || 'the file'}: ${expected}`);
  throw new TownError('town.profile-faults', { path: asked, faults: told.join('\n') });
}
