// `npm start`: install what is missing, then open the town on the pinned runtime.
import { ensureInstalled, runPinned } from './bootstrap.mjs';

ensureInstalled();
runPinned('town/main.ts', process.argv.slice(2), { tsx: true });
