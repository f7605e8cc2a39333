// The invented people of the town, and the history that brings them to life.
export { giveHandle } from './handles.ts';
export { history } from './history.ts';
export { everybody, townsfolk } from './households.ts';
export type { TestPins } from './person.ts';
export { play } from './play.ts';
export { portrait } from './portraits.ts';
export { publicBuildings, resettle } from './resettlement.ts';
export type { Stage } from './stage.ts';
