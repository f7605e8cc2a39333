// The municipalities that ship (同梱のプロファイル), by the id that `TEGATA_MUNICIPALITY` and `--municipality` name. No schema here: the
// command line loads them at every start.
import { minato } from './minato.ts';
import type { MunicipalityProfile } from './profile.ts';
import { shiomi } from './shiomi.ts';

export const SHIPPED_PROFILES: Readonly<Record<string, MunicipalityProfile>> = { minato, shiomi };

export type { MunicipalityProfile } from './profile.ts';
