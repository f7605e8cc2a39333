// The invented people of the town, and the history that brings them to life.
export { type HistoryEvent, history } from './history.ts';
export { everybody, townsfolk } from './households.ts';
export type { CardStory, Household, Localised, Person, Story, TestPins } from './person.ts';
export { HistoryDiverged, play, type Registered, type Stage } from './play.ts';
export { portrait } from './portraits.ts';
