// @tegata/desk: the resident's own hand (住民の手もと): cards, letters, applying for a card and reserving its pick-up.
export type { DeskDeps, Letter, Resident, WalletCard } from './deps.ts';
export { createDesk, type Desk } from './desk.ts';
