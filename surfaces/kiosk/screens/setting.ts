// What every screen is drawn from (画面の材料).
import type { Frame, Lang, Translate } from '@tegata/ui';
import type { Station } from '../visit/station.ts';
import type { Visit } from '../visit/visit.ts';
import type { KioskKey } from '../words.ts';

/** What a screen is drawn from. */
export type Setting = {
  frame: Frame;
  lang: Lang;
  t: Translate<KioskKey>;
  station: Station;
  island: string;
};

/** A setting with a visit in it. */
export type VisitSetting = Setting & { visit: Visit };
