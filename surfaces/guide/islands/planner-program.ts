// The planner's program (島): the rules, and the same components as on the server, bundled for the reader's browser.

import { programFor } from '../planner/program.tsx';
import type { BrowserSetting } from '../planner/setting.ts';

export type Program = ReturnType<typeof programFor>;

export const openProgram = (setting: BrowserSetting): Program => programFor(setting);
