// What every route of the kiosk shares: the machine, and the setting in which a screen is drawn for one reader.
import type { SurfaceEnv } from '@tegata/ui';
import type { Context, Hono } from 'hono';
import type { Setting } from '../screens/setting.ts';
import type { Station } from '../visit/station.ts';
import { kioskWords } from '../words.ts';

export type KioskApp = Hono<SurfaceEnv>;
export type KioskContext = Context<SurfaceEnv>;
export type Room = { station: Station; island: string };

export function settingOf(c: KioskContext, { station, island }: Room): Setting {
  const lang = c.get('lang');
  return { frame: c.get('frame'), lang, t: kioskWords(lang), station, island };
}
