// The kiosk in the shop (コンビニ端末): touch screens from the card to the printed paper. Guidebook ch. 8.
export type { ExchangeCentre, KioskDeps, KioskLimits, KioskReceipt, PrintedPaper } from './deps.ts';
export { createKiosk, type Kiosk } from './kiosk.tsx';
