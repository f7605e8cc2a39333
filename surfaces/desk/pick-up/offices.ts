// The ward's offices (総合支所) as its profile names them, for the pages that speak of a place.
import type { Lang, Words } from '@tegata/ui';
import { z } from 'zod';
import type { Room } from '../room.ts';

export type Office = { id: string; name: Words; address: Words; telephone: string };
export type Ward = {
  offices: Office[];
  /** How many days ahead a pick-up can be reserved. */
  horizonDays: number;
};

/** What the profile may say beyond its contract. */
const more = z.object({ pickUp: z.object({ horizonDays: z.number().int().min(1).max(366) }) });
const usualHorizon = 60;

export async function askWard({ municipality }: Pick<Room, 'municipality'>): Promise<Ward> {
  const profile = await municipality.profile();
  return {
    offices: profile.offices.map(({ id, name, address, telephone, addressEn }) => ({
      id,
      name,
      address: { ja: address, en: typeof addressEn === 'string' ? addressEn : address },
      telephone,
    })),
    horizonDays: more.safeParse(profile).data?.pickUp.horizonDays ?? usualHorizon,
  };
}

/** An id that the profile does not name stays as it is. */
export const officeName = (ward: Ward, id: string, lang: Lang): string =>
  ward.offices.find((office) => office.id === id)?.name[lang] ?? id;
