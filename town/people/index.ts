// The invented people of the town, and the history that brings them to life.
export { giveHandle } from './handles.ts';
export { type HistoryEvent, history } from './history.ts';
export { everybody, townsfolk } from './households.ts';
export type { CardStory, Household, Localised, Person, Story, TestPins } from './person.ts';
export { play } from './play.ts';
export { portrait } from './portraits.ts';
export { HistoryDiverged, type Registered, type Stage } from './stage.ts';
