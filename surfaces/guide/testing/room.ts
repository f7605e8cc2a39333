// A guide for tests: the profiles that ship, a clock that stands still, and every page's address.
import { SHIPPED_PROFILES } from '@tegata/municipality/profiles';
import type { Assets } from '@tegata/ui';
import type { GuideDeps, GuideProfile } from '../deps.ts';
import { createGuide } from '../guide.tsx';
import { pages } from '../pages.ts';

/** Of the ward whose guidebook this is, and of a city that has nothing to do with it. */
export const { minato, shiomi } = SHIPPED_PROFILES as Readonly<Record<string, GuideProfile>> as Record<
  'minato' | 'shiomi',
  GuideProfile
>;

/** Tuesday 24 November 2026, 11:00 in Tokyo. */
const tuesday = Temporal.Instant.from('2026-11-24T02:00:00Z');

const noAssets: Assets = {
  stylesheet: '/assets/app.css',
  island: (name) => Promise.resolve(`/assets/${name}.js`),
  serve: (_, next) => next(),
};

type Room = Partial<Pick<GuideDeps, 'assets' | 'clock' | 'profile' | 'waiting'>> & { now?: Temporal.Instant };

export function openGuide({ now = tuesday, ...deps }: Room = {}) {
  return createGuide({ assets: noAssets, clock: { now: () => now }, profile: minato, ...deps }).app;
}

export const paths = Object.keys(pages);
