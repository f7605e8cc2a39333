// The planner's scripts (島): one for the page, the others fetched when somebody begins to answer or to read a card.
import type { Assets } from '@tegata/ui';

/** Addresses of the planner's scripts. */
export type PlannerIslands = { planner: string; program: string; temporal: string; card: string };

/** Bundles the scripts once, at start-up. */
export async function openIslands(assets: Assets): Promise<PlannerIslands> {
  const island = (name: string) => assets.island(name, new URL(`../islands/${name}.ts`, import.meta.url));
  const [planner, program, temporal, card] = await Promise.all([
    island('planner'),
    island('planner-program'),
    island('planner-temporal'),
    island('planner-card'),
  ]);
  return { planner, program, temporal, card };
}
