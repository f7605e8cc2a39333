// `npm run bench`: install what is missing, then measure on the pinned runtime, loaded as `npm start` loads the town.
import { ensureInstalled, runPinned } from '../town/bootstrap.mjs';

ensureInstalled();
runPinned('bench/main.ts', process.argv.slice(2), { tsx: true });
